// SPDX-License-Identifier: GPL-3.0-or-later
import Simulation
import Study

/// The columns of `limits.csv` in their order; its shape says what they mean.
public enum LimitsColumn: String, TableColumns {
    case limit
    case outcome
    case unit
    case plan
    case lifted
    case difference

    /// Their table.
    public static let table = Table.Name.limits
}

/// `limits.csv`: the plan case with one limit lifted each.
enum LimitsTable {
    /// An outcome without a limit.
    struct Row: Sendable {
        let limit: Limit
        let outcome: OutcomeKind
        let plan: Double
        let lifted: Double
    }

    static func table(_ result: StudyResult) -> Table { shape.table(rows(result)) }

    /// The lifted limits in their order, the compared outcomes of each in theirs.
    static func rows(_ result: StudyResult) -> [Row] {
        result.limits.flatMap { lifted in
            LiftedLimit.comparedOutcomes.compactMap { outcome in
                result.layout.position(outcome).map {
                    Row(
                        limit: lifted.limit, outcome: outcome, plan: result.plan.outcomes[$0],
                        lifted: lifted.outcomes[$0])
                }
            }
        }
    }

    typealias Shape = TableShape<LimitsColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .limit, .text,
                de: "Aufgehobene Grenze: money (Geld), capacity (Kapazität der Dienstleister), "
                    + "agreements (Vereinbarungen und Verzögerungen)",
                en: "Lifted limit: money, capacity (of the providers), agreements (and delays)"
            ) { .text($0.limit.rawValue) },
            .init(
                .outcome, .text, de: "Kennung des verglichenen Ergebnisses",
                en: "Id of the outcome that is compared"
            ) { .text($0.outcome.rawValue) },
            .init(
                .unit, .text, de: "Einheit: EUR, projects (Projekte) oder share (Anteil)",
                en: "Unit: EUR, projects or share"
            ) { .text($0.outcome.unit.rawValue) },
            .init(.plan, .mixed, de: "Wert im Planfall", en: "Value in the plan case") {
                $0.outcome.unit.exact($0.plan)
            },
            .init(
                .lifted, .mixed, de: "Wert im Planfall ohne diese Grenze",
                en: "Value in the plan case without this limit"
            ) { $0.outcome.unit.exact($0.lifted) },
            .init(
                .difference, .mixed, de: "Wert ohne die Grenze minus Wert mit ihr",
                en: "Value without the limit minus value with it"
            ) { $0.outcome.unit.exact($0.lifted - $0.plan) },
        ])
}
