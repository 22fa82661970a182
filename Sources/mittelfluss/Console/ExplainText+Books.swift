// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Runs
import Tables
import Words

extension ExplainText {
    /// What the books say of it, and what the forecast still spends; nothing without books, or of
    /// what a rule leaves without money.
    func books(asOf: Month?) -> [String] {
        let reader = TableReader<ExplainedBooksColumn>(explanation.books)
        let isExcluded = courses.rows.allSatisfy { courses.text(.state, $0) == "excluded" }
        guard let asOf, !reader.rows.isEmpty, !isExcluded else { return [] }
        func sum(_ column: ExplainedBooksColumn) -> Text {
            amount(reader.rows.reduce(0) { $0 + reader.cents(column, $1) })
        }
        func days(_ column: ExplainedBooksColumn) -> Text {
            let sum = reader.rows.reduce(0) { $0 + (reader.number(column, $1) ?? 0) }
            return .written { $0.decimal(sum, places: 2) }
        }
        func isTrue(_ column: ExplainedBooksColumn) -> Bool {
            reader.rows.contains { reader.truth(column, $0) == true }
        }
        var told: [Text] = [
            .explainBooksMoney(
                spent: sum(.spentEUR), allocated: sum(.allocatedEUR), rest: sum(.restEUR),
                binding: sum(.bindingEUR)),
            explanation.isProject ? counts(reader) : dates(of: 0, reader),
            .explainBooksWork(done: days(.workedDays), left: days(.restDays)),
        ]
        if isTrue(.apportioned) { told.append(.explainBooksApportioned) }
        if !explanation.isProject, isTrue(.beyondEstimate) { told.append(.explainBooksBeyond) }
        if !explanation.hasOwnAllocations { told.append(.explainBooksAssigned) }
        told.append(.explainBooksForecast(sum(.forecastEUR)))
        return [Text.explainBooks(asOf)[language]] + sentences(told)
    }

    private func counts(_ reader: TableReader<ExplainedBooksColumn>) -> Text {
        func count(_ column: ExplainedBooksColumn) -> Text {
            let known = reader.rows.count { reader.day(column, $0) != nil }
            return .written { $0.whole(known) }
        }
        return .explainBooksCounts(
            started: count(.startDate), finished: count(.finishDate),
            all: .written { $0.whole(reader.rows.count) })
    }

    private func dates(of row: Int, _ reader: TableReader<ExplainedBooksColumn>) -> Text {
        guard let start = day(reader, .startDate, row) else { return .explainBooksNotStarted }
        return day(reader, .finishDate, row).map { .explainBooksFinished(start, $0) }
            ?? .explainBooksRunning(start)
    }
}
