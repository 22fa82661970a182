// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What the tables of `check`, `estimate` and `distribute` say.

extension Text {
    package static let total = Text(de: "Summe", en: "Total")
    package static let packages = Text(de: "Pakete", en: "Packages")

    package static func amountsHeading(unit: Text) -> Text {
        Text(de: "Säule (\(unit.de))", en: "Line (\(unit.en))")
    }

    package static func tranche(_ year: Int) -> Text {
        Text(de: "Tranche \(year)", en: "Tranche \(year)")
    }

    package static let daysRange = Text(de: "Personentage", en: "Person-days")
    package static let costRange = Text(de: "von–bis", en: "from–to")
    package static let cost = Text(de: "Schätzung", en: "Estimate")
    package static let amount = Text(de: "Zugewiesen", en: "Assigned")
    package static let shareOfBudget = Text(de: "Anteil", en: "Share")
    package static let `internal` = Text(de: "Intern", en: "Internal")
    package static let external = Text(de: "Extern", en: "External")
    package static let byLine = Text(de: "Nach Programmsäule", en: "By line")
    package static let byLineAndLevel = Text(de: "Nach Säule und Ebene", en: "By line and level")
    package static let byLevel = Text(de: "Nach Ebene", en: "By level")
    package static let byField = Text(de: "Nach Themenfeld", en: "By field")
    package static let byPlace = Text(de: "Nach Land", en: "By Land")
    package static let byKind = Text(de: "Nach Art", en: "By kind")
    package static let byComponent = Text(de: "Nach Aufwandsart", en: "By component")
    package static let finding = Text(de: "Befund", en: "Finding")
    package static let warning = Text(de: "Warnung", en: "Warning")
    package static let rule = Text(de: "Nach Regel", en: "By rule")
    package static let cases = Text(de: "Fälle", en: "Cases")

    package static func amountConcerned(unit: Text) -> Text {
        Text(de: "Ohne Mittel (\(unit.de))", en: "Without money (\(unit.en))")
    }

    package static func verdictClean(_ scenario: String) -> Text {
        Text(
            de: "\(scenario): in Ordnung, keine Befunde.",
            en: "\(scenario): in order, no findings.")
    }

    package static func verdictFindings(_ scenario: String, findings: Int) -> Text {
        Text(
            de: "\(scenario): in Ordnung; Befunde: \(number(findings).de).",
            en: "\(scenario): in order; findings: \(number(findings).en).")
    }

    package static func verdictWarnings(_ scenario: String, findings: Int, warnings: Int) -> Text {
        Text(
            de: "\(scenario): Befunde: \(number(findings).de), Warnungen: \(number(warnings).de).",
            en: "\(scenario): findings: \(number(findings).en), warnings: \(number(warnings).en).")
    }

    package static func strictRefuses(warnings: Int) -> Text {
        Text(
            de: "Warnungen: \(warnings); mit --strict sind sie Fehler.",
            en: "Warnings: \(warnings); with --strict they are errors.")
    }
}
