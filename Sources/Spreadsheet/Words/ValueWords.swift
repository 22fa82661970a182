// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The words for ids that the model has; ids of the scenario stay as they are.
enum ValueWords {
    /// The words of a column by id; nil for columns with ids of the scenario or free text.
    static func words(of column: String, in table: String) -> [String: Wording]? {
        switch "\(table).\(column)" {
        case "ledger.kind": movements
        case "ledger.reason": reasons
        default: general[column]
        }
    }

    /// What a text of a column says to people.
    static func text(
        _ id: String, column: String, table: String, _ language: ReportLanguage
    ) -> String {
        guard let words = words(of: column, in: table) else { return id }
        if let whole = words[id] { return whole[language] }
        // Reasons of the ledger may be two words: `slow newcomer`.
        return id.split(separator: " ").map { words[String($0)]?[language] ?? String($0) }
            .joined(separator: ", ")
    }

    private static let general: [String: [String: Wording]] = [
        "level": levels, "kind": kinds, "state": states, "outcome": outcomes,
        "measure": outcomes, "unit": units, "dimension": dimensions, "bound": bounds,
        "limit": limits, "severity": severities, "rule": rules, "reason": reasons,
    ]

    static let levels: [String: Wording] = [
        "bund": Wording(de: "Bund", en: "Federation"),
        "land": Wording(de: "Land", en: "Land"),
        "kommune": Wording(de: "Kommune", en: "Municipality"),
    ]

    static let kinds: [String: Wording] = [
        "standard": Wording(de: "Standard", en: "standard"),
        "networking": Wording(de: "Vernetzung", en: "networking"),
        "upgrade": Wording(de: "Ertüchtigung", en: "upgrade"),
        "interface": Wording(de: "Schnittstelle", en: "interface"),
        "infrastructure": Wording(de: "Infrastruktur", en: "infrastructure"),
    ]

    static let states: [String: Wording] = [
        "excluded": Wording(de: "ausgeschlossen", en: "excluded"),
        "finished": Wording(de: "fertig", en: "finished"),
        "unfunded": Wording(de: "ohne Mittel (Nachrücker)", en: "without money (newcomer)"),
        "not-joined": Wording(de: "Land schließt sich nicht an", en: "Land does not join"),
        "waiting-agreement": Wording(de: "wartet auf Vereinbarung", en: "waits for agreement"),
        "waiting-predecessor": Wording(
            de: "wartet auf ein Paket davor", en: "waits for a package before it"),
        "waiting-delay": Wording(de: "wartet auf Dritte", en: "waits for others"),
        "starved": Wording(de: "bereit, ohne Geld", en: "ready, out of money"),
        "waiting-capacity": Wording(de: "wartet auf Kapazität", en: "waits for capacity"),
        "running": Wording(de: "läuft", en: "running"),
    ]

    static let outcomes: [String: Wording] = [
        "spent": Wording(de: "Ausgegeben", en: "Spent"),
        "lapsed": Wording(de: "Verfallen", en: "Lapsed"),
        "remaining": Wording(de: "Übrig", en: "Remaining"),
        "granted": Wording(de: "Aus der Reserve bewilligt", en: "Granted from the reserve"),
        "reassigned": Wording(de: "Umgeschichtet", en: "Reassigned"),
        "given_finished": Wording(
            de: "Abgegeben von fertigen Paketen", en: "Given by finished packages"),
        "given_late": Wording(
            de: "Abgegeben, weil bis zur Frist nicht ausgebbar", en: "Given, as too late to spend"),
        "given_slow": Wording(
            de: "Abgegeben von langsamen Paketen", en: "Given by slow packages"),
        "given_waiting": Wording(
            de: "Abgegeben von wartenden Paketen", en: "Given by packages that wait"),
        "live": Wording(de: "Projekte online", en: "Projects live"),
        "efa": Wording(de: "EfA-Projekte angebunden", en: "EfA projects connected"),
        "efa_online": Wording(de: "EfA-Projekte online", en: "EfA projects online"),
        "nationwide": Wording(de: "In allen Ländern angebunden", en: "Connected in every Land"),
        "coverage": Wording(de: "Bevölkerung erreicht", en: "Population reached"),
        "municipal": Wording(de: "Kommunen angebunden", en: "Municipalities connected"),
        "municipal_share": Wording(
            de: "Anteil der Kommunen am Geld", en: "Municipalities' part of the money"),
        "finished": Wording(de: "Arbeitspakete fertig", en: "Work packages finished"),
        "started": Wording(de: "Arbeitspakete begonnen", en: "Work packages started"),
        "starved": Wording(de: "Arbeitspakete ohne Geld", en: "Work packages out of money"),
        "carried": Wording(
            de: "Ins nächste Haushaltsjahr übertragen", en: "Carried into the next fiscal year"),
    ]

