// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// The columns of `bridge.csv` in their order; its shape says what they mean.
public enum BridgeColumn: String, OutcomeColumns {
    case step
    case outcome
    case unit
    case draws
    case mean
    case change
    case changeStandardError = "change_standard_error"
    case changeP10 = "change_p10"
    case changeP50 = "change_p50"
    case changeP90 = "change_p90"

    /// Their table.
    public static let table = Table.Name.bridge
}

/// `bridge.csv`: a step from plan to forecast × outcome, in the same draws.
enum BridgeTable {
    /// An outcome after a step.
    struct Row: Sendable {
        let step: Bridge.Step
        let difference: OutcomeDifference
        let kind: OutcomeKind

        /// The mean as it is written, so that the written changes add up exactly.
        var mean: Double? { difference.statistics.map { written($0.variantMean) } }

        /// What the written mean changes; nothing before the first step.
        var change: Double? {
            guard step != .plan, let mean, let before = difference.statistics?.baseMean else {
                return nil
            }
            return written(mean - written(before))
        }

        /// A statistic of the change; nothing before the first step.
        func statistic(_ value: (Statistics) -> Double?) -> Table.Cell {
            let changes = step == .plan ? nil : difference.statistics?.difference
            return kind.unit.statistic(changes.flatMap(value))
        }

        /// With the decimals that the file has: whole cents, or millionths.
        private func written(_ value: Double) -> Double {
            kind.unit == .eur ? value.rounded() : (value * 1e6).rounded() / 1e6
        }
    }

    typealias Shape = TableShape<BridgeColumn, Row>

    static func table(_ bridge: Bridge) -> Table {
        shape.table(
            bridge.stages.flatMap { stage in
                stage.differences.map {
                    Row(step: stage.step, difference: $0, kind: $0.entry.outcome)
                }
            })
    }

    static let shape = Shape(
        columns: [
            .init(
                .step, .text,
                de: "Was eingelassen ist, eins nach dem anderen: plan (ohne Bücher), booked "
                    + "(zugewiesen, gezahlt, begonnen, fertig), dates (Termine), efforts "
                    + "(gelernter Aufwand), joins (Beitritte), capacity (Kapazität), movements "
                    + "(Umschichtungen), accepted (angenommene Vorschläge)",
                en: "What is let in, one after the other: plan (without books), booked (assigned, "
                    + "paid, begun, finished), dates, efforts (what was learned of them), joins, "
                    + "capacity, movements, accepted (proposals)"
            ) { .text($0.step.rawValue) },
            Shape.outcomeColumn(\.kind),
            .init(
                .unit, .text, de: "Einheit der Werte: EUR, projects, packages, share",
                en: "Unit of the values: EUR, projects, packages, share"
            ) { .text($0.kind.unit.rawValue) },
            .init(
                .draws, .count, de: "Zahl der Ziehungen, in jedem Schritt dieselben",
                en: "Number of draws, the same in each step"
            ) { .count($0.difference.draws) },
            .init(
                .mean, .mixed, de: "Mittelwert über die Ziehungen mit allem bis zu diesem Schritt",
                en: "Mean over the draws with all up to this step"
            ) { $0.kind.unit.statistic($0.mean) },
        ] + changes)

    private static let changes: [Shape.Column] = [
        .init(
            .change, .mixed,
            de: "Was dieser Schritt am Mittelwert ändert; die Summe ist Prognose minus Plan",
            en: "What this step changes of the mean; the sum is forecast minus plan"
        ) { $0.kind.unit.statistic($0.change) },
        .init(
            .changeStandardError, .mixed, de: "Standardfehler dieser Änderung",
            en: "Standard error of that change"
        ) { $0.statistic(\.standardError) },
        .init(
            .changeP10, .mixed,
            de: "10-%-Quantil der Änderung, Ziehung für Ziehung; leer bei weniger als zehn "
                + "Ziehungen",
            en: "10 % quantile of the change, draw by draw; empty for fewer than ten draws"
        ) { $0.statistic(\.p10) },
        .init(
            .changeP50, .mixed, de: "Median der Änderung", en: "Median of the change"
        ) { $0.statistic(\.p50) },
        .init(
            .changeP90, .mixed,
            de: "90-%-Quantil der Änderung; leer bei weniger als zehn Ziehungen",
            en: "90 % quantile of the change; empty for fewer than ten draws"
        ) { $0.statistic(\.p90) },
    ]
}
