// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The columns of `explain_subject` in their order; its shape says what they mean.
public enum ExplainedSubjectColumn: String, TableColumns {
    case id
    case projectName = "project_name"
    case componentName = "component_name"
    case placeName = "place_name"
    case lineName = "line_name"
    case fieldName = "field_name"
    case leadName = "lead_name"
    case priority
    case committed
    case budgetEUR = "budget_eur"
    case reserveEUR = "reserve_eur"
    case distributedEUR = "distributed_eur"

    /// Their table.
    public static let table = Table.Name.explainSubject
}

/// What is explained, by its names, and what of the budget is distributed.
enum ExplainedSubjectTable {
    /// The subject.
    struct Row: Sendable {
        let id: String
        let component: Component?
        let place: Text?
        let project: Project
        let line: Line
        let field: Field
        let lead: Text
        let budget: Cents
        let reserve: Cents
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let programme = ground.programme
        var (component, place): (Component?, Text?)
        var id = ground.project.id
        if case .package(let package) = ground.subject {
            id = ground.plan.packages[package].id
            component = ground.component(of: package)
            place = programme.name(of: ground.plan.packages[package].place)
        }
        let budget = programme.budget
        return shape.table([
            Row(
                id: id, component: component, place: place, project: ground.project,
                line: ground.line, field: programme.fields[ground.project.field],
                lead: programme.name(of: ground.project.lead), budget: budget.total,
                reserve: budget.reserve.rint(of: budget.total))
        ])
    }

    typealias Shape = TableShape<ExplainedSubjectColumn, Row>

    static let shape = Shape(
        columns: names + project + money)

    private static let names: [Shape.Column] = [
        .init(
            .id, .text, de: "Kennung des Projekts oder Arbeitspakets",
            en: "Id of the project or work package"
        ) { .text($0.id) },
        .init(.projectName, .text, de: "Name des Projekts", en: "Name of the project") {
            .text($0.project.name)
        },
        .init(
            .componentName, .text, de: "Aufwandsart; leer bei einem Projekt",
            en: "Component; empty for a project"
        ) { $0.component.map { .localized($0.name) } ?? .empty },
        .init(
            .placeName, .text, de: "Name des Ortes; leer bei einem Projekt",
            en: "Name of the place; empty for a project"
        ) { $0.place.map { .localized($0) } ?? .empty },
        .init(.lineName, .text, de: "Name der Programmsäule", en: "Name of the line") {
            .localized($0.line.name)
        },
        .init(.fieldName, .text, de: "Name des Themenfelds", en: "Name of the field") {
            .localized($0.field.name)
        },
    ]

    private static let project: [Shape.Column] = [
        .init(.leadName, .text, de: "Wer umsetzt", en: "Who builds it") {
            .localized($0.lead)
        },
        .init(
            .priority, .share, de: "Priorität des Projekts von 0 bis 1",
            en: "Priority of the project from 0 to 1"
        ) { .number($0.project.priority) },
        .init(
            .committed, .count, de: "Länder, die ihren Beitritt zugesagt haben",
            en: "Länder that have declared to join"
        ) { .count($0.project.committed) },
    ]

    private static let money: [Shape.Column] = [
        .init(.budgetEUR, .euros, de: "Budget des Programms", en: "Budget of the programme") {
            .euros($0.budget)
        },
        .init(
            .reserveEUR, .euros, de: "Davon vorab in der Programmreserve",
            en: "Of it kept in the programme reserve beforehand"
        ) { .euros($0.reserve) },
        .init(
            .distributedEUR, .euros, de: "Budget ohne Programmreserve: was verteilt wird",
            en: "Budget without the programme reserve: what is distributed"
        ) { .euros($0.budget - $0.reserve) },
    ]
}

extension Programme {
    /// The name of a place in both languages.
    func name(of place: Place) -> Text {
        guard let land = place.land else { return Text(de: "Bund", en: "Bund") }
        return Text(de: laender[land].name, en: laender[land].name)
    }
}
