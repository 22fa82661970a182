// SPDX-License-Identifier: GPL-3.0-or-later
import Sensitivity

/// The tables of a study of many points: its results, the draws where they are wanted, and the
/// dictionary.
public struct PointTables: Sendable {
    /// `sweep.csv` or `sensitivity.csv`.
    public let results: Table
    /// The tables in their order.
    public let all: [Table]

    /// The tables of a sweep.
    ///
    /// - Parameter perDraw: whether a row for every draw is wanted too: `draws.csv`.
    public init(_ sweep: SweepResult, perDraw: Bool) {
        self.init(
            SweepTable.table(sweep), sweep.points, paths: sweep.paths,
            firstDraw: sweep.firstDraw, perDraw)
    }

    /// The tables of a sensitivity analysis.
    ///
    /// - Parameter perDraw: whether a row for every draw is wanted too: `draws.csv`.
    public init(_ analysis: SensitivityResult, perDraw: Bool) {
        self.init(
            SensitivityTable.table(analysis), analysis.points,
            paths: analysis.factors.map(\.path), firstDraw: analysis.firstDraw, perDraw)
    }

    private init(
        _ results: Table, _ points: [PointResult], paths: [String], firstDraw: UInt64,
        _ perDraw: Bool
    ) {
        self.results = results
        var tables = [results]
        if perDraw {
            tables.append(PointDrawsTable.table(points, paths: paths, firstDraw: firstDraw))
        }
        all = tables + [Table.dictionary(of: tables)]
    }
}
