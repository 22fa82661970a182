// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import ScenarioFiles

/// Every table of the books, column and kind of cell is broken in turn.
@Suite struct BrokenBooksTests {
    /// A table with one row in which nothing is wrong.
    private static let whole: [TableName: [String]] = [
        .payments: ["package,month,amount_eur,refund", "D/konzept/BUND,2020-11,10,false"],
        .accounts: ["account,package", "0602,D//BUND"],
        .allocations: ["package,amount_eur", "D/konzept/BUND,10"],
        .movements: [
            "month,kind,from,to,amount_eur", "2021-01,grant,reserve/bund,D/konzept/BUND,10",
        ],
        .progress: ["package,started,finished,remaining_days", "D/konzept/BUND,2020-11,2021-01,5"],
        .milestones: ["kind,subject,date", "approval,A,2021-01-05"],
        .capacity: ["pool,days", "nord,5"],
    ]

    private func books(_ table: TableName, _ rows: [String]) throws -> BooksCase {
        try BooksCase.tiny([table.fileName: rows.joined(separator: "\n") + "\n"])
    }

    private func parts(_ table: TableName) throws -> (header: [String], row: [String]) {
        let rows = try #require(Self.whole[table])
        return (
            rows[0].split(separator: ",").map(String.init),
            rows[1].split(separator: ",").map(String.init)
        )
    }

    @Test(arguments: TableName.books)
    func `a whole table has no problem`(table: TableName) throws {
        #expect(try books(table, try #require(Self.whole[table])).problemLines() == [])
    }

    @Test(arguments: TableName.books)
    func `a table with a header alone has none either`(table: TableName) throws {
        let rows = try #require(Self.whole[table])
        #expect(try books(table, [rows[0]]).problemLines() == [])
    }

    @Test(arguments: TableName.books)
    func `a file with nothing in it`(table: TableName) throws {
        #expect(try books(table, []).problemLines() == ["empty-file \(table.fileName) 0:0"])
    }

