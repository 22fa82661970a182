// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// One split of one node, with the numbers by which its amount was shared (model, section 5).
public struct SplitStep: Hashable, Sendable {
    /// A group of the node's packages.
    public struct Group: Hashable, Sendable {
        /// The id by which the scenario names it.
        public let id: String
        /// The positions of its packages.
        public let packages: [Int]
        /// How it was weighed and bounded, and what it got.
        public let share: GroupShare

        /// What it got.
        public var amount: Cents { share.amount }
    }

    /// The position of the split in `distribution.splits`.
    public let position: Int
    /// How the node was split.
    public let split: Split
    /// What the node had.
    public let amount: Cents
    /// The node's groups in canonical order.
    public let groups: [Group]

    /// What no group took: it goes to a reserve.
    public var untaken: Cents { amount - groups.lazy.map(\.amount).sum() }
}

/// How a group was weighed and bounded, and what it got.
public struct GroupShare: Hashable, Sendable {
    /// A project's turn where whole projects are served by priority (key `ranking`).
    public struct Turn: Hashable, Sendable {
        /// Its place in the order of priority, from 1.
        public let place: Int
        /// What must be left for it: its estimate, for infrastructure at most the cap.
        public let need: Cents
        /// What was left when its turn came.
        public let left: Cents
    }

    /// Its weight as a whole number; those of a node's groups have a common unit.
    public let weight: Int64
    /// The least that it gets.
    public let least: Cents
    /// The most that it takes.
    public let most: Cents
    /// Its turn; nil unless whole projects are served by priority.
    public let turn: Turn?
    /// What it got.
    public let amount: Cents
}

/// The splits on the way from the budget down to some packages, from the top; in each split the
/// nodes that hold one of them.
///
/// Distributes anew and writes down the very numbers by which the amounts are shared; as the
/// distribution is a function of its input, they are those of the plan. O(packages).
public func splitSteps(
    to packages: some Sequence<Int>, in plan: FundingPlan, of programme: Programme
) -> [SplitStep] {
    var distribution = BudgetDistribution(of: programme, among: plan.packages)
    distribution.path = SplitPath(to: Set(packages))
    distribution.distribute()
    return distribution.path?.steps ?? []
}

/// Writes down the splits of those nodes that hold one of some packages.
struct SplitPath {
    private let goals: Set<Int>
    private(set) var steps: [SplitStep] = []

    init(to goals: Set<Int>) { self.goals = goals }

    mutating func note(
        _ amount: Cents, _ splitter: Splitter, _ groups: [Splitter.Group],
        _ shares: [GroupShare]
    ) {
        guard groups.contains(where: { $0.packages.contains(where: goals.contains) }) else {
            return
        }
        steps.append(
            SplitStep(
                position: splitter.position, split: splitter.split, amount: amount,
                groups: zip(groups, shares).map { group, share in
                    SplitStep.Group(
                        id: splitter.groupID(group.index), packages: group.packages, share: share)
                }))
    }
}
