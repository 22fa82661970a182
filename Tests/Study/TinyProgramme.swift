// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The scenario `scenarios/tiny` in code, value by value, for tests that do not read files.
func tinyProgramme() -> Programme {
    let start = Month(year: 2020, number: 10)
    let end = Month(year: 2022, number: 12)
    var programme = Programme(
        id: "tiny",
        calendar: ProgrammeCalendar(start: start, deadline: Day(end, 31), horizon: end),
        budget: tinyBudget())
    programme.lines = [
        Line(id: "foederal", name: text("Föderal"), isForAll: true, needsAgreement: true),
        Line(id: "bund", name: text("Bund"), start: Day(Month(year: 2020, number: 11), 16)),
    ]
    programme.distribution = tinyDistribution()
    programme.rules.efaMinimum = 2
    programme.rules.efaExceptions = [2]
    programme.rules.infrastructureShare = exact("0.05")
    programme.estimation = tinyEstimation()
    programme.agreements.framework = Pert(1, 3, 6)
    programme.agreements.bilateral = Pert(0.5, 2, 5)
    programme.agreements.approval = Pert(0.5, 1, 3)
    programme.delays = [
        Delay(name: "join", months: Pert(1, 3, 9)),
        Delay(name: "vendor", months: Pert(0, 0.5, 4)),
    ]
    programme.capacity = CapacityRules(bundPool: 2)
    programme.capacity.sharing = true
    programme.capacity.sharingEfficiency = 0.7
    programme.reallocation = tinyReallocation()
    programme.laender = tinyLaender()
    programme.pools = tinyPools()
    programme.fields = [
        Field(id: "familie", name: text("Familie"), ministry: "BMFSFJ", lead: .land(0)),
        Field(id: "umwelt", name: text("Umwelt"), ministry: "BMU", lead: .land(2)),
    ]
    programme.projects = tinyProjects()
    programme.components = tinyComponents()
    programme.roles = tinyRoles()
    programme.efforts = tinyEfforts()
    return programme
}

private func tinyBudget() -> Budget {
    var budget = Budget(
        total: Cents(360_000_000),
        tranches: [
            .init(year: 2020, amount: Cents(30_000_000)),
            .init(year: 2021, amount: Cents(190_000_000)),
            .init(year: 2022, amount: Cents(140_000_000)),
        ])
    budget.carryOver = [2020: 1, 2021: 0.5, 2022: 0]
    budget.carryYears = 1
    budget.reserve = exact("0.05")
    return budget
}

private func tinyDistribution() -> Distribution {
    var lines = Split(by: .line, key: .table)
    lines.shares = ["foederal": exact("80.5"), "bund": exact("19.5")]
    var projects = Split(by: .project, key: .priority)
    projects.minimum = ["B": Cents(90_000_001)]
    projects.maximum = ["A": Cents(100_000_000)]
    return Distribution(
        headroom: exact("1.1"),
        splits: [
            lines, projects, Split(by: .level, key: .effort), Split(by: .package, key: .effort),
        ])
}

private func tinyEstimation() -> Estimation {
    var estimation = Estimation()
    estimation.complexityClasses = [
        .init(name: "low", factor: 0.5), .init(name: "medium", factor: 1),
        .init(name: "high", factor: 1.6),
    ]
    estimation.programmeSpread = 0.1
    estimation.fieldSpread = 0.2
    estimation.overrun = 1.9
    estimation.capacitySpread = 0.2
    return estimation
}

private func tinyReallocation() -> Reallocation {
    var rules = Reallocation()
    rules.policy = .proportional
    rules.controlPeriod = Month(year: 2021, number: 3)...Month(year: 2022, number: 9)
    rules.grace = 4
    rules.slow = 0.25
    rules.notice = 2
    rules.scopes = [.project, .field, .line]
    rules.newcomers = Month(year: 2021, number: 12)
    return rules
}

private func tinyPools() -> [Pool] {
    [
        Pool(id: "nord", name: "IT-Nord", capacity: 130, growth: 0.01),
        Pool(id: "sued", name: "IT-Süd", capacity: 70, growth: 0),
        Pool(id: "bund", name: "IT-Bund", capacity: 90, growth: 0.02),
    ]
}

