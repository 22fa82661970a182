// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// What books change of a compiled programme (forecast, sections 11 and 12).
struct OpenedParts {
    let storage: ColumnStorage
    var programme: Programme
    var plan: FundingPlan
    var layout: OutcomeLayout
    var packages: PackageColumns
    var projects: ProjectColumns
    var graph: PrecedenceGraph
    var order: ServiceOrder
    var courseRules: PackageColumn<CourseRule>
    var poolCapacityDays: Column<Double>
    var opened: OpenedBooks?

    /// What books change before the first month: who was assigned what.
    ///
    /// - Throws: `Problems` where a line's packages were assigned more than its budget.
    init(_ original: CompiledProgramme, assignedBy books: Actuals) throws(Problems) {
        let storage = ColumnStorage()
        self.storage = storage
        programme = original.programme
        plan = original.plan
        try plan.assign(books, original.programme)
        programme.addVintages(ofRefundsIn: books, &plan)
        layout = OutcomeLayout(
            original.programme, cells: original.layout.cells, countsProjects: true)
        packages = original.packages.assigned(plan.allocations, in: storage)
        projects = original.projects.assigned(original.programme, plan, in: storage)
        (graph, order) = (original.graph, original.order)
        (courseRules, poolCapacityDays) = (original.courseRules, original.poolCapacityDays)
    }

    /// What books change from t₀ on: who waits for whom and joins, efforts and capacity.
    init(_ closed: ClosedMonths, _ conditions: ForecastConditions) {
        let (compiled, books) = (closed.compiled, closed.books)
        let storage = ColumnStorage()
        self.storage = storage
        programme = compiled.programme
        plan = compiled.plan
        layout = compiled.layout
        packages = compiled.packages
        projects = compiled.projects
        let graph = PrecedenceGraph(compiled.graph, after: closed.dates, in: storage)
        self.graph = graph
        order = ServiceOrder(compiled.order, estimates: books.remainingDays, in: storage)
        let joins = KnownJoins(closed)
        courseRules = storage.column(
            compiled.courseRules.indices.map { package in
                compiled.courseRules[package].known(
                    joins: joins.isKnown(package, compiled),
                    successors: graph.successorRange(of: package))
            })
        poolCapacityDays = storage.column(compiled.poolCapacityDays.array)
        for known in books.capacity {
            let growth = 1 + compiled.programme.pools[known.pool].growth
            for month in books.cutOffMonths..<max(books.cutOffMonths, compiled.monthCount) {
                let position = month * compiled.programme.pools.count + known.pool
                poolCapacityDays[position] =
                    known.days * pow(growth, Double(month - books.lastClosedMonth))
            }
        }
        opened = OpenedBooks(closed, conditions, graph, in: storage)
    }
}

/// Which Länder have joined which projects by the books, or have declined.
private struct KnownJoins {
    private var decisions: [Int: Bool] = [:]

    init(_ closed: ClosedMonths) {
        let compiled = closed.compiled
        for milestone in closed.books.milestones ?? [] {
            switch milestone.subject {
            case .join(let project, let land):
                decisions[project * compiled.landCount + land] = true
            case .decline(let project, let land):
                decisions[project * compiled.landCount + land] = false
            case .framework, .agreement, .approval: break
            }
        }
        // Who has started has joined, whatever was declared.
        for package in compiled.packageIndices
        where compiled.packages.isJoining[package] && closed.dates.start[package] < .infinity {
            decisions[Int(compiled.packages.landOfProject[package])] = true
        }
    }

    /// Whether a package's Land joins; nil where nobody knows yet.
    func isKnown(_ package: PackageIndex, _ compiled: CompiledProgramme) -> Bool? {
        decisions[Int(compiled.packages.landOfProject[package])]
    }
}

extension FundingPlan {
    /// Takes over what books say was assigned; what is left of a line's budget is its reserve.
    fileprivate mutating func assign(
        _ books: Actuals, _ programme: Programme
    ) throws(Problems) {
        guard let allocations = books.allocations else { return }
        self.allocations = allocations
        var assigned = Array(repeating: Cents.zero, count: programme.lines.count)
        var lastRow: [Int: Origin] = [:]
        for (package, allocation) in allocations.enumerated() {
            let line = programme.projects[packages[package].project].line
            assigned[line] += allocation
            if let origin = books.allocationOrigins[package] {
                lastRow[line] = max(origin, lastRow[line] ?? origin)
            }
        }
        let problems = assigned.indices.filter { assigned[$0] > lineBudgets[$0] }.map { line in
            Problem(
                .books(
                    .assignedAboveBudget(
                        line: programme.lines[line].id, assigned: assigned[line],
                        budget: lineBudgets[line])),
                at: lastRow[line] ?? Origin(file: "allocations.csv"))
        }
        if !problems.isEmpty { throw Problems(problems) }
        lineReserves = zip(lineBudgets, assigned).map { $0 - $1 }
    }
}

extension Programme {
    /// A refund raises the vintage of its year, also of one that had no tranche.
    fileprivate mutating func addVintages(ofRefundsIn books: Actuals, _ plan: inout FundingPlan) {
        let years = Set(
            books.payments.filter { $0.amount < .zero }.map { calendar.month($0.month).year })
        for year in years.sorted() where !budget.tranches.contains(where: { $0.year == year }) {
            let place =
                budget.tranches.firstIndex { $0.year > year } ?? budget.tranches.endIndex
            budget.tranches.insert(Budget.Tranche(year: year, amount: .zero), at: place)
            for line in plan.lineTranches.indices {
                plan.lineTranches[line].insert(.zero, at: place)
            }
        }
    }
}

extension CompiledProgramme {
    /// The position of the vintage of a month's year; nil where it has none.
    func vintage(ofMonth month: Int) -> Int? {
        let year = programme.calendar.month(month).year
        return programme.budget.tranches.firstIndex { $0.year == year }
    }
}
