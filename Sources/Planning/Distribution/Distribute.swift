// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Estimates, applies the rules and distributes the budget to the cent (model, sections 3–5).
///
/// - Throws: all that is wrong, in the order of the files, without what only follows from it:
///   minimums above what there is, bounds that name a group of several nodes, a key that cannot
///   weigh a node's groups, estimates too large to be summed.
public func makePlan(for programme: Programme) throws(Problems) -> FundingPlan {
    var plan = try distribute(programme)
    plan.warnings = findWarnings(in: programme, plan)
    return plan
}

/// The plan without warnings.
private func distribute(_ programme: Programme) throws(Problems) -> FundingPlan {
    let estimates = PackageEstimates(of: programme)
    var packages = estimates.packages
    let findings = applyRules(of: programme, to: &packages)
    var distribution = BudgetDistribution(of: programme, among: packages)
    // What the packages cost is unknown where an estimate is too large, and so are all shares.
    distribution.distribute(isAmountKnown: estimates.problems.isEmpty)
    let problems = estimates.problems + distribution.problems
    guard problems.isEmpty else { throw Problems(programme.origins.inReadingOrder(problems)) }
    return distribution.plan(findings: findings)
}

extension Problems {
    /// The same with what planning finds wrong, where what could not be read is nothing that the
    /// plan depends on: so that a person who mends a scenario sees all of it at once.
    ///
    /// Not for programmes of very many packages: nobody wants to wait for a refusal.
    public var withThoseOfPlan: Problems {
        guard let programme = plannable, programme.packageCount <= 1_000_000 else { return self }
        do throws(Problems) {
            _ = try distribute(programme)
            return self
        } catch {
            return Problems(programme.origins.inReadingOrder(problems + error.problems))
        }
    }
}

/// A distribution on its way from the budget to the packages.
struct BudgetDistribution {
    /// Money and the packages that share it.
    struct Node {
        /// Nil where something is wrong with the split that gives it.
        var amount: Cents?
        var packages: [Int]
    }

    let programme: Programme
    let packages: [WorkPackage]
    private(set) var allocations: [Cents]
    /// What no group took, by line where all packages of the node lie in one.
    private var lineReserves: [Cents]
    private var programmeReserve: Cents
    /// What is wrong with the splits.
    private(set) var problems: [Problem] = []
    /// Who writes down the way to some packages; nobody unless it is asked for.
    var path: SplitPath?

    init(of programme: Programme, among packages: [WorkPackage]) {
        self.programme = programme
        self.packages = packages
        allocations = Array(repeating: .zero, count: packages.count)
        lineReserves = Array(repeating: .zero, count: programme.lines.count)
        programmeReserve = programme.budget.reserve.rint(of: programme.budget.total)
    }

    /// Splits the budget without the reserve, split by split, down to the packages.
    ///
    /// Goes on below a split with something wrong, to find what else is, but without amounts.
    mutating func distribute(isAmountKnown: Bool = true) {
        let all = packages.indices.filter { !packages[$0].isExcluded }
        let amount = programme.budget.total - programmeReserve
        var nodes = [Node(amount: isAmountKnown ? amount : nil, packages: all)]
        for (position, split) in programme.distribution.splits.enumerated() {
            let splitter = Splitter(
                split, at: position, programme: programme, packages: packages)
            let groups = nodes.map { splitter.groups(of: $0.packages) }
            let wrong = splitter.problems(in: groups)
            problems += wrong
            var next: [Node] = []
            for (node, groups) in zip(nodes, groups) {
                let shares = wrong.isEmpty ? share(node, among: groups, by: splitter) : nil
                next += groups.enumerated().map {
                    Node(amount: shares?[$0], packages: $1.packages)
                }
            }
            nodes = next
        }
        guard problems.isEmpty else { return }
        for node in nodes {
            for package in node.packages { allocations[package] = node.amount ?? .zero }
        }
    }

    /// What a node's groups get; nil, with a problem, where its money is less than their minimums.
    private mutating func share(
        _ node: Node, among groups: [Splitter.Group], by splitter: Splitter
    ) -> [Cents]? {
        guard let amount = node.amount else { return nil }
        do throws(Problem) {
            let shares = try splitter.share(amount, among: groups)
            path?.note(amount, splitter, groups, shares)
            let amounts = shares.map(\.amount)
            keepInReserve(amount - amounts.sum(), of: node)
            return amounts
        } catch {
            problems.append(error)
            return nil
        }
    }

    private mutating func keepInReserve(_ amount: Cents, of node: Node) {
        let lines = Set(node.packages.map { programme.projects[packages[$0].project].line })
        if let line = lines.first, lines.count == 1 {
            lineReserves[line] += amount
        } else {
            programmeReserve += amount
        }
    }

    /// The plan, with the programme reserve added to the lines' reserves.
    func plan(findings: [Finding]) -> FundingPlan {
        var budgets = lineReserves
        for (package, allocation) in zip(packages, allocations) {
            budgets[programme.projects[package.project].line] += allocation
        }
        let additions = apportion(programmeReserve, byWeights: budgets.map(\.count))
        let reserves = zip(lineReserves, additions).map { $0 + $1 }
        budgets = zip(budgets, additions).map { $0 + $1 }
        let tranches = programme.budget.tranches.map(\.amount.count)
        return FundingPlan(
            packages: packages, allocations: allocations, lineBudgets: budgets,
            lineReserves: reserves,
            lineTranches: budgets.map { apportion($0, byWeights: tranches) },
            findings: findings)
    }
}
