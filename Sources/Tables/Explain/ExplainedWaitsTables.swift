// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// The columns of `explain_predecessors` in their order; its shape says what they mean.
public enum ExplainedPredecessorsColumn: String, TableColumns {
    case package
    case predecessor
    case excluded
    case finishMonths = "finish_months"
    case finishDate = "finish_date"

    /// Their table.
    public static let table = Table.Name.explainPredecessors
}

/// What a package had to wait for.
enum ExplainedPredecessorsTable {
    /// A package and one of its predecessors.
    struct Row: Sendable {
        let package: String
        let predecessor: String
        let isExcluded: Bool
        let finish: Double?
        let date: Day?
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let finder = PredecessorFinder(ground.programme, ground.plan.packages)
        let release = ground.circumstances.release(ofProject: ground.projectIndex).time
        return shape.table(
            ground.packages.flatMap { index in
                finder.predecessors(of: index).map { predecessor in
                    let finish = ground.finish(ofPredecessor: predecessor, release)
                    return Row(
                        package: ground.plan.packages[index].id,
                        predecessor: ground.plan.packages[predecessor].id,
                        isExcluded: ground.plan.packages[predecessor].isExcluded, finish: finish,
                        date: finish.map { ground.programme.calendar.day(endingAt: $0) })
                }
            })
    }

    typealias Shape = TableShape<ExplainedPredecessorsColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package) },
            .init(
                .predecessor, .text, de: "Vorgänger, der vorher fertig sein muss",
                en: "Predecessor that must be finished before"
            ) { .text($0.predecessor) },
            .init(
                .excluded, .truth,
                de: "Ob er ausgeschlossen ist und mit der Freigabe als fertig gilt",
                en: "Whether it is excluded and counts as finished at the release"
            ) { .truth($0.isExcluded) },
            .init(
                .finishMonths, .months, de: "Wann er fertig war, Monate seit Start; leer: nie",
                en: "When it was finished, months since the start; empty: never"
            ) { .number($0.finish) },
            .init(
                .finishDate, .date, de: "Tag, mit dessen Ende er fertig war",
                en: "Day with whose end it was finished"
            ) { $0.date.map { .date($0) } ?? .empty },
        ])
}

/// The columns of `explain_release` in their order; its shape says what they mean.
public enum ExplainedReleaseColumn: String, TableColumns {
    case frameworkMonths = "framework_months"
    case bilateralMonths = "bilateral_months"
    case approvalMonths = "approval_months"
    case lineStartDate = "line_start_date"
    case projectStartDate = "project_start_date"
    case releaseMonths = "release_months"
    case releaseDate = "release_date"
    case basis

    /// Their table.
    public static let table = Table.Name.explainRelease
}

/// What the release of a project is made of in the plan case.
enum ExplainedReleaseTable {
    /// A project.
    struct Row: Sendable {
        let release: PlanCircumstances.Release
        let calendar: ProgrammeCalendar
        let lineStart: Day?
        let projectStart: Day?
    }

    static func table(_ ground: ExplainedGround) -> Table {
        shape.table([
            Row(
                release: ground.circumstances.release(ofProject: ground.projectIndex),
                calendar: ground.programme.calendar, lineStart: ground.line.start,
                projectStart: ground.project.start)
        ])
    }

