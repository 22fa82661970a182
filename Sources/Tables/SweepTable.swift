// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Sensitivity
import Simulation
import Study

/// The tables of a sweep: `sweep.csv`, the draws where they are wanted, and the dictionary.
public struct SweepTables: Sendable {
    /// `sweep.csv`.
    public let sweep: Table
    /// The tables in their order.
    public let all: [Table]

    /// The tables of a sweep.
    ///
    /// - Parameter perDraw: whether a row for every draw is wanted too: `draws.csv`.
    public init(_ result: SweepResult, perDraw: Bool) {
        sweep = SweepTable.table(result)
        var tables = [sweep]
        if perDraw {
            tables.append(
                PointDrawsTable.table(
                    result.points, paths: result.paths, firstDraw: result.firstDraw))
        }
        all = tables + [Table.dictionary(of: tables)]
    }
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
