// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The headings of columns for people; the ids that CSV files have stand on the last sheet.
enum ColumnWords {
    /// The heading of a column with its unit; the id where there is no heading.
    static func heading(of column: Table.Column, in table: String, _ language: ReportLanguage)
        -> String
    {
        guard let words = words(of: column.id, in: table) else { return column.id }
        return words[language] + unit(column.unit, language)
    }

    /// The words for a column, of its own table or of any.
    static func words(of column: String, in table: String) -> Wording? {
        special["\(table).\(column)"] ?? general[column]
    }

    private static func unit(_ unit: String, _ language: ReportLanguage) -> String {
        switch unit {
        case "EUR": " (€)"
        case "days": language == .de ? " (PT)" : " (PD)"
        case "months": language == .de ? " (Monate)" : " (months)"
        default: ""
        }
    }

    /// Columns that mean something else in one table than in others.
    private static let special: [String: Wording] = [
        "packages.kind": Wording(de: "Art", en: "Kind"),
        "ledger.kind": Wording(de: "Buchungsart", en: "Kind of movement"),
        "ledger.reason": Wording(de: "Grund", en: "Reason"),
        "places.projects": Wording(de: "Projekte", en: "Projects"),
        "findings.amount_eur": Wording(de: "Betroffener Betrag", en: "Amount concerned"),
        "targets.value": Wording(de: "Zielwert", en: "Target value"),
        "targets.target": Wording(de: "Ziel", en: "Target"),
        "columns.unit": Wording(de: "Einheit", en: "Unit"),
        "names.kind": Wording(de: "Was es ist", en: "What it is"),
    ]

    private static let general = identity.merging(money) { $1 }.merging(times) { $1 }
        .merging(statistics) { $1 }

    private static let identity: [String: Wording] = [
        "package": Wording(de: "Arbeitspaket", en: "Package"),
        "project": Wording(de: "Projekt", en: "Project"),
        "project_name": Wording(de: "Name des Projekts", en: "Name of the project"),
        "component": Wording(de: "Aufwandsart", en: "Component"),
        "place": Wording(de: "Ort", en: "Place"),
        "line": Wording(de: "Säule", en: "Line"),
        "level": Wording(de: "Ebene", en: "Level"),
        "field": Wording(de: "Themenfeld", en: "Field"),
        "ministry": Wording(de: "Ressort", en: "Ministry"),
        "pool": Wording(de: "IT-Dienstleister", en: "IT provider"),
        "state": Wording(de: "Stand zur Frist", en: "State at the deadline"),
        "packages": Wording(de: "Arbeitspakete", en: "Packages"),
        "projects": Wording(de: "Projekte", en: "Projects"),
        "year": Wording(de: "Jahr", en: "Year"),
        "no": Wording(de: "Nr.", en: "No."),
        "from": Wording(de: "Von Konto", en: "From account"),
        "to": Wording(de: "Auf Konto", en: "To account"),
        "reason": Wording(de: "Grund", en: "Reason"),
        "rule": Wording(de: "Regel", en: "Rule"),
        "severity": Wording(de: "Gewicht", en: "Severity"),
        "subject": Wording(de: "Betrifft", en: "Subject"),
        "source": Wording(de: "Fundstelle", en: "Source"),
        "message": Wording(de: "Feststellung", en: "Message"),
        "file": Wording(de: "Datei", en: "File"),
        "column": Wording(de: "Spalte", en: "Column"),
        "meaning_de": Wording(de: "Bedeutung (deutsch)", en: "Meaning (German)"),
        "meaning_en": Wording(de: "Bedeutung (englisch)", en: "Meaning (English)"),
        "variant": Wording(de: "Variante", en: "Variant"),
        "limit": Wording(de: "Aufgehobene Grenze", en: "Lifted limit"),
        "bound": Wording(de: "Bedingung", en: "Condition"),
        "id": Wording(de: "Kennung", en: "Id"),
        "name": SheetWords.name, "subject_name": SheetWords.name,
        "line_name": SheetWords.nameOfLine,
        "place_name": Wording(de: "Bezeichnung des Ortes", en: "Name of the place"),
        "field_name": Wording(de: "Bezeichnung des Themenfeldes", en: "Name of the field"),
        "key_name": Wording(de: "Bezeichnung der Gruppe", en: "Name of the group"),
    ]

    private static let money: [String: Wording] = [
        "priority": Wording(de: "Priorität", en: "Priority"),
        "person_days": Wording(de: "Aufwand", en: "Effort"),
        "estimate_eur": Wording(de: "Schätzung", en: "Estimate"),
        "cap_eur": Wording(de: "Obergrenze", en: "Cap"),
        "allocated_eur": Wording(de: "Zugewiesen", en: "Allocated"),
        "received_eur": Wording(de: "Erhalten", en: "Received"),
        "given_eur": Wording(de: "Abgegeben", en: "Given"),
        "spent_eur": Wording(de: "Ausgegeben", en: "Spent"),
        "lapsed_eur": Wording(de: "Verfallen", en: "Lapsed"),
        "remaining_eur": Wording(de: "Übrig", en: "Remaining"),
        "amount_eur": Wording(de: "Betrag", en: "Amount"),
        "share": Wording(de: "Anteil am Budget", en: "Share of the budget"),
        "spent_plan_eur": Wording(de: "Ausgegeben im Planfall", en: "Spent in the plan case"),
        "spent_mean_eur": Wording(de: "Ausgegeben im Mittel", en: "Spent, mean"),
        "spent_p10_eur": Wording(de: "Ausgegeben, P10", en: "Spent, P10"),
        "spent_p90_eur": Wording(de: "Ausgegeben, P90", en: "Spent, P90"),
    ]

