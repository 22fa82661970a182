// SPDX-License-Identifier: GPL-3.0-or-later
import Study
import Words

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
        } catch {
            throw ending(for: error, language)
        }
    }
}
