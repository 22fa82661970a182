// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import Spreadsheet
import Tables
import Testing

/// Ids that spreadsheets like to take for something else: dates, numbers, truth values,
/// comparisons, wildcards, or the same id in other letters.
private let ids = [
    "1-2", "01-02", "1.2", "2021-01-01", "jan-21", "Jan-21", "JAN-21", "mar.21", "1e3", "1000",
    "-1", "+1", ">5", "<>", "<>a", "=x", "=1", "a", "A", "a*", "ab", "a?", "*", "?", "~", "~*",
    "WAHR", "true", " a", "ä", "Ä", "ß", "ss", "x\"y", ".*", "",
]

/// Sums of groups with such ids, as LibreOffice computes them.
@Suite(.enabled(if: Office.isInstalled, "LibreOffice (soffice) is not installed"))
struct ExactSumsTests {
    private let program: Program
    private let sheets: [String: [[String]]]

    /// The amount of a package in cents; no two sums of some of them are the same.
    private static func cents(_ package: Int) -> Int64 { 1 << Int64(package) }

    init() throws {
        program = try Program()
        let workbook = Workbook(
            [
                Self.packages.with(PackagesColumn.self), Self.ledger.with(LedgerColumn.self),
                Self.places.with(PlacesColumn.self),
            ],
            facts: WorkbookFacts(
                scenario: "ids", title: Text(de: "Kennungen", en: "Ids"), seed: 1,
                firstDraw: 0, draws: 0, version: "1"), language: .de)
        let file = program.folder.appending(path: "ids.xlsx")
        try Data(try workbook.bytes()).write(to: file)
        sheets = try Office(in: program.folder).sheets(of: file.path)
    }

    @Test(arguments: [("Säulen, Ebenen, Jahre", 3), ("Themenfelder", 3), ("Länder", 2)])
    func `each group has its own packages and no others`(_ name: String, _ leads: Int) throws {
        let rows = try #require(sheets[name]).dropFirst(4).dropLast()
        #expect(rows.count == ids.count)
        for (package, id) in ids.enumerated() {
            // A quote stands twice in a table.
            let seen = id.replacing("\"", with: "\"\"")
            let row = try #require(rows.first { $0[0] == seen }, "\(name): \(id)")
            #expect(row[leads] == "1", "\(name), \(id): packages")
            for column in [1, 2, 5] {
                #expect(
                    Self.read(row[leads + column]) == Self.cents(package),
                    "\(name), \(id): column \(column)")
            }
        }
    }

    @Test func `each line has its own payments of a year`() throws {
        let rows = try #require(sheets["Säulen, Ebenen, Jahre"]).dropFirst(4).dropLast()
        for (package, id) in ids.enumerated() {
            let row = try #require(rows.first { $0[0] == id.replacing("\"", with: "\"\"") })
            // All in 2021, none in 2022, whatever else was booked.
            #expect(Self.read(row[11]) == Self.cents(package), "\(id)")
            #expect(Self.read(row[12]) == 0, "\(id)")
        }
    }

    @Test func `each Land has its own projects online`() throws {
        let rows = try #require(sheets["Länder"]).dropFirst(4).dropLast()
        for (package, id) in ids.enumerated() {
            let row = try #require(rows.first { $0[0] == id.replacing("\"", with: "\"\"") })
            #expect(row.suffix(2) == ["\(package + 1)", "\(package + 101)"], "\(id)")
        }
    }

    private static func read(_ text: String) -> Int64? {
        Double(text.replacing(",", with: ".")).map { Int64(($0 * 100).rounded()) }
    }

    // MARK: Tables in which each id is a line, a field and a Land with one package

    private static func columns(_ texts: String, _ amounts: String = "", _ counts: String = "")
        -> [Table.Column]
    {
        [(texts, "text"), (amounts, "EUR"), (counts, "count")].flatMap { ids, unit in
            ids.split(separator: " ").map { Table.Column(String($0), unit: unit, de: "", en: "") }
        }
    }

    private static let packages = Table(
        name: "packages",
        columns: columns(
            "package line level field ministry place",
            "estimate_eur allocated_eur received_eur given_eur spent_eur lapsed_eur remaining_eur"),
        rows: ids.enumerated().map { package, id in
            let own = Table.Cell.euros(Cents(cents(package)))
            let none = Table.Cell.euros(.zero)
            return [.text("p\(package)")]
                + [id, "bund", id, "", id].map { .text($0) }
                + [own, own, none, none, own, none, none]
        })

    private static let ledger = Table(
        name: "ledger", columns: columns("date kind from to reason", "amount_eur"),
        rows: [(2021, "assign"), (2021, "pay"), (2022, "assign")].flatMap { year, kind in
            ids.indices.map { package in
                [
                    .date(Day(Month(year: year, number: 12), 31)), .text(kind),
                    .text("package/p\(package)"), .text("paid"), .empty,
                    .euros(Cents(cents(package))),
                ]
            }
        })

    private static let places = Table(
        name: "places", columns: columns("place field", "", "online_plan connected_plan"),
        rows: ids.enumerated().map { package, id in
            [.text(id), .text(id), .count(package + 1), .count(package + 101)]
        })
}

extension Table {
    /// The table with the columns of its shape that it does not have, empty.
    fileprivate func with<Columns: TableColumns>(_: Columns.Type) -> Table {
        let missing = Columns.allCases.map(\.rawValue).filter { id in
            !columns.contains { $0.id == id }
        }
        return Table(
            name: name,
            columns: columns + missing.map { Column($0, unit: "text", de: "", en: "") },
            rows: rows.map { $0 + missing.map { _ in .empty } })
    }
}
