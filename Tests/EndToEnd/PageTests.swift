// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// The page of a run against its tables and the console: all render the same values.
@Suite struct PageTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `page, tables and console show the same figures`() throws {
        let ended = try program.run("run", Program.tiny, "--draws", "20", "--out", "r")
        let page = try program.text("r/report.html").replacing("\u{A0}", with: " ")
        for (outcome, name) in [("spent", "Ausgegeben"), ("lapsed", "Verfallen")] {
            let row = try #require(
                table("r/outcomes.csv").first {
                    $0["outcome"] == outcome && $0["dimension"] == ""
                })
            let tile = try #require(
                page.firstMatch(
                    of: try Regex(
                        "what\">\(name)</span>\\s*<span class=\"much\">([0-9.,]+) (Mio|Tsd)\\. €<"))
            )
            let scale = tile.output[2].substring == "Mio" ? 1e6 : 1e3
            let shown = try #require(number(String(tile.output[1].substring ?? "")))
            let plan = try #require(number(row["plan"] ?? "")) / scale
            #expect(abs(shown - plan) <= 0.050_001, "\(outcome)")
            let line = try #require(
                ended.output.split(separator: "\n").first {
                    $0.hasPrefix("  \(name) (Tsd. €)")
                })
            let console = line.split(separator: " ").suffix(4).map(String.init)
            for (text, column) in zip(console, ["plan", "p10", "p50", "p90"]) {
                let exact = try #require(number(row[column] ?? "")) / 1000
                #expect(abs(try #require(number(text)) - exact) <= 0.050_001, "\(column)")
            }
        }
    }

    /// Amounts that the page shows to the cent.
    @Test func `the page's cents are those of the tables`() throws {
        _ = try program.run("run", Program.tiny, "--draws", "5", "--out", "r", "--quiet")
        let page = try program.text("r/report.html")
        let lapsed = try table("r/packages.csv").compactMap { number($0["lapsed_eur"] ?? "") }
        for amount in lapsed.sorted(by: >).prefix(10) {
            #expect(page.contains(">\(german(amount))<"), "\(amount)")
        }
        for finding in try table("r/findings.csv") {
            let amount = try #require(number(finding["amount_eur"] ?? ""))
            #expect(page.contains(">\(german(amount))<"), "\(amount)")
        }
    }

    @Test func `the page of a comparison shows the figures of its table`() throws {
        _ = try program.run(
            "compare", Program.tiny, "no-reallocation", "--draws", "20", "--out", "r", "--quiet")
        let page = try program.text("r/report.html").replacing("\u{A0}", with: " ")
        for (outcome, name) in [("spent", "Ausgegeben"), ("lapsed", "Verfallen")] {
            let row = try #require(
                table("r/comparison.csv").first {
                    $0["outcome"] == outcome && $0["dimension"] == ""
                })
            let low = try #require(number(row["difference_low"] ?? "")) / 1000
            let high = try #require(number(row["difference_high"] ?? "")) / 1000
            let said = try #require(
                page.firstMatch(
                    of: try Regex(
                        "\(name) ([+−][0-9.,]+) Tsd. € \\(95 %: ([+−][0-9.,]+) bis ([+−][0-9.,]+);"
                    )))
            let mean = try #require(number(row["difference_mean"] ?? "")) / 1000
            for (position, exact) in [(1, mean), (2, low), (3, high)] {
                let text = String(said.output[position].substring ?? "")
                #expect(abs(try #require(number(text)) - exact) <= 0.050_001, "\(outcome)")
            }
        }
    }

    private func table(_ file: String) throws -> [[String: String]] {
        let rows = try Office.rows(of: program.folder.appending(path: file))
        return rows.dropFirst().map { Dictionary(zip(rows[0], $0)) { first, _ in first } }
    }

    /// A number as German readers write it.
    private func number(_ text: String) -> Double? {
        Double(
            text.replacing(".", with: "").replacing(",", with: ".").replacing("−", with: "-")
                .replacing("+", with: ""))
    }

    /// An amount with two decimals as German readers write it.
    private func german(_ amount: Double) -> String {
        let cents = Int((amount * 100).rounded())
        var groups: [String] = []
        var whole = cents / 100
        while whole >= 1000 {
            groups.insert(String(format: "%03d", whole % 1000), at: 0)
            whole /= 1000
        }
        return ([String(whole)] + groups).joined(separator: ".")
            + String(format: ",%02d", cents % 100)
    }
}