private func tinyRoles() -> [Role] {
    [
        Role(
            id: "coordinator", name: text(""), team: .subject, sourcing: .internal, dayRate: 800),
        Role(id: "expert", name: text(""), team: .subject, sourcing: .internal, dayRate: 612.5),
        Role(id: "it", name: text(""), team: .technical, sourcing: .external, dayRate: 1000),
    ]
}

private func tinyLaender() -> [Land] {
    [
        Land(
            id: "XA", name: "Land A", population: 3_000_000, municipalities: 400,
            koenigstein: exact("45.12345"), pool: 0, joinProbability: 0.9),
        Land(
            id: "XB", name: "Land B", population: 1_500_000, municipalities: 90,
            koenigstein: exact("30.00001"), pool: 0, joinProbability: 0.7),
        Land(
            id: "XC", name: "Land C", population: 800_000, municipalities: 1,
            koenigstein: exact("24.87654"), pool: 1, joinProbability: 0.6),
    ]
}

private func tinyProjects() -> [Project] {
    [
        Project(
            id: "A", name: "Elterngeld", line: 0, field: 0, lead: .land(0), type: "T23",
            complexity: 1, baseComponents: 2, interfaces: 3, priority: 0.9, committed: 3),
        Project(
            id: "B", name: "Kita-Platz", line: 0, field: 0, lead: .land(1), type: "T5",
            complexity: 2, baseComponents: 3, interfaces: 0, priority: 0.4, committed: 2,
            start: Day(Month(year: 2021, number: 6), 1)),
        Project(
            id: "C", name: "Abfallnachweis", line: 0, field: 1, lead: .land(2), type: "T23",
            complexity: 0, baseComponents: 1, interfaces: 1, priority: 0.6, committed: 1),
        Project(
            id: "D", name: "Emissionshandel", line: 1, field: 1, lead: .bund, type: "T1",
            complexity: 1, baseComponents: 2, interfaces: 0, priority: 0.7, committed: 3),
        Project(
            id: "E", name: "Wassererlaubnis", line: 0, field: 1, lead: .land(2), type: "T4",
            complexity: 1, baseComponents: 2, interfaces: 2, priority: 0.8, committed: 1),
    ]
}

private func tinyComponents() -> [Component] {
    [
        Component(
            id: "konzept", name: text(""), lines: [0, 1], level: .land, placement: .lead,
            driver: .project, elasticity: 1, team: 60),
        Component(
            id: "basis", name: text(""), lines: [0, 1], level: .bund, placement: .bund,
            driver: .baseComponents, elasticity: 0.8, team: 30, after: [0], kind: .networking),
        Component(
            id: "bau", name: text(""), lines: [0, 1], level: .land, placement: .lead,
            driver: .project, elasticity: 1, team: 80, after: [0]),
        Component(
            id: "server", name: text(""), lines: [0], level: .land, placement: .lead,
            driver: .project, elasticity: 1, team: 20, after: [0], kind: .infrastructure),
        Component(
            id: "anschluss", name: text(""), lines: [0], level: .land, placement: .each,
            driver: .project, elasticity: 1, team: 25, after: [2, 1, 3], isJoining: true, wait: 0),
        Component(
            id: "kommunal", name: text(""), lines: [0], level: .kommune, placement: .all,
            driver: .municipalities, elasticity: 0.5, team: 10, after: [4, 2], kind: .interface,
            wait: 1),
    ]
}

private func tinyEfforts() -> [Effort] {
    let (coordinator, expert, it) = (0, 1, 2)
    return [
        Effort(component: 0, role: coordinator, least: 46, most: 65),
        Effort(component: 0, role: expert, least: 178, most: 197),
        Effort(component: 0, role: it, least: 51, most: 70),
        Effort(component: 1, role: it, least: 20, most: 35.5),
        Effort(component: 2, role: it, least: 380, most: 620),
        Effort(component: 2, role: coordinator, least: 40, most: 60),
        Effort(component: 3, role: it, least: 60, most: 90),
        Effort(component: 4, role: it, least: 30, most: 55),
        Effort(component: 4, role: expert, least: 10, most: 20),
        Effort(component: 5, role: it, least: 3.5, most: 7),
    ]
}

func exact(_ number: String) -> ExactDecimal { ExactDecimal(number) ?? .zero }

func text(_ text: String) -> Text { Text(de: text, en: text) }
