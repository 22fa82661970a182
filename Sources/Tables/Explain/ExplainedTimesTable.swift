// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// When a package was planned, ready, started and finished in the plan case, and what its effort
/// was there (model, sections 6 and 7).
enum ExplainedTimesTable {
    /// A package.
    struct Row: Sendable {
        let package: WorkPackage
        let course: PackageCourse
        let release: Double
        let lastFinish: Double?
        let delayName: String?
        let delay: Double?
        let effortDays: Double
        let joinProbability: Double?
        let joins: Bool?
        let calendar: ProgrammeCalendar

        /// The cost of the work that the plan case has to do.
        var planCost: Cents { Cents(rounding: effortDays * package.centsPerDay) }
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let finder = PredecessorFinder(ground.programme, ground.plan.packages)
        let release = ground.circumstances.release(ofProject: ground.projectIndex).time
        return shape.table(
            ground.packages.map { index in
                let component = ground.component(of: index)
                let joining = ground.joining(of: index)
                return Row(
                    package: ground.plan.packages[index], course: ground.planCase.courses[index],
                    release: release,
                    lastFinish: finder.predecessors(of: index)
                        .compactMap { ground.finish(ofPredecessor: $0, release) }.max(),
                    delayName: component.wait.map { ground.programme.delays[$0].name },
                    delay: component.wait.map { _ in ground.circumstances.delay(ofPackage: index) },
                    effortDays: ground.circumstances.effortDays(ofPackage: index),
                    joinProbability: joining?.probability, joins: joining?.joins,
                    calendar: ground.programme.calendar)
            })
    }

    static let shape = TableShape<Row>(
        name: "explain_times", columns: effort + waiting + work)

    private static let effort: [TableShape<Row>.Column] = [
        .init("package", .text, de: "Arbeitspaket", en: "Work package") { .text($0.package.id) },
        .init(
            "plan_days", .days, de: "Aufwand im Planfall, Personentage",
            en: "Effort in the plan case, person-days"
        ) { .number($0.effortDays) },
        .init(
            "plan_factor", .mixed, de: "Dieser Aufwand als Vielfaches des geschätzten",
            en: "That effort as a multiple of the estimated one"
        ) { .number($0.effortDays / $0.package.personDays) },
        .init(
            "plan_cost_eur", .euros, de: "Was dieser Aufwand kostet", en: "What that effort costs"
        ) { .euros($0.planCost) },
        .init(
            "monthly_eur", .euros, de: "Kosten eines Monats mit voller Mannschaft",
            en: "Cost of a month with the whole team"
        ) { .euroStatistic($0.package.teamDaysPerMonth * $0.package.centsPerDay) },
    ]

    private static let waiting: [TableShape<Row>.Column] = [
        .init(
            "release_months", .months, de: "Freigabe des Projekts, Monate seit Start",
            en: "Release of the project, months since the start"
        ) { .number($0.release) },
        .init(
            "predecessors_months", .months,
            de: "Letztes Ende der Vorgänger; leer: keine, oder nie fertig",
            en: "Last finish of the predecessors; empty: none, or never finished"
        ) { .number($0.lastFinish) },
        .init(
            "delay", .text, de: "Verzögerung, auf die gewartet wird", en: "Delay that is waited for"
        ) { .text($0.delayName) },
        .init(
            "delay_months", .months, de: "Ihre Dauer im Planfall", en: "Its length in the plan case"
        ) { .number($0.delay) },
        .init(
            "join_probability", .share,
            de: "Wahrscheinlichkeit, dass das Land beitritt; leer: kein Beitritt nötig",
            en: "Probability that the Land joins; empty: no joining needed"
        ) { .number($0.joinProbability) },
        .init(
            "joins", .truth, de: "Ob es im Planfall beitritt",
            en: "Whether it joins in the plan case"
        ) { $0.joins.map { .truth($0) } ?? .empty },
    ]

    private static let work: [TableShape<Row>.Column] = [
        month("planned", de: "Beginn nach Netzplan", en: "Start in the network plan") {
            $0.course.planned
        },
        month("ready", de: "Bereit; leer: nie", en: "Ready; empty: never") { $0.course.ready },
        month("start", de: "Begonnen; leer: nie", en: "Started; empty: never") { $0.course.start },
        month("finish", de: "Fertig; leer: nie", en: "Finished; empty: never") {
            $0.course.finish
        },
        day("planned", de: "Tag des Beginns nach Netzplan", en: "Day of the planned start") {
            row in row.course.planned.map { row.calendar.day(containing: $0) }
        },
        day("ready", de: "Tag, an dem es bereit ist", en: "Day on which it becomes ready") {
            row in row.course.ready.map { row.calendar.day(containing: $0) }
        },
        day("start", de: "Tag des Beginns", en: "Day of the start") {
            row in row.course.start.map { row.calendar.day(containing: $0) }
        },
        day("finish", de: "Letzter Tag der Arbeit", en: "Last day of work") {
            row in row.course.finish.map { row.calendar.day(endingAt: $0) }
        },
        .init("deadline_date", .date, de: "Frist des Programms", en: "Deadline of the programme") {
            .date($0.calendar.deadline)
        },
        .init("state", .text, de: "Stand am Ende des Monats der Frist", en: "State at the deadline")
        { .text($0.course.state.rawValue) },
    ]

    private static func month(
        _ id: String, de: String, en: String, _ time: @escaping @Sendable (Row) -> Double?
    ) -> TableShape<Row>.Column {
        .init("\(id)_months", .months, de: de + ", Monate seit Start", en: en + ", months") {
            .number(time($0))
        }
    }

    private static func day(
        _ id: String, de: String, en: String, _ day: @escaping @Sendable (Row) -> Day?
    ) -> TableShape<Row>.Column {
        .init("\(id)_date", .date, de: de, en: en) { row in day(row).map { .date($0) } ?? .empty }
    }
}

extension ExplainedGround {
    /// When a predecessor lets its successors go on: an excluded one at the release.
    func finish(ofPredecessor package: Int, _ release: Double) -> Double? {
        plan.packages[package].isExcluded ? release : planCase.courses[package].finish
    }

    /// Whether a package's Land takes part, where that is asked.
    func joining(of package: Int) -> (probability: Double, joins: Bool)? {
        let place = plan.packages[package].place
        guard component(of: package).isJoining, let land = place.land, place != project.lead
        else { return nil }
        return circumstances.joining(project: projectIndex, land: land)
    }
}
