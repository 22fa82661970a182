// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Estimates, applies the rules and distributes the budget to the cent (model, sections 3–5).
///
/// - Throws: minimums above what there is, bounds that name a group of several nodes, a key that
///   cannot weigh a node's groups, estimates too large to be summed.
public func makePlan(for programme: Programme) throws(Problems) -> FundingPlan {
    var packages = try estimatePackages(of: programme)
    let findings = applyRules(of: programme, to: &packages)
    var distribution = BudgetDistribution(of: programme, among: packages)
    try distribution.distribute()
    return distribution.plan(findings: findings)
}

/// A distribution on its way from the budget to the packages.
struct BudgetDistribution {
    /// Money and the packages that share it.
    struct Node {
        var amount: Cents
        var packages: [Int]
    }

    let programme: Programme
    let packages: [WorkPackage]
    private(set) var allocations: [Cents]
    /// What no group took, by line where all packages of the node lie in one.
    private var lineReserves: [Cents]
    private var programmeReserve: Cents

    init(of programme: Programme, among packages: [WorkPackage]) {
        self.programme = programme
        self.packages = packages
        allocations = Array(repeating: .zero, count: packages.count)
        lineReserves = Array(repeating: .zero, count: programme.lines.count)
        programmeReserve = programme.budget.reserve.rint(of: programme.budget.total)
    }

    /// Splits the budget without the reserve, split by split, down to the packages.
    mutating func distribute() throws(Problems) {
        let all = packages.indices.filter { !packages[$0].isExcluded }
        var nodes = [Node(amount: programme.budget.total - programmeReserve, packages: all)]
        for (position, split) in programme.distribution.splits.enumerated() {
            let splitter = Splitter(
                split, at: position, programme: programme, packages: packages)
            let groups = nodes.map { splitter.groups(of: $0.packages) }
            try splitter.checkBounds(in: groups)
            var next: [Node] = []
            for (node, groups) in zip(nodes, groups) {
                let shares = try splitter.share(node.amount, among: groups)
                keepInReserve(node.amount - shares.sum(), of: node)
                next += zip(groups, shares).map { Node(amount: $1, packages: $0.packages) }
            }
            nodes = next
        }
        for node in nodes { for package in node.packages { allocations[package] = node.amount } }
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
