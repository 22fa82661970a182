// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import ScenarioFiles
import Simulation
import Testing

/// Plan, plan case and draws against an independent implementation of the model.
@Suite("Cases")
struct CaseTests {
    @Test("The funding plan, to the cent", arguments: CaseFile.allCases)
    func fundingPlan(_ file: CaseFile) throws {
        let expected = try file.expected()
        let programme = try readProgramme(ScenarioSource(path: file.folder))
        let plan = try makePlan(for: programme)
        #expect(plan.packages.count == expected.packages)
        #expect(plan.packages.map(\.estimate).sum().count == expected.estimateCents)
        for (position, line) in programme.lines.enumerated() {
            #expect(plan.lineBudgets[position].count == expected.lineBudgetCents[line.id])
            #expect(plan.lineReserves[position].count == expected.reserveCents[line.id])
            for (tranche, amount) in zip(programme.budget.tranches, plan.lineTranches[position]) {
                #expect(amount.count == expected.tranchesCents[line.id]?["\(tranche.year)"])
            }
        }
        let groups: [(String, (WorkPackage) -> String)] = [
            ("level", { programme.components[$0.component].level.rawValue }),
            ("field", { programme.fields[programme.projects[$0.project].field].id }),
            ("place", { programme.id(of: $0.place) }),
            ("component", { programme.components[$0.component].id }),
        ]
        for (name, key) in groups {
            var sums: [String: Int64] = [:]
            for (package, allocation) in zip(plan.packages, plan.allocations) {
                sums[key(package), default: 0] += allocation.count
            }
            #expect(sums == expected.allocatedCents[name], "by \(name)")
        }
    }

    @Test("Findings and their amounts", arguments: CaseFile.allCases)
    func findings(_ file: CaseFile) throws {
        let expected = try file.expected().findings
        let programme = try readProgramme(ScenarioSource(path: file.folder))
        let found = try makePlan(for: programme).findings
        #expect(found.map(\.rule.rawValue) == expected.map(\.rule))
        #expect(found.map { programme.projects[$0.project].id } == expected.map(\.project))
        #expect(found.map(\.amount.count) == expected.map(\.amountCents))
    }

    @Test("The plan case, to the cent", arguments: CaseFile.allCases)
    func planCase(_ file: CaseFile) throws {
        let run = try CaseRun(file)
        let recorded = try run.loop.record(.planCase)
        run.compare(recorded.outcomes, with: run.expected.plan, .exact, "plan")
        if let packages = run.expected.planPackages {
            run.compare(recorded.courses, with: packages, .exact)
        }
    }

    @Test("The plan case without reallocation, to the cent", arguments: CaseFile.allCases)
    func withoutReallocation(_ file: CaseFile) throws {
        let run = try CaseRun(file, settings: ["reallocation.policy=none"])
        let recorded = try run.loop.record(.planCase)
        run.compare(
            recorded.outcomes, with: run.expected.planWithoutReallocation, .exact, "plan")
    }

    @Test("Draws, within what quantile tables differ", arguments: CaseFile.allCases)
    func draws(_ file: CaseFile) throws {
        let run = try CaseRun(file)
        for (number, expected) in run.expected.draws.enumerated() {
            let recorded = try run.loop.record(.number(UInt64(number)))
            run.compare(recorded.outcomes, with: expected, .nearly, "draw \(number)")
            if number == 0, let packages = run.expected.draw0Packages {
                run.compare(recorded.courses, with: packages, .nearly)
            }
        }
    }
}
