// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A sheet of a scenario's workbook.
public enum ScenarioSheet: Hashable, Sendable {
    /// What the workbook is and how it is used, in ten lines.
    case guide
    /// Every single value of scenario.yaml.
    case settings
    // Lists and maps of scenario.yaml.
    case years, lines, splits, shares, complexity, delays, targets, ranges
    /// A table.
    case table(TableName)
    /// What a variant changes.
    case changes
    /// What drop-down lists offer; hidden.
    case choices

    /// The sheets of a scenario in the order of their tabs; the guide comes before them.
    public static let all: [ScenarioSheet] =
        [.settings, .years, .lines, .splits, .shares, .complexity, .delays]
        + TableName.allCases.map { .table($0) } + [.targets, .ranges, .table(.published)]

    /// What its tab says.
    public var name: Text {
        switch self {
        case .guide: Text(de: "Anleitung", en: "Guide")
        case .settings: Text(de: "Einstellungen", en: "Settings")
        case .years: Text(de: "Haushaltsjahre", en: "Years")
        case .lines: Text(de: "Säulen", en: "Lines")
        case .splits: Text(de: "Aufteilung", en: "Splits")
        case .shares: Text(de: "Anteile", en: "Shares")
        case .complexity: Text(de: "Komplexität", en: "Complexity")
        case .delays: Text(de: "Wartezeiten", en: "Delays")
        case .targets: Text(de: "Ziele", en: "Targets")
        case .ranges: Text(de: "Spannen", en: "Ranges")
        case .table(let table): table.sheetName
        case .changes: Text(de: "Änderungen", en: "Changes")
        case .choices: Text(de: "Auswahl", en: "Choices")
        }
    }

    /// What stands above its columns.
    public var heading: Text {
        switch self {
        case .guide, .choices: name
        case .settings: Text(de: "Einstellungen (scenario.yaml)", en: "Settings (scenario.yaml)")
        case .years:
            Text(
                de: "Geld je Haushaltsjahr, und welcher Anteil des Rests übertragen werden darf",
                en: "Money by fiscal year, and which share of the rest may be carried over")
        case .lines: Text(de: "Programmsäulen", en: "Lines of the programme")
        case .splits:
            Text(
                de: "Aufteilungen in ihrer Reihenfolge; die letzte ist nach Arbeitspaket",
                en: "Splits in their order; the last is by package")
        case .shares:
            Text(
                de: "Anteile und Grenzen zu den Aufteilungen", en: "Shares and bounds of the splits"
            )
        case .complexity:
            Text(de: "Faktoren der Komplexität", en: "Factors of complexity")
        case .delays: Text(de: "Verzögerungen in Monaten", en: "Delays in months")
        case .targets:
            Text(de: "Ziele: mindestens oder höchstens", en: "Targets: at least or at most")
        case .ranges:
            Text(
                de: "Spannen der Annahmen für die Sensitivitätsanalyse",
                en: "Ranges of assumptions for the sensitivity analysis")
        case .table(let table): Text("\(table.rawValue).csv")
        case .changes: Text(de: "Was die Variante ändert", en: "What the variant changes")
        }
    }
}

extension TableName {
    fileprivate var sheetName: Text {
        switch self {
        case .laender: Text(de: "Länder", en: "Länder")
        case .pools: Text(de: "Dienstleister", en: "Providers")
        case .fields: Text(de: "Themenfelder", en: "Fields")
        case .projects: Text(de: "Projekte", en: "Projects")
        case .components: Text(de: "Aufwandsarten", en: "Components")
        case .roles: Text(de: "Rollen", en: "Roles")
        case .efforts: Text(de: "Aufwände", en: "Efforts")
        case .published: Text(de: "Veröffentlicht", en: "Published")
        case .payments, .accounts, .allocations, .movements, .progress, .milestones, .capacity,
            .proposals:
            Text(rawValue)
        }
    }
}
