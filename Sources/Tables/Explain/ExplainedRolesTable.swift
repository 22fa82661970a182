// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme

/// The columns of `explain_roles` in their order; its shape says what they mean.
public enum ExplainedRolesColumn: String, TableColumns {
    case package
    case role
    case roleName = "role_name"
    case team
    case sourcing
    case dayRateEUR = "day_rate_eur"
    case unitDaysFrom = "unit_days_from"
    case unitDaysTo = "unit_days_to"
    case daysFrom = "days_from"
    case daysTo = "days_to"
    case personDays = "person_days"
    case costFromEUR = "cost_from_eur"
    case costToEUR = "cost_to_eur"
    case costEUR = "cost_eur"
    case origin

    /// Their table.
    public static let table = Table.Name.explainRoles
}

/// Person-days and cost of a package by role: efforts.csv times scale times day rates (model,
/// section 3).
enum ExplainedRolesTable {
    /// A role's part of a package.
    struct Row: Sendable {
        let package: WorkPackage
        let effort: Effort
        let role: Role
        let leastCost: Cents
        let mostCost: Cents
        let cost: Cents
        let origin: Table.Cell

        var middle: Double { (effort.least + effort.most) / 2 }
    }

    static func table(_ ground: ExplainedGround) -> Table {
        shape.table(ground.packages.flatMap { rows(of: ground.plan.packages[$0], ground) })
    }

    /// The roles of a package. Their costs are rounded so that they add up to the package's: down,
    /// and the missing cents to the largest fractions.
    private static func rows(of package: WorkPackage, _ ground: ExplainedGround) -> [Row] {
        let programme = ground.programme
        let efforts = programme.efforts.enumerated()
            .filter { $0.element.component == package.component }
        func costs(adding total: Cents, _ days: (Effort) -> Double) -> [Cents] {
            let cents = efforts.map { _, effort in
                package.scale * days(effort) * programme.roles[effort.role].dayRate * 100
            }
            return total.parts(in: cents)
        }
        let unit = UnitEffort.all(of: programme)[package.component]
        let range = EstimateRange(of: package, unit: unit).total
        let least = costs(adding: range.leastCost, \.least)
        let most = costs(adding: range.mostCost, \.most)
        let middle = costs(adding: package.estimate) { ($0.least + $0.most) / 2 }
        return efforts.enumerated().map { position, numbered in
            Row(
                package: package, effort: numbered.element,
                role: programme.roles[numbered.element.role], leastCost: least[position],
                mostCost: most[position], cost: middle[position],
                origin: ground.origin(.efforts, row: numbered.offset, "min"))
        }
    }

    typealias Shape = TableShape<ExplainedRolesColumn, Row>

    static let shape = Shape(columns: role + days + cost)

    private static let role: [Shape.Column] = [
        .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package.id) },
        .init(.role, .text, de: "Kennung der Rolle", en: "Id of the role") { .text($0.role.id) },
        .init(.roleName, .text, de: "Name der Rolle", en: "Name of the role") {
            .localized($0.role.name)
        },
        .init(
            .team, .text, de: "Beitrag: fachlich, technisch, weitere",
            en: "Contribution: fachlich (subject), technisch (technical), weitere (other)"
        ) { .text($0.role.team.rawValue) },
        .init(
            .sourcing, .text, de: "internal (eigenes Personal) oder external (Auftragnehmer)",
            en: "internal (own staff) or external (contractors)"
        ) { .text($0.role.sourcing.rawValue) },
        .init(.dayRateEUR, .euros, de: "Tagessatz", en: "Day rate") {
            .euroStatistic($0.role.dayRate * 100)
        },
    ]

    private static let days: [Shape.Column] = [
        .init(
            .unitDaysFrom, .days, de: "Personentage bei Umfang 1, mindestens",
            en: "Person-days at scale 1, at least"
        ) { .number($0.effort.least) },
        .init(
            .unitDaysTo, .days, de: "Personentage bei Umfang 1, höchstens",
            en: "Person-days at scale 1, at most"
        ) { .number($0.effort.most) },
        .init(.daysFrom, .days, de: "Personentage, mindestens", en: "Person-days, at least") {
            .number($0.package.scale * $0.effort.least)
        },
        .init(.daysTo, .days, de: "Personentage, höchstens", en: "Person-days, at most") {
            .number($0.package.scale * $0.effort.most)
        },
        .init(
            .personDays, .days, de: "Personentage, Mitte zwischen von und bis",
            en: "Person-days, the middle of from and to"
        ) { .number($0.package.scale * $0.middle) },
    ]

    private static let cost: [Shape.Column] = [
        .init(.costFromEUR, .euros, de: "Kosten, mindestens", en: "Cost, at least") {
            .euros($0.leastCost)
        },
        .init(.costToEUR, .euros, de: "Kosten, höchstens", en: "Cost, at most") {
            .euros($0.mostCost)
        },
        .init(
            .costEUR, .euros,
            de: "Kosten, Mitte; auf den Cent so gerundet, dass die Rollen die Schätzung ergeben",
            en: "Cost, middle; rounded to the cent so that the roles add up to the estimate"
        ) { .euros($0.cost) },
        .init(
            .origin, .text, de: "Wo die Personentage stehen",
            en: "Where the person-days are written"
        ) { $0.origin },
    ]
}

extension Cents {
    /// The amount in parts that are nearly these and add up to it exactly.
    fileprivate func parts(in cents: [Double]) -> [Cents] {
        // A thousandth of a cent tells fractions apart; 10¹⁵ cents are the most of a package.
        let weights = cents.map { Int64(($0 * 1000).rounded()) }
        guard weights.contains(where: { $0 > 0 }) else { return cents.map { _ in .zero } }
        return apportion(self, byWeights: weights)
    }
}
