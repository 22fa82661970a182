// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
@testable import Tables

@Suite struct PlanCaseTablesTests {
    let example = Example()

    private func day(_ year: Int, _ month: Int, _ day: Int) -> Table.Cell {
        .date(Day(Month(year: year, number: month), day))
    }

    @Test func packageRow() {
        let identity = texts(
            "A/konzept/XA", "A", "Projekt A", "konzept", "XA", "foederal", "land", "familie",
            "BMFSFJ", "nord", "standard")
        let money: [Table.Cell] = [
            .number(0.8), .number(40.0), eur(300_000), eur(300_000, 1), eur(250_000),
            eur(20_000), eur(0), eur(260_000), eur(5_000), eur(5_000),
        ]
        let times: [Table.Cell] = [
            .number(0.5), .number(1.0), .number(1.0), .number(2.0), day(2020, 10, 16),
            day(2020, 11, 1), day(2020, 11, 1), day(2020, 11, 30), .text("finished"),
        ]
        #expect(example.table("packages").rows.first == identity + money + times)
    }

    @Test func whatDoesNotExistIsEmpty() {
        let excluded = example.table("packages").rows(where: "package", is: "E/konzept/XB")
        for column in ["planned_months", "ready_months", "start_date", "finish_date"] {
            #expect(excluded.cells(column) == [.empty], "\(column)")
        }
        #expect(excluded.cells("state") == [.text("excluded")])
    }

    @Test func federalPackagesUseTheFederalPool() {
        let packages = example.table("packages")
        let federal = packages.rows(where: "place", is: "BUND")
        #expect(federal.cells("pool") == [.text("bund")])
        #expect(federal.cells("state") == [.text("waiting-capacity")])
        #expect(packages.cells("state")[2] == .text("not-joined"))
    }

    @Test func packagesBalance() {
        let packages = example.table("packages")
        func cents(_ column: String) -> [Int64] {
            packages.cells(column).compactMap {
                if case .euros(let amount) = $0 { amount.count } else { nil }
            }
        }
        let (allocated, received, given) = (
            cents("allocated_eur"), cents("received_eur"), cents("given_eur")
        )
        let (spent, lapsed, remaining) = (
            cents("spent_eur"), cents("lapsed_eur"), cents("remaining_eur")
        )
        for row in packages.rows.indices {
            let got = allocated[row] + received[row] - given[row]
            #expect(got == spent[row] + lapsed[row] + remaining[row], "row \(row)")
        }
        #expect(remaining == [5_000_00, 0, 0, 49_999_50, 0])
    }

    @Test func placesHaveEveryLandAndField() {
        let places = example.table("places")
        #expect(places.cells("place") == texts("XA", "XA", "XB", "XB"))
        #expect(
            places.rows[0] == [
                .text("XA"), .text("familie"), .count(1), eur(340_000, 1), eur(330_000, 1),
                .count(1), .count(0), .number(1.0), .number(0.0),
            ])
        // The excluded project E is in XB, too, but not counted.
        #expect(places.rows[2][2] == .count(1))
        #expect(places.rows[2][3] == eur(40_000))
        #expect(places.rows[3][2] == .count(0))
    }

    @Test func capacityRow() {
        #expect(
            example.table("capacity").rows == [
                texts("2020-11", "nord") + [.number(100.0), .number(120.5), .number(100.0)]
            ])
    }

    @Test func controlDatesAreTheLastDaysOfTheirMonths() {
        #expect(
            example.table("controls").rows == [
                [
                    day(2020, 12, 31), .text("A/kommunal/XA"), .text("foederal"), .text("slow"),
                    eur(5), eur(1), eur(4), eur(0), eur(4), eur(3), eur(0),
                ],
                [
                    day(2020, 12, 31), .text("B/basis/BUND"), .text("bund"), .empty, eur(0),
                    eur(0), eur(0), eur(3), eur(0), eur(0), eur(3),
                ],
            ])
    }

    @Test func ledgerNamesAccountsDaysAndReasons() {
        let ledger = example.table("ledger")
        #expect(ledger.cells("no") == (1...7).map { .count($0) })
        #expect(
            ledger.cells("date") == [
                day(2020, 10, 1), day(2020, 10, 1), day(2020, 10, 31), day(2020, 11, 30),
                day(2020, 11, 30), day(2020, 11, 30), day(2020, 12, 31),
            ])
        #expect(
            ledger.cells("kind")
                == texts("open", "assign", "pay", "grant", "reassign", "reassign", "lapse"))
        #expect(
            ledger.cells("from")
                == texts(
                    "budget", "reserve/foederal", "package/A/konzept/XA", "reserve/bund",
                    "package/A/kommunal/XA", "package/A/kommunal/XA", "reserve/bund"))
        #expect(
            ledger.cells("to")
                == texts(
                    "reserve/foederal", "package/A/konzept/XA", "paid", "package/B/basis/BUND",
                    "package/A/konzept/XA", "package/A/kommunal/XB", "lapsed"))
        #expect(
            ledger.cells("reason") == [
                .empty, .empty, .empty, .empty, .text("slow"), .text("waiting newcomer"),
                .text("reserve"),
            ])
        #expect(ledger.cells("amount_eur").allSatisfy { $0 == eur(1, 5) })
    }

    @Test func limitsCompareFiveOutcomes() {
        let limits = example.table("limits")
        #expect(limits.rows.count == 5)
        #expect(
            limits.rows[0]
                == texts("capacity", "spent", "EUR")
                + [eur(430_000, 51), eur(430_000, 1), .euros(Cents(-50))])
        #expect(
            limits.rows[1]
                == texts("capacity", "live", "projects") + [.count(1), .count(3), .count(2)])
        #expect(limits.rows[4].suffix(3) == [.number(0.25), .number(0.25), .number(0.0)])
    }
}
