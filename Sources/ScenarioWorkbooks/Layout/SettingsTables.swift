// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Words

/// How a list or map of scenario.yaml lies on a sheet of its own.
struct SettingsTable: Sendable {
    /// What a row of the sheet is.
    enum Rows: Sendable {
        /// An item of a list.
        case items(path: String)
        /// A name, with its value in each of some maps.
        case names(field: String, maps: [(field: String, path: String)])
        /// A name with three durations.
        case durations(field: String, path: String)
        /// A split's share and bounds for a group.
        case parts(path: String, maps: [(field: String, key: String)])
    }

    let sheet: ScenarioSheet
    let rows: Rows
    let fields: [Field]

    /// The sheets of scenario.yaml's lists and maps.
    static let all: [SettingsTable] = [
        years, lines, splits, shares, complexity, delays, targets, ranges,
    ]

    /// The paths whose entries stand on these sheets, with the sheets.
    static let sheets: [String: ScenarioSheet] = [
        "budget.years": .years, "budget.carry_over": .years, "budget.lines": .lines,
        "distribution.splits": .splits, "estimation.complexity": .complexity, "delays": .delays,
        "targets": .targets, "sensitivity": .ranges,
    ]

    /// The paths of the lists that stand on sheets.
    static let lists: Set<String> = Set(
        all.compactMap { table in
            if case .items(let path) = table.rows { path } else { nil }
        })

    private static let source = Field("source", .text)

    private static let years = SettingsTable(
        sheet: .years,
        rows: .names(
            field: "year",
            maps: [("amount", "budget.years"), ("carry_over", "budget.carry_over")]),
        fields: [
            Field("year", .year), Field("amount", .amount(.notNegative), setting: "budget.years"),
            Field("carry_over", .number(.share), setting: "budget.carry_over"), source,
        ])

    private static let lines = items("budget.lines", .lines)
    private static let targets = items("targets", .targets)
    private static let ranges = items("sensitivity", .ranges)

    private static let splits = SettingsTable(
        sheet: .splits, rows: .items(path: "distribution.splits"),
        fields: [Field("number", .whole(Bounds(least: 1)))]
            + fields(of: "distribution.splits") + [source])

    private static let shares = SettingsTable(
        sheet: .shares,
        rows: .parts(
            path: "distribution.splits",
            maps: [("share", "shares"), ("minimum", "minimum"), ("maximum", "maximum")]),
        fields: [
            Field("split", .reference(.splits, key: "number")), Field("group", .text),
            Field("share", .number(.notNegative), setting: "distribution.splits[].shares"),
            Field("minimum", .amount(.notNegative), setting: "distribution.splits[].minimum"),
            Field("maximum", .amount(.notNegative), setting: "distribution.splits[].maximum"),
        ])

    private static let complexity = SettingsTable(
        sheet: .complexity,
        rows: .names(field: "name", maps: [("factor", "estimation.complexity")]),
        fields: [
            Field("name", .text),
            Field(
                "factor", .number(Bounds(least: 0.001, greatest: 1e6)),
                setting: "estimation.complexity"), source,
        ])

    private static let delays = SettingsTable(
        sheet: .delays, rows: .durations(field: "name", path: "delays"),
        fields: [Field("name", .text)]
            + ["least", "likeliest", "greatest"].map {
                Field($0, .number(.months), setting: "delays")
            } + [source])

    private static func items(_ path: String, _ sheet: ScenarioSheet) -> SettingsTable {
        SettingsTable(
            sheet: sheet, rows: .items(path: path), fields: fields(of: path) + [source])
    }

    /// The single values of a list's items; those within a map as `name.de`.
    private static func fields(of path: String) -> [Field] {
        guard case .list(.record(let keys))? = ScenarioKeys.shape(at: path) else { return [] }
        func below(_ key: KeySpec, _ prefix: String) -> [Field] {
            let name = prefix + key.name
            if case .record(let keys) = key.shape { return keys.flatMap { below($0, name + ".") } }
            let full = "\(path)[].\(name)"
            return FieldKind(key.shape, at: full).map { [Field(name, $0, setting: full)] } ?? []
        }
        return keys.flatMap { below($0, "") }
    }
}

extension ScenarioKeys {
    /// What a path of records leads to; nil where it is none.
    static func shape(at path: String) -> ValueShape? {
        path.split(separator: ".").reduce(.record(all)) { shape, key in
            guard case .record(let keys)? = shape else { return nil }
            return keys.first { $0.name == key }?.shape
        }
    }
}
