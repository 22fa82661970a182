// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import TestSupport
import Testing
import Words

@Suite("Sentences about workbooks")
struct WorkbookSentenceTests {
    /// One of each fault of a workbook's file.
    private static let faults: [WorkbookFault] =
        ForeignFile.allCases.map { .notAWorkbook($0) }
        + WorkbookFault.Countable.allCases.map { .tooMany($0, limit: 1000) }
        + [
            .passwordProtected, .fileTooLarge(mebibytes: 64), .brokenArchive,
            .tooManyEntries(found: 20_000, limit: 10_000), .unsafePath("../x"),
            .duplicateEntry("a"), .encryptedEntry("a"), .unknownCompression("a"),
            .partTooLarge("a", mebibytes: 256), .suspiciousRatio("a", limit: 200),
            .unpackedTooLarge(mebibytes: 512), .brokenPart("a"), .missingPart("a"), .notUTF8("a"),
            .documentType("a"), .nestedTooDeep("a", limit: 64),
            .tooManyAttributes("a", limit: 100), .brokenXML("a", line: 7), .noSheets,
            .duplicateSheet, .badReference("ZZZZ1"), .outsideSheet, .duplicateCell,
            .badNumber("1x"), .badBoolean("2"), .badDate("2021-13-01"), .unknownText("9"),
            .unknownType("z"), .textTooLong(characters: 40_000),
        ]

    @Test("each says what is wrong and what to do, in both languages")
    func each() {
        for fault in Self.faults {
            let text = fault.sentence
            for language in Language.allCases {
                #expect(text[language].count > 40, "\(fault)")
                #expect(text[language].contains(";"), "\(fault): \(text[language])")
                #expect(text[language].hasSuffix("."), "\(fault)")
            }
            #expect(text.de != text.en)
        }
        let sentences = Set(Self.faults.map(\.sentence.de))
        #expect(sentences.count == Self.faults.count)
    }

    @Test("no fault is left out, and each has an id of its own")
    func complete() throws {
        let source = try Repository.text("Sources/Programme/Problems/WorkbookFault.swift")
        let cases = source.matches(of: #/\n    case (\w+)/#).map { String($0.1) }
        let shown = Set(Self.faults.map { String("\($0)".prefix { $0 != "(" }) })
        #expect(cases.count > 25)
        #expect(Set(cases).subtracting(shown).sorted() == [])
        #expect(Set(Self.faults.map(\.id)).count == shown.count)
    }

    @Test("settings mean in a workbook what they mean in the schema")
    func settings() throws {
        let text = try Repository.text("scenarios/schema/scenario.schema.json")
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        var expected: [String: String] = [:]
        func walk(_ schema: [String: Any], _ path: String) {
            for (key, value) in schema["properties"] as? [String: [String: Any]] ?? [:] {
                let below = path.isEmpty ? key : "\(path).\(key)"
                expected[below] = value["description"] as? String
                walk(value, below)
                if let items = value["items"] as? [String: Any] { walk(items, below + "[]") }
            }
        }
        walk(try #require(json as? [String: Any]), "")
        let found = SettingWords.all.map { ($0.path, "\($0.meaning.de) / \($0.meaning.en)") }
        #expect(expected.count > 70)
        #expect(Dictionary(uniqueKeysWithValues: found) == expected)
    }

    @Test("every column of a table has words of its own")
    func columns() throws {
        for table in TableName.allCases + [.published] {
            let text = try Repository.text("scenarios/konjunkturpaket-2020/\(table).csv")
            let header = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
            let more = table == .projects ? ["start", "priority"] : []
            for key in header + more {
                #expect(TableColumnWords.of(key, in: table).meaning.de != key, "\(table) \(key)")
            }
        }
    }
}
