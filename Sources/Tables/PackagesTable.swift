// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The columns of `packages.csv` in their order; its shape says what they mean.
public enum PackagesColumn: String, TableColumns {
    case package
    case project
    case projectName = "project_name"
    case component
    case place
    case line
    case level
    case field
    case ministry
    case pool
    case kind
    case priority
    case personDays = "person_days"
    case estimateEUR = "estimate_eur"
    case capEUR = "cap_eur"
    case allocatedEUR = "allocated_eur"
    case receivedEUR = "received_eur"
    case givenEUR = "given_eur"
    case spentEUR = "spent_eur"
    case lapsedEUR = "lapsed_eur"
    case remainingEUR = "remaining_eur"
    case plannedMonths = "planned_months"
    case readyMonths = "ready_months"
    case startMonths = "start_months"
    case finishMonths = "finish_months"
    case plannedDate = "planned_date"
    case readyDate = "ready_date"
    case startDate = "start_date"
    case finishDate = "finish_date"
    case state

    /// Their table.
    public static let table = Table.Name.packages
}

/// `packages.csv`: a package in the plan case.
enum PackagesTable {
    /// A package with everything that it refers to.
    struct Row: Sendable {
        let package: WorkPackage
        let course: PackageCourse
        let project: Project
        let component: Component
        let field: Field
        let line: String
        let place: String
        let pool: String
        let calendar: ProgrammeCalendar

        func firstDay(_ time: Double?) -> Table.Cell {
            time.map { .date(calendar.day(containing: $0)) } ?? .empty
        }

        func lastDay(_ time: Double?) -> Table.Cell {
            time.map { .date(calendar.day(endingAt: $0)) } ?? .empty
        }
    }

    typealias Shape = TableShape<PackagesColumn, Row>

    static let shape = Shape(
        columns: identity + estimate + money + times + dates)

    static func table(_ programme: Programme, _ plan: FundingPlan, _ courses: [PackageCourse])
        -> Table
    {
        shape.table(
            zip(plan.packages, courses).map { package, course in
                let project = programme.projects[package.project]
                return Row(
                    package: package, course: course, project: project,
                    component: programme.components[package.component],
                    field: programme.fields[project.field],
                    line: programme.lines[project.line].id, place: programme.id(of: package.place),
                    pool: programme.pools[programme.pool(at: package.place)].id,
                    calendar: programme.calendar)
            })
    }

    private static let identity: [Shape.Column] = [
        .init(
            .package, .text, de: "Arbeitspaket: Projekt/Aufwandsart/Ort",
            en: "Work package: project/component/place"
        ) { .text($0.package.id) },
        .init(
            .project, .text, de: "Kennung des Umsetzungsprojekts", en: "Id of the project"
        ) { .text($0.project.id) },
        .init(
            .projectName, .text, de: "Name des Umsetzungsprojekts", en: "Name of the project"
        ) { .text($0.project.name) },
        .init(
            .component, .text, de: "Aufwandsart nach dem Aufwandsschätzungsmodell",
            en: "Component of the effort-estimation model"
        ) { .text($0.component.id) },
        .init(
            .place, .text, de: "Ort: Kürzel des Landes oder BUND",
            en: "Place: code of the Land, or BUND"
        ) { .text($0.place) },
        .init(
            .line, .text, de: "Programmsäule, deren Mittel das Paket bezahlen",
            en: "Line of the programme whose money pays for the package"
        ) { .text($0.line) },
        .init(
            .level, .text, de: "Föderale Ebene, die die Arbeit leistet: bund, land, kommune",
            en: "Federal level that does the work: bund, land, kommune"
        ) { .text($0.component.level.rawValue) },
        .init(.field, .text, de: "Themenfeld des Projekts", en: "OZG field of the project") {
            .text($0.field.id)
        },
        .init(
            .ministry, .text, de: "Bundesressort, das das Themenfeld federführend betreut",
            en: "Federal ministry that leads the field"
        ) { .text($0.field.ministry) },
        .init(
            .pool, .text, de: "IT-Dienstleister, dessen Kapazität das Paket braucht",
            en: "IT provider whose capacity the package needs"
        ) { .text($0.pool) },
        .init(
            .kind, .text,
            de: "Art: standard, networking (Vernetzung), upgrade (Ertüchtigung), "
                + "interface (Schnittstelle), infrastructure (Infrastruktur)",
            en: "Kind: standard, networking, upgrade, interface or infrastructure"
        ) { .text($0.component.kind.rawValue) },
    ]

    private static let estimate: [Shape.Column] = [
        .init(
            .priority, .share, de: "Priorität des Projekts von 0 bis 1",
            en: "Priority of the project from 0 to 1"
        ) { .number($0.project.priority) },
        .init(
            .personDays, .days, de: "Geschätzter Aufwand in Personentagen",
            en: "Estimated effort in person-days"
        ) { .number($0.package.personDays) },
        .init(.estimateEUR, .euros, de: "Geschätzte Kosten", en: "Estimated cost") {
            .euros($0.package.estimate)
        },
        .init(
            .capEUR, .euros,
            de: "Obergrenze der Zuweisung: Schätzung mit Zuschlag, bei Infrastruktur höchstens "
                + "der mittelbar bezahlte Teil",
            en: "Most that may be assigned: estimate with headroom, for infrastructure at most "
                + "the part that is paid indirectly"
        ) { .euros($0.package.cap) },
    ]

    private static let money: [Shape.Column] = [
        .init(
            .allocatedEUR, .euros, de: "Zuweisung aus der Verteilung zu Beginn",
            en: "Assigned by the distribution at the start"
        ) { .euros($0.course.allocated) },
        .init(
            .receivedEUR, .euros,
            de: "Später erhalten: aus der Reserve und von anderen Paketen",
            en: "Received later: from the reserve and from other packages"
        ) { .euros($0.course.received) },
        .init(
            .givenEUR, .euros, de: "Bei Umschichtungen an andere Pakete abgegeben",
            en: "Given to other packages by reassignment"
        ) { .euros($0.course.given) },
        .init(
            .spentEUR, .euros, de: "Bis zum Ende des Horizonts ausgegeben",
            en: "Spent by the end of the horizon"
        ) { .euros($0.course.spent) },
        .init(
            .lapsedEUR, .euros, de: "Am Jahresende verfallen", en: "Lapsed at year ends"
        ) { .euros($0.course.lapsed) },
        .init(
            .remainingEUR, .euros,
            de: "Rest am Ende des Horizonts: Zuweisung + Erhalten − Abgegeben − Ausgegeben − "
                + "Verfallen",
            en: "Rest at the end of the horizon: allocated + received − given − spent − lapsed"
        ) { .euros($0.course.remaining) },
    ]
}
