// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// The columns of `explain_times` in their order; its shape says what they mean.
public enum ExplainedTimesColumn: String, TableColumns {
    case package
    case planDays = "plan_days"
    case planFactor = "plan_factor"
    case planCostEUR = "plan_cost_eur"
    case monthlyEUR = "monthly_eur"
    case releaseMonths = "release_months"
    case predecessorsMonths = "predecessors_months"
    case delay
    case delayMonths = "delay_months"
    case joinProbability = "join_probability"
    case joins
    case plannedMonths = "planned_months"
    case readyMonths = "ready_months"
    case startMonths = "start_months"
    case finishMonths = "finish_months"
    case plannedDate = "planned_date"
    case readyDate = "ready_date"
    case startDate = "start_date"
    case finishDate = "finish_date"
    case deadlineDate = "deadline_date"
    case state

    /// Their table.
    public static let table = Table.Name.explainTimes
}

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
                    delay: ground.delay(of: index), effortDays: ground.effortDays(of: index),
                    joinProbability: joining?.probability, joins: joining?.joins,
                    calendar: ground.programme.calendar)
            })
    }

    typealias Shape = TableShape<ExplainedTimesColumn, Row>

    static let shape = Shape(
        columns: effort + waiting + work)

    private static let effort: [Shape.Column] = [
        .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package.id) },
        .init(
            .planDays, .days, de: "Aufwand im Planfall, Personentage",
            en: "Effort in the plan case, person-days"
        ) { .number($0.effortDays) },
        .init(
            .planFactor, .mixed, de: "Dieser Aufwand als Vielfaches des geschätzten",
            en: "That effort as a multiple of the estimated one"
        ) { .number($0.effortDays / $0.package.personDays) },
        .init(
            .planCostEUR, .euros, de: "Was dieser Aufwand kostet", en: "What that effort costs"
        ) { .euros($0.planCost) },
        .init(
            .monthlyEUR, .euros, de: "Kosten eines Monats mit voller Mannschaft",
            en: "Cost of a month with the whole team"
        ) { .euroStatistic($0.package.teamDaysPerMonth * $0.package.centsPerDay) },
    ]

    private static let waiting: [Shape.Column] = [
        .init(
            .releaseMonths, .months, de: "Freigabe des Projekts, Monate seit Start",
            en: "Release of the project, months since the start"
        ) { .number($0.release) },
        .init(
            .predecessorsMonths, .months,
            de: "Letztes Ende der Vorgänger; leer: keine, oder nie fertig",
            en: "Last finish of the predecessors; empty: none, or never finished"
        ) { .number($0.lastFinish) },
        .init(
            .delay, .text, de: "Verzögerung, auf die gewartet wird", en: "Delay that is waited for"
        ) { .text($0.delayName) },
        .init(
            .delayMonths, .months, de: "Ihre Dauer im Planfall", en: "Its length in the plan case"
        ) { .number($0.delay) },
        .init(
            .joinProbability, .share,
            de: "Wahrscheinlichkeit, dass das Land beitritt; leer: kein Beitritt nötig",
            en: "Probability that the Land joins; empty: no joining needed"
        ) { .number($0.joinProbability) },
        .init(
            .joins, .truth, de: "Ob es im Planfall beitritt",
            en: "Whether it joins in the plan case"
        ) { $0.joins.map { .truth($0) } ?? .empty },
    ]

    private static let work: [Shape.Column] = [
        month(.plannedMonths, de: "Beginn nach Netzplan", en: "Start in the network plan") {
            $0.course.planned
        },
        month(.readyMonths, de: "Bereit; leer: nie", en: "Ready; empty: never") { $0.course.ready },
        month(.startMonths, de: "Begonnen; leer: nie", en: "Started; empty: never") {
            $0.course.start
        },
        month(.finishMonths, de: "Fertig; leer: nie", en: "Finished; empty: never") {
            $0.course.finish
        },
        day(.plannedDate, de: "Tag des Beginns nach Netzplan", en: "Day of the planned start") {
            row in row.course.planned.map { row.calendar.day(containing: $0) }
        },
        day(.readyDate, de: "Tag, an dem es bereit ist", en: "Day on which it becomes ready") {
            row in row.course.ready.map { row.calendar.day(containing: $0) }
        },
        day(.startDate, de: "Tag des Beginns", en: "Day of the start") {
            row in row.course.start.map { row.calendar.day(containing: $0) }
        },
        day(.finishDate, de: "Letzter Tag der Arbeit", en: "Last day of work") {
            row in row.course.finish.map { row.calendar.day(endingAt: $0) }
        },
        .init(.deadlineDate, .date, de: "Frist des Programms", en: "Deadline of the programme") {
            .date($0.calendar.deadline)
        },
        .init(.state, .text, de: "Stand am Ende des Monats der Frist", en: "State at the deadline")
        { .text($0.course.state.rawValue) },
    ]

    private static func month(
        _ key: ExplainedTimesColumn, de: String, en: String,
        _ time: @escaping @Sendable (Row) -> Double?
    ) -> Shape.Column {
        .init(key, .months, de: de + ", Monate seit Start", en: en + ", months") {
            .number(time($0))
        }
    }

    private static func day(
        _ key: ExplainedTimesColumn, de: String, en: String,
        _ day: @escaping @Sendable (Row) -> Day?
    ) -> Shape.Column {
        .init(key, .date, de: de, en: en) { row in day(row).map { .date($0) } ?? .empty }
    }
}

extension ExplainedGround {
    /// Months that a package waits; nil where it does not, or has started by the books.
    fileprivate func delay(of package: Int) -> Double? {
        guard component(of: package).wait != nil, started(package) == nil else { return nil }
        return circumstances.delay(ofPackage: package)
    }

    /// All of a package's effort: of one that has started by the books what is done, and what is
    /// left.
    fileprivate func effortDays(of package: Int) -> Double {
        started(package).map { $0.workedDays + $0.restDays }
            ?? circumstances.effortDays(ofPackage: package)
    }

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
