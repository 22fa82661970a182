// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme
import Simulation
import Testing

/// Builds small programmes in code, so that a test shows every number that it depends on.
///
/// A person-day costs 1,000 EUR, all factors and elasticities are 1 or 0, nothing is uncertain, and
/// the packages are assigned what they cost unless a test says otherwise:
///
///     var sample = SampleProgramme(months: 12)
///     sample.component("build", days: 20)  // a team of 10 days per month: two months
///     sample.project("A")
///     try sample.run().times("A/build/XA")  // "0 0 2": ready, start, finish
struct SampleProgramme {
    var programme: Programme
    /// EUR by package; others are assigned what they cost.
    var allocations: [String: Int64] = [:]
    /// EUR of each line's reserve; missing: 0.
    var reserves: [Int64] = []
    /// EUR by line and tranche; missing: each line's budget in the first year.
    var tranches: [[Int64]] = []
    /// Parts by which each line's budget is split into tranches where `tranches` is empty.
    var trancheParts: [Int] = [1]

    /// January 2021 and the following months; the deadline is the horizon's end; the Länder XA, XB,
    /// XC … with 600, 300 and 100 inhabitants and 6, 3 and 1 municipalities.
    init(
        months: Int, from start: Month = Month(year: 2021, number: 1), lines: [String] = ["F"],
        laender: Int = 2
    ) {
        let end = Month(ordinal: start.ordinal + months - 1)
        let calendar = ProgrammeCalendar(start: start, deadline: Day(end, end.days), horizon: end)
        programme = Programme(
            id: "sample", calendar: calendar, budget: Budget(total: .zero, tranches: []))
        programme.budget.carryOver = [start.year: 1, start.year + 1: 1, start.year + 2: 1]
        programme.lines = lines.map { Line(id: $0, name: text($0)) }
        programme.estimation.teamElasticity = 0
        programme.roles = [
            Role(id: "it", name: text("it"), team: .technical, sourcing: .external, dayRate: 1000),
            Role(id: "law", name: text("law"), team: .subject, sourcing: .internal, dayRate: 1000),
        ]
        programme.reallocation.reserve = .none
        pool("pool", 1000)
        field("f", ministry: "M")
        let (people, towns) = ([600, 300, 100], [6, 3, 1])
        for (land, id) in ["XA", "XB", "XC"].prefix(laender).enumerated() {
            programme.laender.append(
                Land(
                    id: id, name: id, population: people[land], municipalities: towns[land],
                    koenigstein: .one, pool: 0, joinProbability: 1))
        }
        programme.rules.efaMinimum = 1
    }

    /// Adds a pool of so many person-days per month.
    mutating func pool(_ id: String, _ capacity: Double, growth: Double = 0) {
        programme.pools.append(Pool(id: id, name: id, capacity: capacity, growth: growth))
    }

    /// Adds a field.
    mutating func field(_ id: String, ministry: String) {
        programme.fields.append(
            Field(id: id, name: text(id), ministry: ministry, lead: .land(0)))
    }

    /// Adds a delay that components may wait for, always the same.
    mutating func delay(_ name: String, _ months: Double) {
        programme.delays.append(Delay(name: name, months: Pert(months, months, months)))
    }

    /// Adds a component of all lines; `technical` is the part of its days that needs a pool.
    mutating func component(
        _ id: String, days: Double, team: Double = 10, at placement: Component.Placement = .lead,
        level: Level = .land, after: [String] = [], technical: Double = 1, joins: Bool = false,
        wait: Int? = nil, kind: Component.Kind = .standard, by driver: Component.Driver = .project
    ) {
        let position = programme.components.count
        for (role, part) in [technical, 1 - technical].enumerated() where part > 0 {
            programme.efforts.append(
                Effort(component: position, role: role, least: days * part, most: days * part))
        }
        programme.components.append(
            Component(
                id: id, name: text(id), lines: Array(programme.lines.indices), level: level,
                placement: placement, driver: driver, elasticity: 1, team: team,
                after: after.compactMap { id in
                    programme.components.firstIndex { $0.id == id }
                }, kind: kind, isJoining: joins, wait: wait))
    }

    /// Adds a project, `size` times as large as its components' days.
    mutating func project(
        _ id: String, size: Double = 1, line: Int = 0, field: Int = 0, lead: Place = .land(0),
        priority: Double = 0.5, committed: Int = 3, start: Day? = nil, baseComponents: Int = 1,
        interfaces: Int = 1
    ) {
        programme.estimation.complexityClasses.append(.init(name: id, factor: size))
        programme.projects.append(
            Project(
                id: id, name: id, line: line, field: field, lead: lead,
                complexity: programme.estimation.complexityClasses.count - 1,
                baseComponents: baseComponents,
                interfaces: interfaces, priority: priority, committed: committed, start: start))
    }

    /// Sets the agreements' durations to fixed months.
    mutating func agreements(framework: Double = 0, bilateral: Double = 0, approval: Double = 0) {
        func always(_ months: Double) -> Pert { Pert(months, months, months) }
        programme.agreements.framework = always(framework)
        programme.agreements.bilateral = always(bilateral)
        programme.agreements.approval = always(approval)
    }

    /// Control dates at the ends of the quarters, asked within a project unless said otherwise.
    mutating func reallocate(
        _ policy: Reallocation.Policy, scopes: [Reallocation.Scope] = [.line],
        every interval: Int = 3
    ) {
        let calendar = programme.calendar
        programme.reallocation.policy = policy
        programme.reallocation.scopes = scopes
        programme.reallocation.interval = interval
        programme.reallocation.controlPeriod = calendar.start...calendar.horizon
    }
}

