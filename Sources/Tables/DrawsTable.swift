// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study

/// The columns of `draws.csv` in their order; its shape says what they mean.
public enum DrawsColumn: String, TableColumns {
    case draw
    case spentEUR = "spent_eur"
    case lapsedEUR = "lapsed_eur"
    case remainingEUR = "remaining_eur"
    case grantedEUR = "granted_eur"
    case reassignedEUR = "reassigned_eur"
    case live
    case efa
    case efaOnline = "efa_online"
    case nationwide
    case coverage
    case municipal
    case municipalShare = "municipal_share"
    case finished
    case started
    case starved

    /// Their table.
    public static let table = Table.Name.draws
}

/// `draws.csv`: the outcomes of every single draw (`--per-draw`).
enum DrawsTable {
    /// A draw.
    struct Row: Sendable {
        let number: UInt64
        /// An outcome's total.
        let value: @Sendable (OutcomeKind) -> Double?

        func cell(_ outcome: OutcomeKind) -> Table.Cell {
            value(outcome).map { outcome.unit.exact($0) } ?? .empty
        }
    }

    static func table(_ result: StudyResult) -> Table {
        let positions = OutcomeKind.allCases.reduce(into: [:]) {
            $0[$1] = result.layout.position($1)
        }
        return shape.table(
            (0..<result.draws.drawCount).map { draw in
                Row(number: result.firstDraw &+ UInt64(draw)) { outcome in
                    positions[outcome].map { result.draws.value($0, draw: draw) }
                }
            })
    }

    typealias Shape = TableShape<DrawsColumn, Row>

    static let shape = Shape(columns: money + counts)

    private static let money: [Shape.Column] = [
        .init(
            .draw, .count, de: "Nummer der Ziehung, ab 0", en: "Number of the draw, from 0"
        ) { row in Int(exactly: row.number).map { .count($0) } ?? .text(String(row.number)) },
        column(.spent, .spentEUR, .euros, de: "Ausgegeben", en: "Spent"),
        column(.lapsed, .lapsedEUR, .euros, de: "Verfallen", en: "Lapsed"),
        column(
            .remaining, .remainingEUR, .euros, de: "Rest am Ende des Horizonts, samt Reserven",
            en: "Left at the end of the horizon, reserves included"),
        column(
            .granted, .grantedEUR, .euros, de: "Aus der Reserve bewilligt",
            en: "Granted from the reserve"),
        column(
            .reassigned, .reassignedEUR, .euros, de: "Zwischen Arbeitspaketen umgeschichtet",
            en: "Reassigned between packages"),
    ]

    private static let counts: [Shape.Column] = [
        column(
            .live, .live, .count, de: "Projekte, die zur Frist live sind",
            en: "Projects live at the deadline"),
        column(
            .efa, .efa, .count,
            de: "EfA-Projekte, die zur Frist in genügend Ländern online und an deren Kommunen "
                + "angeschlossen sind",
            en: "EfA projects that at the deadline are online in enough Länder and connected to "
                + "their municipalities"),
        column(
            .efaOnline, .efaOnline, .count,
            de: "EfA-Projekte, die zur Frist in genügend Ländern online sind",
            en: "EfA projects that are online in enough Länder at the deadline"),
        column(
            .nationwide, .nationwide, .count,
            de: "Projekte, die zur Frist in allen Ländern online und angeschlossen sind",
            en: "Projects online and connected in every Land at the deadline"),
        column(
            .coverage, .coverage, .share,
            de: "Anteil der Bevölkerung, den die EfA-Projekte im Mittel zur Frist erreichen",
            en: "Part of the population that the EfA projects reach on average at the deadline"),
        column(
            .municipal, .municipal, .share,
            de: "Anteil der Kommunen, die im Mittel zur Frist an die EfA-Projekte angeschlossen "
                + "sind",
            en: "Part of the municipalities connected to the EfA projects on average at the "
                + "deadline"),
        column(
            .municipalShare, .municipalShare, .share,
            de: "Anteil der Ausgaben, der auf die kommunale Ebene entfällt",
            en: "Part of the spending at the level of the municipalities"),
        column(
            .finished, .finished, .count, de: "Arbeitspakete, die bis zum Horizont fertig sind",
            en: "Packages finished by the horizon"),
        column(
            .started, .started, .count, de: "Arbeitspakete, die bis zum Horizont begonnen sind",
            en: "Packages started by the horizon"),
        column(
            .starved, .starved, .count,
            de: "Arbeitspakete, denen zur Frist das Geld fehlt, obwohl sie arbeiten könnten",
            en: "Packages that could work at the deadline but have no money"),
    ]

    private static func column(
        _ outcome: OutcomeKind, _ key: DrawsColumn, _ unit: ColumnUnit, de: String, en: String
    ) -> Shape.Column {
        .init(key, unit, de: de, en: en) { $0.cell(outcome) }
    }
}
