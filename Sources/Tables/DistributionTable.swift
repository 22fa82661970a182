// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The columns of `distribution` in their order; its shape says what they mean.
public enum DistributionColumn: String, GroupedColumns, PlanPartColumns {
    case dimension
    case key
    case packages
    case estimateEUR = "estimate_eur"
    case allocatedEUR = "allocated_eur"
    case share

    /// Their table.
    public static let table = Table.Name.distribution
}

/// What `mittelfluss distribute` shows: the plan by line, level, field and place.
enum DistributionTable {
    typealias Row = PackageGroup<PlanPart>

    static func table(_ programme: Programme, _ plan: FundingPlan) -> Table {
        shape.table(
            Row.all(
                by: [.line, .level, .field, .place, .total], in: programme, of: plan.packages,
                from: PlanPart()
            ) { $0.add(plan.packages[$1], plan.allocations[$1], of: programme.budget.total) })
    }

    typealias Shape = TableShape<DistributionColumn, Row>

    static let shape = Shape(
        columns: Shape.groupColumns() + Shape.planPartColumns(\.sum))
}

/// The columns of `line_budgets` in their order; its shape says what they mean.
public enum LineBudgetsColumn: String, TableColumns {
    case line
    case allocatedEUR = "allocated_eur"
    case reserveEUR = "reserve_eur"
    case budgetEUR = "budget_eur"

    /// Their table.
    public static let table = Table.Name.lineBudgets

    /// The heading of the tranche of a fiscal year, of which each programme has its own.
    fileprivate static func tranche(_ year: Int) -> String { tranches + "\(year)_eur" }

    fileprivate static let tranches = "tranche_"
}

/// The lines' budgets, what of them is assigned and in reserve, and their tranches by year.
enum LineBudgetsTable {
    /// A line, or all together.
    struct Row: Sendable {
        let line: String
        let budget: Cents
        let reserve: Cents
        let tranches: [Cents]

        var allocated: Cents { budget - reserve }
    }

    static func table(_ programme: Programme, _ plan: FundingPlan) -> Table {
        let lines = programme.lines.indices.map {
            Row(
                line: programme.lines[$0].id, budget: plan.lineBudgets[$0],
                reserve: plan.lineReserves[$0], tranches: plan.lineTranches[$0])
        }
        let years = programme.budget.tranches
        let total = Row(
            line: "total", budget: plan.lineBudgets.sum(), reserve: plan.lineReserves.sum(),
            tranches: years.indices.map { year in plan.lineTranches.map { $0[year] }.sum() })
        let tranches = years.enumerated().map { tranche(of: $1.year, at: $0) }
        return Shape(columns: columns, after: tranches)
            .table(lines + [total])
    }

    typealias Shape = TableShape<LineBudgetsColumn, Row>

    static let columns: [Shape.Column] = [
        .init(
            .line, .text, de: "Programmsäule, oder total für alle zusammen",
            en: "Line of the programme, or total for all together"
        ) { .text($0.line) },
        .init(
            .allocatedEUR, .euros, de: "Den Arbeitspaketen zugewiesen",
            en: "Assigned to the packages"
        ) { .euros($0.allocated) },
        .init(.reserveEUR, .euros, de: "Reserve der Säule", en: "Reserve of the line") {
            .euros($0.reserve)
        },
        .init(
            .budgetEUR, .euros, de: "Budget der Säule: Zuweisungen und Reserve",
            en: "Budget of the line: what is assigned, and the reserve"
        ) { .euros($0.budget) },
    ]

    private static func tranche(of year: Int, at position: Int) -> Shape.Column {
        .init(
            named: LineBudgetsColumn.tranche(year), .euros,
            de: "Davon Tranche des Haushaltsjahres \(year)",
            en: "Of it the tranche of the fiscal year \(year)"
        ) { .euros($0.tranches[position]) }
    }
}

extension TableReader<LineBudgetsColumn> {
    /// The fiscal years that have a tranche.
    public var years: [Int] {
        table.columns.compactMap { column in
            guard column.id.hasPrefix(LineBudgetsColumn.tranches) else { return nil }
            return Int(column.id.filter(\.isNumber))
        }
    }

    /// A line's tranche of a fiscal year, in cents.
    public func tranche(of year: Int, _ row: Int) -> Int64 {
        guard case .euros(let amount) = cell(under: LineBudgetsColumn.tranche(year), row) else {
            return 0
        }
        return amount.count
    }
}
