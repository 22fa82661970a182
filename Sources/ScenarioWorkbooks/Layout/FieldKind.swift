// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// What a cell of a scenario's workbook holds.
indirect enum FieldKind: Sendable {
    case text, identifier
    case number(Bounds), whole(Bounds), amount(Bounds)
    /// 0…2⁶⁴−1, more digits than a spreadsheet's numbers have.
    case seed
    case year
    case truth, month, day
    /// A day, or a month that means its last one.
    case lastDay
    case choice([String])
    /// The id of a row of a sheet.
    case reference(ScenarioSheet, key: String)
    /// A Land's id or BUND.
    case lead
    /// Words with spaces between them.
    case words

    /// What a key of scenario.yaml holds; nil for lists, maps and durations.
    init?(_ shape: ValueShape, at path: String) {
        switch shape {
        case .text where path == "capacity.bund_pool":
            self = .reference(.table(.pools), key: "id")
        case .text: self = .text
        case .identifier, .scenarioId: self = .identifier
        case .truth: self = .truth
        case .month: self = .month
        case .day: self = .day
        case .lastDay: self = .lastDay
        case .number(let bounds), .exact(let bounds): self = .number(bounds)
        case .threshold: self = .number(.none)
        case .whole(let bounds): self = .whole(bounds)
        case .seed: self = .seed
        case .amount(let bounds): self = .amount(bounds)
        case .choice(let words): self = .choice(words)
        case .list(.text), .list(.choice): self = .words
        case .durations, .list, .record, .years, .names, .anything: return nil
        }
    }

    /// What a column of a table holds.
    init(_ column: ColumnSpec, in table: TableName) {
        self =
            switch column.content {
            case .id: .identifier
            case .text: .text
            case .whole: .whole(column.bounds)
            case .number, .exact: .number(column.bounds)
            case .choice(let words): .choice(words)
            case .truth: .truth
            case .day: .day
            case .references: .words
            case .reference: Self.reference(column.name)
            }
    }

    private static func reference(_ column: String) -> FieldKind {
        switch column {
        case "line": .reference(.lines, key: "id")
        case "field": .reference(.table(.fields), key: "id")
        case "lead": .lead
        case "complexity": .reference(.complexity, key: "name")
        case "pool": .reference(.table(.pools), key: "id")
        case "component": .reference(.table(.components), key: "id")
        case "role": .reference(.table(.roles), key: "id")
        case "wait": .reference(.delays, key: "name")
        default: .identifier
        }
    }

    /// Whether its YAML value stands in quotation marks.
    var isQuoted: Bool {
        switch self {
        case .text, .identifier, .choice, .reference, .lead, .words, .month, .day, .lastDay: true
        case .number, .whole, .amount, .seed, .year, .truth: false
        }
    }

    /// Between which numbers it lies; nil where it is none.
    var bounds: Bounds? {
        switch self {
        case .number(let bounds), .whole(let bounds), .amount(let bounds): bounds
        case .seed, .year: Bounds(least: 0)
        case .text, .identifier, .truth, .month, .day, .lastDay, .choice, .reference, .lead,
            .words:
            nil
        }
    }

    /// What may stand there, in words.
    var range: Text {
        switch self {
        case .number(let bounds), .whole(let bounds), .amount(let bounds):
            WorkbookWords.range(bounds)
        case .seed: Text("0 … 2⁶⁴ − 1")
        case .year: Text(de: "Jahr: 2021", en: "year: 2021")
        case .month: WorkbookWords.range(.month)
        case .day, .lastDay: WorkbookWords.range(.day)
        case .truth: WorkbookWords.range(.truth)
        case .text, .identifier: WorkbookWords.range(.text)
        case .words: WorkbookWords.range(.ids)
        case .reference, .lead: WorkbookWords.range(.list)
        case .choice(let words): Text(words.joined(separator: ", "))
        }
    }
}

/// A column of a sheet.
struct Field: Sendable {
    /// By which it is read.
    var key: String
    var kind: FieldKind
    /// What stands above it.
    var label: Text
    /// What it means; empty where the label says it.
    var meaning = Text("")
    var unit: SettingUnit?

    /// A column with the words of a setting.
    init(_ key: String, _ kind: FieldKind, setting path: String? = nil) {
        self.key = key
        self.kind = kind
        label = WorkbookWords.label(key)
        let words = path.flatMap { SettingWords.of($0) }
        meaning = words?.meaning ?? Text("")
        unit = words?.unit
    }

    /// A column of a table.
    init(_ column: ColumnSpec, in table: TableName) {
        let words = TableColumnWords.of(column.name, in: table)
        key = column.name
        kind = FieldKind(column, in: table)
        (label, meaning, unit) = (words.label, words.meaning, words.unit)
    }
}
