// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Testing

@testable import Tables

@Suite struct RunSummaryTests {
    let summary: RunSummary

    init() {
        let example = Example()
        summary = RunSummary(
            programme: example.programme, plan: example.plan, result: example.result)
    }

    @Test func planAndEstimate() {
        #expect(summary.title.de == "Beispiel")
        #expect(summary.question == nil)
        #expect(summary.budget == Cents(1_000_000_00))
        #expect(summary.estimate == Cents(730_000_00))
        #expect(summary.allocated == Cents(530_000_01))
        #expect(summary.packages == 5)
        #expect(summary.personDays == 110)
        #expect(summary.draws == 3)
        #expect(summary.seconds == 1.5)
    }

    @Test func mainOutcomes() {
        let ids = ["spent", "lapsed", "live", "efa_online", "efa", "coverage"]
        #expect(summary.outcomes.map(\.id) == ids)
        let live = summary.outcomes[2]
        #expect(live.unit == "projects")
        #expect(live.plan == .count(1))
        #expect([live.p10, live.p50, live.p90] == [.number(1.2), .number(2.0), .number(2.8)])
    }

    @Test func targetsWithProbability() {
        #expect(summary.targets.map(\.id) == ["spent-eur", "two-live", "half"])
        #expect(summary.targets[0].value == eur(430_000, 51))
        #expect(summary.targets[0].probability == 2.0 / 3)
        #expect(summary.targets.map(\.planMeets) == [true, true, false])
    }

    @Test func theLimitThatBinds() {
        #expect(summary.limits.map(\.id) == ["capacity"])
        #expect(summary.limits[0].binds)
        #expect(
            summary.limits[0].differences.map(\.outcome)
                == ["spent", "live", "efa_online", "efa", "coverage"])
        #expect(summary.limits[0].differences[0].value == .euros(Cents(-50)))
    }
}
