// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// The first sheet: where the money went, what came of it, whether targets are met, what limits.
struct SummarySheet {
    private let book: Book

    init(_ book: Book) { self.book = book }

    var sheet: Sheet {
        let blocks = [money, outcomes, differences, targets, limits, run].filter { !$0.isEmpty }
        var sheet = Sheet(
            name: SheetKind.summary.tab[book.language],
            head: [
                [.text(book.facts.title[book.language], .title)],
                [.text("\(SheetWords.scenario[book.language]): \(book.facts.scenario)", .note)],
                Array(repeating: .empty, count: 9),
            ],
            body: SheetBody(Array(blocks.joined(separator: [[]]))))
        sheet.widestColumn = 52
        sheet.hasWrappedBody = true
        return sheet
    }

    private func section(_ title: Text) -> [SheetCell] {
        [.text(title[book.language], .section)]
    }

    /// The way of the money in the plan case, as sums over packages and ledger.
    private var money: [[SheetCell]] {
        MoneyBlock(book, firstRow: 3).rows
    }

    /// The totals of all outcomes.
    private var outcomes: [[SheetCell]] {
        let rows = totals(
            .outcomes, SummaryWords.outcomes,
            [OutcomesColumn.outcome, .unit, .plan, .mean, .standardError, .p10, .p50, .p90])
        return rows.isEmpty ? [] : rows + daysOfFigures
    }

    private var daysOfFigures: [[SheetCell]] {
        book.facts.daysOfFigures.map { [[.text($0[book.language], .note)]] } ?? []
    }

    /// What the variants of a comparison change in them.
    private var differences: [[SheetCell]] {
        let rows = totals(
            .comparison, SummaryWords.differences,
            [
                ComparisonColumn.outcome, .variant, .unit, .baseMean, .variantMean,
                .differenceMean, .differenceStandardError, .probabilityBetter,
            ])
        return rows.isEmpty ? [] : rows + daysOfFigures
    }

    /// The rows of a sheet that are about the programme as a whole.
    private func totals<Columns: BrokenDownColumns>(
        _ kind: SheetKind, _ title: Text, _ columns: [Columns]
    ) -> [[SheetCell]] {
        guard let sheet = book.tableSheet(kind) else { return [] }
        let reader = TableReader<Columns>(sheet.table)
        let rows = reader.rows.filter { reader.cell(.dimension, $0) == .empty }
        let positions = columns.map(reader.position)
        return [section(title), positions.map(sheet.heading)]
            + rows.map { row in
                let cells = sheet.cells(ofRow: row)
                return positions.map { cells[$0] }
            }
    }

    private var targets: [[SheetCell]] { whole(.targets, SummaryWords.targets) }

    private var limits: [[SheetCell]] { whole(.limits, SummaryWords.limits) }

    /// All of a table that has no sheet of its own.
    private func whole(_ name: Table.Name, _ title: Text) -> [[SheetCell]] {
        guard let table = book.tables.first(name), !table.rows.isEmpty else { return [] }
        let sheet = TableSheet(.summary, table, book.language, scenario: "")
        return [section(title), table.columns.indices.map(sheet.heading)]
            + table.rows.indices.map(sheet.cells(ofRow:))
    }

    /// How to compute it again.
    private var run: [[SheetCell]] {
        let facts = book.facts
        return [
            section(SummaryWords.run),
            [.text(SummaryWords.draws[book.language]), .count(facts.draws)],
            [
                .text(SummaryWords.sampling[book.language]),
                .text(
                    ValueWords.text(
                        facts.sampling.rawValue, in: ValueWords.samplings, book.language)),
            ],
            [.text(SummaryWords.firstDraw[book.language]), .text(String(facts.firstDraw))],
            [.text(SummaryWords.seed[book.language]), .text(String(facts.seed))],
            [.text(SummaryWords.version[book.language]), .text(facts.version)],
            [.text(SummaryWords.bands[book.language], .note)],
            [.text(SummaryWords.rounding[book.language], .note)],
        ]
    }
}

/// The words of the first sheet.
enum SummaryWords {
    static let money = Text(
        de: "Geld im Planfall (€); Summen über die Blätter Arbeitspakete und Hauptbuch",
        en: "Money in the plan case (EUR); sums over the sheets Packages and Ledger")
    static let amount = Text(de: "Betrag (€)", en: "Amount (€)")
    static let share = Text(de: "Anteil am Budget", en: "Share of the budget")
    static let formula = Text(de: "Woraus", en: "From what")
    static let outcomes = Text(
        de: "Ergebnisse im Planfall und über die Ziehungen",
        en: "Outcomes in the plan case and over the draws")
    static let differences = Text(
        de: "Varianten und Basis über dieselben Ziehungen",
        en: "Variants and base over the same draws")
    static let targets = Text(de: "Ziele", en: "Targets")
    static let limits = Text(
        de: "Planfall ohne je eine Grenze", en: "Plan case with one limit lifted each")
    static let run = Text(de: "Zum Nachrechnen", en: "To compute it again")
    static let draws = Text(de: "Zahl der Ziehungen", en: "Number of draws")
    static let sampling = Text(de: "Art der Ziehungen", en: "Sampling")
    static let firstDraw = Text(de: "Nummer der ersten Ziehung", en: "Number of the first draw")
    static let seed = Text(de: "Startwert der Zufallszahlen", en: "Seed")
    static let version = Text(de: "Version von Mittelfluss", en: "Version of Mittelfluss")
    static let bands = Text(
        de: "P10: in einem Zehntel der Ziehungen weniger; P50: in der Hälfte; P90: in neun "
            + "Zehnteln. Der Planfall ist ein einzelner Lauf mit allen Annahmen auf ihrem Median.",
        en: "P10: less in a tenth of the draws; P50: in half of them; P90: in nine tenths. "
            + "The plan case is a single run with every assumption at its median.")

    static let rounding = Text(
        de: "Gerundet wird auf den Cent, ein halber Cent zur geraden Ziffer; RUNDEN rundet ihn vom "
            + "Nullpunkt weg und kann um einen Cent abweichen.",
        en: "Amounts are rounded to the cent, half a cent to the even digit; ROUND rounds it away "
            + "from zero and may differ by a cent.")

    static let all = [
        money, amount, share, formula, outcomes, differences, targets, limits, run, draws,
        sampling, firstDraw, seed, version, bands, rounding,
    ]
}
