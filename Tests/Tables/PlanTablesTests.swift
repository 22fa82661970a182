// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
@testable import Tables

@Suite struct PlanTablesTests {
    let example = Example()
    var tables: PlanTables { PlanTables(programme: example.programme, plan: example.plan) }

    @Test func tooFewCommitmentsAreFound() {
        let row = tables.findings.rows[0]
        #expect(
            row.prefix(4)
                == [.text("efa-commitment"), .text("finding"), .text("E"), eur(1_234_567, 5)])
        #expect(
            row[4]
                == .localized(
                    Text(
                        de: "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), Nr. 5",
                        en: "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), no. 5")))
        #expect(
            row[5]
                == .localized(
                    Text(
                        de: "Zusagen: 1 von 2 Ländern, nötig sind mindestens 2 („Einer für "
                            + "Alle“). Das Projekt erhält keine Mittel; geschätzt waren "
                            + "1.234.567,05 EUR.",
                        en: "Commitments: 1 of 2 Länder, at least 2 are needed (“Einer für "
                            + "Alle”). The project gets no money; its estimate was "
                            + "1,234,567.05 EUR.")))
    }

    @Test func infrastructureIsFound() {
        let row = tables.findings.rows[1]
        #expect(
            row.prefix(4)
                == [.text("no-infrastructure"), .text("finding"), .text("A"), eur(999, 90)])
        #expect(
            row[4]
                == .localized(
                    Text(
                        de: "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), Nr. 6",
                        en: "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), no. 6")))
        #expect(
            row[5]
                == .localized(
                    Text(
                        de: "IT-Infrastruktur wird nur mittelbar bezahlt, höchstens mit 12,5 % "
                            + "der übrigen geschätzten Kosten des Projekts. Ohne Mittel bleiben "
                            + "999,90 EUR.",
                        en: "IT infrastructure is paid only indirectly, by at most 12.5 % of the "
                            + "project's other estimated costs. Without money remain 999.90 EUR."
                    )))
    }

    @Test(arguments: [
        (0, "0.00"), (99, "0.99"), (999_99, "999.99"), (1_000_00, "1,000.00"),
        (-999_00, "-999.00"), (-1_234_00, "-1,234.00"), (1_234_567_890_12, "1,234,567,890.12"),
    ])
    func amountsAreGroupedByThousands(cents: Int64, en: String) {
        #expect(Cents(cents).text.en == en + " EUR")
    }

    @Test func estimateFromToInternalAndExternal() {
        let estimate = tables.estimate
        #expect(
            estimate.cells("key")
                == texts(
                    "foederal/land", "foederal/kommune", "bund/bund", "familie", "umwelt",
                    "standard", "upgrade", "konzept", "basis", "kommunal") + [.empty])
        // Scales 2 and 1: three times the unit's 10–20 days at 600 and 4–6 days at 1,000.50 EUR.
        let group: [Table.Cell] = [
            .text("line/level"), .text("foederal/land"), .count(2), .number(60.0), eur(380_000),
        ]
        let ranges: [Table.Cell] = [
            .number(42.0), .number(78.0), eur(30_006), eur(54_009), .number(30.0), .number(60.0),
            eur(18_000), eur(36_000), .number(12.0), .number(18.0), eur(12_006), eur(18_009),
        ]
        #expect(estimate.rows.first == group + ranges)
        #expect(estimate.rows(where: "dimension", is: "total").cells("packages") == [.count(5)])
    }

    @Test func estimateColumns() {
        #expect(
            tables.estimate.columns.map(\.id) == [
                "dimension", "key", "packages", "person_days", "estimate_eur", "days_from",
                "days_to", "cost_from_eur", "cost_to_eur", "internal_days_from",
                "internal_days_to", "internal_from_eur", "internal_to_eur", "external_days_from",
                "external_days_to", "external_from_eur", "external_to_eur",
            ])
    }

    @Test func distributionSumsEachDimensionToTheTotal() {
        let distribution = tables.distribution
        let total = distribution.rows(where: "dimension", is: "total")
        #expect(total.cells("allocated_eur") == [eur(530_000, 1)])
        #expect(total.cells("share") == [.number(0.5300_0001)])
        for dimension in ["line", "level", "field", "place"] {
            let rows = distribution.rows(where: "dimension", is: dimension)
            let sum = rows.cells("allocated_eur").reduce(Cents.zero) {
                if case .euros(let amount) = $1 { $0 + amount } else { $0 }
            }
            #expect(sum == Cents(53_000_001), "\(dimension)")
        }
        #expect(
            distribution.rows(where: "dimension", is: "place").cells("key")
                == texts("BUND", "XA", "XB"))
    }

    @Test func lineBudgetsHaveATranchePerYear() {
        let budgets = tables.lineBudgets
        #expect(
            budgets.columns.map(\.id)
                == ["line", "allocated_eur", "reserve_eur", "budget_eur", "tranche_2020_eur"])
        let (half, all) = (eur(500_000), eur(1_000_000))
        #expect(
            budgets.rows == [
                [.text("foederal"), eur(380_000, 1), eur(119_999, 99), half, half],
                [.text("bund"), eur(150_000), eur(350_000), half, half],
                [.text("total"), eur(530_000, 1), eur(469_999, 99), all, all],
            ])
    }

    @Test func allocationWithoutARunHasNoSpending() {
        let allocation = tables.allocation
        #expect(
            allocation.rows[0]
                == texts("foederal", "land", "familie", "XA")
                + [.count(1), eur(300_000), eur(250_000), .number(0.25)]
                + Array(repeating: .empty, count: 4))
        #expect(
            allocation.rows.map { Array($0.prefix(4)) } == [
                texts("foederal", "land", "familie", "XA"),
                texts("foederal", "land", "familie", "XB"),
                texts("foederal", "kommune", "familie", "XA"),
                texts("foederal", "kommune", "familie", "XB"),
                texts("bund", "bund", "umwelt", "BUND"),
            ])
    }
}
