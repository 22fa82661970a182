// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// The columns of `learned.csv` in their order; its shape says what they mean.
public enum LearnedColumn: String, GroupedColumns {
    case dimension
    case key
    case observations
    case known
    case beforeP10 = "before_p10"
    case beforeMean = "before_mean"
    case beforeP90 = "before_p90"
    case afterP10 = "after_p10"
    case afterMean = "after_mean"
    case afterP90 = "after_p90"

    /// Their table.
    public static let table = Table.Name.learned
}

/// `learned.csv`: what the books taught about efforts, of the programme and of each field.
enum LearnedTable {
    /// What was thought of a factor, and what is thought now.
    struct Row: Sendable {
        let dimension: Deviation.Dimension
        let key: String
        let observations: LearnedFactors.Observations
        let before: FactorBand
        let after: FactorBand
    }

    typealias Shape = TableShape<LearnedColumn, Row>

    static func table(_ programme: Programme, _ cutOff: CutOff) -> Table {
        let spread = (programme.estimation.programmeSpread, programme.estimation.fieldSpread)
        let learned = cutOff.learned
        let counts =
            learned?.observationsOfField
            ?? programme.fields.map { _ in LearnedFactors.Observations() }
        let ofProgramme = FactorBand(sigma: spread.0)
        let ofField = FactorBand(
            sigma: (spread.0 * spread.0 + spread.1 * spread.1).squareRoot())
        let total = counts.reduce(into: LearnedFactors.Observations()) {
            $0.count += $1.count
            $0.whole += $1.whole
        }
        let whole = Row(
            dimension: .total, key: "", observations: total, before: ofProgramme,
            after: learned?.programmeBand ?? ofProgramme)
        return shape.table(
            [whole]
                + programme.fields.indices.map { field in
                    Row(
                        dimension: .field, key: programme.fields[field].id,
                        observations: counts[field], before: ofField,
                        after: learned?.band(ofField: field) ?? ofField)
                })
    }

    static let shape = Shape(columns: identity + bands)

    private static let identity: [Shape.Column] = [
        .init(
            .dimension, .text,
            de: "Wovon der Faktor ist: total (des ganzen Programms), field (eines Themenfelds, mit "
                + "dem des Programms malgenommen)",
            en: "Whose factor it is: total (of the whole programme), field (of a field, times that "
                + "of the programme)"
        ) { .text($0.dimension.rawValue) },
        .init(
            .key, .text, de: "Kennung des Themenfelds; leer für das Programm",
            en: "Id of the field; empty for the programme"
        ) { .text($0.key) },
        .init(
            .observations, .count,
            de: "Arbeitspakete, für die Geld ausgezahlt ist und die deshalb etwas über den Aufwand "
                + "sagen",
            en: "Packages for which money was paid, and which therefore tell something of efforts"
        ) { .count($0.observations.count) },
        .init(
            .known, .count,
            de: "Davon die, deren Aufwand man kennt, weil sie fertig oder neu geschätzt sind",
            en: "Of them those whose effort is known, because they finished or have a new estimate"
        ) { .count($0.observations.whole) },
    ]

    private static let bands: [Shape.Column] = [
        band(.beforeP10, before, quantile(10), \.before.p10),
        band(.beforeMean, before, mean, \.before.mean),
        band(.beforeP90, before, quantile(90), \.before.p90),
        band(.afterP10, after, quantile(10), \.after.p10),
        band(.afterMean, after, mean, \.after.mean),
        band(.afterP90, after, quantile(90), \.after.p90),
    ]

    private static let before = Text(
        de: "Aufwand gegenüber der Schätzung, wie vor den Büchern gedacht: ",
        en: "Effort against the estimate as thought before the books: ")
    private static let after = Text(
        de: "Aufwand gegenüber der Schätzung, wie nach den Büchern gedacht: ",
        en: "Effort against the estimate as thought after the books: ")
    private static let mean = Text(de: "Mittelwert", en: "mean")

    private static func quantile(_ percent: Int) -> Text {
        Text(de: "\(percent)-%-Quantil", en: "\(percent) % quantile")
    }

    private static func band(
        _ key: LearnedColumn, _ when: Text, _ what: Text,
        _ value: @escaping @Sendable (Row) -> Double
    ) -> Shape.Column {
        .init(key, .share, de: when.de + what.de, en: when.en + what.en) { .number(value($0)) }
    }
}
