// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The columns of `names` in their order; its shape says what they mean.
public enum NamesColumn: String, TableColumns {
    case kind
    case id
    case name

    /// Their table.
    public static let table = Table.Name.names
}

/// What the ids in the other tables stand for; no file of its own, but every report needs it.
enum NamesTable {
    /// An id with its name.
    struct Row: Sendable {
        let kind: String
        let id: String
        let name: Text
    }

    static func table(_ programme: Programme) -> Table {
        let lines = programme.lines.map { Row(kind: "line", id: $0.id, name: $0.name) }
        let fields = programme.fields.map { Row(kind: "field", id: $0.id, name: $0.name) }
        let components = programme.components.map {
            Row(kind: "component", id: $0.id, name: $0.name)
        }
        let places = programme.laender.map { row("place", $0.id, $0.name) }
        let pools = programme.pools.map { row("pool", $0.id, $0.name) }
        let projects = programme.projects.map { row("project", $0.id, $0.name) }
        return shape.table(lines + fields + components + places + pools + projects)
    }

    private static func row(_ kind: String, _ id: String, _ name: String) -> Row {
        Row(kind: kind, id: id, name: Text(de: name, en: name))
    }

    typealias Shape = TableShape<NamesColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .kind, .text,
                de: "Was es ist: line (Säule), field (Themenfeld), component (Aufwandsart), place "
                    + "(Land), pool (IT-Dienstleister) oder project (Projekt)",
                en: "What it is: line, field, component, place (Land), pool or project"
            ) { .text($0.kind) },
            .init(.id, .text, de: "Kennung", en: "Id") { .text($0.id) },
            .init(.name, .text, de: "Name", en: "Name") { .localized($0.name) },
        ])
}

/// The columns of `frame` in their order; its shape says what they mean.
public enum FrameColumn: String, TableColumns {
    case property
    case value

    /// Their table.
    public static let table = Table.Name.frame
}

/// The frame of a programme, which reports state beside their figures; no file of its own.
enum FrameTable {
    /// A property.
    struct Row: Sendable {
        let property: String
        let value: Table.Cell
    }

    static func table(_ programme: Programme) -> Table {
        let calendar = programme.calendar
        return shape.table([
            Row(property: "start", value: .date(Day(calendar.start, 1))),
            Row(property: "deadline", value: .date(calendar.deadline)),
            Row(property: "horizon", value: .date(Day(calendar.horizon, calendar.horizon.days))),
            Row(property: "efa_minimum", value: .count(programme.rules.efaMinimum)),
            Row(property: "laender", value: .count(programme.laender.count)),
        ])
    }

    typealias Shape = TableShape<FrameColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .property, .text,
                de: "Eigenschaft: start (Beginn), deadline (Frist), horizon (letzter Tag), "
                    + "efa_minimum (nötige Zahl von Ländern), laender (Zahl der Länder)",
                en: "Property: start, deadline, horizon (its last day), efa_minimum (Länder "
                    + "needed), laender (number of Länder)"
            ) { .text($0.property) },
            .init(.value, .mixed, de: "Ihr Wert", en: "Its value") { $0.value },
        ])
}
