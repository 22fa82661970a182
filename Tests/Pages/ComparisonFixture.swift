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

/// A comparison of the small example with variants, and its report.
struct ComparisonFixture {
    let facts: ComparisonFacts
    let record: RunRecord
    let tables: [Table]

    /// Computes the small example and variants of it, by their names, with some draws.
    init(_ names: [String] = ["no-reallocation", "overrun"], draws: Int = 40) async throws {
        let path = Repository.tiny
        let base = try readProgramme(ScenarioSource(path: path))
        let outcomes = try await Self.outcomes(of: base, draws: draws)
        var comparisons: [VariantComparison] = []
        var variants: [ComparisonFacts.Variant] = []
        for name in names {
            let source = ScenarioSource(path: path, variants: [name])
            let programme = try readProgramme(source)
            comparisons.append(
                VariantComparison(
                    variant: name,
                    differences: outcomeDifferences(
                        from: outcomes, to: try await Self.outcomes(of: programme, draws: draws))))
            let found = try inputDifferences(from: ScenarioSource(path: path), to: source)
            variants.append(
                Self.variant(name, programme, DifferenceTables(found.differences).differences))
        }
        facts = ComparisonFacts(
            base: RunFacts(
                scenario: base.id, title: base.title,
                budgetCents: base.budget.total.count, estimateCents: 0, assignedCents: 0,
                reserveCents: 0, draws: draws, firstDraw: 0, seed: 42, seconds: 0.5),
            variants: variants)
        record = RunRecord(
            scenario: base.id, variants: names, title: base.title,
            inputs: base.inputHashes, seed: 42, firstDraw: 0, draws: draws)
        tables =
            ComparisonTables(comparisons).all
            + PlanTables(programme: base, plan: try makePlan(for: base)).forReports
    }

    private static func outcomes(
        of programme: Programme, draws: Int
    ) async throws -> ComparedOutcomes {
        ComparedOutcomes(
            try await runStudy(
                programme, try makePlan(for: programme),
                StudyOptions(draws: draws, firstDraw: 0, seed: 42, threads: 1)))
    }

    private static func variant(
        _ name: String, _ programme: Programme, _ differences: Table
    ) -> ComparisonFacts.Variant {
        var variant = ComparisonFacts.Variant(name: name, text: programme.title)
        variant.scenario = programme.id
        variant.title = programme.title
        variant.question = programme.question
        variant.differences = differences
        return variant
    }

    /// The files of the report, after a change of what it says beside its tables.
    func files(
        _ language: Language = .de, vega: VegaLibrary? = .stub,
        change: (inout ComparisonFacts) -> Void = { _ in }
    ) -> [OutputFile] {
        var changed = facts
        change(&changed)
        return comparisonReport(
            changed, record: record, tables: tables, language: language, vega: vega)
    }

    /// The report's page.
    func page(
        _ language: Language = .de, vega: VegaLibrary? = .stub,
        change: (inout ComparisonFacts) -> Void = { _ in }
    ) -> String {
        String(decoding: files(language, vega: vega, change: change)[0].bytes, as: UTF8.self)
    }

    var reader: TableReader<ComparisonColumn> { TableReader(among: tables) }
}
