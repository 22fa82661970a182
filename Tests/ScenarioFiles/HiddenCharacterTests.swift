// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing

/// Characters that nobody sees or takes for others, as copies from web pages, Word and macOS bring
/// them.
@Suite("Hidden characters")
struct HiddenCharacterTests {
    /// What of a text is told: the character and its position.
    private static func found(_ text: String) -> [UInt32] {
        UnseenCharacter(in: text).map { [$0.scalar, UInt32($0.position)] } ?? []
    }

    @Test("what a keyboard gives is never told, nor are letters of any alphabet")
    func plain() {
        for text in ["1.5", "-0.01", "XA", "straße-1", "a b", "Москва", "Αθήνα", "2021-06-01", ""] {
            #expect(Self.found(text) == [], "\(text)")
        }
    }

    @Test(
        "each hidden character, at either end and within",
        arguments: [
            0x09, 0x07, 0x7F, 0xA0, 0xAD, 0x2007, 0x2009, 0x200B, 0x200D, 0x200E, 0x2011, 0x2013,
            0x202F, 0x2060, 0x2212, 0x3000, 0xFEFF, 0xFF11, 0x0661, 0x201A, 0x0410, 0x0435, 0x039F,
        ])
    func hidden(code: UInt32) throws {
        let character = String(Character(try #require(Unicode.Scalar(code))))
        #expect(Self.found(character + "12") == [code, 1])
        #expect(Self.found("1" + character + "2") == [code, 2])
        #expect(Self.found("12" + character) == [code, 3])
    }

    @Test("a space is hidden only at an end")
    func spaces() {
        #expect(Self.found(" 1") == [0x20, 1])
        #expect(Self.found("1 ") == [0x20, 2])
        #expect(Self.found("1 2") == [])
    }

    @Test("ids and words that are the same once letters and their marks are one character")
    func decomposed() throws {
        let workshop = try Workshop()
        let (joined, apart) = ("g\u{FC}ter", "gu\u{308}ter")
        try #require(Array(joined.utf8) != Array(apart.utf8))
        for file in ["fields.csv", "projects.csv"] {
            let name = file == "fields.csv" ? apart : joined
            try workshop.write(
                workshop.text(of: "tiny/" + file).replacing("familie", with: name),
                to: "tiny/" + file)
        }
        let programme = try workshop.read(settings: ["id=gu\u{308}ter"])
        #expect(Array(programme.fields[0].id.utf8) == Array(joined.utf8))
        #expect(Array(programme.id.utf8) == Array(joined.utf8))
    }

    @Test("a variant whose file's name a file system wrote apart")
    func variantName() throws {
        let workshop = try Workshop()
        try workshop.write("set: {budget: {reserve: 0}}", to: "variants/fru\u{308}her.yaml")
        let programme = try workshop.read(variants: ["fr\u{FC}her"])
        #expect(Array(programme.id.utf8) == Array("tiny+fr\u{FC}her".utf8))
    }

    @Test("a text that is read but not compared may have any of them")
    func names() throws {
        let workshop = try Workshop()
        try workshop.write(
            workshop.text(of: "tiny/pools.csv").replacing("IT-Nord", with: "IT\u{A0}Nord"),
            to: "tiny/pools.csv")
        #expect(try workshop.read().pools.contains { $0.name == "IT\u{A0}Nord" })
    }
}

/// What stands above a header, or in its place.
@Suite("The first lines of a table")
struct FirstLinesTests {
    private static let german = "id;name;capacity;growth\nnord;N;130;0,01\nsued;S;70;0\nbund;B;90;0"

    /// What is found in tiny with another pools.csv.
    private func problems(_ pools: String) throws -> [String] {
        let workshop = try Workshop()
        try workshop.write(pools, to: "tiny/pools.csv")
        return try workshop.problems().map { "\($0.id) \($0.origin.line)" }
    }

    @Test(
        "empty lines, also such as a spreadsheet saves, are no fault", arguments: ["\n", ";;;\n"])
    func empty(above: String) throws {
        #expect(try problems(above + Self.german) == [])
        #expect(try problems(above + above + Self.german) == [])
    }

    @Test(
        "one message, whatever stands there",
        arguments: [
            ("sep=;\n", "separator-line 1"), ("SEP=;\r\n", "separator-line 1"),
            ("\u{FEFF}sep=;\n", "separator-line 1"), ("IT 2020;;;\n", "no-header 1"),
            ("\nStand: heute\n\n", "no-header 2"),
        ])
    func above(text: String, expected: String) throws {
        #expect(try problems(text + Self.german) == [expected])
    }

    @Test("no header at all, or other signs between the cells")
    func none() throws {
        let rows = Self.german.drop { $0 != "\n" }.dropFirst()
        #expect(try problems(String(rows)) == ["no-header 1"])
        #expect(try problems(Self.german.replacing(";", with: "\t")) == ["other-separator 1"])
        #expect(try problems(Self.german.replacing(";", with: "|")) == ["other-separator 1"])
        #expect(
            try problems(
                Self.german.replacing("id;name;capacity;growth", with: "id,name,capacity,growth"))
                == ["ragged-row 2"])
    }
}
