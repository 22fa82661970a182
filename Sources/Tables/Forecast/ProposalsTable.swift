// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `proposals.csv` in their order; its shape says what they mean.
public enum ProposalsColumn: String, MovementColumns {
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
    struct Row: MovementRow {
        let month: Month
        let ends: (from: String, to: String)
        let proposal: Proposal

        var move: MoneyMove { proposal.move }
    }

    typealias Shape = TableShape<ProposalsColumn, Row>

    static func table(
        _ programme: Programme, _ plan: FundingPlan, _ forecast: ForecastResult
    ) -> Table {
        let month = programme.calendar.month(forecast.cutOff.months)
        return shape.table(
            forecast.proposals.map {
                Row(month: month, ends: $0.move.ends(programme, plan), proposal: $0)
            })
    }

    static let shape = Shape(
        columns: Shape.movement + [
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
