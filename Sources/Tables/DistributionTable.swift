// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

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

    static let shape = TableShape<Row>(
        name: "distribution", columns: Row.columns + PlanPart.columns(\.sum))
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
        return TableShape<Row>(name: "line_budgets", columns: columns + tranches)
            .table(lines + [total])
    }

    static let columns: [TableShape<Row>.Column] = [
        .init(
            "line", .text, de: "Programmsäule, oder total für alle zusammen",
            en: "Line of the programme, or total for all together"
        ) { .text($0.line) },
        .init(
            "allocated_eur", .euros, de: "Den Arbeitspaketen zugewiesen",
            en: "Assigned to the packages"
        ) { .euros($0.allocated) },
        .init("reserve_eur", .euros, de: "Reserve der Säule", en: "Reserve of the line") {
            .euros($0.reserve)
        },
        .init(
            "budget_eur", .euros, de: "Budget der Säule: Zuweisungen und Reserve",
            en: "Budget of the line: what is assigned, and the reserve"
        ) { .euros($0.budget) },
    ]

    private static func tranche(of year: Int, at position: Int) -> TableShape<Row>.Column {
        .init(
            "tranche_\(year)_eur", .euros, de: "Davon Tranche des Haushaltsjahres \(year)",
            en: "Of it the tranche of the fiscal year \(year)"
        ) { .euros($0.tranches[position]) }
    }
}
