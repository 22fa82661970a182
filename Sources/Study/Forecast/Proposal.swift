// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// A movement that is proposed for the month after the cut-off (forecast, section 12).
public struct Proposal: Hashable, Sendable {
    /// Money from whom, to whom.
    public let move: MoneyMove
    /// Within which groups it was found; nil: it comes from the line's reserve.
    public let scope: Reallocation.Scope?
    /// What the giver leaves unused, all in all; nil for the reserve.
    public let idle: Cents?
    /// What the taker can use on top, all in all.
    public let usable: Cents
}

/// Serves what packages can use: from their line's reserve first, then from what others leave
/// unused, group by group.
struct ProposalMaker {
    private let compiled: CompiledProgramme
    private let programme: Programme
    private let packages: [WorkPackage]
    private let money: IdleMoney
    private let newcomersMayAsk: Bool
    private let isNewcomers: [Bool]
    /// What of both is left.
    private var idle: [Cents]
    private var usable: [Cents]
    private var proposals: [Proposal] = []

    init(
        _ compiled: CompiledProgramme, _ programme: Programme, _ plan: FundingPlan,
        _ cutOff: CutOff, _ money: IdleMoney
    ) {
        (self.compiled, self.programme) = (compiled, programme)
        packages = plan.packages
        self.money = money
        isNewcomers = cutOff.packages.map(\.isNewcomers)
        let closed = programme.calendar.month(cutOff.months - 1)
        newcomersMayAsk = programme.reallocation.newcomers.map { closed <= $0 } ?? false
        (idle, usable) = (money.idle, money.usable)
    }

    /// All proposals: in canonical order of the taker, then in the order in which they were found.
    mutating func proposals(_ cutOff: CutOff) -> [Proposal] {
        for (line, state) in cutOff.lines.enumerated() { serve(fromReserve: state.reserve, line) }
        let scopes = programme.reallocation.scopes
        for scope in scopes.isEmpty ? [.line] : scopes { serve(within: scope) }
        return proposals.enumerated()
            .sorted { ($0.element.move.taker, $0.offset) < ($1.element.move.taker, $1.offset) }
            .map(\.element)
    }

    private mutating func serve(fromReserve reserve: Cents, _ line: Int) {
        let takers = packages.indices.filter {
            usable[$0] > .zero && self.line(of: $0) == line && !isNewcomers[$0]
        }
        for (taker, grant) in grants(of: reserve, to: takers) {
            usable[taker] -= grant
            propose(grant, from: .reserve, to: taker, in: nil)
        }
    }

    private mutating func serve(within scope: Reallocation.Scope) {
        var groups: [Int: [Int]] = [:]
        for package in packages.indices where idle[package] > .zero || usable[package] > .zero {
            let project = packages[package].project
            groups[compiled.scopeGroup(ofProject: project, in: scope), default: []].append(package)
        }
        for members in groups.values.sorted(by: { ($0.first ?? 0) < ($1.first ?? 0) }) {
            serve(members, in: scope, newcomers: false)
            if newcomersMayAsk { serve(members, in: scope, newcomers: true) }
        }
    }

    /// Serves a group's takers from what its other packages leave unused: from the largest amount
    /// first, as they are when the serving begins.
    private mutating func serve(
        _ members: [Int], in scope: Reallocation.Scope, newcomers: Bool
    ) {
        let offered = members.map { idle[$0] }.sum()
        let takers = members.filter { usable[$0] > .zero && isNewcomers[$0] == newcomers }
        var givers = members.filter { idle[$0] > .zero }
            .sorted { idle[$0] != idle[$1] ? idle[$0] > idle[$1] : $0 < $1 }[...]
        for (taker, grant) in grants(of: offered, to: takers) {
            usable[taker] -= grant
            var left = grant
            while left > .zero, let giver = givers.first {
                let amount = min(left, idle[giver])
                idle[giver] -= amount
                left -= amount
                propose(amount, from: .package(giver), to: taker, in: scope)
                if idle[giver] == .zero { givers.removeFirst() }
            }
        }
    }

    private mutating func propose(
        _ amount: Cents, from giver: Actuals.Movement.Giver, to taker: Int,
        in scope: Reallocation.Scope?
    ) {
        guard amount > .zero else { return }
        var idle: Cents?
        if case .package(let package) = giver { idle = money.idle[package] }
        proposals.append(
            Proposal(
                move: MoneyMove(from: giver, to: taker, amount), scope: scope, idle: idle,
                usable: money.usable[taker]))
    }

    // MARK: Serving, as in section 8

    /// What each taker gets of an amount, up to what it can use, by the policy; in canonical order.
    private func grants(of amount: Cents, to takers: [Int]) -> [(taker: Int, grant: Cents)] {
        let needs = takers.map { usable[$0] }
        guard amount < needs.sum() else { return Array(zip(takers, needs)) }
        if programme.reallocation.policy == .proportional {
            let parts = needs.map { ApportionmentPart(weight: $0.count, most: $0) }
            // Without least amounts there is nothing that could exceed the total.
            return Array(zip(takers, (try? apportion(amount, among: parts)) ?? []))
        }
        var grants: [Int: Cents] = [:]
        var left = amount
        for taker in inOrderOfService(takers) {
            grants[taker] = min(left, usable[taker])
            left -= min(left, usable[taker])
        }
        return takers.map { ($0, grants[$0] ?? .zero) }
    }

    private func inOrderOfService(_ takers: [Int]) -> [Int] {
        if programme.reallocation.policy == .completion {
            return takers.sorted { (usable[$0], $0) < (usable[$1], $1) }
        }
        return takers.sorted { left, right in
            let (first, second) = (priority(of: left), priority(of: right))
            return first != second ? first > second : left < right
        }
    }

    private func priority(of package: Int) -> Double {
        programme.projects[packages[package].project].priority
    }

    private func line(of package: Int) -> Int { programme.projects[packages[package].project].line }
}
