// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation
import Study

/// The columns of `course.csv` in their order; its shape says what they mean.
public enum CourseColumn: String, TableColumns {
    case month
    case line
    case baselineEUR = "baseline_eur"
    case actualEUR = "actual_eur"
    case forecastPlanEUR = "forecast_plan_eur"
    case forecastP10EUR = "forecast_p10_eur"
    case forecastP50EUR = "forecast_p50_eur"
    case forecastP90EUR = "forecast_p90_eur"

    /// Their table.
    public static let table = Table.Name.course
}

/// `course.csv`: month × line (and `total`): what was planned, what was, what is expected; sums
/// since the start.
enum CourseTable {
    /// A line at a month's end.
    struct Row: Sendable {
        let month: Month
        let line: String
        /// Sums since the start, cents.
        let baseline: Double
        let plan: Double
        let statistics: Statistics?
        /// Whether the month is closed.
        let isClosed: Bool

        /// What is expected; nothing of closed months.
        func expected(_ value: (Statistics) -> Double?) -> Table.Cell {
            isClosed ? .empty : OutcomeKind.Unit.eur.statistic(statistics.flatMap(value))
        }
    }

    typealias Shape = TableShape<CourseColumn, Row>

    static func table(_ programme: Programme, _ forecast: ForecastResult) -> Table {
        let layout = forecast.study.layout
        let lines = programme.lines.indices.map(Int?.some) + [nil]
        var sums = lines.map { _ in LineSum(draws: forecast.study.draws.drawCount) }
        var rows: [Row] = []
        for month in 0..<layout.monthCount {
            for (number, line) in lines.enumerated() {
                sums[number].add(
                    forecast, at: layout.position(.spent, line: line, month: month))
                rows.append(
                    Row(
                        month: programme.calendar.month(month),
                        line: line.map { programme.lines[$0].id } ?? "total",
                        baseline: sums[number].baseline, plan: sums[number].plan,
                        statistics: sums[number].statistics(forecast.study.draws.sampling),
                        isClosed: month < forecast.cutOff.months))
            }
        }
        return shape.table(rows)
    }

    static let shape = Shape(columns: identity + sums)

    private static let identity: [Shape.Column] = [
        .init(.month, .text, de: "Kalendermonat, JJJJ-MM", en: "Calendar month, YYYY-MM") {
            .text($0.month.description)
        },
        .init(
            .line, .text, de: "Programmsäule, oder total für alle zusammen",
            en: "Line of the programme, or total for all together"
        ) { .text($0.line) },
    ]

    private static let sums: [Shape.Column] = [
        .init(
            .baselineEUR, .euros, de: "Seit Beginn ausgegeben im Planfall ohne Ist",
            en: "Spent since the start in the plan case without books"
        ) { .euros(Cents(rounding: $0.baseline)) },
        .init(
            .actualEUR, .euros, de: "Seit Beginn ausgezahlt; leer nach dem Stichtag",
            en: "Paid since the start; empty after the cut-off"
        ) { $0.isClosed ? .euros(Cents(rounding: $0.plan)) : .empty },
        .init(
            .forecastPlanEUR, .euros,
            de: "Seit Beginn ausgegeben im Planfall der Prognose; leer bis zum Stichtag",
            en: "Spent since the start in the plan case of the forecast; empty up to the cut-off"
        ) { $0.isClosed ? .empty : .euros(Cents(rounding: $0.plan)) },
        quantile(.forecastP10EUR, de: "10-%-Quantil", en: "10 % quantile", \.p10),
        quantile(.forecastP50EUR, de: "Median", en: "median", \.p50),
        quantile(.forecastP90EUR, de: "90-%-Quantil", en: "90 % quantile", \.p90),
    ]

    private static func quantile(
        _ key: CourseColumn, de: String, en: String,
        _ value: @escaping @Sendable (Statistics) -> Double?
    ) -> Shape.Column {
        .init(
            key, .euros,
            de: "Seit Beginn ausgegeben in den Ziehungen der Prognose: \(de); leer bis zum "
                + "Stichtag",
            en: "Spent since the start in the draws of the forecast: \(en); empty up to the "
                + "cut-off"
        ) { $0.expected(value) }
    }
}

/// What a line has spent since the start: in the baseline, in the forecast and in each draw.
private struct LineSum {
    private(set) var baseline = 0.0
    private(set) var plan = 0.0
    private var draws: [Double]

    init(draws count: Int) { draws = Array(repeating: 0, count: count) }

    mutating func add(_ forecast: ForecastResult, at position: Int) {
        // The layouts of both begin alike.
        baseline += forecast.baseline.outcomes[position]
        plan += forecast.study.plan.outcomes[position]
        for (draw, value) in forecast.study.draws.column(position).enumerated() {
            draws[draw] += value
        }
    }

    func statistics(_ sampling: Sampling) -> Statistics? { Statistics(of: draws, sampling) }
}