    @Test(arguments: TableName.books)
    func `a column that nothing knows`(table: TableName) throws {
        let rows = try #require(Self.whole[table])
        let column = rows[0].count + 2
        #expect(
            try books(table, [rows[0] + ",qqqqqqqqqq", rows[1] + ",1"]).problemLines()
                == ["unknown-column \(table.fileName) 1:\(column)"])
    }

    @Test(arguments: TableName.books)
    func `a row of the wrong length`(table: TableName) throws {
        let rows = try #require(Self.whole[table])
        #expect(
            try books(table, rows + [rows[1] + ",1"]).problemLines().filter {
                !$0.hasPrefix("row-twice")
            } == ["ragged-row \(table.fileName) 3:0"])
    }

    @Test(arguments: TableName.books)
    func `a column that is missing`(table: TableName) throws {
        let (header, row) = try parts(table)
        for (index, column) in header.enumerated() where column != "refund" {
            var (names, cells) = (header, row)
            names.remove(at: index)
            cells.remove(at: index)
            let found = try books(table, [names, cells].map { $0.joined(separator: ",") })
                .problemLines()
            #expect(found == ["missing-column \(table.fileName) 1:0"], "\(column)")
        }
    }

    @Test(arguments: TableName.books)
    func `cells that are empty`(table: TableName) throws {
        let (header, row) = try parts(table)
        for (index, column) in header.enumerated() {
            var cells = row
            cells[index] = ""
            let place = cells[..<index].joined(separator: ",").count + (index > 0 ? 2 : 1)
            let found = try books(table, [header, cells].map { $0.joined(separator: ",") })
                .problemLines()
            let mayBeEmpty = table.spec(column)?.mayBeEmpty ?? false
            let id = column == "subject" ? "wrong-subject" : "empty-cell"
            let expected =
                column == "subject"
                ? ["\(id) \(table.fileName) 2:1"]
                : mayBeEmpty ? [] : ["\(id) \(table.fileName) 2:\(place)"]
            #expect(found == expected, "\(column)")
        }
    }

    @Test(arguments: TableName.books)
    func `cells of something else`(table: TableName) throws {
        let (header, row) = try parts(table)
        for (index, column) in header.enumerated() where column != "account" {
            var cells = row
            cells[index] = "zzzzzzzz"
            let place = cells[..<index].joined(separator: ",").count + (index > 0 ? 2 : 1)
            let found = try books(table, [header, cells].map { $0.joined(separator: ",") })
                .problems()
            #expect(found.count == 1, "\(column): \(found.map(\.id))")
            #expect(found.first?.origin.line == 2)
            #expect(found.first?.origin.column == place, "\(column)")
        }
    }

    @Test func `all problems of all files come at once, in the order of the files`() throws {
        let books = try BooksCase.tiny([
            "actuals.yaml": "as_of: 2021-06\namount: monthly\n",
            "capacity.csv": "pool,days\nwest,5\n",
            "movements.csv": "month,kind,from,to,amount_eur\n2021-01,give,x,D/konzept/BUND,1\n",
            "payments.csv": "package,month,amount_eur\nA/konzept/XA,2021-13,1\nF,2021-01,x\n",
        ])
        #expect(
            try books.problemLines() == [
                "unknown-key actuals.yaml 2:1", "not-a-date payments.csv 2:14",
                "unknown-id payments.csv 3:1", "not-a-number payments.csv 3:11",
                "unknown-value movements.csv 2:9", "unknown-id capacity.csv 2:1",
            ])
    }

    @Test func `an unknown name is told once, and hides no control total`() throws {
        let books = try BooksCase.tiny([
            "payments.csv": """
            package,month,amount_eur
            F,2021-01,1
            F,2021-01,2
            total,2021-01,4
            """
        ])
        #expect(
            try books.problemLines() == [
                "unknown-id payments.csv 2:1", "control-total payments.csv 4:15",
            ])
    }

    @Test func `a row that cannot be read makes no follow-ups`() throws {
        let books = try BooksCase.tiny(
            [
                "payments.csv": """
                package,month,amount_eur
                D,2021-01,10
                D,2021-02,1O0
                D,2021-03,90
                total,2021-02,100
                """
            ], amounts: "year-to-date")
        #expect(try books.problemLines() == ["not-a-number payments.csv 3:11"])
    }

    @Test func `a hidden character is told as such`() throws {
        let books = try BooksCase.tiny([
            "payments.csv": "package,month,amount_eur\nD/konzept/BUND\u{200B},2021-01,1\n"
        ])
        #expect(try books.problemLines() == ["hidden-character payments.csv 2:1"])
    }

    @Test func `a folder that is not there, or holds no books`() throws {
        let books = try BooksCase.tiny()
        let files = MemoryFiles(["books/notes.txt": [], "books/payments/x": []])
        func failure(_ path: String) throws -> FileFailure? {
            do {
                _ = try readActuals(
                    in: path, from: files, of: books.programme, plan: books.plan)
                return nil
            } catch let failure as FileFailure {
                return failure
            }
        }
        #expect(try failure("there") == .noBooks(path: "there"))
        #expect(try failure("") == .noBooks(path: ""))
        #expect(try failure("books") == .notBooks(path: "books"))
    }

    @Test func `the day after the last closed month is not too late, the next one is`() throws {
        for (day, isLate) in [("2021-06-30", false), ("2021-07-01", false), ("2021-07-02", true)] {
            let books = try BooksCase.tiny([
                "progress.csv":
                    "package,started,finished,remaining_days\nD/konzept/BUND,\(day),,\n",
                "milestones.csv": "kind,subject,date\nframework,,\(day)\n",
            ])
            let expected =
                isLate
                ? ["date-too-late progress.csv 2:16", "date-too-late milestones.csv 2:12"] : []
            #expect(try books.problemLines() == expected, "\(day)")
        }
    }

    @Test func `dates before the programme are negative times`() throws {
        let books = try BooksCase.tiny([
            "milestones.csv": "kind,subject,date\nframework,,2020-09-16\n"
        ])
        #expect(try books.read().actuals.milestones?.map(\.months) == [-0.5])
    }
}
