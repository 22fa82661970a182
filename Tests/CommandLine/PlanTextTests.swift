// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Tables
import TestSupport
import Testing
@testable import mittelfluss

@Suite struct CheckTextTests {
    private func findings(_ severities: String...) -> Table {
        Table(
            columns: FindingsColumn.allCases,
            rows: severities.map {
                [
                    .text("efa-commitment"), .text($0), .text("A"), .euros(Cents(100)),
                    .localized(Text(de: "Nr. 5", en: "no. 5")),
                    .localized(Text(de: "Zu wenige Zusagen.", en: "Too few commitments.")),
                ]
            })
    }

    @Test func `nothing found is one line`() {
        #expect(
            checkText(scenario: "tiny", findings: findings(), language: .de)
                == "tiny: in Ordnung, keine Befunde.\n")
    }

    @Test func `findings come with their source, then the verdict`() {
        #expect(
            checkText(scenario: "tiny", findings: findings("finding"), language: .en) == """
                Finding efa-commitment: A
                  Too few commitments. (no. 5)

                By rule           Cases  Without money (EUR)
                  efa-commitment      1                 1.00

                tiny: in order; findings: 1.

                """)
    }

    @Test func `warnings are counted apart`() {
        let table = findings("finding", "warning", "warning")
        #expect(FindingCounts(in: table).findings == 1)
        #expect(FindingCounts(in: table).warnings == 2)
        #expect(
            checkText(scenario: "tiny", findings: table, language: .de)
                .hasSuffix("tiny: Befunde: 1, Warnungen: 2.\n"))
    }
}

@Suite struct DistributionTextTests {
    @Test func `the plan is printed to the cent`() {
        let distribution = Table(
            columns: DistributionColumn.allCases,
            rows: [
                [
                    .text("line"), .text("bund"), .count(1200), .euros(Cents(123_456_789)),
                    .euros(Cents(100_000_001)), .number(0.5),
                ],
                [
                    .text("total"), .empty, .count(1200), .euros(Cents(123_456_789)),
                    .euros(Cents(100_000_001)), .number(0.5),
                ],
            ])
        let budgets = Table(
            columns: LineBudgetsColumn.allCases,
            rows: [[.text("bund"), .euros(Cents(1)), .euros(Cents(2)), .euros(Cents(3))]])
        let text = distributionText(
            title: "Beispiel", distribution: distribution, lineBudgets: budgets, language: .de)
        #expect(
            text == """
                Beispiel

                Säule (€)    Budget  Zugewiesen  In Reserve
                  bund         0,03        0,01        0,02

                Nach Programmsäule    Pakete  Schätzung (€)  Zugewiesen (€)  Anteil
                  bund                 1.200   1.234.567,89    1.000.000,01  50,0 %
                  Summe                1.200   1.234.567,89    1.000.000,01  50,0 %

                """)
    }
}