extension SampleProgramme {
    /// The plan: estimates and rules are the planning's, the money is what the test says.
    func compiled(seed: UInt64 = 0) throws -> CompiledProgramme {
        var packages = try estimatePackages(of: programme)
        let findings = applyRules(of: programme, to: &packages)
        let assigned = packages.map { package in
            package.isExcluded
                ? .zero : allocations[package.id].map { Cents($0 * 100) } ?? package.estimate
        }
        let reserve = programme.lines.indices.map { line in
            reserves.indices.contains(line) ? Cents(reserves[line] * 100) : .zero
        }
        var budgets = reserve
        for (package, amount) in zip(packages, assigned) {
            budgets[programme.projects[package.project].line] += amount
        }
        var (programme, byLine) = (programme, tranches.map { $0.map { Cents($0 * 100) } })
        if byLine.isEmpty {
            byLine = budgets.map { apportion($0, byWeights: trancheParts.map(Int64.init)) }
        }
        let firstYear = programme.calendar.start.year
        programme.budget.total = budgets.sum()
        programme.budget.tranches = byLine[0].indices.map { year in
            .init(year: firstYear + year, amount: byLine.map { $0[year] }.sum())
        }
        return CompiledProgramme(
            programme,
            FundingPlan(
                packages: packages, allocations: assigned, lineBudgets: budgets,
                lineReserves: reserve, lineTranches: byLine, findings: findings), seed: seed)
    }

    /// The plan case.
    func run(lifting limit: Limit? = nil) throws -> SampleRun {
        var compiled = try compiled()
        if let limit { compiled = CompiledProgramme(compiled, lifting: limit) }
        return SampleRun(
            plan: try MonthLoop(compiled).record(.planCase), layout: compiled.layout,
            programme: programme, packages: try estimatePackages(of: programme).map(\.id))
    }
}

/// What a test asks of a plan case.
struct SampleRun {
    let plan: PlanCase
    let layout: OutcomeLayout
    let programme: Programme
    let packages: [String]

    /// An outcome; amounts in EUR.
    func outcome(
        _ kind: OutcomeKind, _ dimension: OutcomeDimension? = nil, key: String = ""
    ) -> Double? {
        layout.position(kind, dimension, key: key).map {
            plan.outcomes[$0] / (kind.unit == .eur ? 100 : 1)
        }
    }

    /// A measure month by month; amounts in EUR, the total without a line.
    func series(_ measure: MonthlyMeasure, line: Int? = nil) -> [Double] {
        (0..<layout.monthCount).map { month in
            plan.outcomes[layout.position(measure, line: line, month: month)]
                / (measure.unit == .eur ? 100 : 1)
        }
    }

    /// What became of a package; nil for one that does not exist.
    func course(_ id: String) -> PackageCourse? {
        packages.firstIndex(of: id).map { plan.courses[$0] }
    }

    /// Ready, start and finish, `–` for what never came: `0 0.5 2`.
    func times(_ id: String) -> String {
        let course = course(id)
        return [course?.ready, course?.start, course?.finish].map { $0.map(short) ?? "–" }
            .joined(separator: " ")
    }

    /// The ledger's rows of some kinds as text: `1 pay A/build/XA > paid 10000`.
    func rows(_ kinds: Movement.Kind...) -> [String] {
        plan.ledger.movements.filter { kinds.contains($0.kind) }.map { row in
            let end = [row.reason?.rawValue, row.toNewcomer ? "newcomer" : nil].compactMap(\.self)
            return
                ([
                    short(row.time), row.kind.rawValue, name(row.from), ">", name(row.to),
                    short(Double(row.amount.count) / 100),
                ] + end).joined(separator: " ")
        }
    }

    private func name(_ account: Account) -> String {
        switch account {
        case .budget: "budget"
        case .reserve(let line): "reserve/\(programme.lines[line].id)"
        case .package(let package): packages[package]
        case .paid: "paid"
        case .lapsed: "lapsed"
        }
    }

    /// Who offered (`A/build/XA gives 500 of 900 late`) or asked (`… gets 500 of 800`) at a date.
    func controls(atEndOf month: Int) -> [String] {
        plan.controls.filter { $0.month == month }.map { entry in
            let (given, offered) = (short(euros(entry.given)), short(euros(entry.offered)))
            let (got, need) = (short(euros(entry.received)), short(euros(entry.need)))
            let id = packages[entry.package]
            return entry.reason.map { "\(id) gives \(given) of \(offered) \($0.rawValue)" }
                ?? "\(id) gets \(got) of \(need)"
        }
    }
}

/// A case of a table: its label, what it changes in a sample, and what then holds.
struct SampleCase<Expected: Sendable>: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout SampleProgramme) -> Void
    let expected: Expected

    init(
        _ label: String, _ expected: Expected,
        _ change: @escaping @Sendable (inout SampleProgramme) -> Void = { _ in }
    ) {
        (testDescription, self.expected, self.change) = (label, expected, change)
    }
}

/// EUR as a number.
func euros(_ amount: Cents) -> Double { Double(amount.count) / 100 }

/// A text that reads the same in both languages.
func text(_ text: String) -> Text { Text(de: text, en: text) }

/// A number with at most five decimals and no needless zeros.
func short(_ number: Double) -> String {
    let scaled = (number * 100_000).rounded()
    guard scaled != (scaled / 100_000).rounded() * 100_000 else {
        return "\(Int(number.rounded()))"
    }
    return "\(scaled / 100_000)"
}
