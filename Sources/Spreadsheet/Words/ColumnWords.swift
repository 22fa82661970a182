// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// The headings of columns for people; the ids that CSV files have stand on the last sheet.
enum ColumnWords {
    /// The heading of a column with its unit; the id where there is no heading.
    static func heading(of column: Table.Column, in table: String, _ language: Language)
        -> String
    {
        guard let words = words(of: column.id, in: table) else { return column.id }
        return words[language] + unit(column.unit, language)
    }

    /// The words for a column, of its own table or of any.
    static func words(of column: String, in table: String) -> Text? {
        special["\(table).\(column)"] ?? general[column]
    }

    private static func unit(_ unit: String, _ language: Language) -> String {
        switch unit {
        case "EUR": " (€)"
        case "days": language == .de ? " (PT)" : " (PD)"
        case "months": language == .de ? " (Monate)" : " (months)"
        default: ""
        }
    }

    /// Columns that mean something else in one table than in others.
    private static let special: [String: Text] = [
        "packages.kind": Text(de: "Art", en: "Kind"),
        "ledger.kind": Text(de: "Buchungsart", en: "Kind of movement"),
        "ledger.reason": Text(de: "Grund", en: "Reason"),
        "places.projects": Text(de: "Projekte", en: "Projects"),
        "findings.amount_eur": Text(de: "Betroffener Betrag", en: "Amount concerned"),
        "targets.value": Text(de: "Zielwert", en: "Target value"),
        "targets.target": Text(de: "Ziel", en: "Target"),
        "proposals.kind": Text(de: "Art", en: "Kind"),
        "proposals.from": Text(de: "Von", en: "From"),
        "proposals.to": Text(de: "An Arbeitspaket", en: "To package"),
        "accepted.kind": Text(de: "Art", en: "Kind"),
        "accepted.from": Text(de: "Von", en: "From"),
        "accepted.to": Text(de: "An Arbeitspaket", en: "To package"),
        "bridge.step": Text(de: "Was eingelassen ist", en: "What is let in"),
        "learned.dimension": Text(de: "Wovon", en: "Of what"),
        "effect.variant": Text(de: "Was verglichen wird", en: "What is compared"),
        "effect.base_mean": Text(de: "Ohne, Mittelwert", en: "Without, mean"),
        "effect.variant_mean": Text(de: "Mit, Mittelwert", en: "With, mean"),
        "effect.probability_better": Text(
            de: "Wahrscheinlichkeit, dass es mit ihnen besser ist",
            en: "Probability that it is better with them"),
        "columns.unit": Text(de: "Einheit", en: "Unit"),
        "names.kind": Text(de: "Was es ist", en: "What it is"),
    ]

    private static let general = identity.merging(money) { $1 }.merging(times) { $1 }
        .merging(statistics) { $1 }.merging(forecast) { $1 }

    private static let identity: [String: Text] = [
        "package": Text(de: "Arbeitspaket", en: "Package"),
        "project": Text(de: "Projekt", en: "Project"),
        "project_name": Text(de: "Name des Projekts", en: "Name of the project"),
        "component": Text(de: "Aufwandsart", en: "Component"),
        "place": Text(de: "Ort", en: "Place"),
        "line": Text(de: "Säule", en: "Line"),
        "level": Text(de: "Ebene", en: "Level"),
        "field": Text(de: "Themenfeld", en: "Field"),
        "ministry": Text(de: "Ressort", en: "Ministry"),
        "pool": Text(de: "IT-Dienstleister", en: "IT provider"),
        "state": Text(de: "Stand zur Frist", en: "State at the deadline"),
        "packages": Text(de: "Arbeitspakete", en: "Packages"),
        "projects": Text(de: "Projekte", en: "Projects"),
        "year": Text(de: "Jahr", en: "Year"),
        "no": Text(de: "Nr.", en: "No."),
        "from": Text(de: "Von Konto", en: "From account"),
        "to": Text(de: "Auf Konto", en: "To account"),
        "reason": Text(de: "Grund", en: "Reason"),
        "rule": Text(de: "Regel", en: "Rule"),
        "severity": Text(de: "Gewicht", en: "Severity"),
        "subject": Text(de: "Betrifft", en: "Subject"),
        "source": Text(de: "Fundstelle", en: "Source"),
        "message": Text(de: "Feststellung", en: "Message"),
        "file": Text(de: "Datei", en: "File"),
        "column": Text(de: "Spalte", en: "Column"),
        "meaning_de": Text(de: "Bedeutung (deutsch)", en: "Meaning (German)"),
        "meaning_en": Text(de: "Bedeutung (englisch)", en: "Meaning (English)"),
        "variant": Text(de: "Variante", en: "Variant"),
        "limit": Text(de: "Aufgehobene Grenze", en: "Lifted limit"),
        "bound": Text(de: "Bedingung", en: "Condition"),
        "id": Text(de: "Kennung", en: "Id"),
        "name": SheetWords.name, "subject_name": SheetWords.name,
        "line_name": SheetWords.nameOfLine,
        "place_name": Text(de: "Bezeichnung des Ortes", en: "Name of the place"),
        "field_name": Text(de: "Bezeichnung des Themenfeldes", en: "Name of the field"),
        "key_name": Text(de: "Bezeichnung der Gruppe", en: "Name of the group"),
    ]

