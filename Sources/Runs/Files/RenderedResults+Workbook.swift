// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Spreadsheet

extension RenderedResults {
    /// The tables as a workbook, for what was simulated.
    @Sendable func workbook() throws -> [OutputFile] {
        guard format.hasWorkbook,
            tables.first(.outcomes) != nil || tables.first(.comparison) != nil
        else { return [] }
        var facts = WorkbookFacts(
            scenario: record.scenario, title: record.title, seed: record.seed,
            firstDraw: record.firstDraw, draws: record.draws, version: programVersion)
        facts.sampling = record.sampling
        facts.daysOfFigures = reported?.facts.daysOfFigures
        // Names of ids have no file of their own.
        let others = reported?.planTables.forReports ?? []
        let workbook = Workbook(tables + others, facts: facts, language: format.language)
        return [OutputFile(name: Workbook.fileName, bytes: try workbook.bytes())]
    }
}
