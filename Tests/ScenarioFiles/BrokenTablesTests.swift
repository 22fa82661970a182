// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import ScenarioFiles

/// Every file, column and kind of cell is broken in turn, in both dialects.
@Suite("Each table broken in turn")
struct BrokenTablesTests {
    @Test(
        "a file that is missing", arguments: ["scenario.yaml"] + TableName.allCases.map(\.fileName))
    func missingFile(name: String) throws {
        let workshop = try Workshop()
        try workshop.remove("tiny/" + name)
        let expected = Expected(id: "missing-file", file: name, line: 0, column: 0, quoted: name)
        expectOnly(expected, in: try workshop.problems())
    }

    @Test("a file with nothing in it", arguments: TableName.allCases)
    func emptyFile(name: TableName) throws {
        for text in ["", "\n\n", "\u{FEFF}", ",,,\n"] {
            let problems = try BrokenTable(name) { _ in text }.problems()
            expectOnly(at("empty-file", name, 0, 0), in: problems)
        }
    }

    @Test("a header without rows", arguments: TableName.allCases)
    func noRows(name: TableName) throws {
        let problems = try BrokenTable(name) { String($0.prefix { $0 != "\n" }) }.problems()
        expectOnly(at("empty-table", name, 0, 0, name.fileName), in: problems)
    }

    /// All columns of all tables, scores and priority too.
    struct Spot: Sendable, CustomTestStringConvertible {
        let table: TableName
        let column: String
        var isScored = false

        var testDescription: String { "\(table).\(column)" }
        var spec: ColumnSpec? { table.spec(column) }
    }

    static let columns = TableName.allCases.flatMap { table in
        table.specs.map { spec in
            Spot(table: table, column: spec.name, isScored: spec.presence == .score)
        }
    }

    @Test("a column that is missing", arguments: columns)
    func missingColumn(spot: Spot) throws {
        var broken = BrokenTable(spot)
        broken.dropColumn(spot.column)
        let problems = try broken.problems()
        let id: String? =
            switch spot.spec?.presence {
            case .required: "missing-column"
            case .priority: "priority-missing"
            case .score: "scores-missing"
            default: nil
            }
        guard let id else { return #expect(problems == []) }
        expectOnly(at(id, spot.table, 1, 0, spot.column), in: problems)
    }

    @Test("a column that is misspelt", arguments: columns)
    func misspeltColumn(spot: Spot) throws {
        var broken = BrokenTable(spot)
        let place = broken.put(spot.column + "x", row: 0, column: spot.column)
        expectOnly(
            at("unknown-column", spot.table, 1, place, "`\(spot.column)`"),
            in: try broken.problems())
    }

    @Test("a column that stands twice", arguments: columns)
    func columnTwice(spot: Spot) throws {
        var broken = BrokenTable(spot)
        let place = broken.addColumn(spot.column)
        expectOnly(
            at("duplicate-column", spot.table, 1, place, spot.column), in: try broken.problems())
    }

    @Test("a column that nothing knows", arguments: TableName.allCases)
    func unknownColumn(table: TableName) throws {
        var broken = BrokenTable(table)
        let place = broken.addColumn("zzzzzzzz")
        expectOnly(
            at("unknown-column", table, 1, place, "zzzzzzzz"), in: try broken.problems())
    }

    @Test("a row of the wrong length", arguments: TableName.allCases)
    func raggedRow(table: TableName) throws {
        for change in [{ (row: inout [String]) in _ = row.removeLast() }, { $0.append("1") }] {
            var broken = BrokenTable(table)
            change(&broken.rows[1])
            expectOnly(
                at("ragged-row", table, 2, 0, "\(broken.rows[1].count)"),
                in: try broken.problems())
        }
    }

    @Test("a cell that is empty", arguments: columns)
    func emptyCell(spot: Spot) throws {
        var broken = BrokenTable(spot)
        let place = broken.put("", row: 1, column: spot.column)
        let problems = try broken.problems()
        if spot.spec?.mayBeEmpty == true { return #expect(problems == []) }
        expectOnly(at("empty-cell", spot.table, 2, place, spot.column), in: problems)
    }

    @Test("a wrong value", arguments: columns, [Dialect.standard, .german])
    func wrongValue(spot: Spot, dialect: Dialect) throws {
        guard let spec = spot.spec else { return }
        for fault in wrongCells(of: spec, in: spot.table, dialect) {
            var broken = BrokenTable(spot)
            broken.dialect = dialect
            let place = broken.put(fault.text, row: 1, column: spot.column)
            expectOnly(
                at(fault.id, spot.table, 2, place, fault.quoted), in: try broken.problems())
        }
    }

    private func at(
        _ id: String, _ table: TableName, _ line: Int, _ column: Int, _ quoted: String? = nil
    ) -> Expected {
        Expected(id: id, file: table.fileName, line: line, column: column, quoted: quoted)
    }
}
