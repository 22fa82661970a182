// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Programme
import ResultFiles
import Runs
import Sensitivity
import Simulation
import Spreadsheet
import Study
import Words

/// How a command ends that failed: what is known to go wrong becomes an `Ending` with its exit code
/// and its words; anything else is returned as it is.
func ending(for error: any Error, _ language: Language) -> any Error {
    switch error {
    case let problems as Problems:
        let messages = problems.withThoseOfPlan.problems.map { $0.message[language] }
        return Ending(.scenarioWrong, told(messages, language))
    case let failure as FileFailure:
        return Ending(.resourceFailed, failure.message[language])
    case let failure as TooManyPackages:
        return Ending(.resourceFailed, failure.message[language])
    case let failure as NotEnoughMemory:
        return Ending(.resourceFailed, failure.message[language])
    case let broken as BrokenInvariant:
        return Ending(.invariantBroken, broken.message[language])
    case let miscount as MiscountedDraws:
        return Ending(.invariantBroken, miscount.message[language])
    case let problem as RequestProblem:
        return Ending(.wrongCommandLine, problem.message[language])
    case let failed as FailedScenarios:
        return Ending(joining: failed.errors.map { ending(for: $0, language) }) ?? failed
    case let failure as WorkbookFailure:
        return Ending(failure, language)
    case let failure as OutputFailure:
        return Ending(failure, language)
    case let fault as ArchiveFault:
        return Ending(
            fault.isOfCommandLine ? .wrongCommandLine : .resourceFailed, fault.message[language])
    default:
        return error
    }
}

extension Ending {
    /// Several endings as one: each message once, with the first's code; nil where one of the
    /// errors is of no known kind.
    fileprivate init?(joining errors: [any Error]) {
        let endings = errors.compactMap { $0 as? Ending }
        guard let first = endings.first, endings.count == errors.count else { return nil }
        var seen: Set<String> = []
        self.init(first.code, endings.flatMap(\.messages).filter { seen.insert($0).inserted })
    }

    /// A workbook that could not be made.
    fileprivate init(_ failure: WorkbookFailure, _ language: Language) {
        switch failure {
        case .system(let code):
            self.init(OutputFailure(.system(code: code), path: Workbook.fileName), language)
        case .library(_, let text):
            self.init(
                .resourceFailed,
                Text.unexpected("\(Workbook.fileName): \(text)")[language])
        }
    }
}

/// As many messages as anyone reads, and how many more there are.
func told(
    _ messages: [String], atMost most: Int = Limits.problems, _ language: Language
) -> [String] {
    guard messages.count > most else { return messages }
    return messages.prefix(most) + [Text.moreMessages(messages.count - most)[language]]
}

extension BrokenInvariant {
    /// What broke, and where.
    fileprivate var message: Text {
        .brokenInvariant(
            rule: rule.rawValue, of: subject, month: month, expected: expected, found: found)
    }
}

extension MiscountedDraws {
    /// How many draws there should be, and how many there are.
    fileprivate var message: Text { .miscountedDraws(found: found, expected: expected) }
}

extension TooManyPackages {
    /// What is needed, and what there is.
    fileprivate var message: Text {
        .tooManyPackages(
            packages, needed: .gigabytes(needed), available: .gigabytes(available))
    }
}

extension NotEnoughMemory {
    /// What is needed, what there is, and how many draws that is enough for.
    fileprivate var message: Text {
        .notEnoughMemory(
            needed: .gigabytes(needed), available: .gigabytes(available), draws: possibleDraws)
    }
}
