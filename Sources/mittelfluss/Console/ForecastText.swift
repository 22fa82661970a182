// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What a forecast says before the summary of its draws: where we stand, where it ends, what lies
/// idle.
func forecastText(_ facts: ForecastFacts, _ language: Language) -> String {
    var blocks: [(Text, Text)] = [
        (.forecastStanding(facts.asOf), facts.standing), (.forecastEnding, facts.ending),
        (.forecastIdle, facts.idleMoney),
    ]
    if facts.accepted > 0 { blocks.insert((.forecastAccepted, facts.acceptedMoney), at: 2) }
    return blockText(blocks.map { [$0[language]] + $1[language].indentedLines() })
}

/// An amount of cents as one remembers it.
private func amount(_ cents: Double) -> Text { .written { $0.amount(cents: cents) } }
private func amount(_ cents: Int64) -> Text { amount(Double(cents)) }

extension ForecastFacts {
    /// What was paid, and what it should and did bring about.
    fileprivate var standing: Text {
        .forecastPaid(
            amount(paid), planned: amount(plannedValue), earned: amount(earnedValue))
    }

    /// What is spent in the end, and what the plan was.
    fileprivate var ending: Text {
        guard let spending, let tenth = spending.p10, let ninetieth = spending.p90 else {
            return .forecastPlanOnly(amount(plan), baseline: amount(baseline))
        }
        return .forecastSpent(
            mean: amount(spending.mean), tenth: amount(tenth), ninetieth: amount(ninetieth),
            baseline: amount(baseline))
    }

    /// What was accepted beforehand, and what it brings.
    fileprivate var acceptedMoney: Text {
        .forecastAcceptedMoves(
            count: .written { $0.whole(accepted) }, amount: amount(acceptedAmount),
            gain: acceptedGain.map { amount($0) })
    }

    /// What stays unused for certain, and what moving it would bring.
    fileprivate var idleMoney: Text {
        guard let gain else { return .forecastNeedsDraws }
        let share = Text.written { $0.percent(certainty.double, places: 0) }
        guard proposals > 0 else {
            return .forecastNoProposals(certainty: share, idle: amount(idle))
        }
        return .forecastProposals(
            certainty: share, idle: amount(idle), count: .written { $0.whole(proposals) },
            proposed: amount(proposed), gain: amount(gain))
    }
}