    typealias Shape = TableShape<ExplainedReleaseColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .frameworkMonths, .months,
                de: "Monate bis zum Dachabkommen; leer: keines nötig",
                en: "Months to the framework agreement; empty: none needed"
            ) { .number($0.release.framework) },
            .init(
                .bilateralMonths, .months,
                de: "Von dort bis zur Einzelvereinbarung; leer: keine nötig",
                en: "From there to the bilateral agreement; empty: none needed"
            ) { .number($0.release.bilateral) },
            .init(
                .approvalMonths, .months, de: "Bis zur Bewilligung des Antrags",
                en: "To the approval of the application"
            ) { .number($0.release.approval) },
            .init(
                .lineStartDate, .date, de: "Erster Tag der Säule; leer: keiner",
                en: "First day of the line; empty: none"
            ) { $0.lineStart.map { .date($0) } ?? .empty },
            .init(
                .projectStartDate, .date, de: "Erster Tag des Projekts; leer: keiner",
                en: "First day of the project; empty: none"
            ) { $0.projectStart.map { .date($0) } ?? .empty },
            .init(
                .releaseMonths, .months, de: "Freigabe, Monate seit Start",
                en: "Release, months since the start"
            ) { .number($0.release.time) },
            .init(.releaseDate, .date, de: "Tag der Freigabe", en: "Day of the release") {
                .date($0.calendar.day(containing: $0.release.time))
            },
            .init(
                .basis, .text,
                de: "Woher man sie kennt: plan (Dauern des Plans), booked (aus den Büchern), "
                    + "expected (aus Terminen der Bücher und Dauern, die noch laufen)",
                en: "How it is known: plan (the plan’s durations), booked (from the books), "
                    + "expected (from dates of the books and durations that go on)"
            ) { .text($0.release.basis.rawValue) },
        ])
}

/// The columns of `explain_laender` in their order; its shape says what they mean.
public enum ExplainedLaenderColumn: String, TableColumns {
    case place
    case name
    case lead
    case probability
    case joins
    case packages
    case finished
    case allocatedEUR = "allocated_eur"
    case spentEUR = "spent_eur"

    /// Their table.
    public static let table = Table.Name.explainLaender
}

/// The Länder of a project, and whether they take part in the plan case.
enum ExplainedLaenderTable {
    /// A Land with packages of the project, or the only one asked about.
    struct Row: Sendable {
        let land: Land
        let isLead: Bool
        let probability: Double
        let joins: Bool
        var packages = 0
        var finished = 0
        var allocated = Cents.zero
        var spent = Cents.zero
    }

    static func table(_ ground: ExplainedGround) -> Table {
        var rows: [Int: Row] = [:]
        for index in ground.packages {
            let package = ground.plan.packages[index]
            guard let land = package.place.land else { continue }
            var row = rows[land] ?? ground.emptyRow(of: land)
            row.packages += 1
            row.finished += ground.planCase.courses[index].state == .finished ? 1 : 0
            row.allocated += ground.plan.allocations[index]
            row.spent += ground.planCase.courses[index].spent
            rows[land] = row
        }
        return shape.table(rows.sorted { $0.key < $1.key }.map(\.value))
    }

    typealias Shape = TableShape<ExplainedLaenderColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.place, .text, de: "Kürzel des Landes", en: "Code of the Land") {
                .text($0.land.id)
            },
            .init(.name, .text, de: "Name des Landes", en: "Name of the Land") {
                .text($0.land.name)
            },
            .init(.lead, .truth, de: "Ob es das Projekt umsetzt", en: "Whether it builds it") {
                .truth($0.isLead)
            },
            .init(
                .probability, .share, de: "Wahrscheinlichkeit, dass es beitritt",
                en: "Probability that it joins"
            ) { .number($0.probability) },
            .init(
                .joins, .truth, de: "Ob es im Planfall teilnimmt",
                en: "Whether it takes part in the plan case"
            ) { .truth($0.joins) },
            .init(.packages, .count, de: "Zahl seiner Arbeitspakete", en: "Its packages") {
                .count($0.packages)
            },
            .init(.finished, .count, de: "Davon zur Frist fertig", en: "Finished of them") {
                .count($0.finished)
            },
            .init(.allocatedEUR, .euros, de: "Zugewiesen", en: "Assigned") {
                .euros($0.allocated)
            },
            .init(.spentEUR, .euros, de: "Ausgegeben", en: "Spent") { .euros($0.spent) },
        ])
}

extension ExplainedGround {
    fileprivate func emptyRow(of land: Int) -> ExplainedLaenderTable.Row {
        let isLead = project.lead == .land(land)
        let joining = circumstances.joining(project: projectIndex, land: land)
        return .init(
            land: programme.laender[land], isLead: isLead,
            probability: isLead ? 1 : joining.probability, joins: isLead || joining.joins)
    }
}
