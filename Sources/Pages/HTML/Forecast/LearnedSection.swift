// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What was thought of an effort factor before the books and is thought after them: a row of
/// `learned`.
private struct LearnedFactor {
    let dimension: String
    let key: String
    let observations: Int
    let known: Int
    /// P10, mean, P90.
    let before: [Double]
    let after: [Double]

    /// From so much of a change on the mean is called another.
    static let told = 0.05

    init(_ reader: TableReader<LearnedColumn>, _ row: Int) {
        (dimension, key) = (reader.text(.dimension, row), reader.text(.key, row))
        (observations, known) = (reader.count(.observations, row), reader.count(.known, row))
        func numbers(_ columns: LearnedColumn...) -> [Double] {
            columns.map { reader.number($0, row) ?? 0 }
        }
        before = numbers(.beforeP10, .beforeMean, .beforeP90)
        after = numbers(.afterP10, .afterMean, .afterP90)
    }

    /// After against before, in the mean.
    var change: Double { before[1] > 0 ? after[1] / before[1] - 1 : 0 }

    /// How much narrower the band is: 1 as wide as before.
    var width: Double? {
        let wide = before[2] - before[0]
        return wide > 0 ? (after[2] - after[0]) / wide : nil
    }

    /// What the books say in a word.
    var word: Text {
        switch change {
        case let change where change > Self.told:
            Text(de: "▲ teurer als gedacht", en: "▲ dearer than thought")
        case let change where change < -Self.told:
            Text(de: "▼ günstiger als gedacht", en: "▼ cheaper than thought")
        default:
            observations == 0
                ? Text(de: "○ noch nichts bekannt", en: "○ nothing known yet")
                : Text(de: "● wie gedacht", en: "● as thought")
        }
    }
}

extension ForecastContext {
    /// What the books taught about efforts, field by field.
    func learnedSection() -> ReportSection {
        var section = ReportSection(
            id: "learned",
            title: Text(
                de: "Was die Bücher über den Aufwand lehren",
                en: "What the books teach about efforts")[language])
        let factors = learned.rows.map { LearnedFactor(learned, $0) }
        guard let whole = factors.first, whole.observations > 0 else {
            section.say(
                Text(
                    de: "Noch ist für kein Arbeitspaket Geld ausgezahlt; über den Aufwand ist "
                        + "nichts Neues bekannt.",
                    en: "No money was paid for any package yet; nothing new is known of efforts.")[
                        language])
            return section
        }
        section.say(sentence(whole))
        section.add(table(factors))
        section.say(reading, style: "quiet")
        return section
    }

    private func sentence(_ whole: LearnedFactor) -> String {
        let count = report.number.whole(whole.observations)
        let known =
            whole.known == 0
            ? Text(de: "keinem", en: "none")[language] : report.number.whole(whole.known)
        let percent = report.number.percent(whole.change.magnitude, places: 0).unbroken
        let more = whole.change >= 0
        return Text(
            de: "Über den Aufwand sagen \(count) Arbeitspakete etwas, von \(known) davon kennt "
                + "man ihn ganz. Im ganzen Programm ist danach mit \(percent) "
                + "\(more ? "mehr" : "weniger") Aufwand zu rechnen, als vorher gedacht.",
            en: "\(count) packages tell something of efforts, of \(known) of them it is known in "
                + "full. In the whole programme \(percent) \(more ? "more" : "less") effort is "
                + "to be expected than was thought before.")[language]
    }

    private func table(_ factors: [LearnedFactor]) -> Markup {
        let (before, after) = (
            Text(de: "vorher", en: "before")[language], Text(de: "jetzt", en: "now")[language]
        )
        let mean = Text(de: "Mittel", en: "mean")[language]
        let band = Text(de: "Spanne", en: "range")[language]
        var table = PageTable([
            .text(Text(de: "Themenfeld", en: "Field")[language]),
            .text(Text(de: "Aufwand", en: "Effort")[language]),
            .number("\(mean) \(before)"), .number("\(mean) \(after)"),
            .number("\(band) \(before)"), .number("\(band) \(after)"),
            .number(
                Text(de: "Arbeitspakete, davon ganz", en: "Packages, of them in full")[language]),
        ])
        func factor(_ value: Double) -> String { report.number.decimal(value, places: 2) }
        func range(_ values: [Double]) -> String { "\(factor(values[0]))–\(factor(values[2]))" }
        // The programme comes last, as what all fields have in common.
        for own in factors.dropFirst() + factors.prefix(1) {
            let name =
                own.dimension == "total"
                ? Text(de: "Allen gemeinsam", en: "Common to all")[language]
                : report.name("field", own.key)
            let count = [own.observations, own.known].map { report.number.whole($0) }
                .joined(separator: ", ")
            let cells =
                [own.word[language], factor(own.before[1]), factor(own.after[1])]
                + [range(own.before), range(own.after), count]
            table.add(
                [.name(name)] + cells.map { .text($0.unbroken) },
                isSum: own.dimension == "total")
        }
        return table.markup(
            label: Text(
                de: "Aufwand gegenüber der Schätzung, vor und nach den Büchern",
                en: "Effort against the estimate, before and after the books")[language])
    }

    private var reading: String {
        let told = report.number.percent(LearnedFactor.told, places: 0).unbroken
        return Text(
            de: "Zahlen: Aufwand gegenüber der Schätzung (1,00 = wie geschätzt), als Faktor von "
                + "Programm und Themenfeld zusammen; in acht von zehn Fällen liegt er in der "
                + "Spanne. Teurer oder günstiger heißt: im Mittel um mehr als \(told) "
                + "anders als vorher. Themenfelder, in denen noch nichts ausgezahlt ist, lernen "
                + "nur von dem, was allen gemeinsam ist.",
            en: "Figures: effort against the estimate (1.00 = as estimated), as the factor of "
                + "programme and field together; in eight cases of ten it lies within the range. "
                + "Dearer or cheaper means: in the mean by more than \(told) other than before. "
                + "Fields in which nothing was paid yet learn only from what is common to all.")[
                language]
    }
}
