// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `deviation.csv` in their order; its shape says what they mean.
public enum DeviationColumn: String, GroupedColumns {
    case dimension
    case key
    case plannedValueEUR = "planned_value_eur"
    case earnedValueEUR = "earned_value_eur"
    case actualCostEUR = "actual_cost_eur"
    case scheduleIndex = "schedule_index"
    case costIndex = "cost_index"
    case baselineSpentEUR = "baseline_spent_eur"
    case forecastPlanEUR = "forecast_plan_eur"
    case forecastMeanEUR = "forecast_mean_eur"
    case forecastP10EUR = "forecast_p10_eur"
    case forecastP50EUR = "forecast_p50_eur"
    case forecastP90EUR = "forecast_p90_eur"

    /// Their table.
    public static let table = Table.Name.deviation
}

/// `deviation.csv`: total, line, level, field, place or project at the cut-off.
enum DeviationTable {
    typealias Shape = TableShape<DeviationColumn, Deviation>

    static func table(_ deviations: [Deviation]) -> Table { shape.table(deviations) }

    static let shape = Shape(columns: identity + values + spending)

    private static let identity: [Shape.Column] = [
        .init(
            .dimension, .text,
            de: "Wonach aufgeteilt ist: total (gesamt), line (Programmsäule), level (Ebene), "
                + "field (Themenfeld), place (Ort), project (Umsetzungsprojekt)",
            en: "By what it is broken down: total, line, level, field, place, project"
        ) { .text($0.dimension.rawValue) },
        .init(
            .key, .text, de: "Kennung des Teils; leer für alles zusammen",
            en: "Id of the part; empty for all together"
        ) { .text($0.key) },
    ]

    private static let values: [Shape.Column] = [
        .init(
            .plannedValueEUR, .euros,
            de: "Planwert (PV): Schätzkosten dessen, was im Planfall ohne Ist bis zum Stichtag "
                + "erledigt wäre",
            en: "Planned value (PV): estimated cost of what would be done by the cut-off in the "
                + "plan case without books"
        ) { .euroStatistic($0.plannedValue) },
        .init(
            .earnedValueEUR, .euros,
            de: "Fertigstellungswert (EV): Schätzkosten dessen, was nach Ist und Planfall der "
                + "Prognose erledigt ist; aus Kosten errechnet, keine Messung des Fortschritts",
            en: "Earned value (EV): estimated cost of what is done by the books and the forecast’s "
                + "plan case; worked out from cost, no measure of progress that someone took"
        ) { .euroStatistic($0.earnedValue) },
        .init(
            .actualCostEUR, .euros, de: "Istkosten (AC): bis zum Stichtag ausgezahlt",
            en: "Actual cost (AC): paid by the cut-off"
        ) { .euros($0.actualCost) },
        .init(
            .scheduleIndex, .share, de: "Terminkennzahl EV / PV; leer, wo nichts geplant war",
            en: "Schedule index EV / PV; empty where nothing was planned"
        ) { .number($0.scheduleIndex) },
        .init(
            .costIndex, .share, de: "Kostenkennzahl EV / AC; leer, wo nichts ausgezahlt ist",
            en: "Cost index EV / AC; empty where nothing was paid"
        ) { .number($0.costIndex) },
    ]

    private static let spending: [Shape.Column] = [
        .init(
            .baselineSpentEUR, .euros,
            de: "Bis zum Ende der Rechnung ausgegeben im Planfall ohne Ist",
            en: "Spent by the horizon in the plan case without books"
        ) { .euros($0.baselineSpent) },
        .init(
            .forecastPlanEUR, .euros,
            de: "Bis zum Ende der Rechnung ausgegeben im Planfall der Prognose",
            en: "Spent by the horizon in the plan case of the forecast"
        ) { .euros($0.forecastSpent) },
        statistic(
            .forecastMeanEUR, de: "im Mittel der Ziehungen", en: "mean of the draws", \.mean),
        statistic(.forecastP10EUR, de: "10-%-Quantil", en: "10 % quantile", \.p10),
        statistic(.forecastP50EUR, de: "Median", en: "median", \.p50),
        statistic(.forecastP90EUR, de: "90-%-Quantil", en: "90 % quantile", \.p90),
    ]

    private static func statistic(
        _ key: DeviationColumn, de: String, en: String,
        _ value: @escaping @Sendable (Statistics) -> Double?
    ) -> Shape.Column {
        .init(
            key, .euros, de: "Bis zum Ende der Rechnung ausgegeben in der Prognose: \(de)",
            en: "Spent by the horizon in the forecast: \(en)"
        ) { OutcomeKind.Unit.eur.statistic($0.statistics.flatMap(value)) }
    }
}
