// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// What all sections of a report read from: the tables, the run, the language.
struct ReportContext {
    let facts: RunFacts
    let record: RunRecord
    let tables: [Table]
    let language: Language
    let number: NumberStyle
    let scale: MoneyScale
    /// Whether the pictures can be drawn.
    let hasPictures: Bool
    private let names: [String: String]

    init(
        facts: RunFacts, record: RunRecord, tables: [Table], language: Language, hasPictures: Bool
    ) {
        self.hasPictures = hasPictures
        self.facts = facts
        self.record = record
        self.tables = tables
        self.language = language
        number = NumberStyle(language)
        scale = MoneyScale(upTo: facts.budgetCents)
        let reader = TableReader<NamesColumn>(among: tables)
        let pairs = reader.rows.map { row in
            (
                reader.text(.kind, row) + "/" + reader.text(.id, row),
                reader.text(.name, row, language).onOneLine
            )
        }
        names = Dictionary(pairs) { first, _ in first }
    }

    /// A table by its columns.
    func reader<Columns>(_ columns: Columns.Type) -> TableReader<Columns> {
        TableReader(among: tables)
    }

    /// The name of an id; the id where it has none.
    func name(_ kind: String, _ id: String) -> String {
        if kind == "place", id == "BUND" { return word("bund", in: ValueWords.levels) }
        return names["\(kind)/\(id)"] ?? id.onOneLine
    }

    /// What an id of the model means.
    func word(_ id: String, in words: [String: Text]) -> String {
        ValueWords.text(id, in: words, language)
    }

    /// What an outcome is called.
    func outcomeName(_ id: String) -> String { word(id, in: ValueWords.outcomes) }

    /// Whether there are draws and not only the plan case.
    var hasDraws: Bool { facts.draws > 0 }

    /// Whether there are enough of them to tell a tenth: P10 and P90.
    var hasBands: Bool { facts.draws >= Sampling.leastDrawsForTenths }

    /// The last closed month of the books, `06/2021`; nil without books.
    var booksMonth: String? { record.books.map { monthName($0.asOf) } }

    /// The draws as people count them, with how they are made where that is not one by one.
    var drawsText: String {
        let draws = number.whole(facts.draws)
        return facts.sampling == .stratified
            ? Text(de: "\(draws) geschichtete Ziehungen", en: "\(draws) stratified draws")[language]
            : Text.draws(facts.draws)[language]
    }

    /// The unit of amounts in charts and tables: `Mio. €`.
    var moneyUnit: String { scale.unit[language] }

    /// An amount in the unit of charts and tables, without it: `1.627,5`.
    func amount(_ cents: Double?) -> String {
        cents.map { scale.text(cents: $0, number) } ?? "–"
    }

    /// An amount with its unit, which a line never ends within: `1.627,5 Mio. €`.
    func money(_ cents: Double?) -> String {
        cents.map { number.amount(cents: $0).unbroken } ?? "–"
    }

    /// A value by its unit, with the unit of amounts: for sentences.
    func value(_ value: Double?, unit: String) -> String {
        unit == "EUR" ? money(value) : plain(value, unit: unit).unbroken
    }

    /// A value by its unit, without the unit of amounts: for the cells of a column.
    func plain(_ value: Double?, unit: String) -> String {
        OutcomeStyle(scale: scale, style: number).text(value, unit: unit)
    }

    /// A day of the programme's frame: `31.12.2022`.
    func day(_ property: String) -> String {
        let reader = reader(FrameColumn.self)
        guard let row = reader.row(where: [.property: property]) else { return "–" }
        return text(of: reader.cell(.value, row))
    }

    /// A count of the programme's frame.
    func count(_ property: String) -> Int {
        let reader = reader(FrameColumn.self)
        return reader.row(where: [.property: property]).map { reader.count(.value, $0) } ?? 0
    }

    /// A day as people write it; empty for what is none.
    func text(of cell: Table.Cell) -> String {
        guard case .date(let day) = cell else { return "" }
        return day.words[language].unbroken
    }
}

extension String {
    /// With spaces at which no line ends.
    var unbroken: String { replacing(" ", with: "\u{A0}") }
}
