// SPDX-License-Identifier: GPL-3.0-or-later
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
        return Ending(.resourceFailed, failure.message(language))
    case let failure as NotEnoughMemory:
        return Ending(.resourceFailed, failure.message(language))
    case let broken as BrokenInvariant:
        return Ending(.invariantBroken, broken.message(language))
    case let miscount as MiscountedDraws:
        return Ending(.invariantBroken, miscount.message(language))
    case let problem as RequestProblem:
        return Ending(.wrongCommandLine, problem.message(language))
    case let failed as FailedScenarios:
        return Ending(joining: failed.errors.map { ending(for: $0, language) }) ?? failed
    case let failure as WorkbookFailure:
        return Ending(failure, language)
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
                Phrase.unexpected.text(language, "\(Workbook.fileName): \(text)"))
        }
    }
}

/// As many messages as anyone reads, and how many more there are.
func told(
    _ messages: [String], atMost most: Int = Limits.problems, _ language: Language
) -> [String] {
    guard messages.count > most else { return messages }
    let more = NumberStyle(language).whole(messages.count - most)
    return messages.prefix(most) + [Phrase.moreMessages.text(language, more)]
}

extension BrokenInvariant {
    /// What broke, and where.
    fileprivate func message(_ language: Language) -> String {
        Phrase.brokenInvariant.text(
            language, rule.rawValue, subject, String(month), expected, found)
    }
}

extension MiscountedDraws {
    /// How many draws there should be, and how many there are.
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        return Phrase.miscountedDraws.text(language, number.whole(found), number.whole(expected))
    }
}

extension TooManyPackages {
    /// What is needed, and what there is.
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        return Phrase.tooManyPackages.text(
            language, number.whole(packages), number.decimal(Double(needed) / 1e9),
            number.decimal(Double(available) / 1e9))
    }
}

extension NotEnoughMemory {
    /// What is needed, what there is, and how many draws that is enough for.
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        func gigabytes(_ bytes: UInt64) -> String { number.decimal(Double(bytes) / 1e9) }
        return Phrase.notEnoughMemory.text(
            language, gigabytes(needed), gigabytes(available), number.whole(possibleDraws))
    }
}
