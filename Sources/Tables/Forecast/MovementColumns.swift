// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// Tables with the columns of movements.csv.
protocol MovementColumns: TableColumns {
    static var month: Self { get }
    static var kind: Self { get }
    static var from: Self { get }
    static var to: Self { get }
    static var amountEUR: Self { get }
}

/// A row of such a table: in which month what moves, and giver and taker by their ids.
protocol MovementRow: Sendable {
    var month: Month { get }
    var move: MoneyMove { get }
    var ends: (from: String, to: String) { get }
}

extension TableShape where Columns: MovementColumns, Row: MovementRow {
    /// The columns of movements.csv, in their order.
    static var movement: [Column] {
        [
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
        ]
    }
}
