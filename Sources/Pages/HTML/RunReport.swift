// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Tables
import Words

/// The report of a run as files: `report.html`, and its pictures as specifications for Vega.
///
/// - Parameters:
///   - tables: the run's tables, and `names`, `frame` and `line_budgets` of its plan.
///   - vega: the charting library; without it the report has no pictures and says how to get them.
public func runReport(
    _ facts: RunFacts, record: RunRecord, tables: [Table], language: Language, vega: VegaLibrary?
) -> [OutputFile] {
    let context = ReportContext(
        facts: facts, record: record, tables: tables, language: language, hasPictures: vega != nil)
    let forecast = ForecastContext(context)?.sections ?? []
    let sections =
        ([context.answerSection()] + forecast + [
            context.flowSection(), context.spendingSection(),
            context.servicesSection(), context.placesSection(), context.controlsSection(),
            context.limitsSection(), context.capacitySection(), context.lapseSection(),
            context.findingsSection(), context.publishedSection(), context.identitySection(),
        ]).compactMap { $0 }
    let page = Page(
        language: language, title: facts.title[language],
        lead: context.lead, sections: sections, footer: context.footer, vega: vega)
    return [OutputFile(name: "report.html", bytes: Array(page.text.utf8))]
        + sections.flatMap(\.charts).map(\.file)
}

extension ReportContext {
    /// What stands below the title.
    fileprivate var lead: String {
        let draws =
            hasDraws
            ? Text(de: "Planfall und \(drawsText)", en: "Plan case and \(drawsText)")[language]
            : Text(
                de: "Nur der Planfall, keine Ziehungen",
                en: "The plan case only, no draws")[language]
        let kind =
            booksMonth.map {
                Text(
                    de: "Prognosebericht, Bücher bis Ende \($0)",
                    en: "Forecast, books to the end of \($0)")[language]
            } ?? Text(de: "Ergebnisbericht", en: "Report")[language]
        return "\(kind) · \(facts.scenario.onOneLine) · \(draws)"
    }

    /// What the last lines say.
    var footer: String {
        Text(
            de: "Erzeugt von Mittelfluss \(programVersion). Alle Zahlen stehen auch in den "
                + "Tabellen neben diesem Bericht; columns.csv erklärt jede Spalte. Berechnet aus "
                + "Annahmen, keine Vorhersage für ein einzelnes Ressort, Land oder Projekt.",
            en: "Made by Mittelfluss \(programVersion). All figures also stand in the tables "
                + "beside this report; columns.csv explains every column. Computed from "
                + "assumptions, no forecast of any single ministry, Land or project.")[language]
    }
}
