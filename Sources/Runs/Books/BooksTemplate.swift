// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import ScenarioFiles
import Tables
import Words

/// Empty books for a scenario, to be filled: every file with its header, and all ids that can
/// stand in it (forecast, section 11).
public struct BooksTemplate: Sendable {
    private let planned: PlannedScenario
    /// The last month whose books are closed.
    public let closed: Month

    /// Books closed up to a month.
    ///
    /// - Throws: `RequestProblem` where the month does not lie in the programme, or is none.
    public init(_ planned: PlannedScenario, closed: Month?) throws(RequestProblem) {
        guard let closed else { throw .closedMonthMissing }
        let calendar = planned.programme.calendar
        guard calendar.start <= closed, closed <= calendar.horizon else {
            throw .closedMonthOutside(closed, first: calendar.start, last: calendar.horizon)
        }
        (self.planned, self.closed) = (planned, closed)
    }

    /// How many packages can have money or progress.
    public var packageCount: Int { fundable.count }

    /// The files, actuals.yaml first.
    public func files(_ format: FileFormat) -> [OutputFile] {
        let programme = planned.programme
        let title = "\(programme.title[format.language]) (\(programme.id))"
        let settings = BooksTemplateWords.settings(
            title: title.onOneLine, closed: "\(closed)")[format.language]
        return [OutputFile(name: "actuals.yaml", bytes: Array(settings.utf8))]
            + [payments, movements, progress, milestones, capacity].map {
                OutputFile($0, dialect: format.dialect, language: format.language)
            }
    }

    private var fundable: [WorkPackage] { planned.plan.packages.filter { !$0.isExcluded } }

    private var payments: Table {
        table("payments", ["package", "month", "amount_eur"], rows: [])
    }

    private var movements: Table {
        table("movements", ["month", "kind", "from", "to", "amount_eur"], rows: [])
    }

    /// A row for each package that is not excluded.
    private var progress: Table {
        table(
            "progress", ["package", "started", "finished", "remaining_days"],
            rows: fundable.map { [$0.id] })
    }

    /// A row for the framework, each agreement and each approval that something waits for.
    private var milestones: Table {
        let programme = planned.programme
        let funded = Set(fundable.map(\.project)).sorted()
        let waiting = funded.filter {
            programme.lines[programme.projects[$0].line].needsAgreement
        }
        var agreements: [String] = []
        for project in waiting.map({ programme.projects[$0] }) {
            let id = "\(programme.fields[project.field].id)/\(programme.id(of: project.lead))"
            if !agreements.contains(id) { agreements.append(id) }
        }
        let framework = waiting.isEmpty ? [] : [["framework", ""]]
        return table(
            "milestones", ["kind", "subject", "date"],
            rows: framework + agreements.map { ["agreement", $0] }
                + funded.map { ["approval", programme.projects[$0].id] })
    }

    private var capacity: Table {
        table("capacity", ["pool", "days"], rows: planned.programme.pools.map { [$0.id] })
    }

    /// A table whose rows begin with ids; the cells behind them are to be filled.
    private func table(_ name: String, _ columns: [String], rows: [[String]]) -> Table {
        Table(
            name: name,
            columns: columns.map { Table.Column($0, unit: "text", de: $0, en: $0) },
            rows: rows.map { row in
                let ids = row.map { $0.isEmpty ? Table.Cell.empty : .text($0) }
                return ids + Array(repeating: .empty, count: columns.count - row.count)
            })
    }
}
