// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Study

/// All tables that a forecast writes, in the order of the contract; the last is their dictionary.
public struct ForecastTables: Sendable {
    /// The tables in their order: those of a run, then those of a forecast alone.
    public let all: [Table]

    /// The tables of a forecast.
    ///
    /// - Parameters:
    ///   - programme: what was simulated.
    ///   - plan: its funding plan, with what is odd about the books.
    ///   - perDraw: whether a row for every draw is wanted too: `draws.csv`.
    public init(
        programme: Programme, plan: FundingPlan, forecast: ForecastResult, perDraw: Bool
    ) {
        let run = RunTables(
            programme: programme, plan: plan, result: forecast.study, perDraw: perDraw)
        let accepted =
            forecast.accepted.isEmpty ? [] : [AcceptedTable.table(programme, plan, forecast)]
        let own =
            [
                DeviationTable.table(forecast.deviations), CourseTable.table(programme, forecast),
                ProposalsTable.table(programme, plan, forecast),
            ] + accepted + [Self.effect(forecast)]
            + (forecast.bridge.map { [BridgeTable.table($0)] } ?? [])
            + [LearnedTable.table(programme, forecast.cutOff)]
        let tables = run.all.dropLast() + own
        all = tables + [Table.dictionary(of: Array(tables))]
    }

    /// The same tables without rows, for a dictionary without a forecast; the dictionary itself is
    /// full.
    public static func empty(perDraw: Bool) -> [Table] {
        let tables =
            RunTables.empty(perDraw: perDraw).dropLast() + [
                DeviationTable.shape.empty, CourseTable.shape.empty, ProposalsTable.shape.empty,
                AcceptedTable.shape.empty, named(.effect, ComparisonTable.shape.empty),
                BridgeTable.shape.empty, LearnedTable.shape.empty,
            ]
        return tables + [Table.dictionary(of: Array(tables))]
    }

    /// What `effect.csv` compares: the forecast with the proposals against without, and with what
    /// was accepted against without.
    public enum Effect: String, CaseIterable, Sendable { case proposals, accepted }

    /// `effect.csv`: an outcome with the proposals, or what was accepted, against without, with the
    /// columns of `comparison.csv`.
    private static func effect(_ forecast: ForecastResult) -> Table {
        var comparisons = [
            VariantComparison(
                variant: Effect.proposals.rawValue, differences: forecast.effect)
        ]
        if !forecast.accepted.isEmpty {
            comparisons.append(
                VariantComparison(
                    variant: Effect.accepted.rawValue, differences: forecast.acceptedEffect))
        }
        return named(.effect, ComparisonTable.table(comparisons))
    }

    private static func named(_ name: Table.Name, _ table: Table) -> Table {
        Table(name: name.rawValue, columns: table.columns, rows: table.rows)
    }
}
