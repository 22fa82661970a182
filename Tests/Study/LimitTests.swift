// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import Simulation
import Study
import Testing

@Suite("What limits")
struct LimitTests {
    /// A limit and the outcomes without it; spent in cents.
    struct Lifted: Sendable, CustomTestStringConvertible {
        let limit: Limit?
        let spent, live, efaOnline, efa, coverage: Double

        var testDescription: String { limit?.rawValue ?? "none lifted" }
        var outcomes: [Double] { [spent, live, efaOnline, efa, coverage] }
    }

    // From an implementation of the model's text in another language that shares no code with this
    // one: first its plan case of `tiny` was compared with the expected results (all amounts of all
    // packages to the cent, all times), then each limit was lifted as section 10 says. Capacity
    // changes nothing there: what the packages can pay for never fills their pools.
    //
    // Online or complete are, without the limit of money: A in XA, XB and XC, so 5.3 of 4 · 5.3
    // million, C and B in their leads: (5.3 + 1.5 + 0.8) / 21.2.
    static let tiny = [
        Lifted(limit: nil, spent: 258_293_727, live: 0, efaOnline: 0, efa: 0, coverage: 0),
        Lifted(
            limit: .money, spent: 422_340_695, live: 4, efaOnline: 1, efa: 1,
            coverage: 7_600_000.0 / 21_200_000),
        Lifted(limit: .capacity, spent: 258_293_727, live: 0, efaOnline: 0, efa: 0, coverage: 0),
        Lifted(
            limit: .agreements, spent: 308_286_191, live: 2, efaOnline: 0, efa: 0,
            coverage: 3_800_000.0 / 21_200_000),
    ]

    @Test("tiny: each limit lifted in the plan case", arguments: tiny)
    func lifted(_ expected: Lifted) async throws {
        let programme = tinyProgramme()
        let result = try await runStudy(
            programme, try makePlan(for: programme), StudyOptions(draws: 0, seed: 42))
        let lifted = result.limits.first { $0.limit == expected.limit }
        let outcomes = expected.limit == nil ? result.plan.outcomes : lifted?.outcomes ?? []
        let found = LiftedLimit.comparedOutcomes.map { outcome in
            result.layout.position(outcome).map { outcomes[$0] }
        }
        #expect(found == expected.outcomes)
    }

    @Test("tiny: money binds, and the limits stand in canonical order")
    func binds() async throws {
        let programme = tinyProgramme()
        let result = try await runStudy(
            programme, try makePlan(for: programme), StudyOptions(draws: 0, seed: 42))
        #expect(result.limits.map(\.limit) == [.money, .capacity, .agreements])
        #expect(result.bindingLimit == .money)
    }

    /// Gains in efa_online, live and spent without money's, capacity's and agreements' limit.
    struct Gains: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let money, capacity, agreements: [Double]
        let binding: Limit?

        init(
            _ label: String, _ money: [Double], _ capacity: [Double], _ agreements: [Double],
            _ binding: Limit?
        ) {
            (testDescription, self.money, self.capacity) = (label, money, capacity)
            (self.agreements, self.binding) = (agreements, binding)
        }
    }

    static let gains = [
        Gains("nothing rises", [0, 0, 0], [0, 0, 0], [0, 0, 0], nil),
        Gains("all fall", [-1, 0, 0], [0, -1, 0], [0, 0, -1], nil),
        Gains("efa_online most", [1, 9, 9], [2, 0, 0], [0, 9, 9], .capacity),
        Gains("then live", [1, 1, 9], [1, 2, 0], [1, 3, 0], .agreements),
        Gains("then spent", [0, 1, 5], [0, 1, 7], [0, 1, 6], .capacity),
        Gains("equal: money first", [1, 1, 1], [1, 1, 1], [1, 1, 1], .money),
        Gains("equal: capacity before agreements", [0, 0, 0], [0, 0, 2], [0, 0, 2], .capacity),
        Gains("only spent rises", [0, 0, 0], [0, 0, 0], [0, 0, 1], .agreements),
        Gains("less online, more spent", [-1, 5, 5], [0, 0, 1], [0, 0, 0], .capacity),
    ]

    @Test("The limit that binds", arguments: gains)
    func binding(_ gains: Gains) throws {
        let compiled = CompiledProgramme(
            tinyProgramme(), try makePlan(for: tinyProgramme()), seed: 0)
        var plan = try MonthLoop(compiled).record(.planCase)
        plan.outcomes = Array(repeating: 10, count: compiled.layout.count)
        let limits = zip(Limit.allCases, [gains.money, gains.capacity, gains.agreements]).map {
            var outcomes = plan.outcomes
            for (outcome, gain) in zip([OutcomeKind.efaOnline, .live, .spent], $1) {
                if let position = compiled.layout.position(outcome) { outcomes[position] += gain }
            }
            return LiftedLimit(limit: $0, outcomes: outcomes)
        }
        let result = StudyResult(
            layout: compiled.layout, plan: plan,
            draws: DrawMatrix(drawCount: 0, columnMajor: []), firstDraw: 0, limits: limits,
            seconds: 0)
        #expect(result.bindingLimit == gains.binding)
    }
}