    private static let money: [String: Text] = [
        "priority": Text(de: "Priorität", en: "Priority"),
        "person_days": Text(de: "Aufwand", en: "Effort"),
        "estimate_eur": Text(de: "Schätzung", en: "Estimate"),
        "cap_eur": Text(de: "Obergrenze", en: "Cap"),
        "allocated_eur": Text(de: "Zugewiesen", en: "Allocated"),
        "received_eur": Text(de: "Erhalten", en: "Received"),
        "given_eur": Text(de: "Abgegeben", en: "Given"),
        "spent_eur": Text(de: "Ausgegeben", en: "Spent"),
        "lapsed_eur": Text(de: "Verfallen", en: "Lapsed"),
        "remaining_eur": Text(de: "Übrig", en: "Remaining"),
        "amount_eur": Text(de: "Betrag", en: "Amount"),
        "share": Text(de: "Anteil am Budget", en: "Share of the budget"),
        "spent_plan_eur": Text(de: "Ausgegeben im Planfall", en: "Spent in the plan case"),
        "spent_mean_eur": Text(de: "Ausgegeben im Mittel", en: "Spent, mean"),
        "spent_p10_eur": Text(de: "Ausgegeben, P10", en: "Spent, P10"),
        "spent_p90_eur": Text(de: "Ausgegeben, P90", en: "Spent, P90"),
    ]

    private static let times: [String: Text] = [
        "planned_months": Text(de: "Geplanter Beginn", en: "Planned start"),
        "ready_months": Text(de: "Bereit", en: "Ready"),
        "start_months": Text(de: "Begonnen", en: "Started"),
        "finish_months": Text(de: "Fertig", en: "Finished"),
        "planned_date": Text(de: "Geplanter Beginn", en: "Planned start"),
        "ready_date": Text(de: "Bereit am", en: "Ready on"),
        "start_date": Text(de: "Begonnen am", en: "Started on"),
        "finish_date": Text(de: "Fertig am", en: "Finished on"),
        "date": Text(de: "Datum", en: "Date"),
        "month": Text(de: "Monat", en: "Month"),
    ]

    private static let statistics: [String: Text] = [
        "outcome": Text(de: "Ergebnis", en: "Outcome"),
        "measure": Text(de: "Messgröße", en: "Measure"),
        "dimension": Text(de: "Aufteilung", en: "Break-down"),
        "key": Text(de: "Gruppe", en: "Group"),
        "unit": Text(de: "Einheit", en: "Unit"),
        "draws": Text(de: "Ziehungen", en: "Draws"),
        "plan": Text(de: "Planfall", en: "Plan case"),
        "mean": Text(de: "Mittelwert", en: "Mean"),
        "standard_error": Text(de: "Standardfehler", en: "Standard error"),
        "p10": Text(de: "P10", en: "P10"),
        "p50": Text(de: "P50 (Median)", en: "P50 (median)"),
        "p90": Text(de: "P90", en: "P90"),
        "online_plan": Text(
            de: "Projekte online im Planfall", en: "Projects online in the plan case"),
        "connected_plan": Text(
            de: "Projekte mit angebundenen Kommunen im Planfall",
            en: "Projects with connected municipalities in the plan case"),
        "online_mean": Text(de: "Projekte online im Mittel", en: "Projects online, mean"),
        "connected_mean": Text(
            de: "Projekte mit angebundenen Kommunen im Mittel",
            en: "Projects with connected municipalities, mean"),
        "plan_meets": Text(de: "Planfall erreicht es", en: "Plan case meets it"),
        "probability": Text(de: "Wahrscheinlichkeit", en: "Probability"),
        "probability_low": Text(
            de: "Wahrscheinlichkeit, untere Grenze (95 %)", en: "Probability, lower end (95 %)"),
        "probability_high": Text(
            de: "Wahrscheinlichkeit, obere Grenze (95 %)", en: "Probability, upper end (95 %)"),
        "lifted": Text(de: "Ohne die Grenze", en: "Without the limit"),
        "difference": Text(de: "Unterschied", en: "Difference"),
        "base_mean": Text(de: "Basis, Mittelwert", en: "Base, mean"),
        "variant_mean": Text(de: "Variante, Mittelwert", en: "Variant, mean"),
        "difference_mean": Text(de: "Unterschied, Mittelwert", en: "Difference, mean"),
        "difference_standard_error": Text(
            de: "Unterschied, Standardfehler", en: "Difference, standard error"),
        "difference_p10": Text(de: "Unterschied, P10", en: "Difference, P10"),
        "difference_p50": Text(de: "Unterschied, P50", en: "Difference, P50"),
        "difference_p90": Text(de: "Unterschied, P90", en: "Difference, P90"),
        "probability_better": Text(
            de: "Wahrscheinlichkeit, dass die Variante besser ist",
            en: "Probability that the variant is better"),
        "probability_better_low": Text(
            de: "Diese Wahrscheinlichkeit, untere Grenze (95 %)",
            en: "That probability, lower end (95 %)"),
        "probability_better_high": Text(
            de: "Diese Wahrscheinlichkeit, obere Grenze (95 %)",
            en: "That probability, upper end (95 %)"),
        "distinguishable": Text(
            de: "Von null zu unterscheiden", en: "Told from zero"),
        "difference_low": Text(
            de: "Unterschied, untere Grenze (95 %)", en: "Difference, lower end (95 %)"),
        "difference_high": Text(
            de: "Unterschied, obere Grenze (95 %)", en: "Difference, upper end (95 %)"),
        "better": Text(de: "Besser ist", en: "Better is"),
        "to_date_plan": Text(
            de: "Seit Beginn, Planfall", en: "Since the start, plan case"),
        "to_date_mean": Text(
            de: "Seit Beginn, Mittelwert", en: "Since the start, mean"),
        "to_date_p10": Text(de: "Seit Beginn, P10", en: "Since the start, P10"),
        "to_date_p50": Text(de: "Seit Beginn, P50", en: "Since the start, P50"),
        "to_date_p90": Text(de: "Seit Beginn, P90", en: "Since the start, P90"),
    ]
}

