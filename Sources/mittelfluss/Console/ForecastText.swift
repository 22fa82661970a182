// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What a forecast says before the summary of its draws: where we stand, where it ends, what lies
/// idle.
///
/// - Parameters:
///   - budgetCents: the programme's budget, which decides the unit of large amounts.
///   - hasAccepted: whether a file of accepted proposals was given, be it without a row.
func forecastText(
    _ facts: ForecastFacts, budgetCents: Int64, hasAccepted: Bool, _ language: Language
) -> String {
    let text = ForecastText(facts: facts, scale: MoneyScale(upTo: budgetCents))
    var blocks: [(Text, Text)] = [
        (.forecastStanding(facts.asOf), text.standing), (.forecastEnding, text.ending),
        (.forecastIdle, text.idleMoney),
    ]
    if hasAccepted || facts.accepted > 0 {
        blocks.insert((.forecastAccepted, text.acceptedMoney), at: 2)
    }
    return blockText(blocks.map { [$0[language]] + $1[language].indentedLines() })
}

/// The blocks of that text.
private struct ForecastText {
    let facts: ForecastFacts
    let scale: MoneyScale

    /// An amount of cents as one remembers it.
    private func amount(_ cents: Double) -> Text { .written { $0.amount(cents: cents) } }
    private func amount(_ cents: Int64) -> Text { amount(Double(cents)) }

    /// An amount in the unit of tables, which tells apart what differs little: `1.083,2 Tsd. €`.
    private func exactly(_ cents: Double) -> Text {
        .written { "\(scale.text(cents: cents, $0)) \(scale.unit[$0.language])" }
    }
    private func exactly(_ cents: Int64) -> Text { exactly(Double(cents)) }

    /// What was paid, and what it should and did bring about.
    var standing: Text {
        .forecastPaid(
            exactly(facts.paid), planned: exactly(facts.plannedValue),
            earned: exactly(facts.earnedValue))
    }

    /// What is spent in the end, and what the plan was.
    var ending: Text {
        guard let spending = facts.spending, let tenth = spending.p10,
            let ninetieth = spending.p90
        else { return .forecastPlanOnly(exactly(facts.plan), baseline: exactly(facts.baseline)) }
        return .forecastSpent(
            mean: exactly(spending.mean), tenth: exactly(tenth), ninetieth: exactly(ninetieth),
            baseline: exactly(facts.baseline))
    }

    /// What was accepted beforehand, and what it brings.
    var acceptedMoney: Text {
        guard facts.accepted > 0 else { return .forecastNothingAccepted }
        let moves = Text.forecastAcceptedMoves(
            count: .written { $0.whole(facts.accepted) }, amount: amount(facts.acceptedAmount),
            gain: facts.acceptedGain.map { amount($0) })
        return facts.acceptedHarms ? moves.followed(by: .forecastHarm) : moves
    }

    /// What stays unused for certain, and what moving it would bring.
    var idleMoney: Text {
        guard let gain = facts.gain else { return .forecastNeedsDraws }
        let share = Text.written { $0.percent(facts.certainty.double, places: 0) }
        guard facts.proposals > 0 else {
            return .forecastNoProposals(certainty: share, idle: amount(facts.idle))
        }
        var text = Text.forecastProposals(
            certainty: share, idle: amount(facts.idle),
            count: .written { $0.whole(facts.proposals) }, proposed: amount(facts.proposed),
            gain: amount(gain))
        if facts.leavesIdle { text = text.followed(by: .forecastUnusable) }
        return facts.proposalsHarm ? text.followed(by: .forecastHarm) : text
    }
}

extension Text {
    /// With another sentence behind it.
    fileprivate func followed(by next: Text) -> Text {
        Text(de: "\(de) \(next.de)", en: "\(en) \(next.en)")
    }
}