    private static let times: [String: Wording] = [
        "planned_months": Wording(de: "Geplanter Beginn", en: "Planned start"),
        "ready_months": Wording(de: "Bereit", en: "Ready"),
        "start_months": Wording(de: "Begonnen", en: "Started"),
        "finish_months": Wording(de: "Fertig", en: "Finished"),
        "planned_date": Wording(de: "Geplanter Beginn", en: "Planned start"),
        "ready_date": Wording(de: "Bereit am", en: "Ready on"),
        "start_date": Wording(de: "Begonnen am", en: "Started on"),
        "finish_date": Wording(de: "Fertig am", en: "Finished on"),
        "date": Wording(de: "Datum", en: "Date"),
        "month": Wording(de: "Monat", en: "Month"),
    ]

    private static let statistics: [String: Wording] = [
        "outcome": Wording(de: "Ergebnis", en: "Outcome"),
        "measure": Wording(de: "Messgröße", en: "Measure"),
        "dimension": Wording(de: "Aufteilung", en: "Break-down"),
        "key": Wording(de: "Gruppe", en: "Group"),
        "unit": Wording(de: "Einheit", en: "Unit"),
        "draws": Wording(de: "Ziehungen", en: "Draws"),
        "plan": Wording(de: "Planfall", en: "Plan case"),
        "mean": Wording(de: "Mittelwert", en: "Mean"),
        "standard_error": Wording(de: "Standardfehler", en: "Standard error"),
        "p10": Wording(de: "P10", en: "P10"),
        "p50": Wording(de: "P50 (Median)", en: "P50 (median)"),
        "p90": Wording(de: "P90", en: "P90"),
        "online_plan": Wording(
            de: "Projekte online im Planfall", en: "Projects online in the plan case"),
        "connected_plan": Wording(
            de: "Projekte mit angebundenen Kommunen im Planfall",
            en: "Projects with connected municipalities in the plan case"),
        "online_mean": Wording(de: "Projekte online im Mittel", en: "Projects online, mean"),
        "connected_mean": Wording(
            de: "Projekte mit angebundenen Kommunen im Mittel",
            en: "Projects with connected municipalities, mean"),
        "plan_meets": Wording(de: "Planfall erreicht es", en: "Plan case meets it"),
        "probability": Wording(de: "Wahrscheinlichkeit", en: "Probability"),
        "lifted": Wording(de: "Ohne die Grenze", en: "Without the limit"),
        "difference": Wording(de: "Unterschied", en: "Difference"),
        "base_mean": Wording(de: "Basis, Mittelwert", en: "Base, mean"),
        "variant_mean": Wording(de: "Variante, Mittelwert", en: "Variant, mean"),
        "difference_mean": Wording(de: "Unterschied, Mittelwert", en: "Difference, mean"),
        "difference_standard_error": Wording(
            de: "Unterschied, Standardfehler", en: "Difference, standard error"),
        "difference_p10": Wording(de: "Unterschied, P10", en: "Difference, P10"),
        "difference_p50": Wording(de: "Unterschied, P50", en: "Difference, P50"),
        "difference_p90": Wording(de: "Unterschied, P90", en: "Difference, P90"),
        "probability_better": Wording(
            de: "Wahrscheinlichkeit, dass die Variante besser ist",
            en: "Probability that the variant is better"),
        "distinguishable": Wording(
            de: "Von null zu unterscheiden", en: "Told from zero"),
        "difference_low": Wording(
            de: "Unterschied, untere Grenze (95 %)", en: "Difference, lower end (95 %)"),
        "difference_high": Wording(
            de: "Unterschied, obere Grenze (95 %)", en: "Difference, upper end (95 %)"),
        "better": Wording(de: "Besser ist", en: "Better is"),
        "to_date_plan": Wording(
            de: "Seit Beginn, Planfall", en: "Since the start, plan case"),
        "to_date_mean": Wording(
            de: "Seit Beginn, Mittelwert", en: "Since the start, mean"),
        "to_date_p10": Wording(de: "Seit Beginn, P10", en: "Since the start, P10"),
        "to_date_p50": Wording(de: "Seit Beginn, P50", en: "Since the start, P50"),
        "to_date_p90": Wording(de: "Seit Beginn, P90", en: "Since the start, P90"),
    ]
}

extension ColumnWords {
    /// Whether a table stands on a sheet.
    static func isShown(_ table: String) -> Bool {
        SheetKind.allCases.contains { $0.table == table } || ["targets", "limits"].contains(table)
    }
}
