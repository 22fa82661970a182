// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Sensitivity

/// The columns of `sensitivity.csv` in their order; its shape says what they mean.
public enum SensitivityColumn: String, OutcomeColumns {
    case outcome
    case path
    case low
    case high
    case morrisMuStar = "morris_mu_star"
    case morrisSigma = "morris_sigma"
    case sobolFirst = "sobol_first"
    case sobolFirstLow = "sobol_first_low"
    case sobolFirstHigh = "sobol_first_high"
    case sobolTotal = "sobol_total"
    case sobolTotalLow = "sobol_total_low"
    case sobolTotalHigh = "sobol_total_high"
    case tornadoLow = "tornado_low"
    case tornadoHigh = "tornado_high"
    case unit
    case base
    case draws

    /// Their table.
    public static let table = Table.Name.sensitivity
}

/// `sensitivity.csv`: what a factor does to an outcome's mean over the draws.
enum SensitivityTable {
    /// An outcome and a factor.
    struct Row: Sendable {
        let part: SensitivityResult.Part
        let factor: Factor
        let effect: FactorEffect
        let draws: Int

        func amount(_ value: Double?) -> Table.Cell { part.outcome.unit.statistic(value) }
    }

    static func table(_ result: SensitivityResult) -> Table {
        shape.table(
            result.parts.flatMap { part in
                zip(result.factors, part.effects).map { factor, effect in
                    Row(part: part, factor: factor, effect: effect, draws: result.draws)
                }
            })
    }

    typealias Shape = TableShape<SensitivityColumn, Row>

    static let shape = Shape(columns: factor + indices + ends)

    private static let factor: [Shape.Column] = [
        Shape.outcomeColumn { $0.part.outcome },
        .init(
            .path, .text, de: "Annahme: ihr Pfad in scenario.yaml",
            en: "Assumption: its path in scenario.yaml"
        ) { .text($0.factor.path) },
        .init(
            .low, .mixed, de: "Unteres Ende der Spanne, in der Einheit der Annahme",
            en: "Low end of the range, in the assumption's unit"
        ) { .decimal($0.factor.low) },
        .init(
            .high, .mixed, de: "Oberes Ende der Spanne", en: "High end of the range"
        ) { .decimal($0.factor.high) },
        .init(
            .morrisMuStar, .mixed,
            de: "μ* nach Morris: mittlere Änderung des Ergebnisses, ohne Vorzeichen, wenn die "
                + "Annahme irgendwo in den Spannen ihre ganze Spanne durchläuft; Einheit wie das "
                + "Ergebnis",
            en: "Morris' μ*: mean change of the outcome, without its sign, as the assumption goes "
                + "through all of its range, anywhere in the ranges; in the outcome's unit"
        ) { $0.amount($0.effect.morris?.muStar) },
        .init(
            .morrisSigma, .mixed,
            de: "σ nach Morris: Streuung dieser Änderungen; groß, wo es auf die anderen Annahmen "
                + "ankommt",
            en: "Morris' σ: spread of these changes; large where it depends on the other "
                + "assumptions"
        ) { $0.amount($0.effect.morris?.sigma) },
    ]

    private static let indices =
        index(
            (.sobolFirst, .sobolFirstLow, .sobolFirstHigh),
            de: "Sobol-Index erster Ordnung: welchen Teil der Varianz des Ergebnisses die Annahme "
                + "allein erklärt",
            en: "First-order Sobol' index: which part of the outcome's variance the assumption "
                + "explains alone"
        ) { $0.first }
        + index(
            (.sobolTotal, .sobolTotalLow, .sobolTotalHigh),
            de: "Totaler Sobol-Index: an welchem Teil der Varianz die Annahme beteiligt ist, "
                + "allein oder mit anderen",
            en: "Total Sobol' index: which part of the variance the assumption has a share in, "
                + "alone or with others"
        ) { $0.total }

    /// An index and the ends of its interval.
    private static func index(
        _ keys: (index: SensitivityColumn, low: SensitivityColumn, high: SensitivityColumn),
        de: String, en: String, _ index: @escaping @Sendable (SobolIndices) -> Estimate
    ) -> [Shape.Column] {
        let id = keys.index.rawValue
        return [
            .init(keys.index, .share, de: de, en: en) {
                .number($0.effect.sobol.flatMap { index($0).value })
            },
            .init(
                keys.low, .share, de: "Unteres Ende des 95-%-Intervalls von \(id) (Bootstrap)",
                en: "Lower end of the 95 % interval of \(id) (bootstrap)"
            ) { .number($0.effect.sobol.flatMap { index($0).low }) },
            .init(
                keys.high, .share, de: "Oberes Ende des 95-%-Intervalls von \(id) (Bootstrap)",
                en: "Upper end of the 95 % interval of \(id) (bootstrap)"
            ) { .number($0.effect.sobol.flatMap { index($0).high }) },
        ]
    }

    private static let ends: [Shape.Column] = [
        .init(
            .tornadoLow, .mixed,
            de: "Ergebnis mit der Annahme an ihrem unteren Ende, allen anderen wie im Szenario",
            en: "Outcome with the assumption at its low end, all others as in the scenario"
        ) { $0.amount($0.effect.low) },
        .init(
            .tornadoHigh, .mixed,
            de: "Ergebnis mit der Annahme an ihrem oberen Ende, allen anderen wie im Szenario",
            en: "Outcome with the assumption at its high end, all others as in the scenario"
        ) { $0.amount($0.effect.high) },
        .init(
            .unit, .text,
            de: "Einheit des Ergebnisses: EUR, projects (Projekte), packages (Arbeitspakete), "
                + "share (Anteil)",
            en: "Unit of the outcome: EUR, projects, packages or share"
        ) { .text($0.part.outcome.unit.rawValue) },
        .init(
            .base, .mixed, de: "Ergebnis mit allen Annahmen wie im Szenario",
            en: "Outcome with all assumptions as in the scenario"
        ) { $0.amount($0.part.base) },
        Shape.pointDrawsColumn { $0.draws },
    ]
}
