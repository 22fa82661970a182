// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Sensitivity
import Simulation
import Study

/// `sweep.csv`: an outcome at a point, with the values that the varied settings have there.
enum SweepTable {
    /// A point and an outcome.
    struct Row: Sendable {
        let point: PointResult
        let outcome: OutcomeKind

        func statistic(_ value: (Statistics) -> Double?) -> Table.Cell {
            outcome.unit.statistic(point.statistics[outcome].flatMap(value))
        }
    }

    static func table(_ result: SweepResult) -> Table {
        let shape = TableShape<Row>(
            name: "sweep",
            columns: PointDrawsTable.settingColumns(result.paths) { $0.point } + spread)
        return shape.table(
            result.points.flatMap { point in
                OutcomeKind.allCases.map { Row(point: point, outcome: $0) }
            })
    }

    private static let spread: [TableShape<Row>.Column] =
        [
            TableShape<Row>.outcomeColumn { $0.outcome },
            .init(
                "unit", .text,
                de: "Einheit: EUR, projects (Projekte), packages (Arbeitspakete), share (Anteil)",
                en: "Unit: EUR, projects, packages or share"
            ) { .text($0.outcome.unit.rawValue) },
            TableShape<Row>.pointDrawsColumn { $0.point.draws },
        ] + TableShape<Row>.statisticColumns { $0.statistic($1) }
}
