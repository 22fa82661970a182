// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme

/// Builds small programmes in code, so that a test shows every number that it depends on.
///
/// There is one role at one cent per person-day. A component of one person-day thus costs one cent
/// at scale 1, and a project's complexity factor *is* the estimate in cents of its packages:
///
///     var sample = SampleProgramme(cents: 100)
///     sample.component("build")
///     sample.project("A", cents: 60)
///     sample.project("B", cents: 80)
///     sample.split(by: .package, .effort)
///     try sample.allocations()  // [43, 57]
struct SampleProgramme {
    var programme: Programme

    /// A budget and the Länder XA, XB, XC; without lines named, there is one.
    init(cents: Int64, reserve: String = "0", headroom: String = "1", lines: [String] = ["F"]) {
        let start = Month(year: 2020, number: 10)
        let end = Month(year: 2022, number: 12)
        let calendar = ProgrammeCalendar(start: start, deadline: Day(end, 31), horizon: end)
        let total = Cents(cents)
        var budget = Budget(total: total, tranches: [.init(year: 2020, amount: total)])
        budget.reserve = exact(reserve)
        programme = Programme(id: "sample", calendar: calendar, budget: budget)
        programme.distribution.headroom = exact(headroom)
        programme.lines = lines.map { Line(id: $0, name: text($0)) }
        programme.pools = [Pool(id: "pool", name: "Pool", capacity: 100, growth: 0)]
        programme.fields = [Field(id: "f0", name: text("f0"), ministry: "M0", lead: .land(0))]
        programme.roles = [role("cent", .technical, .internal, dayRate: 0.01)]
        land("XA", population: 5000, municipalities: 4, koenigstein: "50")
        land("XB", population: 3000, municipalities: 1, koenigstein: "30")
        land("XC", population: 2000, municipalities: 1, koenigstein: "20")
    }

    /// Adds a Land.
    mutating func land(
        _ id: String, population: Int, municipalities: Int, koenigstein: String
    ) {
        programme.laender.append(
            Land(
                id: id, name: id, population: population, municipalities: municipalities,
                koenigstein: exact(koenigstein), pool: 0, joinProbability: 1))
    }

    /// Adds a field.
    mutating func field(_ id: String, ministry: String) {
        programme.fields.append(
            Field(id: id, name: text(id), ministry: ministry, lead: .land(0)))
    }

    /// Adds a component; it costs `days` cents at scale 1 and, unless said, belongs to all lines.
    mutating func component(
        _ id: String, days: Double = 1, at placement: Component.Placement = .lead,
        level: Level = .land, lines: [Int]? = nil, by driver: Component.Driver = .project,
        elasticity: Double = 1, team: Double = 1, kind: Component.Kind = .standard
    ) {
        effort(days, days)
        programme.components.append(
            Component(
                id: id, name: text(id), lines: lines ?? Array(programme.lines.indices),
                level: level, placement: placement, driver: driver, elasticity: elasticity,
                team: team, kind: kind))
    }

    /// Adds person-days of a role to the component that is added next.
    mutating func effort(_ least: Double, _ most: Double, role: Int = 0) {
        programme.efforts.append(
            Effort(
                component: programme.components.count, role: role, least: least, most: most))
    }

    /// Adds a project, whose packages cost `cents` for each person-day of their component.
    mutating func project(
        _ id: String, cents: Double, line: Int = 0, field: Int = 0, lead: Place = .land(0),
        baseComponents: Int = 1, interfaces: Int = 1, priority: Double = 0.5, committed: Int = 3
    ) {
        programme.estimation.complexityClasses.append(.init(name: id, factor: cents))
        programme.projects.append(
            Project(
                id: id, name: id, line: line, field: field, lead: lead,
                complexity: programme.estimation.complexityClasses.count - 1,
                baseComponents: baseComponents, interfaces: interfaces, priority: priority,
                committed: committed))
    }

    /// Adds a split.
    mutating func split(
        by grouping: Split.Grouping, _ key: Split.Key, shares: [String: String] = [:],
        minimum: [String: Int64] = [:], maximum: [String: Int64] = [:]
    ) {
        var split = Split(by: grouping, key: key)
        split.shares = shares.mapValues(exact)
        split.minimum = minimum.mapValues(Cents.init)
        split.maximum = maximum.mapValues(Cents.init)
        programme.distribution.splits.append(split)
    }

    /// A role with a rate of its own.
    func role(
        _ id: String, _ team: Role.Team, _ sourcing: Role.Sourcing, dayRate: Double
    ) -> Role {
        Role(id: id, name: text(id), team: team, sourcing: sourcing, dayRate: dayRate)
    }

    /// The plan.
    func plan() throws -> FundingPlan { try makePlan(for: programme) }

    /// The packages with caps and exclusions, and what the rules found.
    func ruled() throws -> (packages: [WorkPackage], findings: [Finding]) {
        var packages = try estimatePackages(of: programme)
        let findings = applyRules(of: programme, to: &packages)
        return (packages, findings)
    }

    /// What each package is assigned, in canonical order, in cents.
    func allocations() throws -> [Int64] { try plan().allocations.map(\.count) }

    /// The problems of the plan, none where it can be made.
    func problems() throws -> [Problem] {
        do {
            _ = try plan()
            return []
        } catch let problems as Problems {
            return problems.problems
        }
    }

    /// The first problem of the plan, nil where it can be made.
    func problem() throws -> Problem? { try problems().first }
}

/// A decimal number as a person writes it; 0 for what is no number.
func exact(_ number: String) -> ExactDecimal { ExactDecimal(number) ?? .zero }

/// A text that reads the same in both languages.
func text(_ text: String) -> Text { Text(de: text, en: text) }
