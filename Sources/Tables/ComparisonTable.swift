// SPDX-License-Identifier: GPL-3.0-or-later
import Study

/// A variant against its base.
public struct VariantComparison: Sendable {
    /// What is composed onto the base: a variant's id, or several joined by `+`.
    public let variant: String
    /// Every outcome and break-down.
    public let differences: [OutcomeDifference]

    /// A variant's differences.
    public init(variant: String, differences: [OutcomeDifference]) {
        self.variant = variant
        self.differences = differences
    }
}

/// The tables of a comparison, beside those of each scenario; the last is their dictionary.
public struct ComparisonTables: Sendable {
    /// `comparison.csv`.
    public let comparison: Table
    /// The tables in their order.
    public var all: [Table] { [comparison, .dictionary(of: [comparison])] }

    /// The tables of variants in the order in which they were named.
    public init(_ comparisons: [VariantComparison]) {
        comparison = ComparisonTable.table(comparisons)
    }
}

/// The columns of `comparison.csv` in their order; its shape says what they mean.
public enum ComparisonColumn: String, BrokenDownColumns {
    case variant
    case outcome
    case dimension
    case key
    case unit
    case draws
    case baseMean = "base_mean"
    case variantMean = "variant_mean"
    case differenceMean = "difference_mean"
    case differenceStandardError = "difference_standard_error"
    case differenceP10 = "difference_p10"
    case differenceP50 = "difference_p50"
    case differenceP90 = "difference_p90"
    case probabilityBetter = "probability_better"
    case distinguishable
    case differenceLow = "difference_low"
    case differenceHigh = "difference_high"
    case better
    case probabilityBetterLow = "probability_better_low"
    case probabilityBetterHigh = "probability_better_high"

    /// Their table.
    public static let table = Table.Name.comparison
}

/// `comparison.csv`: an outcome of a variant against its base, over the same draws.
enum ComparisonTable {
    /// An outcome of a variant.
    struct Row: Sendable {
        let variant: String
        let difference: OutcomeDifference

        /// A statistic in the outcome's unit.
        func cell(_ value: (PairedStatistics) -> Double?) -> Table.Cell {
            difference.entry.outcome.unit.statistic(difference.statistics.flatMap(value))
        }
    }

    static func table(_ comparisons: [VariantComparison]) -> Table {
        shape.table(
            comparisons.flatMap { comparison in
                comparison.differences.map { Row(variant: comparison.variant, difference: $0) }
            })
    }

    typealias Shape = TableShape<ComparisonColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .variant, .text,
                de: "Was auf die Basis gesetzt ist: Kennung der Variante, mehrere mit + verbunden",
                en: "What is composed onto the base: id of the variant, several joined by +"
            ) { .text($0.variant) }
        ]
            + Shape.outcomeColumns(\.difference.entry, draws: \.difference.draws)
            + means + differences + verdicts)

    private static let means: [Shape.Column] = [
        .init(
            .baseMean, .mixed, de: "Mittelwert der Basis über die Ziehungen",
            en: "Mean of the base over the draws"
        ) { $0.cell(\.baseMean) },
        .init(
            .variantMean, .mixed, de: "Mittelwert der Variante über dieselben Ziehungen",
            en: "Mean of the variant over the same draws"
        ) { $0.cell(\.variantMean) },
    ]

    private static let differences: [Shape.Column] = [
        .init(
            .differenceMean, .mixed,
            de: "Mittelwert der Differenz Variante − Basis, Ziehung für Ziehung",
            en: "Mean of the difference variant − base, draw by draw"
        ) { $0.cell(\.difference.mean) },
        .init(
            .differenceStandardError, .mixed,
            de: "Standardfehler dieses Mittelwerts; leer bei weniger als zwei Ziehungen oder zwei "
                + "Blöcken geschichteter",
            en: "Standard error of that mean; empty for fewer than two draws, or two blocks of "
                + "stratified ones"
        ) { $0.cell(\.difference.standardError) },
        .init(
            .differenceP10, .mixed,
            de: "10-%-Quantil der Differenz: in einem Zehntel der Ziehungen weniger; leer bei "
                + "weniger als zehn Ziehungen",
            en: "10 % quantile of the difference: less in a tenth of the draws; empty for fewer "
                + "than ten draws"
        ) { $0.cell(\.difference.p10) },
        .init(
            .differenceP50, .mixed,
            de: "Median der Differenz: in der Hälfte der Ziehungen weniger",
            en: "Median of the difference: less in half of the draws"
        ) { $0.cell(\.difference.p50) },
        .init(
            .differenceP90, .mixed,
            de: "90-%-Quantil der Differenz: in neun Zehnteln der Ziehungen weniger; leer bei "
                + "weniger als zehn Ziehungen",
            en: "90 % quantile of the difference: less in nine tenths of the draws; empty for "
                + "fewer than ten draws"
        ) { $0.cell(\.difference.p90) },
    ]

    private static let verdicts: [Shape.Column] = [
        .init(
            .probabilityBetter, .share,
            de: "Anteil der Ziehungen, in denen die Variante besser ist, Gleichstand zur Hälfte; "
                + "leer, wo weder mehr noch weniger besser ist",
            en: "Part of the draws in which the variant is better, ties counted half; empty where "
                + "neither more nor less is better"
        ) { .number($0.difference.statistics?.probabilityBetter) },
        .init(
            .distinguishable, .truth,
            de: "Ob sich die mittlere Differenz von null unterscheiden lässt: ob die Null "
                + "außerhalb ihres 95-%-Intervalls liegt",
            en: "Whether the mean difference can be told from zero: whether zero lies outside of "
                + "its 95 % interval"
        ) { row in row.difference.statistics.map { .truth($0.isDistinguishable) } ?? .empty },
        .init(
            .differenceLow, .mixed,
            de: "Untere Grenze des 95-%-Intervalls der mittleren Differenz (1,96 Standardfehler; "
                + "bei geschichteten Ziehungen nach Student mit ihren Blöcken); leer ohne "
                + "Standardfehler",
            en: "Lower end of the 95 % interval of the mean difference (1.96 standard errors; of "
                + "stratified draws Student's t with their blocks); empty without standard error"
        ) { $0.cell { $0.interval?.lowerBound } },
        .init(
            .differenceHigh, .mixed, de: "Obere Grenze dieses Intervalls",
            en: "Upper end of that interval"
        ) { $0.cell { $0.interval?.upperBound } },
        .init(
            .better, .text,
            de: "Was besser ist: more (mehr) oder less (weniger); leer, wo keines von beidem",
            en: "What is better: more or less; empty where neither is"
        ) { row in
            switch row.difference.entry.outcome.direction {
            case .more: .text("more")
            case .less: .text("less")
            case .none: .empty
            }
        },
        .init(
            .probabilityBetterLow, .share,
            de: "Untere Grenze des 95-%-Intervalls von probability_better (Wilson)",
            en: "Lower end of the 95 % interval of probability_better (Wilson)"
        ) { .number($0.difference.statistics?.better?.interval.lowerBound) },
        .init(
            .probabilityBetterHigh, .share, de: "Obere Grenze dieses Intervalls",
            en: "Upper end of that interval"
        ) { .number($0.difference.statistics?.better?.interval.upperBound) },
    ]
}
