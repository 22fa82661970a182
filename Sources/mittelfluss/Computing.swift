// SPDX-License-Identifier: GPL-3.0-or-later
import Reports
import Simulation
import Study

extension PlannedScenario {
    /// Runs the plan case and the draws; ends the command if that cannot be done.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    func compute(
        _ study: StudyOptions, _ language: Language,
        progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> StudyResult {
        do {
            guard let compiled else {
                return try await runStudy(programme, plan, study, progress: progress)
            }
            return try await runStudy(compiled, study, progress: progress)
        } catch let broken as BrokenInvariant {
            throw Ending(.invariantBroken, broken.message(language))
        } catch let failure as NotEnoughMemory {
            throw Ending(.resourceFailed, failure.message(language))
        }
    }
}

extension BrokenInvariant {
    /// What broke, and where.
    func message(_ language: Language) -> String {
        Phrase.brokenInvariant.text(
            language, rule.rawValue, subject, String(month), expected, found)
    }
}

extension TooManyPackages {
    /// What is needed, and what there is.
    func message(_ language: Language) -> String {
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
