// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Tables
import Testing
import Words
@testable import Pages

@Suite struct ReportTests {
    @Test func `the same run gives the same bytes, however long it took`() async throws {
        let (first, second) = (try await ReportFixture(), try await ReportFixture())
        #expect(first.files() == second.files())
        var slow = first.facts
        slow.seconds = 99
        let files = runReport(
            slow, record: first.record, tables: first.tables, language: .de, vega: .stub)
        #expect(files == first.files())
    }

    @Test func `every picture is a specification beside the report`() async throws {
        let files = try await ReportFixture().files()
        let page = String(decoding: files[0].bytes, as: UTF8.self)
        #expect(files[0].name == "report.html")
        #expect(files.count == 1 + page.count(of: "<figure "))
        for file in files.dropFirst() {
            #expect(file.name.hasPrefix("charts/") && file.name.hasSuffix(".vg.json"))
            let value = try JSONSerialization.jsonObject(with: Data(file.bytes))
            let spec = try #require(value as? [String: Any])
            #expect(spec["$schema"] as? String == "https://vega.github.io/schema/vega/v5.json")
            let title = spec["title"] as? [String: Any]
            #expect((title?["text"] as? String)?.isEmpty == false)
            #expect((spec["description"] as? String)?.isEmpty == false)
        }
    }

    @Test func `figures are those of the tables`() async throws {
        let fixture = try await ReportFixture()
        let text = fixture.page().visibleText
        let packages = fixture.reader(PackagesColumn.self)
        let most = packages.rows.max {
            packages.cents(.lapsedEUR, $0) < packages.cents(.lapsedEUR, $1)
        }
        let style = NumberStyle(.de)
        let lapsed = packages.cents(.lapsedEUR, try #require(most))
        #expect(text.contains(style.hundredths(lapsed)))
        let outcomes = fixture.reader(OutcomesColumn.self)
        for outcome in ["spent", "lapsed"] {
            let row = try #require(outcomes.row(where: [.outcome: outcome, .dimension: ""]))
            for column in [OutcomesColumn.plan, .p90] {
                let value = try #require(outcomes.number(column, row))
                #expect(text.contains(style.amount(cents: value)), "\(outcome) \(column)")
            }
        }
        let findings = fixture.reader(FindingsColumn.self)
        for row in findings.rows {
            #expect(text.contains(style.hundredths(findings.cents(.amountEUR, row))))
        }
        for hash in fixture.record.inputs.values { #expect(text.contains(hash)) }
    }

    /// What a reader of the page sees beside the cells of the file, as the file has them.
    @Test func `the numbers of the places' pictures are those of their file`() async throws {
        let fixture = try await ReportFixture()
        let places = fixture.reader(PlacesColumn.self)
        let page = fixture.page()
        let figure = try #require(
            page.firstMatch(of: /<figure id="places-assigned"[\s\S]*?<\/figure>/))
        let shown = figure.0.matches(of: /<td class="n">([^<]*)<\/td>/).map { String($0.1) }
        let sum = places.rows.reduce(Int64(0)) { $0 + places.cents(.allocatedEUR, $1) }
        #expect(shown.last == NumberStyle(.de).decimal(Double(sum) / 1e5))
        for row in places.rows {
            let cents = places.cents(.allocatedEUR, row)
            #expect(shown.contains(NumberStyle(.de).decimal(Double(cents) / 1e5)))
        }
    }

    @Test func `without the library there are tables and how to get pictures`() async throws {
        let page = try await ReportFixture().page(vega: nil)
        #expect(!page.contains("<script"))
        #expect(!page.contains("role=\"img\""))
        #expect(page.count(of: "libjs-vega") == page.count(of: "<figure "))
        #expect(page.count(of: "<details open=\"\">") == page.count(of: "<figure "))
    }

    @Test(arguments: Language.allCases)
    func `without draws nothing is said of them`(_ language: Language) async throws {
        let text = try await ReportFixture(draws: 0).page(language).visibleText
        for word in ["P10", "P90", "Band", "–%"] { #expect(!text.contains(word), "\(word)") }
    }
}

/// Names that would do harm where they are not text.
@Suite struct HostileReportTests {
    static let names = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "=cmd|' /C calc'!A0",
        "</title></style><h1>", "a\u{202E}txt.exe\u{2066}", "\u{200F}שלום עולם",
        String(repeating: "Donaudampfschifffahrt", count: 15), "-->{{constructor}}",
        "'; DROP TABLE x", "&lt;b&gt;", "a\nb\tc\u{0}\u{7}",
    ]

    static func page(
        _ language: Language, vega: VegaLibrary? = .stub
    ) async throws -> String {
        try await ReportFixture { programme in
            var next = 0
            func name() -> String {
                next += 1
                return names[next % names.count] + " \(next)"
            }
            func text() -> Text { Text(de: name(), en: name()) }
            programme.title = Text(de: names[0], en: names[0])
            for index in programme.projects.indices { programme.projects[index].name = name() }
            for index in programme.laender.indices { programme.laender[index].name = name() }
            for index in programme.pools.indices { programme.pools[index].name = name() }
            for index in programme.fields.indices { programme.fields[index].name = text() }
            for index in programme.lines.indices { programme.lines[index].name = text() }
            for index in programme.components.indices { programme.components[index].name = text() }
        }.page(language, vega: vega)
    }

    @Test(arguments: Language.allCases)
    func `names come out as text`(_ language: Language) async throws {
        let page = try await Self.page(language)
        let ours = try await ReportFixture().page(language)
        for tag in ["<script", "</script", "<img", "<h1", "</style", "</title", "<b>", "-->"] {
            #expect(page.count(of: tag) == ours.count(of: tag), "\(tag)")
        }
        #expect(page.visibleText.contains("<script>alert(1)</script>"))
        #expect(page.contains(String(repeating: "Donaudampfschifffahrt", count: 15)))
        for sign in ["\u{202E}", "\u{2066}", "\u{0}", "\u{7}"] { #expect(!page.contains(sign)) }
    }

    @Test func `no script runs but the page's own two`() async throws {
        let page = try await Self.page(.de)
        let policy = try #require(page.firstMatch(of: /Content-Security-Policy" content="([^"]*)"/))
        #expect(policy.1.contains("default-src &#39;none&#39;"))
        #expect(String(policy.1).count(of: "sha256-") == 2)
        #expect(!policy.1.contains("script-src &#39;unsafe"))
        let handlers = page.withoutScripts.replacing(/"[^"]*"/, with: "").matches(
            of: /<[a-z][^>]*\son[a-z]+=/)
        #expect(handlers.isEmpty)
    }
}
