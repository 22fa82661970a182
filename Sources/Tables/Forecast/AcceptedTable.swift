// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `accepted.csv` in their order; its shape says what they mean.
public enum AcceptedColumn: String, TableColumns {
    case month
    case kind
    case from
    case to
    case amountEUR = "amount_eur"

    /// Their table.
    public static let table = Table.Name.accepted
}

/// `accepted.csv`: a proposed movement that was accepted, with the columns of movements.csv.
enum AcceptedTable {
    /// A movement.
    struct Row: Sendable {
        let month: Month
        let move: MoneyMove
        let ends: (from: String, to: String)
    }

    typealias Shape = TableShape<AcceptedColumn, Row>

    static func table(
        _ programme: Programme, _ plan: FundingPlan, _ forecast: ForecastResult
    ) -> Table {
        let month = programme.calendar.month(forecast.cutOff.months)
        return shape.table(
            forecast.accepted.map {
                Row(month: month, move: $0, ends: $0.ends(programme, plan))
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
            ) { .text($0.move.kind) },
            .init(
                .from, .text, de: "Woher: reserve/Säule oder das Arbeitspaket",
                en: "From: reserve/line or the package"
            ) { .text($0.ends.from) },
            .init(.to, .text, de: "An welches Arbeitspaket", en: "To which package") {
                .text($0.ends.to)
            },
            .init(.amountEUR, .euros, de: "Betrag", en: "Amount") { .euros($0.move.amount) },
        ])
}
