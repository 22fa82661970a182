// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation
import Reports

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
            RunCommand.self, CheckCommand.self, EstimateCommand.self, DistributeCommand.self,
        ])

    static func main() async {
        // A reader that closes the pipe early is no error: writing fails with EPIPE instead.
        signal(SIGPIPE, SIG_IGN)
        Foundation.exit(await exitCode(of: Array(CommandLine.arguments.dropFirst())))
    }

    /// Runs a command line and says how it ended.
    static func exitCode(of arguments: [String]) async -> Int32 {
        do {
            var command = try parseAsRoot(arguments)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return Ending.Code.done.rawValue
        } catch let ending as Ending {
            for message in ending.messages { Console.error(message) }
            return ending.code.rawValue
        } catch {
            return exitCode(ofParserError: error)
        }
    }

    /// The parser's own errors: help and version are asked for, all else is a wrong command line.
    private static func exitCode(ofParserError error: any Error) -> Int32 {
        guard exitCode(for: error).isSuccess else {
            Console.error(fullMessage(for: error))
            return Ending.Code.wrongCommandLine.rawValue
        }
        do throws(Console.Failure) {
            try Console.print(fullMessage(for: error) + "\n")
            return Ending.Code.done.rawValue
        } catch {
            Console.error(error.message(.de))
            return Ending.Code.resourceFailed.rawValue
        }
    }
}
