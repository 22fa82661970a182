// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Study
import Testing
@testable import Simulation
@testable import Tables

/// Two lines, two Länder, three projects, five packages, three months, three draws.
struct Example {
    let programme: Programme
    let plan: FundingPlan
    let result: StudyResult

    init(draws: [[OutcomeKind: Double]] = Example.draws) {
        programme = Self.makeProgramme()
        plan = Self.makePlan()
        let layout = OutcomeLayout(
            programme, cells: CellIndex(programme, plan.packages).cells)
        var planCase = PlanCase()
        planCase.outcomes = Self.row(layout, Self.planOutcomes)
        planCase.outcomes[layout.position(spentInCell: 0)] = 26_000_000
        planCase.outcomes[layout.position(land: 0, field: 0, connected: false)] = 1
        planCase.outcomes[layout.position(.spent, line: 1, month: 1)] = 10_000_050
        planCase.courses = Self.courses
        planCase.ledger = Self.ledger
        planCase.controls = Self.controls
        planCase.capacity = [
            CapacityUse(month: 1, pool: 0, capacityDays: 100, demandDays: 120.5, usedDays: 100)
        ]
        var rows = draws.map { Self.row(layout, $0) }
        for (draw, cents) in [100.0, 400, 300].enumerated() where draw < rows.count {
            rows[draw][layout.position(spentInCell: 0)] = cents
            rows[draw][layout.position(land: 0, field: 0, connected: false)] = Double(draw)
        }
        let values = (0..<layout.count).flatMap { column in rows.map { $0[column] } }
        var lifted = planCase.outcomes
        if let live = layout.position(.live) { lifted[live] += 2 }
        if let spent = layout.position(.spent) { lifted[spent] -= 50 }
        result = StudyResult(
            layout: layout, plan: planCase,
            draws: DrawMatrix(drawCount: draws.count, columnMajor: values), firstDraw: 7,
            limits: [LiftedLimit(limit: .capacity, outcomes: lifted)], seconds: 1.5)
    }

    static let planOutcomes: [OutcomeKind: Double] = [
        .spent: 43_000_051, .lapsed: 4_500_000, .remaining: 52_499_949, .live: 1, .coverage: 0.25,
    ]

    static let draws: [[OutcomeKind: Double]] = [
        [.spent: 43_000_051, .live: 1, .coverage: 0.25],
        [.spent: 43_000_050, .live: 2, .coverage: 0.5],
        [.spent: 43_000_052, .live: 3, .coverage: 0.75],
    ]

    func tables(perDraw: Bool = false) -> [Table] {
        RunTables(programme: programme, plan: plan, result: result, perDraw: perDraw).all
    }

    func table(_ name: String) -> Table {
        tables(perDraw: true).first { $0.name == name } ?? Table(name: "", columns: [], rows: [])
    }

    private static func row(_ layout: OutcomeLayout, _ values: [OutcomeKind: Double]) -> [Double] {
        var row = Array(repeating: 0.0, count: layout.count)
        for (outcome, value) in values {
            if let position = layout.position(outcome) { row[position] = value }
        }
        return row
    }
}

extension Table {
    /// The cells of a column by its heading, as everyone finds them who opens the file.
    func cells(_ id: String) -> [Cell] {
        guard let column = columns.firstIndex(where: { $0.id == id }) else {
            Issue.record("\(name) has no column \(id)")
            return []
        }
        return rows.map { $0[column] }
    }

    /// The rows that have this text in a column.
    func rows(where id: String, is text: String) -> Table {
        Table(
            name: name, columns: columns,
            rows: zip(cells(id), rows).filter { $0.0 == .text(text) }.map(\.1))
    }
}

/// An amount from its euros and cents.
func eur(_ euros: Int64, _ cents: Int64 = 0) -> Table.Cell { .euros(Cents(euros * 100 + cents)) }

/// Cells of text.
func texts(_ ids: String...) -> [Table.Cell] { ids.map { .text($0) } }
