// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Tables
import TestSupport
import Testing
import Words
@testable import mittelfluss

private let runTables = [
    Table(
        columns: [OutcomesColumn.outcome, .dimension, .unit, .plan, .p10, .p50, .p90],
        rows: [
            [
                .text("spent"), .text("year"), .text("EUR"), .euros(Cents(1)), .empty, .empty,
                .empty,
            ],
            [
                .text("spent"), .empty, .text("EUR"), .euros(Cents(250_000_000)),
                .euroStatistic(210_000_000), .euroStatistic(240_000_049.5),
                .euroStatistic(260_000_000),
            ],
            [
                .text("efa"), .empty, .text("projects"), .count(2), .number(1), .number(1.5),
                .number(2),
            ],
            [
                .text("coverage"), .empty, .text("share"), .number(0.75), .number(0.5),
                .number(0.6), .number(0.8),
            ],
        ]),
    Table(
        columns: TargetsColumn.allCases,
        rows: [
            [
                .text("two-complete"), .text("efa"), .text("at_least"), .number(2),
                .text("projects"), .truth(true), .number(0.45), .number(0.035),
                .number(0.383), .number(0.519),
            ]
        ]),
    Table(
        columns: LimitsColumn.allCases,
        rows: [
            [
                .text("capacity"), .text("efa_online"), .text("projects"), .count(2), .count(3),
                .count(1),
            ]
        ]),
]

private let facts = RunFacts(
    scenario: "tiny", title: Text(de: "Kleines Beispiel", en: "Small example"),
    budgetCents: 360_000_000, estimateCents: 400_000_000, assignedCents: 342_000_000,
    reserveCents: 18_000_000, bindingLimit: "capacity", draws: 200, firstDraw: 100, seed: 42,
    seconds: 0.5)

@Suite struct SummaryTests {
    @Test func `the summary says it in half a page`() {
        let text = runSummaryText(
            facts, tables: runTables, folder: "reports/tiny",
            files: ["outcomes.csv", "charts/a.vg.json", "charts/b.vg.json", "run.json"],
            language: .de)
        #expect(
            text == """
                Kleines Beispiel (tiny)

                Geld
                  Budget               3,6 Mio. €
                  Geschätzte Kosten    4,0 Mio. €  111,1 % des Budgets
                  Zugewiesen           3,4 Mio. €
                  In Reserve         180,0 Tsd. €

                Ergebnis                   Planfall      P10      P50      P90
                  Ausgegeben (Tsd. €)       2.500,0  2.100,0  2.400,0  2.600,0
                  EfA-Projekte angebunden         2        1      1,5        2
                  Bevölkerung erreicht       75,0 %   50,0 %   60,0 %   80,0 %

                Ziele                                        Planfall  Wahrscheinlich (95 %)
                  two-complete: EfA-Projekte angebunden ≥ 2  erreicht   45,0 % (38,3–51,9 %)

                Was im Planfall am meisten begrenzt
                  Die Kapazität der IT-Dienstleister. Ohne diese Grenze: EfA-Projekte online 3
                  statt 2.

                4 Dateien in reports/tiny
                  outcomes.csv, charts/ (2), run.json
                200 Ziehungen (Nr. 100 bis 299, Startwert 42) in 0,50 s: 400 je Sekunde

                """)
    }

    @Test func `a single draw is not called draws`() {
        var one = facts
        one.draws = 1
        let text = runSummaryText(
            one, tables: runTables, folder: "x", files: [], language: .de)
        #expect(text.hasSuffix("\n1 Ziehung (Nr. 100, Startwert 42) in 0,50 s\n"))
    }

    @Test func `stratified draws are called so, on lines of eighty columns`() {
        var stratified = facts
        (stratified.sampling, stratified.draws, stratified.seed) = (.stratified, 1000, 20_200_918)
        let text = runSummaryText(
            stratified, tables: runTables, folder: "x", files: [], language: .de)
        #expect(
            text.hasSuffix(
                """

                1.000 Ziehungen (Nr. 100 bis 1099, Startwert 20200918, geschichtet) in 0,50 s:
                2.000 je Sekunde

                """), "\(text)")
    }

    @Test(arguments: [(2.0, "2"), (1.5, "1,5"), (99.94, "99,9"), (239.1, "239"), (1953.6, "1.954")])
    func `many projects have no decimals`(_ count: Double, _ expected: String) {
        let style = OutcomeStyle(scale: MoneyScale(upTo: 0), style: NumberStyle(.de))
        #expect(style.text(count, unit: "projects") == expected)
    }

    @Test(arguments: [
        (0.115, 0.0267, "0,12 ± 0,03"), (169.33, 2.37, "169,3 ± 2,4"), (2, 0, "2,0 ± 0,0"),
    ])
    func `a small error does not read as none`(
        _ mean: Double, _ error: Double, _ expected: String
    ) {
        let style = OutcomeStyle(scale: MoneyScale(upTo: 0), style: NumberStyle(.de))
        #expect(style.text(mean: mean, error: error, unit: "projects") == expected)
    }

    @Test(arguments: Language.allCases)
    func `no line is wider than eighty columns`(_ language: Language) {
        let text = runSummaryText(
            facts, tables: runTables, folder: "reports/tiny",
            files: Array(repeating: "capacity.csv", count: 15), language: language)
        for line in text.split(separator: "\n") {
            #expect(String(line).terminalWidth <= 80, "\(line)")
        }
    }

    @Test func `without draws there is the plan case only`() {
        var alone = facts
        alone.draws = 0
        let text = runSummaryText(
            alone, tables: runTables, folder: "x", files: [], language: .en)
        #expect(!text.contains("P50"))
        #expect(text.contains("The plan case only, no draws."))
    }
}
