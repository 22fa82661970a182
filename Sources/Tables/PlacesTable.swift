// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Study

/// The columns of `places.csv` in their order; its shape says what they mean.
public enum PlacesColumn: String, TableColumns {
    case place
    case field
    case projects
    case allocatedEUR = "allocated_eur"
    case spentPlanEUR = "spent_plan_eur"
    case onlinePlan = "online_plan"
    case connectedPlan = "connected_plan"
    case onlineMean = "online_mean"
    case connectedMean = "connected_mean"

    /// Their table.
    public static let table = Table.Name.places
}

/// `places.csv`: every Land × field at the deadline.
enum PlacesTable {
    /// A field in a Land.
    struct Row: Sendable {
        let place: String
        let field: String
        var projects: Set<Int> = []
        var allocated = Cents.zero
        var spent = Cents.zero
        let online: OutcomeSpread
        let connected: OutcomeSpread
    }

    /// The table: Länder in canonical order, the fields of each in theirs.
    static func table(_ programme: Programme, _ plan: FundingPlan, _ result: StudyResult)
        -> Table
    {
        let fieldCount = programme.fields.count
        var rows = emptyRows(programme, result)
        for (index, package) in plan.packages.enumerated() {
            guard let land = package.place.land else { continue }
            let row = land * fieldCount + programme.projects[package.project].field
            if !package.isExcluded { rows[row].projects.insert(package.project) }
            rows[row].allocated += plan.allocations[index]
            rows[row].spent += result.plan.courses[index].spent
        }
        return shape.table(rows)
    }

    private static func emptyRows(_ programme: Programme, _ result: StudyResult) -> [Row] {
        programme.laender.enumerated().flatMap { landIndex, land in
            programme.fields.enumerated().map { fieldIndex, field in
                func spread(connected: Bool) -> OutcomeSpread {
                    let position = result.layout.position(
                        land: landIndex, field: fieldIndex, connected: connected)
                    return OutcomeSpread(result, at: position, unit: .projects)
                }
                return Row(
                    place: land.id, field: field.id, online: spread(connected: false),
                    connected: spread(connected: true))
            }
        }
    }

    typealias Shape = TableShape<PlacesColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.place, .text, de: "Kürzel des Landes", en: "Code of the Land") {
                .text($0.place)
            },
            .init(.field, .text, de: "Themenfeld", en: "OZG field") { .text($0.field) },
            .init(
                .projects, .count,
                de: "Zahl der Projekte des Themenfelds, die in diesem Land mindestens ein nicht "
                    + "ausgeschlossenes Arbeitspaket haben",
                en: "Number of the field's projects that have at least one package in this Land "
                    + "that is not excluded"
            ) { .count($0.projects.count) },
            .init(
                .allocatedEUR, .euros,
                de: "Zuweisungen der Verteilung an Pakete des Themenfelds in diesem Land",
                en: "Assigned by the distribution to the field's packages in this Land"
            ) { .euros($0.allocated) },
            .init(
                .spentPlanEUR, .euros,
                de: "Im Planfall für diese Pakete bis zum Ende des Horizonts ausgegeben",
                en: "Spent on these packages by the end of the horizon in the plan case"
            ) { .euros($0.spent) },
            .init(
                .onlinePlan, .count,
                de: "Projekte, deren Leistung in diesem Land zur Frist online ist, im Planfall",
                en: "Projects whose service is online in this Land at the deadline, plan case"
            ) { $0.online.unit.exact($0.online.plan) },
            .init(
                .connectedPlan, .count,
                de: "Projekte, an die die Kommunen dieses Landes zur Frist angeschlossen sind, im "
                    + "Planfall",
                en: "Projects to which this Land's municipalities are connected at the deadline, "
                    + "plan case"
            ) { $0.connected.unit.exact($0.connected.plan) },
            .init(
                .onlineMean, .count,
                de: "Projekte, die in diesem Land zur Frist online sind, im Mittel der Ziehungen",
                en: "Projects online in this Land at the deadline, mean of the draws"
            ) { $0.online.unit.statistic($0.online.statistics?.mean) },
            .init(
                .connectedMean, .count,
                de: "Projekte mit angeschlossenen Kommunen zur Frist, im Mittel der Ziehungen",
                en: "Projects with connected municipalities at the deadline, mean of the draws"
            ) { $0.connected.unit.statistic($0.connected.statistics?.mean) },
        ])
}
