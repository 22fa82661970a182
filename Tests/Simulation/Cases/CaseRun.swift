// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// How near a result must be to what is expected.
enum Nearness {
    /// Amounts and counts exactly, times and person-days to 10⁻⁶.
    case exact
    /// Counts exactly; amounts to a relative 10⁻⁶ but not closer than one euro; times to 10⁻⁶.
    case nearly

    func holds(cents: Double, _ expected: Double) -> Bool {
        switch self {
        case .exact: cents == expected
        case .nearly: abs(cents - expected) <= max(100, abs(expected) * 1e-6)
        }
    }

    func holds(months: Double?, _ expected: Double?) -> Bool {
        guard let months, let expected else { return months == nil && expected == nil }
        // Cases are printed with six decimals.
        let printed = 0.5e-6
        return abs(months - expected) <= printed + 1e-6 * max(1, expected)
    }
}

/// A scenario with a case, ready to run.
struct CaseRun {
    let expected: ExpectedCase
    let programme: Programme
    let plan: FundingPlan
    let compiled: CompiledProgramme
    let loop: MonthLoop

    init(_ file: CaseFile, settings: [String] = []) throws {
        expected = try file.expected()
        programme = try readProgramme(
            ScenarioSource(path: file.folder, settings: file.settings + settings))
        plan = try makePlan(for: programme)
        compiled = CompiledProgramme(
            programme, plan, seed: programme.simulation.seed,
            sampling: programme.simulation.sampling)
        loop = MonthLoop(compiled)
    }

    /// Every number of the expected outcomes against the row.
    func compare(
        _ row: [Double], with expected: ExpectedOutcomes, _ nearness: Nearness, _ label: String
    ) {
        let comparison = expected.comparison(
            with: row, compiled.layout, isExact: nearness == .exact)
        #expect(comparison.differences.isEmpty, "\(label): \(comparison.differences)")
        #expect(comparison.count > 100, "\(label): all outcomes are compared")
    }

    /// Every package against the case.
    func compare(
        _ courses: [PackageCourse], with packages: [ExpectedCase.Package], _ nearness: Nearness
    ) {
        #expect(courses.count == packages.count)
        for ((course, package), expected) in zip(zip(courses, plan.packages), packages) {
            #expect(package.id == expected.id)
            #expect(abs(package.personDays - expected.personDays) <= 1e-6, "\(package.id)")
            let amounts: [(String, Cents, Int64)] = [
                ("estimate", package.estimate, expected.estimateCents),
                ("allocated", course.allocated, expected.allocatedCents),
                ("given", course.given, expected.givenCents),
                ("received", course.received, expected.receivedCents),
                ("lapsed", course.lapsed, expected.lapsedCents),
                ("spent", course.spent, expected.spentCents),
            ]
            for (name, found, expected) in amounts {
                let isEqual = nearness.holds(cents: found.statistic, Double(expected))
                #expect(isEqual, "\(package.id): \(name) is \(found.count), not \(expected)")
            }
            let times: [(String, Double?, Double?)] = [
                ("planned", course.planned, expected.planned),
                ("ready", course.ready, expected.ready),
                ("start", course.start, expected.start),
                ("finish", course.finish, expected.finish),
            ]
            for (name, found, expected) in times {
                let isEqual = nearness.holds(months: found, expected)
                #expect(
                    isEqual,
                    "\(package.id): \(name) is \(found ?? .nan), not \(expected ?? .nan)")
            }
        }
    }
}
