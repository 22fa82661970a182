// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Testing
import TestSupport

/// What holds for every programme (model, sections 4 and 5), over many small random ones.
@Suite("properties of a distribution")
struct DistributionPropertyTests {
    private static let seeds = UInt64(1)...400

    /// A random programme; the first split may bound project 0 and project 1.
    private static func programme(seed: UInt64) -> SampleProgramme {
        var random = SmallNumbers(seed: seed)
        let lines = Array(["F", "B", "I"].prefix(random.next(1...3)))
        var sample = SampleProgramme(
            cents: Int64(random.next(1...random.pick([20, 3000, 900_000]))),
            reserve: random.pick(["0", "0.05", "0.333"]),
            headroom: random.pick(["1", "0.8", "1.15", "3"]), lines: lines)
        sample.programme.lines[0].isForAll = random.next(0...1) == 0
        sample.programme.rules.efaMinimum = 2
        sample.programme.rules.infrastructureShare = exact(random.pick(["0", "0.05", "0.3"]))
        sample.field("f1", ministry: random.pick(["M0", "M1"]))
        for index in 0..<random.next(1...4) { addComponent(index, &random, to: &sample) }
        for index in 0..<random.next(2...6) { addProject(index, &random, to: &sample) }
        addSplits(&random, to: &sample)
        addTranches(&random, to: &sample)
        return sample
    }

    private static func addComponent(
        _ index: Int, _ random: inout SmallNumbers, to sample: inout SampleProgramme
    ) {
        let lines = sample.programme.lines.indices.filter { _ in random.next(0...3) > 0 }
        sample.component(
            "c\(index)", days: Double(random.next(1...40)),
            at: random.pick(Component.Placement.allCases), level: random.pick(Level.allCases),
            lines: lines, by: random.pick(Component.Driver.allCases),
            elasticity: random.pick([0, 0.5, 1]), kind: random.pick(Component.Kind.allCases))
    }

    private static func addProject(
        _ index: Int, _ random: inout SmallNumbers, to sample: inout SampleProgramme
    ) {
        sample.project(
            "P\(index)", cents: Double(random.next(1...500)) / 7,
            line: random.next(0...sample.programme.lines.count - 1), field: random.next(0...1),
            lead: Place(index: random.next(0...3)), baseComponents: random.next(0...3),
            interfaces: random.next(0...3), priority: Double(random.next(0...20)) / 20,
            committed: random.next(1...3))
    }

    private static func addSplits(
        _ random: inout SmallNumbers, to sample: inout SampleProgramme
    ) {
        if random.next(0...2) == 0 {
            let least = Int64(random.next(0...400))
            sample.split(
                by: .project, random.pick([.effort, .priority, .equal]), minimum: ["P0": least],
                maximum: ["P1": Int64(random.next(0...400))])
        }
        for _ in 0..<random.next(0...3) {
            let grouping = random.pick(Split.Grouping.allCases.filter { $0 != .package })
            let table = ["F": "80.5", "B": "19.5", "land": "1", "M0": "0.3", "P1": "2", "XA": "7"]
            let keys: [Split.Key] = [.effort, .priority, .equal, .table]
            let own: [Split.Key] =
                grouping == .place
                ? [.population, .municipalities, .koenigstein]
                : grouping == .project ? [.ranking] : []
            sample.split(by: grouping, random.pick(keys + own), shares: table)
        }
        sample.split(by: .package, random.pick([.effort, .priority, .equal]))
    }

    private static func addTranches(
        _ random: inout SmallNumbers, to sample: inout SampleProgramme
    ) {
        let total = sample.programme.budget.total.count
        let first = Int64(random.next(0...Int(total)))
        let second = Int64(random.next(0...Int(total - first)))
        sample.programme.budget.tranches = zip(2020..., [first, second, total - first - second])
            .map { .init(year: $0, amount: Cents($1)) }
    }

    /// The plans of all seeds whose splits fit their programme, with the seed.
    private static func plans() -> [(seed: UInt64, sample: SampleProgramme, plan: FundingPlan)] {
        seeds.compactMap { seed in
            let sample = programme(seed: seed)
            // BUND among Länder, or a bound of a project without packages: no plan, none to check
            guard let plan = try? sample.plan() else { return nil }
            return (seed, sample, plan)
        }
    }

