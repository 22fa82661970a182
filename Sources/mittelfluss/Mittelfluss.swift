// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation
import Programme
import Words

/// The command line: reads the arguments, lets a command do its work, and ends with the exit code
/// of the contract.
@main
struct Mittelfluss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mittelfluss",
        abstract: "Verteilt Fördermittel und simuliert ihren Abfluss. "
            + "(Distributes and simulates public funding.)",
        version: programVersion,
        subcommands: [
            NewCommand.self, RunCommand.self, CheckCommand.self, EstimateCommand.self,
            DistributeCommand.self,
            CompareCommand.self, DiffCommand.self, ExplainCommand.self, SweepCommand.self,
            SensitivityCommand.self, ForecastCommand.self, ActualsTemplateCommand.self,
            WorkbookCommand.self, ImportCommand.self, ArchiveCommand.self,
        ])

    static func main() async {
        // A reader that closes the pipe early is no error: writing fails with EPIPE instead.
        signal(SIGPIPE, SIG_IGN)
        // A file that may not grow any more is a full disk, not the end: writing fails with EFBIG.
        signal(SIGXFSZ, SIG_IGN)
        let arguments = Array(CommandLine.arguments.dropFirst())
        let interruption = Interruption(Language(namedIn: arguments))
        let work = Task { await exitCode(of: arguments, interruption) }
        let listener = interruption.listen(cancelling: work)
        let code = await work.value
        listener.cancel()
        Foundation.exit(code)
    }

    /// Runs a command line and says how it ended.
    static func exitCode(
        of arguments: [String], _ interruption: Interruption
    ) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if let command = command as? any InterruptibleCommand {
                try await command.run(interruption)
            } else {
                try command.run()
            }
            return Ending.Code.done.rawValue
        } catch let ending as Ending {
            for message in ending.messages { Console.error(message) }
            return ending.code.rawValue
        } catch {
            return exitCode(ofParserError: error, in: arguments)
        }
    }

    /// The parser's own errors: help and version are asked for, all else is a wrong command line.
    private static func exitCode(
        ofParserError error: any Error, in arguments: [String]
    ) -> Int32 {
        let language = Language(namedIn: arguments)
        guard exitCode(for: error).isSuccess else {
            for line in refusal(of: arguments, error, language) { Console.error(line) }
            return Ending.Code.wrongCommandLine.rawValue
        }
        do throws(Console.Failure) {
            try Console.print(fullMessage(for: error) + "\n")
            return Ending.Code.done.rawValue
        } catch {
            Console.error(error.message[language])
            return Ending.Code.resourceFailed.rawValue
        }
    }

    /// What is wrong with a command line, and where to read more.
    private static func refusal(
        of arguments: [String], _ error: any Error, _ language: Language
    ) -> [String] {
        var problems = CommandLineCheck(arguments)?.problems ?? []
        if problems.isEmpty { problems = [.other(message(for: error))] }
        return problems.map { $0.message[language] }
            + [Text.seeHelp[language]]
    }
}
