// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `proposals.csv` in their order; its shape says what they mean.
public enum ProposalsColumn: String, TableColumns {
    case month
    case kind
    case from
    case to
    case amountEUR = "amount_eur"
    case scope
    case idleEUR = "idle_eur"
    case usableEUR = "usable_eur"

    /// Their table.
    public static let table = Table.Name.proposals
}

/// `proposals.csv`: a proposed movement, ready to be taken over into movements.csv.
enum ProposalsTable {
    /// A movement.
    struct Row: Sendable {
        let month: Month
        let from: String
        let to: String
        let proposal: Proposal
    }

    typealias Shape = TableShape<ProposalsColumn, Row>

    static func table(
        _ programme: Programme, _ plan: FundingPlan, _ forecast: ForecastResult
    ) -> Table {
        let month = programme.calendar.month(forecast.cutOff.months)
        return shape.table(
            forecast.proposals.map { proposal in
                let ends = proposal.move.ends(programme, plan)
                return Row(month: month, from: ends.from, to: ends.to, proposal: proposal)
            })
    }

    static let shape = Shape(
        columns: [
            .init(
                .month, .text, de: "Monat nach dem Stichtag, JJJJ-MM",
                en: "Month after the cut-off, YYYY-MM"
            ) { .text($0.month.description) },
            .init(
                .kind, .text,
                de: "Art: grant (aus der Reserve) oder reassign (aus einem Arbeitspaket)",
                en: "Kind: grant (from the reserve) or reassign (from a package)"
            ) { .text($0.proposal.scope == nil ? "grant" : "reassign") },
            .init(
                .from, .text, de: "Woher: reserve/Säule oder das Arbeitspaket",
                en: "From: reserve/line or the package"
            ) { .text($0.from) },
            .init(.to, .text, de: "An welches Arbeitspaket", en: "To which package") {
                .text($0.to)
            },
            .init(.amountEUR, .euros, de: "Betrag", en: "Amount") {
                .euros($0.proposal.move.amount)
            },
            .init(
                .scope, .text,
                de: "Innerhalb wovon: reserve, project, field, ministry oder line",
                en: "Within what: reserve, project, field, ministry or line"
            ) { .text($0.proposal.scope?.rawValue ?? "reserve") },
            .init(
                .idleEUR, .euros,
                de: "Was beim Geber mit der verlangten Sicherheit insgesamt brachliegt; leer bei "
                    + "der Reserve",
                en: "What lies idle at the giver, all in all, with the certainty asked for; empty "
                    + "for the reserve"
            ) { row in row.proposal.idle.map { .euros($0) } ?? .empty },
            .init(
                .usableEUR, .euros,
                de: "Was der Empfänger mit dieser Sicherheit insgesamt zusätzlich verwenden kann",
                en: "What the taker can use on top, all in all, with that certainty"
            ) { .euros($0.proposal.usable) },
        ])
}

extension MoneyMove {
    /// Giver and taker by their ids: `reserve/line` or a package, and a package.
    func ends(_ programme: Programme, _ plan: FundingPlan) -> (from: String, to: String) {
        let taker = plan.packages[taker]
        switch giver {
        case .reserve:
            let line = programme.lines[programme.projects[taker.project].line]
            return ("reserve/\(line.id)", taker.id)
        case .package(let package): return (plan.packages[package].id, taker.id)
        }
    }

    /// Its kind as movements.csv has it.
    var kind: String { giver == .reserve ? "grant" : "reassign" }
}
