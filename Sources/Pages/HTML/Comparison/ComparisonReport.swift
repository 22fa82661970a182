// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Foundation
import ResultFiles
import Tables
import Words

/// The report of a comparison as files: `report.html`, and its pictures as specifications for Vega.
///
/// - Parameters:
///   - tables: `comparison`, and `names` and `frame` of the base's plan.
///   - vega: the charting library; without it the report has no pictures and says how to get them.
public func comparisonReport(
    _ facts: ComparisonFacts, record: RunRecord, tables: [Table], language: Language,
    vega: VegaLibrary?
) -> [OutputFile] {
    let report = ReportContext(
        facts: facts.base, record: record, tables: tables, language: language,
        hasPictures: vega != nil)
    let context = ComparisonContext(facts, report)
    let sections = [
        context.answerSection(), context.overviewSection(), context.differencesSection(),
        context.breakdownSection(), context.changesSection(), context.scenariosSection(),
        report.identitySection(),
    ]
    let page = Page(
        language: language, title: context.title, lead: context.lead, sections: sections,
        footer: report.footer, vega: vega)
    return [OutputFile(name: "report.html", bytes: Array(page.text.utf8))]
        + sections.flatMap(\.charts).map(\.file)
}

extension ComparisonContext {
    /// What is compared.
    fileprivate var title: String {
        Text(de: "Vergleich: \(baseTitle)", en: "Comparison: \(baseTitle)")[language]
    }

    /// The base's title.
    var baseTitle: String {
        facts.base.title[report.language].onOneLine
    }

    fileprivate var lead: String {
        let count = facts.variants.count
        let variants =
            count == 1
            ? Text(de: "eine Variante", en: "one variant")[language]
            : Text(de: "\(count) Varianten", en: "\(count) variants")[language]
        let books = report.booksMonth.map {
            Text(
                de: "Vergleich der Prognosen, Bücher bis Ende \($0)",
                en: "Comparison of forecasts, books to the end of \($0)")[language]
        }
        return (books ?? Text(de: "Vergleichsbericht", en: "Comparison")[language])
            + " · \(facts.base.scenario.onOneLine) · \(variants) · "
            + commonDraws
    }

    private var commonDraws: String {
        let draws = report.number.whole(facts.base.draws)
        if facts.base.draws == 1 {
            return Text(de: "1 gemeinsame Ziehung", en: "1 draw in common")[language]
        }
        return facts.base.sampling == .stratified
            ? Text(
                de: "\(draws) gemeinsame, geschichtete Ziehungen",
                en: "\(draws) stratified draws in common")[language]
            : Text(de: "\(draws) gemeinsame Ziehungen", en: "\(draws) draws in common")[language]
    }

    /// Where the report of each scenario is.
    fileprivate func scenariosSection() -> ReportSection {
        var section = ReportSection(
            id: "scenarios",
            title: Text(de: "Berichte der Szenarien", en: "Reports of the scenarios")[language])
        section.say(
            Text(
                de: "Jedes verglichene Szenario hat seinen eigenen Bericht mit allen Tabellen:",
                en: "Every scenario compared has a report of its own with all tables:")[language])
        var links = [
            link(
                to: facts.base.scenario,
                Text(de: "Basis: \(baseTitle)", en: "Base: \(baseTitle)")[language])
        ]
        links += facts.variants.map { variant in
            link(to: variant.scenario, "\(variant.name): \(title(of: variant))")
        }
        section.add(.element("ul", [:], links.map { .element("li", $0) }))
        return section
    }

    private func link(to scenario: String, _ text: String) -> Markup {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-._~")
        let folder = scenario.addingPercentEncoding(withAllowedCharacters: allowed) ?? scenario
        return .element("a", ["href": "./\(folder)/report.html"], .name(text))
    }
}
