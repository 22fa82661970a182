// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study

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

    static let shape = TableShape<Row>(name: "draws", columns: money + counts)

    private static let money: [TableShape<Row>.Column] = [
        .init(
            "draw", .count, de: "Nummer der Ziehung, ab 0", en: "Number of the draw, from 0"
        ) { row in Int(exactly: row.number).map { .count($0) } ?? .text(String(row.number)) },
        column(.spent, "spent_eur", .euros, de: "Ausgegeben", en: "Spent"),
        column(.lapsed, "lapsed_eur", .euros, de: "Verfallen", en: "Lapsed"),
        column(
            .remaining, "remaining_eur", .euros, de: "Rest am Ende des Horizonts, samt Reserven",
            en: "Left at the end of the horizon, reserves included"),
        column(
            .granted, "granted_eur", .euros, de: "Aus der Reserve bewilligt",
            en: "Granted from the reserve"),
        column(
            .reassigned, "reassigned_eur", .euros, de: "Zwischen Arbeitspaketen umgeschichtet",
            en: "Reassigned between packages"),
    ]

    private static let counts: [TableShape<Row>.Column] = [
        column(
            .live, "live", .count, de: "Projekte, die zur Frist live sind",
            en: "Projects live at the deadline"),
        column(
            .efa, "efa", .count,
            de: "EfA-Projekte, die zur Frist in genügend Ländern online und an deren Kommunen "
                + "angeschlossen sind",
            en: "EfA projects that at the deadline are online in enough Länder and connected to "
                + "their municipalities"),
        column(
            .efaOnline, "efa_online", .count,
            de: "EfA-Projekte, die zur Frist in genügend Ländern online sind",
            en: "EfA projects that are online in enough Länder at the deadline"),
        column(
            .nationwide, "nationwide", .count,
            de: "Projekte, die zur Frist in allen Ländern online und angeschlossen sind",
            en: "Projects online and connected in every Land at the deadline"),
        column(
            .coverage, "coverage", .share,
            de: "Anteil der Bevölkerung, den die EfA-Projekte im Mittel zur Frist erreichen",
            en: "Part of the population that the EfA projects reach on average at the deadline"),
        column(
            .municipal, "municipal", .share,
            de: "Anteil der Kommunen, die im Mittel zur Frist an die EfA-Projekte angeschlossen "
                + "sind",
            en: "Part of the municipalities connected to the EfA projects on average at the "
                + "deadline"),
        column(
            .municipalShare, "municipal_share", .share,
            de: "Anteil der Ausgaben, der auf die kommunale Ebene entfällt",
            en: "Part of the spending at the level of the municipalities"),
        column(
            .finished, "finished", .count, de: "Arbeitspakete, die bis zum Horizont fertig sind",
            en: "Packages finished by the horizon"),
        column(
            .started, "started", .count, de: "Arbeitspakete, die bis zum Horizont begonnen sind",
            en: "Packages started by the horizon"),
        column(
            .starved, "starved", .count,
            de: "Arbeitspakete, denen zur Frist das Geld fehlt, obwohl sie arbeiten könnten",
            en: "Packages that could work at the deadline but have no money"),
    ]

    private static func column(
        _ outcome: OutcomeKind, _ id: String, _ unit: ColumnUnit, de: String, en: String
    ) -> TableShape<Row>.Column {
        .init(id, unit, de: de, en: en) { $0.cell(outcome) }
    }
}
