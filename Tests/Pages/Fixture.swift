// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ResultFiles
import ScenarioFiles
import Study
import Tables
import TestSupport
import Words
@testable import Pages

/// A run of the small example, and its report.
struct ReportFixture {
    var facts: RunFacts
    var record: RunRecord
    var tables: [Table]

    /// Computes the small example with some draws, after a change.
    init(draws: Int = 12, change: (inout Programme) -> Void = { _ in }) async throws {
        let example = try PlannedExample(change: change)
        let programme = example.programme
        let result = try await example.run(draws: draws, seed: 42)
        facts = RunFacts(
            scenario: programme.id, title: programme.title,
            budgetCents: programme.budget.total.count,
            estimateCents: 0, assignedCents: 0, reserveCents: 0,
            bindingLimit: result.bindingLimit?.rawValue, draws: draws, firstDraw: 0, seed: 42,
            seconds: 0.5)
        record = RunRecord(
            scenario: programme.id, variants: programme.variants, title: programme.title,
            inputs: programme.inputHashes, seed: 42, firstDraw: 0, draws: draws)
        tables =
            example.tables(of: result) + example.reportTables
    }

    /// The files of the report.
    func files(_ language: Language = .de, vega: VegaLibrary? = .stub) -> [OutputFile] {
        runReport(facts, record: record, tables: tables, language: language, vega: vega)
    }

    /// The report's page.
    func page(_ language: Language = .de, vega: VegaLibrary? = .stub) -> String {
        String(decoding: files(language, vega: vega)[0].bytes, as: UTF8.self)
    }

    func reader<Columns>(_ columns: Columns.Type) -> TableReader<Columns> {
        TableReader(among: tables)
    }
}

extension VegaLibrary {
    /// Stands for the library where nothing is drawn: a page with pictures, on any machine.
    static let stub = VegaLibrary(texts: [("vega-util", "exports.stub = true;")])

    /// The library of this machine; nil if it is not installed.
    static let installed = VegaLibrary(folders: folders(environment: [:]))
}

extension String {
    /// What a page says: its texts without tags, scripts and styles, as a reader sees them.
    var visibleText: String {
        withoutScripts.replacing(/<style[ >][\s\S]*?<\/style>/, with: "")
            .replacing(/<[^>]*>/, with: " ")
            .replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&").replacing("\u{A0}", with: " ")
    }

    /// The page without its scripts and their data.
    var withoutScripts: String {
        var result = ""
        for (index, part) in split(separator: "<script", omittingEmptySubsequences: false)
            .enumerated()
        {
            let end = index == 0 ? nil : part.firstRange(of: "</script>")
            result += end.map { part[$0.upperBound...] } ?? (index == 0 ? part : "")
        }
        return result
    }

    /// How often a text stands in it.
    func count(of text: String) -> Int { ranges(of: text).count }
}
