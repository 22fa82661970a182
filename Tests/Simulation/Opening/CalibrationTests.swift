// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Testing

@testable import Simulation

/// Courses of the model as truth: their books at a quarter, half and three quarters of the time,
/// and how often the forecast's range from P10 to P90 holds what came.
@Suite("A forecast is calibrated")
struct CalibrationTests {
    private static let outcomes: [OutcomeKind] = [.spent, .live, .finished]

    /// What came, and the same in the draws of a forecast.
    private struct Trial {
        let truth: Double
        let draws: [Double]

        /// The type-7 quantile of the draws.
        private func quantile(_ probability: Double) -> Double {
            let position = Double(draws.count - 1) * probability
            let (below, sorted) = (Int(position), draws.sorted())
            let above = min(below + 1, sorted.count - 1)
            return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
        }

        /// Whether the truth lies from P10 to P90, 0…1: counts tie with many draws, so a truth has
        /// a range of ranks, of which a part may lie between a tenth and nine tenths.
        var held: Double {
            let below = Double(draws.count { $0 < truth }) / Double(draws.count)
            let equal = Double(draws.count { $0 == truth }) / Double(draws.count)
            guard equal > 0 else { return (0.1...0.9).contains(below) ? 1 : 0 }
            return max(0, min(0.9, below + equal) - max(0.1, below)) / equal
        }
        var width: Double { quantile(0.9) - quantile(0.1) }

        /// The part of the draws below the truth, ties counted half.
        var rank: Double {
            draws.reduce(0) { $0 + ($1 < truth ? 1 : $1 == truth ? 0.5 : 0) }
                / Double(draws.count)
        }
    }

    /// The draws of a programme, outcome by outcome.
    private func draws(of compiled: CompiledProgramme, _ count: UInt64) throws -> [[Double]] {
        let loop = MonthLoop(compiled)
        var row = [Double](repeating: 0, count: compiled.layout.count)
        let positions = Self.outcomes.map { compiled.positions.totals[$0.index] }
        var columns: [[Double]] = positions.map { _ in [] }
        for draw in 0..<count {
            try row.withUnsafeMutableBufferPointer { try loop.run(.number(draw), into: $0) }
            for (column, position) in positions.enumerated() {
                columns[column].append(row[position])
            }
        }
        return columns
    }

    /// Forecasts of so many truths at a part of the time.
    private func trials(_ truths: Range<UInt64>, quarter: Int) throws -> [Trial] {
        let programme = try readProgramme(ScenarioSource(path: CaseFile.tiny.folder))
        let original = CompiledProgramme(programme, try makePlan(for: programme), seed: 11)
        let closed = original.monthCount * quarter / 4
        return try truths.flatMap { truth -> [Trial] in
            let course = try MonthLoop(original).record(.number(truth))
            var books = Actuals(of: course, through: closed - 1)
            books.milestones = original.milestones(of: truth, before: Double(closed))
            let forecast = try CompiledProgramme(original, after: books)
            let columns = try draws(of: forecast, 40)
            return zip(Self.outcomes, columns).map { outcome, column in
                Trial(
                    truth: course.outcomes[original.positions.totals[outcome.index]],
                    draws: column)
            }
        }
    }

    @Test("P10–P90 holds what came in about four of five cases", arguments: 1...3)
    func coverage(quarter: Int) throws {
        let trials = try trials(1000..<1030, quarter: quarter)
        let held = trials.map(\.held).reduce(0, +) / Double(trials.count)
        let rank = trials.map(\.rank).reduce(0, +) / Double(trials.count)
        // An independent implementation gets 0.71 to 0.85, mean ranks of 0.45 to 0.58, from more
        // truths; 90 dependent cases err by about 0.06, and 40 draws make ranges a little narrow.
        #expect((0.65...0.92).contains(held), "held \(held)")
        #expect((0.38...0.64).contains(rank), "rank \(rank)")
    }

    @Test("The later the cut-off, the narrower the range")
    func narrower() throws {
        let widths = try (1...3).map { quarter in
            let spent = try trials(1000..<1010, quarter: quarter).enumerated()
                .filter { $0.offset % Self.outcomes.count == 0 }
            return spent.map(\.element.width).reduce(0, +)
        }
        #expect(widths[0] > widths[1] && widths[1] > widths[2], "\(widths)")
    }
}

extension CompiledProgramme {
    /// What was signed and approved in a draw before a time; of independent draws.
    fileprivate func milestones(of draw: UInt64, before time: Double) -> [Actuals.Milestone] {
        func months(_ table: Int, _ name: UInt64) -> Double {
            quantities.tables.value(of: table, at: uniforms.uniform(name, draw: draw))
        }
        let origin = Origin(file: "milestones.csv")
        let framework = months(quantities.frameworkTable, nameHash("framework"))
        var milestones = [Actuals.Milestone(subject: .framework, months: framework, origin: origin)]
        for (index, project) in programme.projects.enumerated() {
            var approval = months(quantities.approvalTable, quantities.approvalNames[index])
            if projects.needsAgreement[index] {
                let (field, lead) = (
                    programme.fields[project.field].id, programme.id(of: project.lead)
                )
                let signed =
                    framework
                    + months(quantities.bilateralTable, nameHash("agreement:\(field)/\(lead)"))
                milestones.append(
                    .init(
                        subject: .agreement(field: project.field, lead: project.lead),
                        months: signed, origin: origin))
                approval += signed
            }
            milestones.append(
                .init(subject: .approval(project: index), months: approval, origin: origin))
        }
        return milestones.filter { $0.months <= time }
    }
}
