// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// `months.csv`: month × line (and `total`) × measure.
enum MonthsTable {
    /// A measure of a line in a month.
    struct Row: Sendable {
        let month: Month
        let line: String
        let measure: MonthlyMeasure
        let spread: OutcomeSpread
    }

    static func table(_ programme: Programme, _ result: StudyResult) -> Table {
        let lines = programme.lines.indices.map(Int?.some) + [nil]
        var rows: [Row] = []
        for month in 0..<result.layout.monthCount {
            for line in lines {
                for measure in programme.measures(ofLine: line) {
                    let position = result.layout.position(measure, line: line, month: month)
                    rows.append(
                        Row(
                            month: programme.calendar.month(month),
                            line: line.map { programme.lines[$0].id } ?? "total", measure: measure,
                            spread: OutcomeSpread(result, at: position, unit: measure.unit)))
                }
            }
        }
        return shape.table(rows)
    }

    static let shape = TableShape<Row>(
        name: "months", columns: identity + TableShape<Row>.spreadColumns(\.spread))

    private static let identity: [TableShape<Row>.Column] = [
        .init("month", .text, de: "Kalendermonat, JJJJ-MM", en: "Calendar month, YYYY-MM") {
            .text($0.month.description)
        },
        .init(
            "line", .text, de: "Programmsäule, oder total für alle zusammen",
            en: "Line of the programme, or total for all together"
        ) { .text($0.line) },
        .init(
            "measure", .text,
            de: "Messgröße. Im Monat: spent (ausgegeben), granted (aus der Reserve), reassigned "
                + "(umgeschichtet), lapsed (verfallen), carried (ins nächste Haushaltsjahr "
                + "übertragen); am Monatsende: live, efa, efa_online, coverage",
            en: "Measure. In the month: spent, granted, reassigned, lapsed, carried (into the next "
                + "fiscal year); at its end: live, efa, efa_online, coverage"
        ) { .text($0.measure.rawValue) },
        .init(
            "unit", .text, de: "Einheit: EUR, projects (Projekte) oder share (Anteil)",
            en: "Unit: EUR, projects or share"
        ) { .text($0.measure.unit.rawValue) },
    ]
}

extension Programme {
    /// What is counted for a line: "Einer für Alle" only where it is asked for; nil is the total.
    fileprivate func measures(ofLine line: Int?) -> [MonthlyMeasure] {
        guard let line, !lines[line].isForAll else { return MonthlyMeasure.allCases }
        return MonthlyMeasure.allCases.filter { ![.efa, .efaOnline, .coverage].contains($0) }
    }
}
