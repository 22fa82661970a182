// SPDX-License-Identifier: GPL-3.0-or-later
import Crypto
import Foundation
import Testing
import TestSupport

/// `reports/example` is what the program of this repository writes of the reference scenario of
/// this repository; `make example` makes it anew.
@Suite struct ExampleTests {
    private static let folder = Program.repository.appending(path: "reports/example")
    private static let scenario = Program.repository.appending(
        path: "scenarios/konjunkturpaket-2020")
    /// What is too large for a repository.
    private static let leftOut = ["packages.csv", "controls.csv", "ledger.csv", "report.xlsx"]

    /// The part of `run.json` that is looked at.
    private struct Record: Decodable {
        let scenario, version: String
        let draws: Int
        let inputs, files: [String: String]
    }

    private let record: Record

    init() throws {
        let data = try Data(contentsOf: Self.folder.appending(path: "run.json"))
        record = try JSONDecoder().decode(Record.self, from: data)
    }

    private func hash(_ url: URL) throws -> String {
        SHA256.hash(data: try Data(contentsOf: url)).map { String(format: "%02x", $0) }.joined()
    }

    @Test func `it is made of the scenario as it is, by this version`() throws {
        let program = try Program()
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.scenario.path)
        #expect(record.inputs.keys.sorted() == names.sorted())
        for (name, expected) in record.inputs {
            #expect(try hash(Self.scenario.appending(path: name)) == expected, "\(name)")
        }
        let version = try program.run("--version").output.split(separator: "\n").first
        #expect(version.map(String.init) == record.version)
        #expect(record.scenario == "konjunkturpaket-2020" && record.draws == 1000)
    }

    @Test func `every file is the one that the run wrote; only large ones are left out`() throws {
        let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder.path)
        let expected = record.files.keys.filter { !Self.leftOut.contains($0) } + ["run.json"]
        #expect(found.filter { $0 != "charts" }.sorted() == expected.sorted())
        for name in expected where name != "run.json" {
            let url = Self.folder.appending(path: name)
            #expect(try hash(url) == record.files[name], "\(name)")
            #expect(try Data(contentsOf: url).count < 1_000_000, "\(name)")
        }
        let guide = try String(
            contentsOf: Program.repository.appending(path: "reports/README.md"), encoding: .utf8)
        for name in Self.leftOut {
            #expect(record.files[name] != nil, "\(name)")
            #expect(guide.components(separatedBy: name).count > 4, "\(name) in both languages")
        }
    }

    @Test func `its tables have the columns that the program writes`() throws {
        let program = try Program()
        try program.copyTiny()
        // With a published figure there is a table of these; the others are about lines that the
        // small example does not have.
        let published = try String(
            contentsOf: Self.scenario.appending(path: "published.csv"), encoding: .utf8)
        try Data(published.split(separator: "\n").prefix(2).joined(separator: "\n").utf8).write(
            to: program.folder.appending(path: "tiny/published.csv"))
        let ended = try program.run("run", "tiny", "--draws", "2", "--quiet", "--out", "new")
        #expect(ended.code == 0, "\(ended.messages)")
        let written = try program.names(in: "new").filter { $0.hasSuffix(".csv") }
        #expect(Set(written) == Set(record.files.keys.filter { $0.hasSuffix(".csv") }))
        for name in written where !Self.leftOut.contains(name) {
            #expect(try heading(Self.folder, name) == heading(program.folder, "new/" + name))
        }
        let charts = try program.names(in: "new/charts").map { "charts/" + $0 }
        #expect(charts == record.files.keys.filter { $0.hasPrefix("charts/") }.sorted())
    }

    private func heading(_ folder: URL, _ name: String) throws -> String {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return String(text.prefix { !$0.isNewline })
    }

    @Test func `its page has no library and says how to get the pictures`() throws {
        let page = try String(
            contentsOf: Self.folder.appending(path: "report.html"), encoding: .utf8)
        #expect(page.utf8.count < 200_000 && !page.contains("vega-dataflow"))
        #expect(page.contains("sudo apt-get install libjs-vega"))
        #expect(page.contains("<table"))
    }

    @Test func `the guide quotes its figures`() throws {
        let outcomes = try String(
            contentsOf: Self.folder.appending(path: "outcomes.csv"), encoding: .utf8)
        let row = try #require(
            PlainCSV(outcomes, separator: ";").rows.first {
                $0["outcome"] == "spent" && $0["dimension"] == ""
            })
        let guide = try text("reports/README.md")
        for column in ["plan", "p10", "p50", "p90", "mean", "standard_error"] {
            let euros = try #require(row[column].flatMap { Double($0.replacing(",", with: ".")) })
            let (german, english) = millions(euros)
            #expect(guide.contains(german) && guide.contains(english), "\(column): \(german)")
        }
    }

    private func text(_ path: String) throws -> String {
        try Repository.text(path)
    }

    /// Millions with one decimal, `1.234,5` and `1,234.5`.
    private func millions(_ euros: Double) -> (german: String, english: String) {
        let tenths = Int((euros / 100_000).rounded())
        let (whole, decimal) = (tenths / 10, tenths % 10)
        guard whole >= 1000 else { return ("\(whole),\(decimal)", "\(whole).\(decimal)") }
        let rest = String(format: "%03d", whole % 1000)
        return (
            "\(whole / 1000).\(rest),\(decimal)", "\(whole / 1000),\(rest).\(decimal)"
        )
    }
}
