// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Every table that a command writes, in both dialects, is as the contract says.
@Suite struct WrittenTablesTests {
    private let program: Program

    init() throws {
        program = try Program()
        try program.copyTiny()
        // With a published figure there is a table of these, too.
        let published =
            "id,name_de,name_en,value,quantity,source\nb,Geld,Money,3600000,budget,BMI\n"
        try Data(published.utf8).write(
            to: program.folder.appending(path: "tiny/published.csv"))
    }

    private static let ranges =
        "sensitivity=[{path: budget.reserve, low: 0, high: 0.2}, "
        + "{path: reallocation.interval, low: 1, high: 6}]"

    /// What is run, and the tables that come out, in a folder of the comparison too.
    struct Command: Sendable, CustomTestStringConvertible {
        let words: [String]
        let tables: Set<String>
        var testDescription: String { words[0] }
    }

    private static let ofRun: Set = [
        "packages.csv", "allocation.csv", "places.csv", "capacity.csv", "controls.csv",
        "ledger.csv", "months.csv", "outcomes.csv", "targets.csv", "limits.csv", "draws.csv",
        "findings.csv", "published.csv", "columns.csv",
    ]

    static let commands = [
        Command(words: ["run", "tiny", "--draws", "12", "--per-draw"], tables: ofRun),
        Command(
            words: ["compare", "tiny", "more.yaml", "--draws", "12", "--per-draw"],
            tables: Set(
                ["comparison.csv", "columns.csv"]
                    + ofRun.flatMap { ["tiny/" + $0, "tiny+more/" + $0] })),
        Command(
            words: [
                "sweep", "tiny", "--vary", "budget.reserve=0,0.1", "--draws", "4", "--per-draw",
            ], tables: ["sweep.csv", "draws.csv", "columns.csv"]),
        Command(
            words: [
                "sensitivity", "tiny", "--set", ranges, "--points", "4", "--trajectories", "2",
                "--draws", "3",
            ], tables: ["sensitivity.csv", "columns.csv"]),
        Command(
            words: [
                "forecast", "tiny", "--actuals", "tiny/actuals-2021-06", "--draws", "12",
                "--per-draw",
            ],
            tables: ofRun.union([
                "deviation.csv", "course.csv", "proposals.csv", "effect.csv", "bridge.csv",
                "learned.csv",
            ])),
        Command(
            words: [
                "forecast", "tiny", "--actuals", "tiny/actuals-2021-06", "--draws", "12",
                "--accept", "accepted.csv", "--no-bridge",
            ],
            tables: ofRun.subtracting(["draws.csv"]).union([
                "deviation.csv", "course.csv", "proposals.csv", "accepted.csv", "effect.csv",
                "learned.csv",
            ])),
        Command(words: ["distribute", "tiny"], tables: ["allocation.csv", "packages.csv"]),
        Command(
            words: ["diff", "tiny", "more.yaml"], tables: ["differences.csv", "columns.csv"]),
    ]

    /// Runs a command and reads the tables that it writes.
    private func tables(
        _ command: Command, _ dialect: WrittenTable.Dialect
    ) throws -> [String: WrittenTable] {
        try Data("set: {budget: {reserve: 0.1}}\n".utf8).write(
            to: program.folder.appending(path: "more.yaml"))
        try Data("from,to,amount_eur\nreserve/foederal,A/konzept/XA,398.06\n".utf8).write(
            to: program.folder.appending(path: "accepted.csv"))
        let ended = try program.run(
            command.words + ["--csv", dialect.rawValue, "--quiet", "--out", "out"])
        #expect(ended.code == 0, "\(ended.messages)")
        let files = try program.bytes(in: "out").filter { $0.key.hasSuffix(".csv") }
        #expect(Set(files.keys) == command.tables)
        return try Dictionary(
            uniqueKeysWithValues: files.map { name, data in
                let file = name.split(separator: "/").last.map(String.init) ?? name
                return (name, try WrittenTable(file, data, dialect))
            })
    }

    @Test(arguments: commands, WrittenTable.Dialect.allCases)
    func `columns and cells are as the contract says`(
        _ command: Command, _ dialect: WrittenTable.Dialect
    ) throws {
        for (path, table) in try tables(command, dialect) {
            let isVaried = table.name == "sweep.csv"
            let header = isVaried ? Array(table.header.dropFirst()) : table.header
            if isVaried { #expect(table.header.first == "budget.reserve") }
            if let columns = TableContract.columns[table.name] {
                #expect(Array(header.prefix(columns.count)) == columns, "\(path)")
            }
            #expect(Set(table.header).count == table.header.count, "\(path)")
            checkCells(of: table)
        }
    }

    private func checkCells(of table: WrittenTable) {
        let (name, unit) = (table.name, table.header.firstIndex(of: "unit"))
        guard TableContract.columns[name] != nil else { return }
        #expect(!table.rows.isEmpty, "\(name)")
        for row in table.rows {
            let unit = unit.map { row[$0] } ?? ""
            for (column, cell) in zip(table.header, row) where !cell.isEmpty {
                let content = TableContract.content(of: column, in: name)
                let isWritten = table.isWritten(cell, as: content, unit: unit)
                #expect(isWritten, "\(name), \(column): \(cell) is no \(content) (\(unit))")
            }
        }
    }

    @Test(arguments: commands.filter { $0.tables.contains("columns.csv") })
    func `every column of every table stands in columns csv, with unit and both languages`(
        _ command: Command
    ) throws {
        let tables = try tables(command, .standard)
        let dictionaries = tables.filter { $0.value.name == "columns.csv" }
        for (path, dictionary) in dictionaries {
            let folder = path.dropLast("columns.csv".count)
            let described = dictionary.rows.map { "\($0[0]) \($0[1])" }
            let beside = tables.filter {
                $0.key == folder + $0.value.name && $0.value.name != "columns.csv"
            }
            let written = beside.values.flatMap { table in
                table.header.map { "\(table.name) \($0)" }
            }
            #expect(described.sorted() == written.sorted(), "\(path)")
            let units: Set = [
                "EUR", "days", "months", "date", "share", "count", "text", "truth", "mixed",
            ]
            for row in dictionary.rows {
                #expect(units.contains(row[2]) && !row[3].isEmpty && !row[4].isEmpty, "\(row)")
                #expect(row[3] != row[4], "\(row)")
            }
        }
    }

    @Test func `both dialects hold the same values`() throws {
        let german = try tables(Self.commands[0], .de)
        let standard = try tables(Self.commands[0], .standard)
        for (name, table) in standard {
            let other = try #require(german[name])
            #expect(table.header == other.header && table.rows.count == other.rows.count)
            for (left, right) in zip(table.rows, other.rows) {
                for (column, cells) in zip(table.header, zip(left, right)) {
                    let content = TableContract.content(of: column, in: name)
                    let isNumber = [.euros, .six, .single, .statistic, .whole].contains(content)
                    let same = isNumber ? cells.1.replacing(",", with: ".") : cells.0
                    #expect(cells.0 == same, "\(name), \(column): \(cells)")
                }
            }
        }
    }
}
