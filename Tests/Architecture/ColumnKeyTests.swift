// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

/// A heading in quotes that no table has reads as nothing, and a report would tell 0. Whoever reads
/// a table names its columns by their keys, which the compiler knows.
@Suite("Tables are read by the keys of their columns")
struct ColumnKeyTests {
    private static let rooms = [
        "Tables", "ResultFiles", "Pages", "Spreadsheet", "Runs", "mittelfluss",
    ]

    /// Whether code looks for a table or a column by a name in quotes.
    private func looksByName(_ text: String) -> Bool {
        let search =
            #/
            \.(id|name)\s*==\s*"[a-z_]+"
            | \.(cell|text|number|cents|count|truth|day)\([^()"]*,\s*"[a-z][a-z0-9_]*"[,)]
            | \[("[a-z_]+"(,\s*)?)+\]\.contains\((\$0|table|column)\.(id|name)\)
            /#
        return text.firstMatch(of: search) != nil
    }

    @Test("No source reads a column by a heading in quotes")
    func noQuotedHeadings() throws {
        var read = 0
        for room in Self.rooms {
            for file in try Repository.swiftFiles(in: "Sources/\(room)") {
                let text = try Repository.text(file)
                #expect(!looksByName(text), "\(file)")
                read += 1
            }
        }
        #expect(read > 100)
    }

    @Test("The search finds what it looks for")
    func finds() {
        for text in [
            #"columns.firstIndex { $0.id == "spent_eur" }"#,
            #"tables.first { $0.name == "names" }"#,
            #"reader.cents(row, "spent_eur")"#, #"["outcomes", "comparison"].contains($0.name)"#,
        ] {
            #expect(looksByName(text), "\(text)")
        }
        for text in [
            "reader.cents(.spentEUR, row)", "tables.first(.names)", #"record.id == "2020""#,
        ] {
            #expect(!looksByName(text), "\(text)")
        }
    }
}