extension ColumnWords {
    private static let forecast: [String: Text] = [
        "planned_value_eur": Text(de: "Planwert (PV)", en: "Planned value (PV)"),
        "earned_value_eur": Text(de: "Fertigstellungswert (EV)", en: "Earned value (EV)"),
        "actual_cost_eur": Text(de: "Ausgezahlt (AC)", en: "Paid (AC)"),
        "schedule_index": Text(de: "Terminkennzahl EV / PV", en: "Schedule index EV / PV"),
        "cost_index": Text(de: "Kostenkennzahl EV / AC", en: "Cost index EV / AC"),
        "baseline_spent_eur": Text(
            de: "Am Ende ausgegeben ohne Bücher, Planfall",
            en: "Spent at the end without books, plan case"),
        "baseline_eur": Text(
            de: "Geplant: Planfall ohne Bücher", en: "Planned: plan case without books"),
        "actual_eur": Text(de: "Ausgezahlt", en: "Paid"),
        "forecast_plan_eur": Text(de: "Prognose, Planfall", en: "Forecast, plan case"),
        "forecast_mean_eur": Text(de: "Prognose, Mittelwert", en: "Forecast, mean"),
        "forecast_p10_eur": Text(de: "Prognose, P10", en: "Forecast, P10"),
        "forecast_p50_eur": Text(de: "Prognose, P50 (Median)", en: "Forecast, P50 (median)"),
        "forecast_p90_eur": Text(de: "Prognose, P90", en: "Forecast, P90"),
        "scope": Text(de: "Innerhalb", en: "Within"),
        "idle_eur": Text(
            de: "Liegt beim Geber insgesamt brach", en: "Idle at the giver, all in all"),
        "usable_eur": Text(
            de: "Beim Empfänger insgesamt verwendbar", en: "Usable at the taker, all in all"),
        "change": Text(de: "Änderung, Mittelwert", en: "Change, mean"),
        "change_standard_error": Text(
            de: "Änderung, Standardfehler", en: "Change, standard error"),
        "change_p10": Text(de: "Änderung, P10", en: "Change, P10"),
        "change_p50": Text(de: "Änderung, P50 (Median)", en: "Change, P50 (median)"),
        "change_p90": Text(de: "Änderung, P90", en: "Change, P90"),
        "observations": Text(
            de: "Arbeitspakete mit Auszahlungen", en: "Packages with payments"),
        "known": Text(de: "Davon Aufwand bekannt", en: "Of them effort known"),
        "before_p10": Text(de: "Faktor vorher, P10", en: "Factor before, P10"),
        "before_mean": Text(de: "Faktor vorher, Mittelwert", en: "Factor before, mean"),
        "before_p90": Text(de: "Faktor vorher, P90", en: "Factor before, P90"),
        "after_p10": Text(de: "Faktor jetzt, P10", en: "Factor now, P10"),
        "after_mean": Text(de: "Faktor jetzt, Mittelwert", en: "Factor now, mean"),
        "after_p90": Text(de: "Faktor jetzt, P90", en: "Factor now, P90"),
    ]

    /// Whether a table stands on a sheet.
    static func isShown(_ table: String) -> Bool {
        SheetKind.allCases.contains { $0.table?.rawValue == table }
            || [Table.Name.targets, .limits].contains { $0.rawValue == table }
    }
}
