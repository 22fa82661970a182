// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Spreadsheet
import Words

extension ResultFiles {
    /// The tables as a workbook, for commands that simulate.
    @Sendable func workbook() throws -> [OutputFile] {
        guard hasWorkbook,
            tables.contains(where: { ["outcomes", "comparison"].contains($0.name) })
        else { return [] }
        var facts = WorkbookFacts(
            scenario: record.scenario,
            title: Text(de: record.title[.de] ?? "", en: record.title[.en] ?? ""),
            seed: record.seed, firstDraw: record.firstDraw, draws: record.draws,
            version: programVersion)
        facts.sampling = record.sampling
        // Names of ids have no file of their own.
        let others = reported?.planTables.forReports ?? []
        let workbook = Workbook(tables + others, facts: facts, language: language)
        do throws(WorkbookFailure) {
            return [OutputFile(name: Workbook.fileName, bytes: try workbook.bytes())]
        } catch {
            throw Ending(error, language)
        }
    }
}

extension Ending {
    /// A workbook that could not be made.
    fileprivate init(_ failure: WorkbookFailure, _ language: Language) {
        switch failure {
        case .system(let code):
            self.init(OutputFailure(.system(code: code), path: Workbook.fileName), language)
        case .library(_, let text):
            self.init(
                .resourceFailed,
                Phrase.unexpected.text(language, "\(Workbook.fileName): \(text)"))
        }
    }
}
