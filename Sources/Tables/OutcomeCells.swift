// SPDX-License-Identifier: GPL-3.0-or-later
import Money
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
    init(unit: OutcomeKind.Unit, plan: Double, draws: [Double]) {
        self.unit = unit
        self.plan = plan
        statistics = Statistics(of: draws)
    }

    /// The outcome at a position of the layout.
    init(_ result: StudyResult, at position: Int, unit: OutcomeKind.Unit) {
        self.unit = unit
        plan = result.plan.outcomes[position]
        statistics = result.draws.statistics(position)
    }
}

extension TableShape {
    /// The columns from the plan case's value to the last quantile.
    static func spreadColumns(
        _ spread: @escaping @Sendable (Row) -> OutcomeSpread
    ) -> [Column] {
        [
            .init(
                "plan", .mixed, de: "Wert im Planfall (alle Annahmen auf ihrem Median)",
                en: "Value in the plan case (every assumption at its median)"
            ) { spread($0).unit.exact(spread($0).plan) },
            statistic(
                "mean", de: "Mittelwert über die Ziehungen", en: "Mean over the draws",
                of: spread, \.mean),
            .init(
                "standard_error", .mixed,
                de: "Standardfehler des Mittelwerts; leer bei weniger als zwei Ziehungen",
                en: "Standard error of the mean; empty for fewer than two draws"
            ) { spread($0).unit.statistic(spread($0).statistics?.standardError) },
            statistic(
                "p10", de: "10-%-Quantil: in einem Zehntel der Ziehungen weniger",
                en: "10 % quantile: less in a tenth of the draws", of: spread, \.p10),
            statistic(
                "p50", de: "Median: in der Hälfte der Ziehungen weniger",
                en: "Median: less in half of the draws", of: spread, \.p50),
            statistic(
                "p90", de: "90-%-Quantil: in neun Zehnteln der Ziehungen weniger",
                en: "90 % quantile: less in nine tenths of the draws", of: spread, \.p90),
        ]
    }

    private static func statistic(
        _ id: String, de: String, en: String,
        of spread: @escaping @Sendable (Row) -> OutcomeSpread,
        _ value: @escaping @Sendable (Statistics) -> Double
    ) -> Column {
        .init(id, .mixed, de: de, en: en) { row in
            spread(row).unit.statistic(spread(row).statistics.map(value))
        }
    }
}
