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

    /// 109,255.85 EUR are assigned to C/konzept/XC, 100,054.05 EUR of payments.csv are paid for it.
    @Test(arguments: ["C/konzept/XC", "C", "A/bau/XA"])
    func `with books it tells the past from them and the rest from the forecast`(
        _ subject: String
    ) throws {
        let books = ["--actuals", "\(Program.tiny)/actuals-2021-06"]
        let german = try program.run(["explain", Program.tiny, subject] + books)
        let english = try program.run(
            ["explain", Program.tiny, subject, "--lang", "en"] + books)
        for (ended, word) in [
            (german, "Nach den Büchern, Ende 2021-06"),
            (english, "By the books, at the end of 2021-06"),
        ] {
            #expect(ended.code == 0, "\(ended.messages)")
            #expect(ended.output.contains(word))
            for line in ended.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
        let text = english.output.replacing(/\s+/, with: " ")
        let told = [
            "C/konzept/XC":
                "€100,054.05 of the €109,255.85 assigned are paid; €9,201.80 are left",
            "C": "Of 9 packages 1 have started, of them 0 finished.",
            "A/bau/XA": "Not started yet.",
        ]
        #expect(text.contains(told[subject] ?? "nothing"), "\(text)")
        guard subject == "C/konzept/XC" else { return }
        #expect(text.contains("Started on 2021-03-11, not finished yet."))
        #expect(text.contains("Release of the project on 2021-03-11: so the books have it."))
        #expect(!text.contains("months to the framework agreement"))
    }

    @Test func `without books nothing is said of them`() throws {
        let ended = try program.run("explain", Program.tiny, "C/konzept/XC", "--lang", "en")
        #expect(!ended.output.contains("books"))
        let wrong = try program.run(
            "explain", Program.tiny, "C/konzept/XC", "--actuals", "nowhere", "--lang", "en")
        #expect(wrong.code == 3 && wrong.messages.contains("[no-books]"))
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
