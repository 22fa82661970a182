// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words
@testable import ScenarioFiles

/// What cannot come back: a number or an id that Excel replaced by what it shows.
@Suite("What a German Excel destroys")
struct ExcelDamageTests {
    /// A cell that was changed, and what the message must quote.
    struct Damage: Sendable, CustomTestStringConvertible {
        let table, old, new, id: String
        let place: (line: Int, column: Int)
        let quoted: String

        init(
            _ table: String, _ old: String, _ new: String, _ id: String, _ place: (Int, Int),
            quoting quoted: String
        ) {
            (self.table, self.old, self.new, self.id) = (table, old, new, id)
            (self.place, self.quoted) = (place, quoted)
        }

        var testDescription: String { "\(table): \(new)" }
    }

    /// Cells of `tiny` that are changed as Excel would, one after the other.
    static let damages = [
        Damage("pools", "Nord;130", "Nord;1.234,50", "thousands-sign", (2, 14), quoting: "1234,50"),
        Damage("pools", "Nord;130", "Nord;1,234.50", "thousands-sign", (2, 14), quoting: "1234,50"),
        Damage("laender", "3000000", "3.000.000", "thousands-sign", (2, 11), quoting: "3000000"),
        Damage("laender", ";400;", ";1.400;", "thousands-sign", (2, 19), quoting: "1400"),
        Damage("laender", "3000000", "1,23E+08", "rounded-number", (2, 11), quoting: "1,23E+08"),
        Damage("pools", "Nord;130", "Nord;01. Mai", "became-date", (2, 14), quoting: "01. Mai"),
        Damage("roles", "612,5", "Jun 25", "became-date", (3, 53), quoting: "Jun 25"),
        Damage("projects", "A;Elt", "02. Jan;Elt", "became-date", (2, 1), quoting: "02. Jan"),
        Damage("projects", "A;Elt", "Jan 21;Elt", "became-date", (2, 1), quoting: "Jan 21"),
        Damage("projects", "A;Elt", "01.02.2021;Elt", "became-date", (2, 1), quoting: "01.02.2021"),
        Damage("projects", "A;Elt", "1,23E+11;Elt", "rounded-number", (2, 1), quoting: "1,23E+11"),
        Damage("laender", ";nord;0,9", ";02. Jan;0,9", "became-date", (2, 32), quoting: "02. Jan"),
        Damage("laender", ";nord;0,9", ";1E+05;0,9", "rounded-number", (2, 32), quoting: "1E+05"),
        Damage(
            "components", "basis;Ver", "01.02.2021;Ver", "became-date", (3, 1), quoting: "01.02"),
    ]

    @Test("a message of its own, at the cell", arguments: damages)
    func damage(_ damage: Damage) throws {
        let workshop = try Workshop()
        try workshop.saveAll(of: "tiny", by: GermanExcel())
        let file = "tiny/\(damage.table).csv"
        let text = try workshop.text(of: file)
        let changed = text.replacing(damage.old, with: damage.new, maxReplacements: 1)
        #expect(changed != text)
        try workshop.write(changed, to: file)
        expectOnly(
            Expected(
                id: damage.id, file: "\(damage.table).csv", line: damage.place.line,
                column: damage.place.column, quoted: damage.quoted), in: try workshop.problems())
    }

    /// Copies `tiny` with other ids and numbers, and opens and saves one of its tables, or all.
    private func problems(
        _ edits: [(file: String, old: String, new: String)], saving tables: [String]
    ) throws -> [Problem] {
        let workshop = try Workshop()
        for edit in edits {
            let text = try workshop.text(of: "tiny/" + edit.file)
            #expect(text.contains(edit.old))
            try workshop.write(text.replacing(edit.old, with: edit.new), to: "tiny/" + edit.file)
        }
        #expect(try workshop.problems().map(\.id) == [])
        for table in tables {
            let file = "tiny/\(table).csv"
            try workshop.write(
                bytes: GermanExcel().saved(try workshop.text(of: file)), to: file)
        }
        return try workshop.problems()
    }

    @Test("an id loses its zeros in its own table, in another one, or against scenario.yaml")
    func zeros() throws {
        let pools = [("pools.csv", "nord,", "007,"), ("laender.csv", ",nord", ",007")]
        for (saved, value, other) in [("pools", "007", "7"), ("laender", "7", "007")] {
            let found = try problems(pools, saving: [saved])
            #expect(found.map(\.id) == ["lost-zeros", "lost-zeros"])
            #expect(found.map(\.origin.file) == ["tiny/laender.csv", "tiny/laender.csv"])
            #expect(found.map(\.origin.line) == [2, 3])
            for problem in found {
                let sentence = problem.sentence.de
                #expect(sentence.contains("„\(value)“") && sentence.contains("„\(other)“"))
            }
        }
        #expect(try problems(pools, saving: ["pools", "laender"]) == [])
        let projects = [("projects.csv", "\nC,", "\n03,"), ("scenario.yaml", "[C]", "[\"03\"]")]
        expectOnly(
            Expected(id: "lost-zeros", file: "scenario.yaml", line: 21, column: 34, quoted: "03"),
            in: try problems(projects, saving: ["projects"]))
    }

    @Test("a Land whose number lost its zero is no municipality")
    func zerosOfLaender() throws {
        let leads = [
            ("laender.csv", "XA,", "08,"), ("fields.csv", ",XA", ",08"),
            ("projects.csv", ",XA,", ",08,"),
        ]
        let found = try problems(leads, saving: ["laender"])
        #expect(found.map(\.id) == ["lost-zeros", "lost-zeros"])
    }

    @Test("a long number is shortened, a long id too")
    func long() throws {
        let ids = try problems([("projects.csv", "\nE,", "\n123456789012,")], saving: ["projects"])
        #expect(ids.map(\.id).contains("rounded-number"))
        #expect(ids.first { $0.id == "rounded-number" }.map(\.origin.line) == 6)
        let text = "id,name_de,name_en,value,quantity,source\nb,B,B,123456789012,budget,Q\n"
        let workshop = try Workshop()
        try workshop.write(text, to: "tiny/published.csv")
        #expect(try workshop.problems() == [])
        try workshop.write(bytes: GermanExcel().saved(text), to: "tiny/published.csv")
        expectOnly(
            Expected(
                id: "rounded-number", file: "published.csv", line: 2, column: 7,
                quoted: "1,23457E+11"), in: try workshop.problems())
    }
}