    static let units: [String: Wording] = [
        "EUR": Wording(de: "€", en: "EUR"),
        "projects": Wording(de: "Projekte", en: "projects"),
        "packages": Wording(de: "Arbeitspakete", en: "packages"),
        "share": Wording(de: "Anteil", en: "share"),
        "days": Wording(de: "Personentage", en: "person-days"),
        "months": Wording(de: "Monate", en: "months"),
        "date": Wording(de: "Tag", en: "date"),
        "count": Wording(de: "Anzahl", en: "count"),
        "text": Wording(de: "Text", en: "text"),
        "truth": Wording(de: "Wahrheitswert", en: "truth value"),
        "mixed": Wording(de: "siehe Spalte Einheit", en: "see column unit"),
    ]

    static let dimensions: [String: Wording] = [
        "year": Wording(de: "Jahr", en: "year"),
        "line": Wording(de: "Säule", en: "line"),
        "level": Wording(de: "Ebene", en: "level"),
        "field": Wording(de: "Themenfeld", en: "field"),
        "place": Wording(de: "Ort", en: "place"),
    ]

    static let bounds: [String: Wording] = [
        "at_least": Wording(de: "mindestens", en: "at least"),
        "at_most": Wording(de: "höchstens", en: "at most"),
    ]

    static let limits: [String: Wording] = [
        "money": Wording(de: "Geld", en: "money"),
        "capacity": Wording(de: "Kapazität der IT-Dienstleister", en: "providers' capacity"),
        "agreements": Wording(de: "Vereinbarungen und Wartezeiten", en: "agreements and delays"),
    ]

    static let severities: [String: Wording] = [
        "finding": Wording(de: "Befund", en: "finding"),
        "warning": Wording(de: "Warnung", en: "warning"),
    ]

    static let rules: [String: Wording] = [
        "efa-commitment": Wording(de: "Zu wenige Zusagen", en: "Too few commitments"),
        "no-infrastructure": Wording(
            de: "Infrastruktur nur mittelbar", en: "Infrastructure only indirectly"),
    ]

    static let movements: [String: Wording] = [
        "open": Wording(de: "Eröffnung", en: "opening"),
        "assign": Wording(de: "Zuweisung", en: "assignment"),
        "pay": Wording(de: "Zahlung", en: "payment"),
        "grant": Wording(de: "Bewilligung", en: "grant"),
        "reassign": Wording(de: "Umschichtung", en: "reassignment"),
        "lapse": Wording(de: "Verfall", en: "lapse"),
    ]

    static let reasons: [String: Wording] = [
        "finished": Wording(de: "fertig", en: "finished"),
        "late": Wording(de: "zu spät", en: "late"),
        "slow": Wording(de: "langsam", en: "slow"),
        "waiting": Wording(de: "wartet", en: "waiting"),
        "reserve": Wording(de: "Reserve", en: "reserve"),
        "free": Wording(de: "freie Mittel", en: "free money"),
        "rest": Wording(de: "übriger Rest", en: "other rest"),
        "newcomer": Wording(de: "an Nachrücker", en: "to a newcomer"),
    ]

    /// Every word, for the test that none is missing in a language.
    static let all = [
        levels, kinds, states, outcomes, units, dimensions, bounds, limits, severities, rules,
        movements, reasons,
    ]
}
