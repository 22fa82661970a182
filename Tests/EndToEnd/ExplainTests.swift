// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@Suite struct ExplainTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test(arguments: ["A", "B", "D", "E", "A/bau/XA", "B/kommunal/XB", "C/server/XC", "E/bau/XC"])
    func `explanations are printed within eighty columns, in both languages`(
        _ subject: String
    ) throws {
        let german = try program.run("explain", Program.tiny, subject)
        let english = try program.run("explain", Program.tiny, subject, "--lang", "en")
        for (ended, word) in [(german, "Die Verteilung"), (english, "The distribution")] {
            #expect(ended.code == 0)
            #expect(ended.messages.isEmpty)
            #expect(ended.output.contains(word))
            #expect(ended.output.contains(subject))
            for line in ended.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
        #expect(try program.names().isEmpty)
    }

    /// The words of some states, as the spreadsheet has them.
    private static let states = [
        ("finished", "fertig", "finished"),
        ("starved", "bereit, aber ohne Geld", "ready but out of money"),
        (
            "waiting-predecessor", "wartet auf ein Arbeitspaket davor",
            "waits for a package before it"
        ),
    ]

    @Test func `states are words, and a project counts its packages in each`() throws {
        _ = try program.run(
            "run", Program.tiny, "--draws", "0", "--csv", "standard", "--quiet", "--out", "r")
        let packages = try program.rows("r/packages.csv").filter { $0["project"] == "A" }
        let ended = [
            try program.run("explain", Program.tiny, "A"),
            try program.run("explain", Program.tiny, "A", "--lang", "en"),
        ].map { $0.output.replacing(/\s+/, with: " ") }
        for (id, german, english) in Self.states {
            let own = packages.filter { $0["state"] == id }
            let names = own.map { "\($0["component"] ?? "")/\($0["place"] ?? "")" }
            let told = " (\(names.joined(separator: ", "))): "
            #expect(!own.isEmpty, "\(id)")
            #expect(ended[0].contains("\(own.count) × \(german)\(told)"), "\(id)")
            #expect(ended[1].contains("\(own.count) × \(english)\(told)"), "\(id)")
            for text in ended { #expect(id == "finished" || !text.contains(" \(id)")) }
        }
    }

    @Test func `an unknown id ends with 2 and names the nearest`() throws {
        let german = try program.run("explain", Program.tiny, "A/bua/XA")
        #expect(german.code == 2)
        #expect(german.output.isEmpty)
        #expect(german.messages.contains("meinten Sie `A/bau/XA`?"))
        let english = try program.run("explain", Program.tiny, "Z", "--lang", "en")
        #expect(english.code == 2)
        #expect(english.messages.contains("A"))
    }

    @Test func `without an id the command line is wrong`() throws {
        #expect(try program.run("explain", Program.tiny).code == 2)
    }
}
