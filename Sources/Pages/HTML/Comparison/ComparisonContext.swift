// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What the sections of a comparison's report read from.
struct ComparisonContext {
    let facts: ComparisonFacts
    let report: ReportContext
    let reader: TableReader<ComparisonColumn>
    let style: DifferenceStyle
    private let rows: [Key: Int]

    private struct Key: Hashable {
        let variant: String
        let outcome: String
        let dimension: String
        let key: String
    }

    init(_ facts: ComparisonFacts, _ report: ReportContext) {
        self.facts = facts
        self.report = report
        style = DifferenceStyle(scale: report.scale, number: report.number)
        let reader = report.reader(ComparisonColumn.self)
        self.reader = reader
        let keys = reader.rows.map { row in
            Key(
                variant: reader.text(.variant, row), outcome: reader.text(.outcome, row),
                dimension: reader.text(.dimension, row), key: reader.text(.key, row))
        }
        rows = Dictionary(zip(keys, reader.rows)) { first, _ in first }
    }

    /// The report's language.
    var language: Language { report.language }

    /// An outcome of a variant, or a part of it; nil where neither side has it.
    func value(
        _ outcome: String, of variant: ComparisonFacts.Variant, dimension: String = "",
        key: String = ""
    ) -> ComparedValue? {
        let place = Key(
            variant: variant.name, outcome: outcome, dimension: dimension, key: key)
        return rows[place].flatMap { ComparedValue(reader, $0) }
    }

    /// The outcomes with a direction, in the order of the table.
    var outcomes: [String] { outcomes { !reader.text(.better, $0).isEmpty } }

    /// The outcomes of which neither more nor less is better.
    var outcomesWithoutDirection: [String] { outcomes { reader.text(.better, $0).isEmpty } }

    private func outcomes(where isWanted: (Int) -> Bool) -> [String] {
        reader.rows.filter { reader.text(.dimension, $0).isEmpty && isWanted($0) }
            .map { reader.text(.outcome, $0) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The parts of an outcome in the order of the table.
    func keys(of outcome: String, by dimension: String) -> [String] {
        reader.rows.filter {
            reader.text(.outcome, $0) == outcome && reader.text(.dimension, $0) == dimension
        }.map { reader.text(.key, $0) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The variants in groups, as many as a table on paper has room for.
    func groups(of size: Int) -> [[ComparisonFacts.Variant]] {
        stride(from: 0, to: facts.variants.count, by: size).map {
            Array(facts.variants[$0..<min($0 + size, facts.variants.count)])
        }
    }

    /// What a part is called: a line's name, a year as it is.
    func keyName(_ key: String, of dimension: String) -> String {
        switch dimension {
        case "line", "field", "place": report.name(dimension, key)
        case "level": report.word(key, in: ValueWords.levels)
        default: key.onOneLine
        }
    }

    /// A difference and what it means: `▲ +48,7 ± 1,6`.
    func cell(_ value: ComparedValue?) -> String {
        guard let value else { return "–" }
        let sign =
            switch value.verdict {
            case .better: "▲ "
            case .worse: "▼ "
            case .different, .unclear, .same: ""
            }
        return sign + style.cell(value)
    }

    /// The base's mean in the unit of its column.
    func base(_ value: ComparedValue?) -> String {
        guard let value else { return "–" }
        let shown = style.shown(value.baseMean, unit: value.unit)
        return report.number.decimal(
            shown, places: shown.magnitude >= 1 ? 1 : style.places(for: shown / 10))
    }

    /// An outcome's name with its unit: `Ausgegeben (Mio. €)`.
    func label(_ outcome: String) -> String {
        let unit = facts.variants.lazy.compactMap { value(outcome, of: $0)?.unit }.first ?? ""
        switch unit {
        case "EUR": return "\(report.outcomeName(outcome)) (\(report.moneyUnit))"
        case "share": return "\(report.outcomeName(outcome)) (%)"
        default: return report.outcomeName(outcome)
        }
    }
}
