// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

extension OutcomeKind.Unit {
    /// The cell of one case's value: amounts and counts are exact.
    func exact(_ value: Double) -> Table.Cell {
        switch self {
        case .eur: .euros(Cents(rounding: value))
        case .projects, .packages: .count(Int(value.rounded()))
        case .share: .number(value)
        }
    }

    /// The cell of a statistic over draws; empty without draws.
    func statistic(_ value: Double?) -> Table.Cell {
        guard let value else { return .empty }
        return self == .eur ? .euroStatistic(value) : .number(value)
    }
}

/// An outcome in the plan case and over the draws.
struct OutcomeSpread: Sendable {
    let unit: OutcomeKind.Unit
    let plan: Double
    let statistics: Statistics?

    /// A quantity that is no outcome itself, from its values.
    init(unit: OutcomeKind.Unit, plan: Double, draws: [Double], _ sampling: Sampling) {
        self.unit = unit
        self.plan = plan
        statistics = Statistics(of: draws, sampling)
    }

    /// The outcome at a position of the layout.
    init(_ result: StudyResult, at position: Int, unit: OutcomeKind.Unit) {
        self.unit = unit
        plan = result.plan.outcomes[position]
        statistics = result.draws.statistics(position)
    }
}

extension TableShape where Columns: StatisticColumns {
    /// A value of a row's statistics as a cell.
    typealias StatisticCell = @Sendable (Row, (Statistics) -> Double?) -> Table.Cell

    /// The columns from the mean over the draws to the last quantile.
    static func statisticColumns(_ cell: @escaping StatisticCell) -> [Column] {
        [
            .init(
                .mean, .mixed, de: "Mittelwert über die Ziehungen", en: "Mean over the draws"
            ) { cell($0, \.mean) },
            .init(
                .standardError, .mixed,
                de: "Standardfehler des Mittelwerts; leer bei weniger als zwei Ziehungen oder "
                    + "zwei Blöcken geschichteter",
                en: "Standard error of the mean; empty for fewer than two draws, or two blocks of "
                    + "stratified ones"
            ) { cell($0, \.standardError) },
            .init(
                .p10, .mixed,
                de: "10-%-Quantil: in einem Zehntel der Ziehungen weniger; leer bei weniger als "
                    + "zehn Ziehungen",
                en: "10 % quantile: less in a tenth of the draws; empty for fewer than ten draws"
            ) { cell($0, \.p10) },
            .init(
                .p50, .mixed, de: "Median: in der Hälfte der Ziehungen weniger",
                en: "Median: less in half of the draws"
            ) { cell($0, \.p50) },
            .init(
                .p90, .mixed,
                de: "90-%-Quantil: in neun Zehnteln der Ziehungen weniger; leer bei weniger als "
                    + "zehn Ziehungen",
                en: "90 % quantile: less in nine tenths of the draws; empty for fewer than ten "
                    + "draws"
            ) { cell($0, \.p90) },
        ]
    }
}

extension TableShape where Columns: SpreadColumns {
    /// The columns from the plan case's value to the last quantile.
    static func spreadColumns(
        _ spread: @escaping @Sendable (Row) -> OutcomeSpread
    ) -> [Column] {
        [
            .init(
                .plan, .mixed, de: "Wert im Planfall (alle Annahmen auf ihrem Median)",
                en: "Value in the plan case (every assumption at its median)"
            ) { spread($0).unit.exact(spread($0).plan) }
        ]
            + statisticColumns { row, value in
                spread(row).unit.statistic(spread(row).statistics.flatMap(value))
            }
    }
}

extension TableShape where Columns: OutcomeColumns {
    /// The column of an outcome's id.
    static func outcomeColumn(_ outcome: @escaping @Sendable (Row) -> OutcomeKind) -> Column {
        .init(
            .outcome, .text, de: "Ergebnis: " + OutcomeMeanings.all.de,
            en: "Outcome: " + OutcomeMeanings.all.en
        ) { .text(outcome($0).rawValue) }
    }

    /// The column of the number of draws at each point of a study.
    static func pointDrawsColumn(_ draws: @escaping @Sendable (Row) -> Int) -> Column {
        .init(
            .draws, .count, de: "Zahl der Ziehungen, in jedem Punkt dieselben",
            en: "Number of draws, the same at each point"
        ) { .count(draws($0)) }
    }
}
