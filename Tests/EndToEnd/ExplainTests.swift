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
