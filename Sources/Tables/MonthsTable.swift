// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// The columns of `months.csv` in their order; its shape says what they mean.
public enum MonthsColumn: String, SpreadColumns {
    case month
    case line
    case measure
    case unit
    case plan
    case mean
    case standardError = "standard_error"
    case p10
    case p50
    case p90
    case toDatePlan = "to_date_plan"
    case toDateMean = "to_date_mean"
    case toDateP10 = "to_date_p10"
    case toDateP50 = "to_date_p50"
    case toDateP90 = "to_date_p90"

    /// Their table.
    public static let table = Table.Name.months
}

/// `months.csv`: month × line (and `total`) × measure.
enum MonthsTable {
    /// A measure of a line in a month.
    struct Row: Sendable {
        let month: Month
        let line: String
        let measure: MonthlyMeasure
        let spread: OutcomeSpread
        /// The sum from the start to the month's end; nil for what is counted at its end anyway.
        let toDate: OutcomeSpread?
    }

    static func table(_ programme: Programme, _ result: StudyResult) -> Table {
        let lines = programme.lines.indices.map(Int?.some) + [nil]
        var rows: [Row] = []
        var sums: [SumKey: RunningSum] = [:]
        for month in 0..<result.layout.monthCount {
            for line in lines {
                for measure in programme.measures(ofLine: line) {
                    let position = result.layout.position(measure, line: line, month: month)
                    var toDate: OutcomeSpread?
                    if measure.addsUp {
                        let key = SumKey(line: line, measure: measure)
                        sums[key, default: RunningSum(result)].add(result, position)
                        toDate = sums[key]?.spread(measure.unit)
                    }
                    rows.append(
                        Row(
                            month: programme.calendar.month(month),
                            line: line.map { programme.lines[$0].id } ?? "total", measure: measure,
                            spread: OutcomeSpread(result, at: position, unit: measure.unit),
                            toDate: toDate))
                }
            }
        }
        return shape.table(rows)
    }

    typealias Shape = TableShape<MonthsColumn, Row>

    static let shape = Shape(
        columns: identity + Shape.spreadColumns(\.spread) + sums)

    private static let identity: [Shape.Column] = [
        .init(.month, .text, de: "Kalendermonat, JJJJ-MM", en: "Calendar month, YYYY-MM") {
            .text($0.month.description)
        },
        .init(
            .line, .text, de: "Programmsäule, oder total für alle zusammen",
            en: "Line of the programme, or total for all together"
        ) { .text($0.line) },
        .init(
            .measure, .text,
            de: "Messgröße. Im Monat: spent (ausgegeben), granted (aus der Reserve), reassigned "
                + "(umgeschichtet), lapsed (verfallen), carried (ins nächste Haushaltsjahr "
                + "übertragen); am Monatsende: live, efa, efa_online, coverage",
            en: "Measure. In the month: spent, granted, reassigned, lapsed, carried (into the next "
                + "fiscal year); at its end: live, efa, efa_online, coverage"
        ) { .text($0.measure.rawValue) },
        .init(
            .unit, .text, de: "Einheit: EUR, projects (Projekte) oder share (Anteil)",
            en: "Unit: EUR, projects or share"
        ) { .text($0.measure.unit.rawValue) },
    ]
}

extension MonthsTable {
    /// Quantiles do not add up, so those of sums are taken here, where the draws are.
    fileprivate static let sums: [Shape.Column] = [
        .init(
            .toDatePlan, .mixed,
            de: "Summe seit Beginn im Planfall; leer bei carried und bei Beständen",
            en: "Sum since the start in the plan case; empty for carried and for what is counted "
                + "at the month's end"
        ) { row in row.toDate.map { $0.unit.exact($0.plan) } ?? .empty },
        sum(.toDateMean, de: "im Mittel der Ziehungen", en: "mean of the draws", \.mean),
        sum(.toDateP10, de: "10-%-Quantil", en: "10 % quantile", \.p10),
        sum(.toDateP50, de: "Median", en: "median", \.p50),
        sum(.toDateP90, de: "90-%-Quantil", en: "90 % quantile", \.p90),
    ]

    private static func sum(
        _ key: MonthsColumn, de: String, en: String,
        _ value: @escaping @Sendable (Statistics) -> Double?
    ) -> Shape.Column {
        .init(key, .mixed, de: "Summe seit Beginn: \(de)", en: "Sum since the start: \(en)") {
            row in
            row.toDate.map { $0.unit.statistic($0.statistics.flatMap(value)) } ?? .empty
        }
    }

    fileprivate struct SumKey: Hashable {
        let line: Int?
        let measure: MonthlyMeasure
    }

    /// The sum of a measure over the months so far, in the plan case and in each draw.
    fileprivate struct RunningSum {
        private let sampling: Sampling
        private var plan = 0.0
        private var draws: [Double]

        init(_ result: StudyResult) {
            sampling = result.draws.sampling
            draws = Array(repeating: 0, count: result.draws.drawCount)
        }

        mutating func add(_ result: StudyResult, _ position: Int) {
            plan += result.plan.outcomes[position]
            for (draw, value) in result.draws.column(position).enumerated() {
                draws[draw] += value
            }
        }

        func spread(_ unit: OutcomeKind.Unit) -> OutcomeSpread {
            OutcomeSpread(unit: unit, plan: plan, draws: draws, sampling)
        }
    }
}

extension MonthlyMeasure {
    /// Whether its sum over months means something: what is carried is carried again.
    fileprivate var addsUp: Bool { unit == .eur && self != .carried }
}

extension Programme {
    /// What is counted for a line: "Einer für Alle" only where it is asked for; nil is the total.
    fileprivate func measures(ofLine line: Int?) -> [MonthlyMeasure] {
        guard let line, !lines[line].isForAll else { return MonthlyMeasure.allCases }
        return MonthlyMeasure.allCases.filter { ![.efa, .efaOnline, .coverage].contains($0) }
    }
}
