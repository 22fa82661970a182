// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Sensitivity

/// `draws.csv` of a study of many points: the columns of a run's, then the point and its settings.
enum PointDrawsTable {
    private struct Row: Sendable {
        let number: Int
        let point: PointResult
        let draw: DrawsTable.Row
    }

    /// Every draw at every point; the points must have kept them.
    static func table(_ points: [PointResult], paths: [String], firstDraw: UInt64) -> Table {
        let columns = DrawsTable.shape.columns.map { column in
            Shape.Column(heading: column.heading) { column.cell($0.draw) }
        }
        let shape = Shape(
            columns: columns, after: [number] + Shape.settingColumns(paths) { $0.point })
        return shape.table(
            points.enumerated().flatMap { number, point in
                (0..<point.draws).map { draw in
                    Row(
                        number: number, point: point,
                        draw: DrawsTable.Row(number: firstDraw &+ UInt64(draw)) {
                            point.totals?[$0][draw]
                        })
                }
            })
    }

    private typealias Shape = TableShape<DrawsColumn, Row>

    private static let number = Shape.Column(
        named: "point", .count,
        de: "Nummer des Punktes, ab 0: bei sweep in der Reihenfolge von sweep.csv; bei "
            + "sensitivity das Szenario, die Enden der Spannen, die Wege des Screenings, die "
            + "Stichproben",
        en: "Number of the point, from 0: of a sweep in the order of sweep.csv; of a sensitivity "
            + "analysis the scenario, the ends of the ranges, the trajectories of the screening, "
            + "the samples"
    ) { .count($0.number) }
}

extension TableShape {
    /// The columns of the varied settings: their paths, and the values as they were written.
    static func settingColumns(
        _ paths: [String], of point: @escaping @Sendable (Row) -> PointResult
    ) -> [Column] {
        paths.map { path in
            .init(
                named: path, .text,
                de: "Wert, den \(path) in diesem Punkt hat, wie in scenario.yaml; leer: wie im "
                    + "Szenario",
                en: "Value that \(path) has at this point, as in scenario.yaml; empty: as in the "
                    + "scenario"
            ) { point($0).value(of: path).map(cell) ?? .empty }
        }
    }

    /// A value of scenario.yaml.
    private static func cell(_ value: String) -> Table.Cell {
        if let number = ExactDecimal(value) { return .decimal(number) }
        switch value {
        case "true": return .truth(true)
        case "false": return .truth(false)
        default: return .text(value)
        }
    }
}
