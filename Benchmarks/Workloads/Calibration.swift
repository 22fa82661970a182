// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Simulation
import Study

/// How well forecasts hold what comes: courses of the model are taken as truth, their books are
/// closed at a quarter, half and three quarters of the time, and the forecast from there is
/// compared with what the course came to.
public struct Calibration: Sendable {
    /// The outcomes that are looked at.
    public static let outcomes: [OutcomeKind] = [.spent, .live, .finished]
    /// How many quarters of the months are closed.
    public static let quarters = 1...3

    /// What forecasts of an outcome held, all truths together.
    public struct Finding: Sendable {
        /// The outcome.
        public let outcome: OutcomeKind
        /// How many quarters of the months were closed.
        public let quarter: Int
        /// The number of truths.
        public var truths: Int { ranks.count }
        /// The part of the truths that lie from P10 to P90: 0.8 where forecasts are calibrated.
        public let held: Double
        /// The part of the draws below each truth, ties counted half: flat between 0 and 1.
        public let ranks: [Double]
        /// The width from P10 to P90, as a part of that without books.
        public let width: Double

        /// 0.5 where forecasts are neither too high nor too low.
        public var meanRank: Double { ranks.reduce(0, +) / Double(max(1, ranks.count)) }
    }

    /// The findings: by quarter, within it by outcome.
    public let findings: [Finding]

    /// Forecasts from courses of a scenario.
    ///
    /// - Parameters:
    ///   - path: the scenario's folder.
    ///   - truths: the numbers of the draws that are taken as truth; no draws of the forecasts.
    ///   - draws: how many a forecast makes, the first ones.
    ///   - progress: called after each truth of a quarter.
    public init(
        path: String, truths: Range<UInt64>, draws: Int,
        progress: @Sendable (_ quarter: Int, _ truth: UInt64) -> Void = { _, _ in }
    ) async throws {
        precondition(truths.lowerBound >= UInt64(draws), "truths are no draws of the forecasts")
        let programme = try readProgramme(ScenarioSource(path: path))
        let plan = try makePlan(for: programme)
        let seed = programme.simulation.seed
        let original = CompiledProgramme(programme, plan, seed: seed)
        let options = StudyOptions(draws: draws, seed: seed)
        let planned = Band.bands(of: try await runStudy(original, options))
        let signatures = Signatures(programme, seed: seed)
        var findings: [Finding] = []
        for quarter in Self.quarters {
            let closed = max(1, programme.calendar.monthCount * quarter / 4)
            var trials: [[Trial]] = Self.outcomes.map { _ in [] }
            for truth in truths {
                let course = try MonthLoop(original).record(.number(truth))
                var books = Actuals(ofCourse: course, closing: closed)
                books.milestones = signatures.milestones(of: truth, before: Double(closed))
                let forecast = try CompiledProgramme(original, after: books)
                let bands = Band.bands(of: try await runStudy(forecast, options))
                for (index, outcome) in Self.outcomes.enumerated() {
                    guard let position = original.layout.position(outcome) else { continue }
                    trials[index].append(Trial(course.outcomes[position], bands[index]))
                }
                progress(quarter, truth)
            }
            for (index, outcome) in Self.outcomes.enumerated() {
                findings.append(Finding(outcome, quarter, trials[index], planned[index]))
            }
        }
        self.findings = findings
    }
}

extension Calibration.Finding {
    fileprivate init(
        _ outcome: OutcomeKind, _ quarter: Int, _ trials: [Trial], _ planned: Band
    ) {
        self.outcome = outcome
        self.quarter = quarter
        ranks = trials.map(\.rank)
        let count = Double(max(1, trials.count))
        held = trials.map(\.held).reduce(0, +) / count
        let mean = trials.map(\.width).reduce(0, +) / count
        width = planned.width > 0 ? mean / planned.width : 0
    }
}

/// An outcome's draws, and how wide they lie.
private struct Band {
    let draws: [Double]
    /// From P10 to P90; 0 with fewer than ten draws.
    let width: Double

    init(_ draws: [Double]) {
        self.draws = draws
        let statistics = Statistics(of: draws)
        width = (statistics?.p90 ?? 0) - (statistics?.p10 ?? 0)
    }

    /// Those of a study, outcome by outcome.
    static func bands(of study: StudyResult) -> [Band] {
        Calibration.outcomes.map { outcome in
            Band(study.layout.position(outcome).map { study.draws.column($0) } ?? [])
        }
    }
}

/// What came, among the draws of a forecast.
private struct Trial {
    /// Whether it lies from P10 to P90, 0…1: what ties with many draws has a range of ranks, of
    /// which a part may.
    let held: Double
    let rank: Double
    let width: Double

    init(_ truth: Double, _ band: Band) {
        let count = Double(max(1, band.draws.count))
        let below = Double(band.draws.count { $0 < truth }) / count
        let equal = Double(band.draws.count { $0 == truth }) / count
        rank = below + equal / 2
        width = band.width
        held =
            equal > 0
            ? max(0, min(0.9, below + equal) - max(0.1, below)) / equal
            : (0.1...0.9).contains(below) ? 1 : 0
    }
}
