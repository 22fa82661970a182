// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// The columns of `targets.csv` in their order; its shape says what they mean.
public enum TargetsColumn: String, TableColumns {
    case target
    case outcome
    case bound
    case value
    case unit
    case planMeets = "plan_meets"
    case probability
    case standardError = "standard_error"
    case probabilityLow = "probability_low"
    case probabilityHigh = "probability_high"

    /// Their table.
    public static let table = Table.Name.targets
}

/// `targets.csv`: how likely each target is met.
enum TargetsTable {
    static func table(_ programme: Programme, _ result: StudyResult) -> Table {
        shape.table(result.targetResults(of: programme))
    }

    static let shape = TableShape<TargetsColumn, TargetResult>(
        columns: [
            .init(.target, .text, de: "Kennung des Ziels", en: "Id of the target") {
                .text($0.target.id)
            },
            .init(
                .outcome, .text, de: "Kennung des Ergebnisses, das erreicht werden soll",
                en: "Id of the outcome that shall reach the value"
            ) { .text($0.target.outcome) },
            .init(
                .bound, .text, de: "at_least: mindestens, at_most: höchstens dieser Wert",
                en: "at_least or at_most this value"
            ) { .text($0.target.bound.id) },
            .init(
                .value, .mixed, de: "Zielwert, in der Einheit des Ergebnisses",
                en: "Value of the target, in the outcome's unit"
            ) { $0.target.valueCell },
            .init(
                .unit, .text,
                de: "Einheit: EUR, projects (Projekte), packages (Arbeitspakete), share (Anteil)",
                en: "Unit: EUR, projects, packages or share"
            ) { .text($0.target.unit?.rawValue) },
            .init(
                .planMeets, .truth, de: "Ob der Planfall das Ziel erreicht",
                en: "Whether the plan case meets the target"
            ) { .truth($0.planMeets) },
            .init(
                .probability, .share, de: "Anteil der Ziehungen, die das Ziel erreichen",
                en: "Part of the draws that meet the target"
            ) { .number($0.probability) },
            .init(
                .standardError, .share,
                de: "Standardfehler dieses Anteils: √(p(1−p)/n), bei geschichteten Ziehungen aus "
                    + "den Anteilen der Blöcke",
                en: "Standard error of that part: √(p(1−p)/n), of stratified draws from the "
                    + "blocks' parts"
            ) { .number($0.met?.standardError) },
            .init(
                .probabilityLow, .share,
                de: "Untere Grenze des 95-%-Intervalls der Wahrscheinlichkeit (Wilson)",
                en: "Lower end of the 95 % interval of the probability (Wilson)"
            ) { .number($0.met?.interval.lowerBound) },
            .init(
                .probabilityHigh, .share, de: "Obere Grenze dieses Intervalls",
                en: "Upper end of that interval"
            ) { .number($0.met?.interval.upperBound) },
        ])
}

extension Target {
    /// The unit of its outcome.
    var unit: OutcomeKind.Unit? { OutcomeKind(rawValue: outcome)?.unit }

    /// Its value as it was written: an amount or a count where it is one.
    var valueCell: Table.Cell {
        switch unit {
        case .eur: value.euros.map { .euros($0) } ?? .number(value.double)
        case .projects, .packages:
            value.scale == 0 ? .count(Int(value.mantissa)) : .number(value.double)
        case .share, nil: .number(value.double)
        }
    }
}

extension Target.Bound {
    /// As a scenario writes it.
    var id: String {
        switch self {
        case .atLeast: "at_least"
        case .atMost: "at_most"
        }
    }
}
