// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Sensitivity
import Simulation
import Study

/// The columns of `sweep.csv` in their order, after those of the varied settings; its shape says
/// what they mean.
public enum SweepColumn: String, OutcomeColumns, StatisticColumns {
    case outcome
    case unit
    case draws
    case mean
    case standardError = "standard_error"
    case p10
    case p50
    case p90

    /// Their table.
    public static let table = Table.Name.sweep
}

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
        let shape = Shape(
            before: Shape.settingColumns(result.paths) { $0.point }, columns: spread)
        return shape.table(
            result.points.flatMap { point in
                OutcomeKind.allCases.map { Row(point: point, outcome: $0) }
            })
    }

    typealias Shape = TableShape<SweepColumn, Row>

    private static let spread: [Shape.Column] =
        [
            Shape.outcomeColumn { $0.outcome },
            .init(
                .unit, .text,
                de: "Einheit: EUR, projects (Projekte), packages (Arbeitspakete), share (Anteil)",
                en: "Unit: EUR, projects, packages or share"
            ) { .text($0.outcome.unit.rawValue) },
            Shape.pointDrawsColumn { $0.point.draws },
        ] + Shape.statisticColumns { $0.statistic($1) }
}

extension TableReader<SweepColumn> {
    /// The value that a varied setting has at a row's point, as it was written.
    public func setting(_ path: String, _ row: Int) -> Table.Cell { cell(under: path, row) }
}
