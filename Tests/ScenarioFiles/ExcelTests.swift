// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import Testing
@testable import ScenarioFiles

/// Tables that someone opened with a German Excel and saved again.
@Suite("Tables saved by a German Excel")
struct ExcelTests {
    static let scenarios = ["tiny", "konjunkturpaket-2020"]

    @Test(
        "the scenario stays the same", arguments: scenarios,
        [
            GermanExcel(), GermanExcel(type: .csvUTF8WithoutMark),
            GermanExcel(emptyColumns: 3, emptyRows: 40),
            GermanExcel(type: .csvUTF8WithoutMark, emptyColumns: 1, emptyRows: 1),
        ])
    func same(scenario: String, excel: GermanExcel) throws {
        let workshop = try Workshop(of: scenario)
        try workshop.saveAll(of: scenario, by: excel)
        let text = try workshop.text(of: scenario + "/roles.csv")
        #expect(text.contains(";") && text.contains("\r\n"))
        let source = ScenarioSource(path: workshop.root + "/" + scenario)
        let original = ScenarioSource(path: repository + "/scenarios/" + scenario)
        #expect(try inputDifferences(from: original, to: source).differences.isEmpty)
        let (before, after) = (try readProgramme(original), try readProgramme(source))
        #expect(try outline(of: before) == outline(of: after))
    }

    /// What is computed of the tables, where they were written aside.
    private func outline(of programme: Programme) throws -> [String] {
        let plan = try makePlan(for: programme)
        return programme.laender.map { "\($0)" } + programme.pools.map { "\($0)" }
            + programme.fields.map { "\($0)" } + programme.projects.map { "\($0)" }
            + programme.components.map { "\($0)" } + programme.roles.map { "\($0)" }
            + programme.efforts.map { "\($0)" } + programme.published.map { "\($0)" }
            + plan.allocations.map { "\($0)" }
    }

    @Test("the type CSV without UTF-8: umlauts are an error, tables without them the same")
    func windows() throws {
        let workshop = try Workshop()
        try workshop.saveAll(of: "tiny", by: GermanExcel(type: .csv))
        let problems = try workshop.problems()
        #expect(Set(problems.map(\.id)) == ["windows-1252"])
        #expect(problems.map(\.origin.file).contains("tiny/pools.csv"))
        #expect(!problems.map(\.origin.file).contains("tiny/laender.csv"))
        let pool = problems.first { $0.origin.file == "tiny/pools.csv" }
        // id;name;capacity;growth / nord;… / sued;IT-S|ü|d
        #expect(pool?.origin.line == 3 && pool?.origin.column == 10)
    }

    @Test(
        "truth values and dates come back whatever their letters",
        arguments: [("WAHR", true), ("wahr", true), ("FALSCH", false), ("Falsch", false)])
    func truths(word: String, expected: Bool) throws {
        let workshop = try Workshop()
        try workshop.saveAll(of: "tiny", by: GermanExcel())
        let text = try workshop.text(of: "tiny/components.csv")
        try workshop.write(text.replacing("WAHR", with: word), to: "tiny/components.csv")
        let joining = try workshop.read().components.filter(\.isJoining)
        #expect(joining.isEmpty != expected)
    }

    @Test("rows that lack their last separators have empty cells where they may be empty")
    func lastSeparators() throws {
        let workshop = try Workshop()
        try workshop.saveAll(of: "tiny", by: GermanExcel())
        let text = try workshop.text(of: "tiny/projects.csv")
        let short = text.replacing(";3;\r\n", with: ";3\r\n")
        #expect(short != text)
        try workshop.write(short, to: "tiny/projects.csv")
        #expect(try workshop.read().projects.map(\.start).filter { $0 == nil }.count == 4)
        try workshop.write(
            text.replacing(";3;\r\n", with: "\r\n"), to: "tiny/projects.csv")
        #expect(try workshop.problems().map(\.id) == ["ragged-row", "ragged-row"])
    }
}

extension Workshop {
    /// A workshop with another scenario beside `tiny`.
    convenience init(of scenario: String) throws {
        try self.init()
        guard scenario != "tiny" else { return }
        try FileManager.default.copyItem(
            atPath: repository + "/scenarios/" + scenario, toPath: root + "/" + scenario)
    }

    /// Opens every table of a scenario with Excel and saves it.
    func saveAll(of scenario: String, by excel: GermanExcel) throws {
        let folder = root + "/" + scenario
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".csv") }
        #expect(names.count >= 7)
        for name in names {
            let file = scenario + "/" + name
            try write(bytes: excel.saved(try text(of: file)), to: file)
        }
    }
}
