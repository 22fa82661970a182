// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import TestSupport
import Testing

@testable import Study

/// Closed months, plan case, draws, deviation and proposals against an independent implementation
/// of the forecast.
@Suite("Forecast cases")
struct ForecastCaseTests {
    @Test("The closed months, to the cent", arguments: ForecastCaseFile.allCases)
    func closedMonths(_ file: ForecastCaseFile) throws {
        let run = try ForecastCase(file)
        let cutOff = try #require(try run.compiled().cutOff)
        #expect(cutOff.months == run.expected.t0)
        for (line, state) in zip(run.programme.lines, cutOff.lines) {
            #expect(state.reserve.count == run.expected.reserveCents[line.id])
            #expect(state.lapsed.count == run.expected.lapsedCents[line.id])
            for (year, cents) in run.expected.cashCents[line.id] ?? [:] {
                #expect(state.cash[Int(year) ?? 0]?.count == cents, "\(line.id) \(year)")
            }
        }
        let beyond = cutOff.packages.indices.filter { cutOff.packages[$0].isBeyondEstimate }
        #expect(beyond.map { run.plan.packages[$0].id } == run.expected.beyondEstimate)
        for (package, expected) in zip(cutOff.packages, run.expected.planPackages ?? []) {
            #expect(package.allocated.count == expected.allocatedT0Cents, "\(expected.id)")
            #expect(package.spent.count == expected.spentT0Cents, "\(expected.id)")
            #expect(abs(package.workedDays - expected.workT0) <= 2e-6, "\(expected.id)")
            let error = abs(package.restDays - expected.restT0)
            #expect(
                error <= 1e-6 * max(1, expected.restT0),
                "\(expected.id): \(package.restDays), not \(expected.restT0)")
        }
    }

    @Test("Payments that are apportioned")
    func apportioned() throws {
        let run = try ForecastCase(.tinyCoarse)
        let recorded = try MonthLoop(run.compiled()).record(.planCase)
        let expected = try #require(run.expected.paymentsCents)
        for (month, payments) in expected.enumerated() {
            var found: [String: Int64] = [:]
            for movement in recorded.ledger.movements
            where movement.kind == .pay && movement.time == Double(month + 1) {
                guard case .package(let package) = movement.from else { continue }
                found[run.plan.packages[package].id, default: 0] += movement.amount.count
            }
            #expect(found == payments, "month \(month)")
        }
    }

    @Test("What the past says of the factors", arguments: ForecastCaseFile.small)
    func factors(_ file: ForecastCaseFile) throws {
        let run = try ForecastCase(file)
        let (expected, cutOff) = (
            try #require(run.expected.factors), try #require(try run.compiled().cutOff)
        )
        #expect(cutOff.observationCount == expected.observations)
        let learned = try #require(cutOff.learned)
        for (u, factor) in expected.programme {
            let found = learned.programmeFactor(at: try #require(Double(u)))
            #expect(abs(found - factor) <= 1e-9, "programme at \(u)")
        }
        for (field, own) in run.programme.fields.enumerated() {
            let factor = try #require(expected.field[own.id])
            let found = learned.fieldFactor(field, at: 0.5, programmeAt: 0.5)
            #expect(abs(found - factor) <= 1e-9, "\(own.id) is \(found), not \(factor)")
            #expect(learned.isObserved(field: field) == expected.observed.contains(own.id))
        }
    }

    @Test("The plan case, to the cent", arguments: ForecastCaseFile.allCases)
    func planCase(_ file: ForecastCaseFile) throws {
        let run = try ForecastCase(file)
        let compiled = try run.compiled()
        let recorded = try MonthLoop(compiled).record(.planCase)
        run.expected.plan.check(recorded.outcomes, compiled.layout, isExact: true, "plan")
        let isTold = run.expected.planPackages.map { $0.count == recorded.courses.count }
        #expect(isTold ?? !ForecastCaseFile.small.contains(file), "all packages are compared")
        for (course, expected) in zip(recorded.courses, run.expected.planPackages ?? []) {
            let amounts: [(String, Cents, Int64)] = [
                ("allocated", course.allocated, expected.allocatedCents),
                ("given", course.given, expected.givenCents),
                ("received", course.received, expected.receivedCents),
                ("lapsed", course.lapsed, expected.lapsedCents),
                ("spent", course.spent, expected.spentCents),
            ]
            for (name, found, amount) in amounts {
                #expect(found.count == amount, "\(expected.id): \(name)")
            }
            let times: [(String, Double?, Double?)] = [
                ("ready", course.ready, expected.ready), ("start", course.start, expected.start),
                ("finish", course.finish, expected.finish),
            ]
            for (name, found, time) in times {
                let isEqual =
                    found == nil || time == nil
                    ? found == time : abs((found ?? 0) - (time ?? 0)) <= 2e-6
                #expect(
                    isEqual, "\(expected.id): \(name) is \(found ?? .nan), not \(time ?? .nan)")
            }
        }
    }

    @Test("Draws, within what quantile tables differ", arguments: ForecastCaseFile.allCases)
    func draws(_ file: ForecastCaseFile) throws {
        let run = try ForecastCase(file)
        let compiled = try run.compiled()
        let loop = MonthLoop(compiled)
        var row = [Double](repeating: 0, count: compiled.layout.count)
        #expect(!run.expected.draws.isEmpty)
        for (number, expected) in run.expected.draws.enumerated() {
            try row.withUnsafeMutableBufferPointer {
                try loop.run(.number(UInt64(number)), into: $0)
            }
            expected.check(row, compiled.layout, isExact: false, "draw \(number)")
        }
    }

    @Test("Limits that are lifted from the cut-off on", arguments: ForecastCaseFile.small)
    func limits(_ file: ForecastCaseFile) throws {
        let run = try ForecastCase(file)
        let (compiled, expected) = (try run.compiled(), try #require(run.expected.limits))
        for limit in Limit.allCases {
            guard case .outcomes(let outcomes)? = expected[limit.rawValue] else { continue }
            let lifted = try MonthLoop(CompiledProgramme(compiled, lifting: limit))
                .record(.planCase)
            for (name, value) in outcomes {
                let outcome = try #require(OutcomeKind(rawValue: name))
                let position = try #require(compiled.layout.position(outcome))
                let isNear = abs(lifted.outcomes[position] - value) <= 1e-9 * max(1, value)
                #expect(isNear, "\(limit) \(name): \(lifted.outcomes[position]), not \(value)")
            }
        }
    }

    @Test("Deviation, proposals and their effect", arguments: ForecastCaseFile.small)
    func forecast(_ file: ForecastCaseFile) async throws {
        let run = try ForecastCase(file)
        let expected = run.expected
        let options = StudyOptions(
            draws: try #require(expected.deviationDraws), seed: run.programme.simulation.seed,
            threads: 1)
        let closed = try ClosedProgramme(
            run.original, run.programme, run.plan, after: run.books)
        let result = try await runForecast(
            of: closed, certainty: ExactDecimal(mantissa: 9, scale: 1), options)
        try compare(result.deviations, with: #require(expected.deviation))
        let ids = run.plan.packages.map(\.id)
        func byId(_ amounts: [Cents]) -> [String: Int64] {
            Dictionary(uniqueKeysWithValues: zip(ids, amounts.map(\.count)))
                .filter { $0.value > 0 }
        }
        #expect(byId(result.money.idle) == expected.idleCents)
        #expect(byId(result.money.usable) == expected.usableCents)
        let proposals = result.proposals.map { proposal in
            let line = run.programme.lines[
                run.programme.projects[run.plan.packages[proposal.move.taker].project].line]
            let giver =
                switch proposal.move.giver {
                case .reserve: "reserve/\(line.id)"
                case .package(let package): ids[package]
                }
            return "\(giver) \(ids[proposal.move.taker]) \(proposal.move.amount.count)"
        }
        #expect(
            proposals == expected.proposals?.map { "\($0.from) \($0.to) \($0.cents)" })
        for (name, difference) in try #require(expected.effect) {
            let own = result.effect.first {
                $0.entry.outcome.rawValue == name && $0.entry.dimension == nil
            }
            let found = try #require(own?.statistics).difference.mean
            let isNear = abs(found - difference) <= max(100, abs(difference) * 1e-6)
            let isEqual =
                OutcomeKind(rawValue: name)?.unit == .eur
                ? isNear : abs(found - difference) <= 1e-9
            #expect(isEqual, "\(name): \(found), not \(difference)")
        }
    }

    private func compare(
        _ rows: [Deviation], with expected: [ForecastCase.DeviationRow]
    ) throws {
        #expect(rows.count == expected.count)
        for (row, expected) in zip(rows, expected) {
            let label = "\(expected.by) \(expected.key)"
            #expect(row.dimension.rawValue == expected.by && row.key == expected.key)
            #expect(abs(row.plannedValue - expected.pv) <= 1, "\(label): PV")
            #expect(abs(row.earnedValue - expected.ev) <= 1, "\(label): EV")
            #expect(row.actualCost.count == expected.ac, "\(label): AC")
            #expect(row.baselineSpent.count == expected.baseline, "\(label): baseline")
            #expect(row.forecastSpent.count == expected.plan, "\(label): plan case")
            let statistics = try #require(row.statistics)
            let pairs: [(Double?, Double)] = [
                (statistics.mean, expected.mean), (statistics.p10, expected.p10),
                (statistics.p50, expected.p50), (statistics.p90, expected.p90),
            ]
            for (found, value) in pairs {
                let error = abs(try #require(found) - value)
                #expect(error <= max(100, value * 1e-6), "\(label): \(found ?? 0), not \(value)")
            }
        }
    }
}

extension ExpectedOutcomes {
    /// Every number against a row.
    fileprivate func check(
        _ row: [Double], _ layout: OutcomeLayout, isExact: Bool, _ label: String
    ) {
        let comparison = comparison(with: row, layout, isExact: isExact)
        #expect(comparison.differences.isEmpty, "\(label): \(comparison.differences)")
        #expect(comparison.count > 80, "\(label): all outcomes are compared")
    }
}
