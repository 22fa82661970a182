// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// What people see who open the results with LibreOffice, one after the other: each starts it.
@Suite(
    .serialized, .enabled(if: Office.isInstalled, "LibreOffice (soffice) is not installed"))
struct OfficeTests {
    private let program: Program
    private let office: Office

    init() throws {
        program = try Program()
        office = try Office(in: program.folder)
    }

    @Test func `recalculated sums, tables and console show the same figures`() throws {
        let ended = try program.run("run", Program.tiny, "--draws", "20", "--out", "r")
        let packages = try table("r/packages.csv")
        let outcomes = try table("r/outcomes.csv")
        let sheets = try office.sheets(of: program.folder.appending(path: "r/report.xlsx").path)
        let columns = [
            "estimate_eur", "allocated_eur", "received_eur", "given_eur", "spent_eur",
            "lapsed_eur", "remaining_eur",
        ]
        for (name, keys) in [("Säulen, Ebenen, Jahre", 3), ("Themenfelder", 3), ("Länder", 2)] {
            let sheet = try #require(sheets[name])
            for (index, column) in columns.enumerated() {
                let sum = packages.reduce(0) { $0 + (cents($1[column] ?? "") ?? 0) }
                let position = keys + 1 + index
                #expect(cents(sheet[2][position]) == sum, "\(name): \(column)")
                #expect(cents(sheet.last?[position] ?? "") == 0, "\(name): check of \(column)")
                let rows = sheet.dropFirst(4).dropLast().compactMap { cents($0[position]) }
                #expect(rows.reduce(0, +) == sum, "\(name): \(column)")
            }
        }
        let summary = try #require(sheets["Übersicht"])
        let spent = try #require(
            outcomes.first { $0["outcome"] == "spent" && $0["dimension"] == "" })
        let shown = summary.filter { $0[0] == "Ausgegeben" }
        #expect(shown.map { cents($0[1]) }.first == cents(spent["plan"] ?? ""))
        #expect(shown.count >= 2)
        for (offset, column) in ["plan", "mean", "standard_error", "p10", "p50", "p90"].enumerated()
        {
            #expect(cents(shown[1][2 + offset]) == cents(spent[column] ?? ""), "\(column)")
        }
        try checkConsole(ended.output, spent)
        #expect(summary.first { $0[0].hasPrefix("Kontrolle") }.map { cents($0[1]) } == 0)
    }

    @Test func `every sheet but the first has filters over all its headings and rows`() throws {
        _ = try program.run("run", Program.tiny, "--draws", "2", "--quiet", "--out", "r")
        _ = try program.run(
            "compare", Program.tiny, "no-reallocation", "--draws", "2", "--quiet", "--out", "c")
        for folder in ["r", "c"] {
            let office = try Office(in: program.folder.appending(path: "office-\(folder)"))
            let book = program.folder.appending(path: "\(folder)/report.xlsx").path
            let filters = try office.filters(of: book)
            let sheets = try office.sheets(of: book)
            #expect(sheets.count >= 4)
            for (name, rows) in sheets where name != "Übersicht" {
                let range = try #require(
                    filters.first { $0.replacing("'", with: "").hasPrefix("\(name).A") },
                    "\(folder): \(name)")
                // Below title, scenario, sums and headings; a check stands below those with sums.
                let isSummed = ["Säulen, Ebenen, Jahre", "Themenfelder", "Länder"].contains(name)
                let last = rows.count - (isSummed ? 1 : 0)
                #expect(range.contains(".A4:"), "\(folder): \(range)")
                #expect(range.hasSuffix("\(last)"), "\(folder): \(range), \(last) rows")
            }
        }
    }

    /// The console shows thousands with one decimal.
    private func checkConsole(_ output: String, _ spent: [String: String]) throws {
        let line = try #require(
            output.split(separator: "\n").first { $0.hasPrefix("  Ausgegeben (Tsd. €)") })
        let numbers = line.split(separator: " ").suffix(4).map { $0.replacing(".", with: "") }
        for (number, column) in zip(numbers, ["plan", "p10", "p50", "p90"]) {
            let exact = Double(try #require(cents(spent[column] ?? ""))) / 100_000
            let read = try #require(Double(number.replacing(",", with: ".")))
            #expect(abs(read - exact) <= 0.050_001, "\(column)")
        }
    }

    @Test func `german tables come out with numbers as numbers and umlauts whole`() throws {
        try program.copyTiny(as: "hostile")
        let file = program.folder.appending(path: "hostile/projects.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
            .replacing("Elterngeld", with: "=1+1").replacing("Kita-Platz", with: "Äöü ß <script>")
        try Data(text.utf8).write(to: file)
        let ended = try program.run("run", "hostile", "--draws", "2", "--quiet", "--out", "r")
        #expect(ended.code == 0, "\(ended.messages)")
        let path = program.folder.appending(path: "r/packages.csv").path
        try office.saveAsGerman([path], separator: ";", language: 1031, into: "opened")
        let before = try Office.rows(of: program.folder.appending(path: "r/packages.csv"))
        let after = try Office.rows(of: program.folder.appending(path: "opened/packages.csv"))
        #expect(before.count == after.count)
        let heads = before[0]
        for (left, right) in zip(before.dropFirst(), after.dropFirst()) {
            for (index, head) in heads.enumerated() {
                let isNumber = head.hasSuffix("_eur") || head == "person_days"
                if isNumber {
                    // LibreOffice drops zeros at the end only of what it took for a number.
                    #expect(number(left[index]) == number(right[index]), "\(head)")
                    #expect(!left[index].hasSuffix("0") || left[index] != right[index])
                } else if ["project_name", "package", "state"].contains(head) {
                    #expect(left[index] == right[index], "\(head)")
                }
            }
        }
        let names = Set(after.dropFirst().map { $0[2] })
        #expect(names.contains("'=1+1") && names.contains("Äöü ß <script>"))
        let sheets = try office.sheets(of: program.folder.appending(path: "r/report.xlsx").path)
        let shown = Set(try #require(sheets["Arbeitspakete"]).dropFirst(4).map { $0[2] })
        #expect(shown.contains("=1+1") && shown.contains("Äöü ß <script>"))
    }

    @Test func `tables edited in a german spreadsheet are the same scenario`() throws {
        let names = ["laender", "pools", "fields", "projects", "components", "roles", "efforts"]
        let files = names.map { "\(Program.tiny)/\($0).csv" }
        try program.copyTiny(as: "edited")
        try office.saveAsGerman(files, separator: ",", language: 1033, into: "edited")
        let edited = try program.text("edited/laender.csv")
        #expect(edited.contains("45,12345;nord;0,9"))
        for (scenario, folder) in [(Program.tiny, "a"), ("edited", "b")] {
            let ended = try program.run("distribute", scenario, "--out", folder, "--quiet")
            #expect(ended.code == 0, "\(ended.messages)")
        }
        #expect(try program.text("a/packages.csv") == program.text("b/packages.csv"))
        #expect(try program.text("a/allocation.csv") == program.text("b/allocation.csv"))
    }

    /// The rows of a table by heading.
    private func table(_ file: String) throws -> [[String: String]] {
        let rows = try Office.rows(of: program.folder.appending(path: file))
        return rows.dropFirst().map { Dictionary(zip(rows[0], $0)) { first, _ in first } }
    }

    private func number(_ text: String) -> Double? { Double(text.replacing(",", with: ".")) }

    /// An amount in cents, exactly where it has at most two decimals.
    private func cents(_ text: String) -> Int? {
        number(text).map { Int(($0 * 100).rounded()) }
    }
}