    @Test("a plan fails only for what the scenario's splits ask in vain")
    func problems() throws {
        for seed in Self.seeds {
            let sample = Self.programme(seed: seed)
            switch try sample.problem()?.kind {
            case nil: break
            case .distribution(.bundAmongLaender)?:
                #expect(sample.programme.distribution.splits.contains { $0.grouping == .place })
            case .distribution(.boundUnderNoNode(let id, 0))?:
                let (packages, _) = try sample.ruled()
                let project = id == "P0" ? 0 : 1
                #expect(packages.allSatisfy { $0.project != project }, "seed \(seed)")
            case .distribution(.minimumsExceedNode(0, let minimums, let available))?:
                #expect(minimums > available, "seed \(seed)")
            case let other?:
                Issue.record("seed \(seed): \(other)")
            }
        }
    }

    @Test("the lines' budgets are the budget, and every line's tranches are its budget")
    func sums() {
        let plans = Self.plans()
        #expect(plans.count > 250, "most of the seeds can be distributed")
        for (seed, sample, plan) in plans {
            #expect(plan.lineBudgets.sum() == sample.programme.budget.total, "seed \(seed)")
            #expect(plan.lineTranches.map { $0.sum() } == plan.lineBudgets, "seed \(seed)")
            var budgets = plan.lineReserves
            for (package, allocation) in zip(plan.packages, plan.allocations) {
                budgets[sample.programme.projects[package.project].line] += allocation
            }
            #expect(budgets == plan.lineBudgets, "seed \(seed)")
            let reserve = sample.programme.budget.reserve.rint(of: sample.programme.budget.total)
            #expect(plan.lineReserves.sum() >= reserve, "seed \(seed)")
        }
    }

    @Test("nobody gets more than the cap or less than nothing, the excluded get nothing")
    func caps() {
        for (seed, sample, plan) in Self.plans() {
            for (package, allocation) in zip(plan.packages, plan.allocations) {
                let headroom = sample.programme.distribution.headroom
                #expect(allocation >= .zero, "seed \(seed)")
                #expect(allocation <= package.cap, "seed \(seed)")
                #expect(package.cap <= headroom.floor(of: package.estimate), "seed \(seed)")
                #expect(!package.isExcluded || allocation == .zero, "seed \(seed)")
            }
            #expect(plan.lineReserves.allSatisfy { $0 >= .zero }, "seed \(seed)")
        }
    }

    @Test("infrastructure stays within its part of the project's other estimates")
    func infrastructure() {
        for (seed, sample, plan) in Self.plans() {
            var infrastructure = sample.programme.projects.map { _ in Cents.zero }
            var others = infrastructure
            for (package, allocation) in zip(plan.packages, plan.allocations) {
                if sample.programme.components[package.component].kind == .infrastructure {
                    infrastructure[package.project] += allocation
                } else {
                    others[package.project] += package.estimate
                }
            }
            let share = sample.programme.rules.infrastructureShare
            for (part, base) in zip(infrastructure, others) {
                #expect(part <= share.floor(of: base), "seed \(seed)")
            }
        }
    }

    @Test("the first split's minimum and maximum are kept")
    func bounds() {
        var bounded = 0
        for (seed, sample, plan) in Self.plans() {
            let splits = sample.programme.distribution.splits
            guard let least = splits[0].minimum["P0"], let most = splits[0].maximum["P1"],
                splits.count == 2
            else { continue }
            bounded += 1
            let projects = plan.allocations(byProjects: sample.programme.projects.count)
            let caps = plan.packages.filter { $0.project == 0 && !$0.isExcluded }.map(\.cap).sum()
            #expect(projects[0] >= min(least, caps).count, "seed \(seed)")
            #expect(projects[1] <= most.count, "seed \(seed)")
        }
        #expect(bounded > 5)
    }

    @Test("money is kept back only where nobody may take more")
    func nothingIdle() {
        for (seed, sample, plan) in Self.plans() {
            var open = sample.programme
            open.distribution.splits = [Split(by: .package, key: .effort)]
            guard let byEffort = try? makePlan(for: open) else { continue }
            let caps = plan.packages.filter { !$0.isExcluded }.map(\.cap).sum()
            let total = open.budget.total - open.budget.reserve.rint(of: open.budget.total)
            #expect(byEffort.allocations.sum() == min(total, caps), "seed \(seed)")
        }
    }

    @Test("the same programme gives the same plan, and the order of roles does not matter")
    func repeatable() {
        for (seed, sample, plan) in Self.plans().prefix(100) {
            var shuffled = sample.programme
            shuffled.roles.insert(
                sample.role("nobody", .subject, .external, dayRate: 7), at: 0)
            for index in shuffled.efforts.indices { shuffled.efforts[index].role += 1 }
            let again = try? makePlan(for: shuffled)
            #expect(again?.allocations == plan.allocations, "seed \(seed)")
            #expect(again?.findings == plan.findings, "seed \(seed)")
            #expect(again?.lineTranches == plan.lineTranches, "seed \(seed)")
        }
    }
}
