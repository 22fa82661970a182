// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme

/// The columns of `explain_scales` in their order; its shape says what they mean.
public enum ExplainedScalesColumn: String, TableColumns {
    case package
    case complexity
    case complexityFactor = "complexity_factor"
    case driver
    case driverCount = "driver_count"
    case elasticity
    case scale
    case unitEUR = "unit_eur"
    case costFromEUR = "cost_from_eur"
    case costToEUR = "cost_to_eur"
    case estimateEUR = "estimate_eur"
    case headroom
    case capEUR = "cap_eur"
    case factorOrigin = "factor_origin"
    case projectOrigin = "project_origin"
    case componentOrigin = "component_origin"

    /// Their table.
    public static let table = Table.Name.explainScales
}

/// How large a package is, what it is estimated at, and the most it may be assigned (model,
/// sections 3 and 4).
enum ExplainedScalesTable {
    /// A package.
    struct Row: Sendable {
        let package: WorkPackage
        let component: Component
        let complexity: Estimation.ComplexityClass
        let driverCount: Int
        let range: EstimateRange
        let unitCents: Double
        let headroom: ExactDecimal
        let origins: [Table.Cell]
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let programme = ground.programme
        let units = UnitEffort.all(of: programme)
        let complexity = programme.estimation.complexityClasses[ground.project.complexity]
        return shape.table(
            ground.packages.map { index in
                let package = ground.plan.packages[index]
                let component = programme.components[package.component]
                return Row(
                    package: package, component: component, complexity: complexity,
                    driverCount: programme.driverCount(
                        of: component, in: ground.project, at: package.place),
                    range: EstimateRange(of: package, unit: units[package.component]),
                    unitCents: units[package.component].cents,
                    headroom: programme.distribution.headroom,
                    origins: [
                        .text(
                            programme.origins.setting(
                                "estimation.complexity.\(complexity.name)"
                            ).description),
                        ground.origin(.projects, row: ground.projectIndex, "complexity"),
                        ground.origin(.components, row: package.component, "elasticity"),
                    ])
            })
    }

    typealias Shape = TableShape<ExplainedScalesColumn, Row>

    static let shape = Shape(
        columns: scale + cost + origins)

    private static let scale: [Shape.Column] = [
        .init(.package, .text, de: "Arbeitspaket", en: "Work package") { .text($0.package.id) },
        .init(
            .complexity, .text, de: "Komplexität des Projekts", en: "Complexity of the project"
        ) { .text($0.complexity.name) },
        .init(
            .complexityFactor, .mixed, de: "Faktor dieser Komplexität",
            en: "Factor of this complexity"
        ) { .number($0.complexity.factor) },
        .init(
            .driver, .text,
            de: "Womit der Aufwand wächst: project (nicht), base_components (Basiskomponenten), "
                + "interfaces (Schnittstellen), municipalities (Kommunen)",
            en: "What the effort grows with: project (nothing), base_components, interfaces, "
                + "municipalities"
        ) { .text($0.component.driver.rawValue) },
        .init(.driverCount, .count, de: "Anzahl davon", en: "How many of them") {
            .count($0.driverCount)
        },
        .init(
            .elasticity, .mixed, de: "Exponent dieser Anzahl", en: "Exponent of that number"
        ) { .number($0.component.elasticity) },
        .init(
            .scale, .mixed, de: "Umfang: Faktor · Anzahl^Elastizität",
            en: "Scale: factor · number^elasticity"
        ) { .number($0.package.scale) },
    ]

    private static let cost: [Shape.Column] = [
        .init(
            .unitEUR, .euros, de: "Kosten bei Umfang 1", en: "Cost at scale 1"
        ) { .euroStatistic($0.unitCents) },
        .init(
            .costFromEUR, .euros, de: "Kosten, mindestens", en: "Cost, at least"
        ) { .euros($0.range.total.leastCost) },
        .init(
            .costToEUR, .euros, de: "Kosten, höchstens", en: "Cost, at most"
        ) { .euros($0.range.total.mostCost) },
        .init(
            .estimateEUR, .euros, de: "Geschätzte Kosten: Umfang · Kosten bei Umfang 1",
            en: "Estimated cost: scale · cost at scale 1"
        ) { .euros($0.package.estimate) },
        .init(
            .headroom, .mixed, de: "Zuschlag auf die Schätzung als Faktor",
            en: "Headroom above the estimate as a factor"
        ) { .number($0.headroom.double) },
        .init(
            .capEUR, .euros, de: "Obergrenze der Zuweisung", en: "Most that may be assigned"
        ) { .euros($0.package.cap) },
    ]

    private static let origins: [Shape.Column] = [
        .init(
            .factorOrigin, .text, de: "Wo der Faktor der Komplexität steht",
            en: "Where the factor of the complexity is written"
        ) { $0.origins[0] },
        .init(
            .projectOrigin, .text, de: "Wo die Komplexität des Projekts steht",
            en: "Where the project's complexity is written"
        ) { $0.origins[1] },
        .init(
            .componentOrigin, .text, de: "Wo die Elastizität der Aufwandsart steht",
            en: "Where the component's elasticity is written"
        ) { $0.origins[2] },
    ]
}
