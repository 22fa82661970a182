// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Study

/// The columns of `allocation.csv` in their order; its shape says what they mean.
public enum AllocationColumn: String, PlanPartColumns {
    case line
    case level
    case field
    case place
    case packages
    case estimateEUR = "estimate_eur"
    case allocatedEUR = "allocated_eur"
    case share
    case spentPlanEUR = "spent_plan_eur"
    case spentMeanEUR = "spent_mean_eur"
    case spentP10EUR = "spent_p10_eur"
    case spentP90EUR = "spent_p90_eur"

    /// Their table.
    public static let table = Table.Name.allocation
}

/// `allocation.csv`: the budget by line, level, field and place, and what is spent of it.
enum AllocationTable {
    /// A combination that has packages.
    struct Row: Sendable {
        let line: String
        let level: String
        let field: String
        let place: String
        let part: PlanPart
        /// Nil as long as nothing was simulated.
        let spent: OutcomeSpread?
    }

    typealias Shape = TableShape<AllocationColumn, Row>

    static let shape = Shape(
        columns: identity + Shape.planPartColumns(\.part) + spending)

    /// The table; what is spent is empty without a result.
    static func table(_ programme: Programme, _ plan: FundingPlan, _ result: StudyResult?)
        -> Table
    {
        let index = CellIndex(programme, plan.packages)
        var parts = Array(repeating: PlanPart(), count: index.cells.count)
        for (package, amount) in zip(plan.packages, plan.allocations) {
            parts[Int(index.cell(of: package))].add(package, amount, of: programme.budget.total)
        }
        return shape.table(
            index.cells.indices.map { position in
                let cell = index.cells[position]
                return Row(
                    line: programme.lines[cell.line].id,
                    level: Level.allCases[cell.level].rawValue,
                    field: programme.fields[cell.field].id, place: programme.id(of: cell.place),
                    part: parts[position],
                    spent: result.map {
                        OutcomeSpread($0, at: $0.layout.position(spentInCell: position), unit: .eur)
                    })
            })
    }

    private static let identity: [Shape.Column] = [
        .init(.line, .text, de: "Programmsäule", en: "Line of the programme") { .text($0.line) },
        .init(
            .level, .text, de: "Föderale Ebene: bund, land, kommune",
            en: "Federal level: bund, land, kommune"
        ) { .text($0.level) },
        .init(.field, .text, de: "Themenfeld", en: "OZG field") { .text($0.field) },
        .init(
            .place, .text, de: "Ort: Kürzel des Landes oder BUND",
            en: "Place: code of the Land, or BUND"
        ) { .text($0.place) },
    ]

    private static let spending: [Shape.Column] = [
        .init(
            .spentPlanEUR, .euros, de: "Im Planfall ausgegeben", en: "Spent in the plan case"
        ) { row in row.spent.map { $0.unit.exact($0.plan) } ?? .empty },
        .init(
            .spentMeanEUR, .euros, de: "Ausgegeben im Mittel der Ziehungen",
            en: "Spent in the mean of the draws"
        ) { OutcomeKind.Unit.eur.statistic($0.spent?.statistics?.mean) },
        .init(
            .spentP10EUR, .euros,
            de: "10-%-Quantil des Ausgegebenen: in einem Zehntel der Ziehungen weniger",
            en: "10 % quantile of what is spent: less in a tenth of the draws"
        ) { OutcomeKind.Unit.eur.statistic($0.spent?.statistics?.p10) },
        .init(
            .spentP90EUR, .euros,
            de: "90-%-Quantil des Ausgegebenen: in neun Zehnteln der Ziehungen weniger",
            en: "90 % quantile of what is spent: less in nine tenths of the draws"
        ) { OutcomeKind.Unit.eur.statistic($0.spent?.statistics?.p90) },
    ]
}
