// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Simulation
import Study
import Testing

@Suite("Variants over the same draws")
struct ComparedOutcomesTests {
    private func study(
        draws: Int = 20, first: UInt64 = 0, _ change: (inout Programme) -> Void = { _ in }
    ) async throws -> StudyResult {
        var programme = tinyProgramme()
        change(&programme)
        return try await runStudy(
            programme, try makePlan(for: programme),
            StudyOptions(draws: draws, firstDraw: first, seed: 42))
    }

    @Test("a variant equal to its base differs by exactly 0 in every draw of every outcome")
    func equal() async throws {
        let base = ComparedOutcomes(try await study())
        let same = ComparedOutcomes(try await study { $0.id = "tiny+same" })
        for entry in base.entries {
            #expect(base.column(entry) == same.column(entry), "\(entry)")
        }
        for found in outcomeDifferences(from: base, to: same) {
            let statistics = try #require(found.statistics)
            #expect(statistics.difference == Statistics(of: Array(repeating: 0, count: 20)))
            #expect(
                statistics.probabilityBetter
                    == (found.entry.outcome.direction == .none ? nil : 0.5))
        }
    }

    @Test("every outcome and break-down is compared, in the order of outcomes.csv")
    func entries() async throws {
        let base = try await study()
        let variant = try await study { $0.budget.reserve = .zero }
        let found = outcomeDifferences(
            from: ComparedOutcomes(base), to: ComparedOutcomes(variant))
        #expect(found.map(\.entry) == base.layout.entries)
        for (position, difference) in found.enumerated() {
            let expected = PairedStatistics(
                base: base.draws.column(position), variant: variant.draws.column(position),
                direction: difference.entry.outcome.direction)
            #expect(difference.statistics == expected)
            #expect(difference.draws == 20)
        }
        #expect(found.contains { $0.statistics?.isDistinguishable == true })
    }

    @Test("the same draws tell a difference more precisely than draws of its own")
    func precision() async throws {
        let variant = try await study(draws: 100) { $0.estimation.overrun = 2.6 }
        let paired = outcomeDifferences(
            from: ComparedOutcomes(try await study(draws: 100)), to: ComparedOutcomes(variant))
        let other = try await study(draws: 100, first: 1000)
        let spent = try #require(variant.layout.position(.spent))
        let errors = [other, variant].compactMap { $0.draws.statistics(spent)?.standardError }
        // The squares of independent errors add up.
        let independent = errors.reduce(0) { $0 + $1 * $1 }.squareRoot()
        let found = try #require(
            paired.first { $0.entry.outcome == .spent }?.statistics?.difference.standardError)
        #expect(found > 0 && found * 1.5 < independent)
    }

    @Test("a year that only the variant has was 0 in the base, and stands among its siblings")
    func otherYears() async throws {
        let base = ComparedOutcomes(try await study())
        let longer = ComparedOutcomes(
            try await study {
                let end = Month(year: 2023, number: 12)
                $0.calendar = ProgrammeCalendar(
                    start: $0.calendar.start, deadline: Day(end, 31), horizon: end)
                $0.budget.carryOver[2022] = 1
                $0.reallocation.controlPeriod =
                    Month(year: 2021, number: 3)...Month(year: 2023, number: 9)
            })
        for (one, other, sign) in [(base, longer, 1.0), (longer, base, -1)] {
            let found = outcomeDifferences(from: one, to: other)
            let years = found.filter { $0.entry.outcome == .spent && $0.entry.dimension == .year }
            #expect(years.map(\.entry.key) == ["2020", "2021", "2022", "2023"])
            let last = try #require(years.last)
            let spent = longer.column(last.entry)
            #expect(spent.contains { $0 > 0 })
            #expect(last.statistics?.difference == Statistics(of: spent.map { sign * $0 }))
            #expect(found.count == longer.entries.count)
        }
    }

    @Test("lines of one side alone stand behind those of the other")
    func otherLines() async throws {
        let base = ComparedOutcomes(try await study(draws: 2))
        let renamed = ComparedOutcomes(
            try await study(draws: 2) {
                $0.lines[0].id = "neu"
                let shares = $0.distribution.splits[0].shares
                $0.distribution.splits[0].shares["neu"] = shares["foederal"]
                $0.distribution.splits[0].shares["foederal"] = nil
            })
        let lines = outcomeDifferences(from: base, to: renamed)
            .filter { $0.entry.outcome == .lapsed && $0.entry.dimension == .line }
        #expect(lines.map(\.entry.key) == ["foederal", "bund", "neu"])
        #expect(lines[0].statistics?.variantMean == 0)
        #expect(lines[2].statistics?.baseMean == 0)
    }
}
