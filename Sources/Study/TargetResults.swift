// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// How a target was met over the draws.
public struct TargetResult: Hashable, Sendable {
    /// The target.
    public let target: Target
    /// Whether the plan case meets it.
    public let planMeets: Bool
    /// The part of the draws that meet it; nil without draws.
    public let met: Proportion?

    /// The same without its interval.
    public var probability: Double? { met?.value }

    /// How a target was met.
    public init(target: Target, planMeets: Bool, met: Proportion?) {
        self.target = target
        self.planMeets = planMeets
        self.met = met
    }
}

extension StudyResult {
    /// How each target of a programme was met, in the order of the scenario; a target whose outcome
    /// the layout does not know is left out (the reader refuses it before).
    ///
    /// Bounds are inclusive. Amounts and counts are compared exactly, as written; shares with the
    /// nearest `Double`. O(targets · draws).
    public func targetResults(of programme: Programme) -> [TargetResult] {
        programme.targets.compactMap { target in
            guard let outcome = OutcomeKind(rawValue: target.outcome),
                let position = layout.position(outcome)
            else { return nil }
            let meets = draws.column(position).map {
                target.isMet(by: $0, in: outcome.unit) ? 1.0 : 0
            }
            return TargetResult(
                target: target,
                planMeets: target.isMet(by: plan.outcomes[position], in: outcome.unit),
                met: Proportion(of: meets, draws.sampling))
        }
    }
}

extension Target {
    /// Whether a draw's value meets the target; amounts stand in cents in a row.
    func isMet(by outcome: Double, in unit: OutcomeKind.Unit) -> Bool {
        switch unit {
        case .eur: isMet(by: ExactDecimal(mantissa: Int64(outcome.rounded()), scale: 2), value)
        case .projects, .packages:
            isMet(by: ExactDecimal(mantissa: Int64(outcome.rounded()), scale: 0), value)
        case .share: isMet(by: outcome, value.double)
        }
    }

    private func isMet<Number: Comparable>(by outcome: Number, _ value: Number) -> Bool {
        switch bound {
        case .atLeast: outcome >= value
        case .atMost: outcome <= value
        }
    }
}
