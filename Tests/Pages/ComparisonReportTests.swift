// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Tables
import Testing
import TestSupport
import Words
@testable import Pages

@Suite struct ComparisonReportTests {
    @Test func `the question, the variants with theirs, and what they change`() async throws {
        let fixture = try await ComparisonFixture()
        for language in Language.allCases {
            let text = fixture.page(language).visibleText
            for variant in fixture.facts.variants {
                for words in [variant.title?[language], variant.question?[language]] {
                    #expect(text.contains(try #require(words)), "\(variant.name)")
                }
                #expect(text.contains(variant.name))
                let changes = TableReader<DifferencesColumn>(
                    try #require(variant.differences))
                #expect(!changes.rows.isEmpty)
                for row in changes.rows {
                    #expect(text.contains(changes.text(.subject, row)))
                    #expect(text.contains(changes.text(.new, row)))
                }
            }
            for hash in fixture.record.inputs.values { #expect(text.contains(hash)) }
        }
    }

    /// Read from the table and computed here.
    @Test func `figures are those of the table`() async throws {
        let fixture = try await ComparisonFixture(["no-reallocation"])
        let (reader, text) = (fixture.reader, fixture.page().visibleText)
        for outcome in ["spent", "lapsed"] {
            let row = try #require(reader.row(where: [.outcome: outcome, .dimension: ""]))
            let mean = try #require(reader.number(.differenceMean, row))
            let error = try #require(reader.number(.differenceStandardError, row))
            #expect(reader.truth(.distinguishable, row) == true)
            let style = NumberStyle(.de)
            func thousands(_ cents: Double) -> String {
                (cents > 0 ? "+" : "−") + style.decimal(cents.magnitude / 1e5)
            }
            #expect(text.contains("\(thousands(mean)) Tsd. € (95 %: "), "\(outcome)")
            let ends = [mean - 1.959964 * error, mean + 1.959964 * error].map(thousands)
            #expect(text.contains("(95 %: \(ends[0]) bis \(ends[1]); besser in "), "\(outcome)")
        }
    }

    @Test func `what is better, worse, unclear and equal is told apart`() {
        func value(
            _ mean: Double, _ error: Double?, _ isTold: Bool, _ better: String
        ) -> ComparedValue.Verdict? {
            let numbers: [ComparisonColumn] = [
                .baseMean, .variantMean, .differenceP10, .differenceP50, .differenceP90,
            ]
            let cells: [(ComparisonColumn, Table.Cell)] =
                [
                    (.differenceMean, .number(mean)), (.differenceStandardError, .number(error)),
                    (.distinguishable, .truth(isTold)), (.better, .text(better)),
                ] + numbers.map { ($0, .number(0)) }
            let table = Table(columns: cells.map(\.0), rows: [cells.map(\.1)])
            return ComparedValue(TableReader(table), 0)?.verdict
        }
        #expect(value(2, 1, true, "more") == .better)
        #expect(value(2, 1, true, "less") == .worse)
        #expect(value(-2, 1, true, "less") == .better)
        #expect(value(-2, 1, true, "more") == .worse)
        #expect(value(2, 1, true, "") == .different)
        #expect(value(1, 1, false, "more") == .unclear)
        #expect(value(0, 1, false, "more") == .unclear)
        #expect(value(0, 0, false, "more") == .same)
        #expect(value(3, nil, false, "more") == .unclear)
    }

    @Test func `a picture for every outcome that differs, each a specification`() async throws {
        let fixture = try await ComparisonFixture()
        let reader = fixture.reader
        let differing = Set(
            reader.rows.filter {
                reader.text(.dimension, $0).isEmpty && !reader.text(.better, $0).isEmpty
                    && (reader.number(.differenceStandardError, $0) ?? 0) > 0
            }.map { reader.text(.outcome, $0) })
        #expect(differing.count >= 5)
        let names = Set(fixture.files().dropFirst().map(\.name))
        #expect(
            names
                == Set(
                    differing.map {
                        "charts/difference-\($0.replacing("_", with: "-")).vg.json"
                    }))
        let page = fixture.page()
        #expect(page.count(of: "<figure ") == names.count)
        for figure in page.matches(of: /<figure [\s\S]*?<\/figure>/).map({ String($0.0) }) {
            #expect(figure.contains(/role="img" aria-label="[^"]{40,}"/))
            #expect(figure.contains("<details>") && figure.contains("<tbody><tr>"))
            for variant in fixture.facts.variants { #expect(figure.contains(variant.name)) }
        }
    }

    @Test func `one variant's break-downs are drawn, those of several stand in tables`()
        async throws
    {
        let one = try await ComparisonFixture(["no-reallocation"]).files().map(\.name)
        #expect(one.contains("charts/breakdown-spent-place.vg.json"))
        #expect(one.contains("charts/breakdown-spent-line.vg.json"))
        let two = try await ComparisonFixture()
        #expect(!two.files().contains { $0.name.contains("breakdown") })
        #expect(two.page().visibleText.contains("Ausgegeben nach Land"))
    }

    @Test func `a report in one language has no words of the other`() async throws {
        let fixture = try await ComparisonFixture()
        let (german, english) = (fixture.page(.de).visibleText, fixture.page(.en).visibleText)
        for word in [" und ", " der ", " die ", " ist ", "Mio. €", "Tsd. €", "ß", "besser"] {
            #expect(!english.contains(word), "\(word)")
        }
        for word in [" and ", " the ", " of ", "million", "thousand", "€1", "better"] {
            #expect(!german.contains(word), "\(word)")
        }
    }

    @Test func `headings go down one step at a time, ids are there once`() async throws {
        let page = try await ComparisonFixture().page()
        let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
    }

    @Test func `the same comparison gives the same bytes, however long it took`() async throws {
        let fixture = try await ComparisonFixture()
        let again = try await ComparisonFixture()
        #expect(fixture.files() == again.files { $0.base.seconds = 99 })
    }

    @Test(arguments: Language.allCases)
    func `hostile names come out as text`(_ language: Language) async throws {
        let fixture = try await ComparisonFixture()
        let names = HostileReportTests.names
        let page = fixture.page(language) { facts in
            facts.base.title = Text(names[0])
            for index in facts.variants.indices {
                facts.variants[index].title = Text(names[1 + index])
                facts.variants[index].question = Text(names[4])
            }
        }
        let ours = fixture.page(language)
        for tag in ["<script", "</script", "<img", "<h1", "</style", "</title", "<b>", "-->"] {
            #expect(page.count(of: tag) == ours.count(of: tag), "\(tag)")
        }
        for sign in ["\u{202E}", "\u{2066}", "\u{0}"] { #expect(!page.contains(sign)) }
        #expect(page.visibleText.contains(names[1]))
    }

    @Test func `a single draw has no interval, and nothing is told from zero`() async throws {
        let text = try await ComparisonFixture(["no-reallocation"], draws: 1).page().visibleText
        #expect(!text.contains("Besser als die Basis"))
        #expect(text.contains(" ± –"))
    }
}
