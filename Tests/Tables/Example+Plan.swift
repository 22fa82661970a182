// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
@testable import Simulation

extension Example {
    static func makeProgramme() -> Programme {
        let total = Cents(100_000_000)
        var programme = Programme(
            id: "example",
            calendar: ProgrammeCalendar(
                start: Month(year: 2020, number: 10),
                deadline: Day(Month(year: 2020, number: 11), 30),
                horizon: Month(year: 2020, number: 12)),
            budget: Budget(total: total, tranches: [.init(year: 2020, amount: total)]))
        programme.title = Text(de: "Beispiel", en: "Example")
        programme.lines = [
            Line(id: "foederal", name: text("Föderal"), isForAll: true, needsAgreement: true),
            Line(id: "bund", name: text("Bund")),
        ]
        programme.rules.efaMinimum = 2
        programme.rules.infrastructureShare = ExactDecimal(mantissa: 125, scale: 3)
        programme.laender = ["XA", "XB"].map {
            Land(
                id: $0, name: $0, population: 10, municipalities: 4,
                koenigstein: ExactDecimal(mantissa: 50, scale: 0), pool: 0, joinProbability: 1)
        }
        programme.pools = ["nord", "bund"].map {
            Pool(id: $0, name: $0, capacity: 100, growth: 0)
        }
        programme.capacity.bundPool = 1
        addProjects(to: &programme)
        programme.targets = [
            target("spent-eur", "spent", .atLeast, "430000.51"),
            target("two-live", "live", .atMost, "2"),
            target("half", "coverage", .atLeast, "0.5"),
        ]
        return programme
    }

    private static func addProjects(to programme: inout Programme) {
        programme.fields = [
            Field(id: "familie", name: text("Familie"), ministry: "BMFSFJ", lead: .land(0)),
            Field(id: "umwelt", name: text("Umwelt"), ministry: "BMU", lead: .land(1)),
        ]
        programme.projects = [
            project("A", line: 0, field: 0, lead: .land(0), committed: 2),
            project("B", line: 1, field: 1, lead: .bund, committed: 1),
            project("E", line: 0, field: 0, lead: .land(1), committed: 1),
        ]
        programme.components = [
            component("konzept", .land, .lead), component("basis", .bund, .bund, .upgrade),
            component("kommunal", .kommune, .all),
        ]
        programme.roles = [
            Role(
                id: "r1", name: text("Fachkraft"), team: .subject, sourcing: .internal,
                dayRate: 600),
            Role(
                id: "r2", name: text("Entwicklung"), team: .technical, sourcing: .external,
                dayRate: 1000.5),
        ]
        programme.efforts = [
            Effort(component: 0, role: 0, least: 10, most: 20),
            Effort(component: 0, role: 1, least: 4, most: 6),
            Effort(component: 1, role: 1, least: 1, most: 3),
            Effort(component: 2, role: 0, least: 2, most: 2),
        ]
    }

    static func makePlan() -> FundingPlan {
        var packages = [
            package("A/konzept/XA", (0, 0, .land(0)), scale: 2, 300_000_00),
            package("A/kommunal/XA", (0, 2, .land(0)), scale: 1, 100_000_00),
            package("A/kommunal/XB", (0, 2, .land(1)), scale: 0.5, 50_000_00),
            package("B/basis/BUND", (1, 1, .bund), scale: 1, 200_000_00),
            package("E/konzept/XB", (2, 0, .land(1)), scale: 1, 80_000_00),
        ]
        packages[4].isExcluded = true
        return FundingPlan(
            packages: packages, allocations: courses.map(\.allocated),
            lineBudgets: [Cents(50_000_000), Cents(50_000_000)],
            lineReserves: [Cents(11_999_999), Cents(35_000_000)],
            lineTranches: [[Cents(50_000_000)], [Cents(50_000_000)]],
            findings: [
                Finding(rule: .efaCommitment, project: 2, amount: Cents(1_234_567_05)),
                Finding(rule: .noInfrastructure, project: 0, amount: Cents(999_90)),
            ])
    }

    static var courses: [PackageCourse] {
        var courses = Array(repeating: PackageCourse(), count: 5)
        for (index, cents) in [250_000_00, 90_000_01, 40_000_00, 150_000_00, 0].enumerated() {
            courses[index].allocated = Cents(Int64(cents))
        }
        courses[0].received = Cents(20_000_00)
        courses[0].spent = Cents(260_000_00)
        courses[0].lapsed = Cents(5_000_00)
        courses[0].planned = 0.5
        (courses[0].ready, courses[0].start, courses[0].finish) = (1, 1, 2)
        courses[0].state = .finished
        courses[1].given = Cents(20_000_00)
        courses[1].spent = Cents(70_000_01)
        courses[1].state = .running
        courses[2].lapsed = Cents(40_000_00)
        courses[2].state = .notJoined
        courses[3].spent = Cents(100_000_50)
        courses[3].state = .waitingCapacity
        return courses
    }

    static var ledger: Ledger {
        var ledger = Ledger()
        func book(
            _ time: Double, _ kind: Movement.Kind, _ from: Account, _ to: Account,
            _ reason: Movement.Reason? = nil, toNewcomer: Bool = false
        ) {
            ledger.book(
                Movement(
                    time: time, kind: kind, from: from, to: to, amount: Cents(1_05),
                    reason: reason, toNewcomer: toNewcomer))
        }
        book(0, .open, .budget, .reserve(line: 0))
        book(0, .assign, .reserve(line: 0), .package(0))
        book(1, .pay, .package(0), .paid)
        book(2, .grant, .reserve(line: 1), .package(3))
        book(2, .reassign, .package(1), .package(0), .slow)
        book(2, .reassign, .package(1), .package(2), .waiting, toNewcomer: true)
        book(3, .lapse, .reserve(line: 1), .lapsed, .reserve)
        return ledger
    }

    static var controls: [ControlEntry] {
        [
            ControlEntry(
                month: 2, package: 1, reason: .slow, rest: Cents(500), binding: Cents(100),
                free: Cents(400), offered: Cents(400), given: Cents(300)),
            ControlEntry(month: 2, package: 3, need: Cents(300), received: Cents(300)),
        ]
    }
}

extension Example {
    private static func text(_ text: String) -> Text { Text(de: text, en: text) }

    private static func target(
        _ id: String, _ outcome: String, _ bound: Target.Bound, _ value: String
    ) -> Target {
        Target(id: id, outcome: outcome, bound: bound, value: ExactDecimal(value) ?? .zero)
    }

    private static func project(
        _ id: String, line: Int, field: Int, lead: Place, committed: Int
    ) -> Project {
        Project(
            id: id, name: "Projekt \(id)", line: line, field: field, lead: lead, complexity: 0,
            baseComponents: 1, interfaces: 1, priority: 0.8, committed: committed)
    }

    private static func component(
        _ id: String, _ level: Level, _ placement: Component.Placement,
        _ kind: Component.Kind = .standard
    ) -> Component {
        Component(
            id: id, name: text(id), lines: [0, 1], level: level, placement: placement,
            driver: .project, elasticity: 0, team: 20, kind: kind)
    }

    private static func package(
        _ id: String, _ key: (project: Int, component: Int, place: Place), scale: Double,
        _ cents: Int64
    ) -> WorkPackage {
        var package = WorkPackage(
            id: id, project: key.project, component: key.component, place: key.place,
            scale: scale, personDays: scale * 20, estimate: Cents(cents), centsPerDay: 60_000,
            technicalShare: 0.5, teamDaysPerMonth: 20)
        package.cap = Cents(cents + 1)
        return package
    }
}
