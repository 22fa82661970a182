// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The words for ids that the model has, the same in every format; ids of the scenario stay as they
/// are. A test asks for every id.
public enum ValueWords {
    /// The words of a column by id; nil for columns with ids of the scenario or free text.
    public static func words(of column: String, in table: String) -> [String: Wording]? {
        switch "\(table).\(column)" {
        case "ledger.kind": movements
        case "ledger.reason": reasons
        case "ledger.from", "ledger.to": accounts
        case "names.kind": nouns
        case "explain_rules.rule": explainedRules
        default: general[column]
        }
    }

    /// What a text of a column says to people.
    public static func text(
        _ id: String, column: String, table: String, _ language: ReportLanguage
    ) -> String {
        words(of: column, in: table).map { text(id, among: $0, language) } ?? id
    }

    /// The same where a column's words are at hand.
    public static func text(
        _ id: String, among words: [String: Wording], _ language: ReportLanguage
    ) -> String {
        if let whole = words[id] { return whole[language] }
        // Accounts of the ledger have an owner: `reserve/foederal`.
        if let slash = id.firstIndex(of: "/"), let account = words[String(id[..<slash])] {
            return account[language] + id[slash...]
        }
        // Reasons of the ledger may be two words: `slow newcomer`.
        return id.split(separator: " ").map { words[String($0)]?[language] ?? String($0) }
            .joined(separator: ", ")
    }

    /// What an id means in a language; the id itself where it is unknown.
    public static func text(
        _ id: String, in words: [String: Wording], _ language: ReportLanguage
    ) -> String {
        words[id]?[language] ?? id.onOneLine
    }

    private static let general: [String: [String: Wording]] = [
        "level": levels, "kind": kinds, "state": states, "outcome": outcomes,
        "measure": outcomes, "unit": units, "dimension": dimensions, "bound": bounds,
        "better": directions, "basis": bases,
        "limit": limits, "severity": severities, "rule": rules, "reason": offers,
    ]

    /// The federal levels.
    public static let levels: [String: Wording] = [
        "bund": Wording(de: "Bund", en: "Federation"),
        "land": Wording(de: "Länder", en: "Länder"),
        "kommune": Wording(de: "Kommunen", en: "Municipalities"),
    ]

    /// The kinds of components.
    public static let kinds: [String: Wording] = [
        "standard": Wording(de: "Standard", en: "standard"),
        "networking": Wording(de: "Vernetzung", en: "networking"),
        "upgrade": Wording(de: "Ertüchtigung", en: "upgrade"),
        "interface": Wording(de: "Schnittstelle", en: "interface"),
        "infrastructure": Wording(de: "Infrastruktur", en: "infrastructure"),
    ]

    /// The states of packages at the deadline.
    public static let states: [String: Wording] = [
        "excluded": Wording(de: "von einer Regel ausgeschlossen", en: "excluded by a rule"),
        "finished": Wording(de: "fertig", en: "finished"),
        "unfunded": Wording(
            de: "ohne Mittel geblieben (Nachrücker)", en: "left without money (newcomer)"),
        "not-joined": Wording(
            de: "das Land (oder eines davor) schließt sich nicht an",
            en: "the Land (or one before it) does not join"),
        "waiting-agreement": Wording(
            de: "wartet auf Vereinbarung oder Bewilligung", en: "waits for agreement or approval"),
        "waiting-predecessor": Wording(
            de: "wartet auf ein Arbeitspaket davor", en: "waits for a package before it"),
        "waiting-delay": Wording(
            de: "wartet auf Dritte (Gesetz, Hersteller, Anschluss)",
            en: "waits for others (law, vendor, joining)"),
        "starved": Wording(de: "bereit, aber ohne Geld", en: "ready but out of money"),
        "waiting-capacity": Wording(
            de: "bereit, aber der IT-Dienstleister hat keine Kapazität",
            en: "ready, but the IT provider has no capacity"),
        "running": Wording(
            de: "läuft noch, wird nicht rechtzeitig fertig", en: "still running, not done in time"),
    ]

    /// The outcomes and monthly measures.
    public static let outcomes: [String: Wording] = [
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
            de: "Anteil der Kommunen am Geld", en: "Municipalities’ part of the money"),
        "finished": Wording(de: "Arbeitspakete fertig", en: "Work packages finished"),
        "started": Wording(de: "Arbeitspakete begonnen", en: "Work packages started"),
        "starved": Wording(de: "Arbeitspakete ohne Geld", en: "Work packages out of money"),
        "carried": Wording(
            de: "Ins nächste Haushaltsjahr übertragen", en: "Carried into the next fiscal year"),
    ]

    /// The units.
    public static let units: [String: Wording] = [
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

    /// The break-downs.
    public static let dimensions: [String: Wording] = [
        "year": Wording(de: "Jahr", en: "year"),
        "line": Wording(de: "Säule", en: "line"),
        "level": Wording(de: "Ebene", en: "level"),
        "field": Wording(de: "Themenfeld", en: "field"),
        "place": Wording(de: "Ort", en: "place"),
    ]

    /// What the scenario's ids may stand for.
    static let nouns: [String: Wording] = [
        "line": Wording(de: "Säule", en: "line"),
        "field": Wording(de: "Themenfeld", en: "field"),
        "component": Wording(de: "Aufwandsart", en: "component"),
        "place": Wording(de: "Land", en: "Land"),
        "pool": Wording(de: "IT-Dienstleister", en: "IT provider"),
        "project": Wording(de: "Projekt", en: "project"),
    ]

    /// The directions of targets.
    public static let bounds: [String: Wording] = [
        "at_least": Wording(de: "mindestens", en: "at least"),
        "at_most": Wording(de: "höchstens", en: "at most"),
    ]

    /// Whether a figure of ours is an input or a result.
    public static let bases: [String: Wording] = [
        "assumed": Wording(de: "Eingabe", en: "input"),
        "computed": Wording(de: "berechnet", en: "computed"),
    ]

    /// Which side of an outcome is better.
    static let directions: [String: Wording] = [
        "more": Wording(de: "mehr", en: "more"), "less": Wording(de: "weniger", en: "less"),
    ]

    /// The limits that are lifted.
    public static let limits: [String: Wording] = [
        "money": Wording(de: "das Geld", en: "money"),
        "capacity": Wording(
            de: "die Kapazität der IT-Dienstleister", en: "the IT providers’ capacity"),
        "agreements": Wording(de: "Vereinbarungen und Wartezeiten", en: "agreements and delays"),
    ]

    /// The severities of findings.
    public static let severities: [String: Wording] = [
        "finding": Wording(de: "Befund", en: "Finding"),
        "warning": Wording(de: "Warnung", en: "Warning"),
    ]

    /// The rules that make findings.
    public static let rules: [String: Wording] = [
        "efa-commitment": Wording(
            de: "Zu wenige Zusagen der Länder („Einer für Alle“)",
            en: "Too few Länder committed (“Einer für Alle”)"),
        "no-infrastructure": Wording(
            de: "IT-Infrastruktur nur mittelbar bezahlt",
            en: "IT infrastructure paid only indirectly"),
    ]

    /// The rules that `explain` tells of, whether or not they made a finding.
    static let explainedRules: [String: Wording] = [
        "purpose": Wording(de: "Zweckgebundene Bundesmittel", en: "Earmarked federal money"),
        "kommune-via-land": Wording(
            de: "Kommunen nur über ihr Land", en: "Municipalities only through their Land"),
        "efa-commitment": Wording(de: "Einer für Alle", en: "Einer für Alle"),
        "no-infrastructure": Wording(
            de: "IT-Infrastruktur nur mittelbar", en: "IT infrastructure only indirectly"),
        "agreement": Wording(de: "Vereinbarung", en: "Agreement"),
    ]

    /// The kinds of movements in the ledger.
    public static let movements: [String: Wording] = [
        "open": Wording(de: "Eröffnung", en: "opening"),
        "assign": Wording(de: "Zuweisung", en: "assignment"),
        "pay": Wording(de: "Zahlung", en: "payment"),
        "grant": Wording(de: "Bewilligung", en: "grant"),
        "reassign": Wording(de: "Umschichtung", en: "reassignment"),
        "lapse": Wording(de: "Verfall", en: "lapse"),
    ]

    /// The accounts of the ledger, those with an owner by what stands before it.
    static let accounts: [String: Wording] = [
        "budget": Wording(de: "Budget", en: "budget"),
        "reserve": Wording(de: "Reserve", en: "reserve"),
        "package": Wording(de: "Arbeitspaket", en: "package"),
        "paid": Wording(de: "Ausgezahlt", en: "paid"),
        "lapsed": Wording(de: "Verfallen", en: "lapsed"),
    ]

    /// Why a package offers money at a control date.
    public static let offers: [String: Wording] = [
        "finished": Wording(de: "fertig, Mittel übrig", en: "finished, money left"),
        "late": Wording(de: "bis zur Frist nicht ausgebbar", en: "cannot be spent in time"),
        "slow": Wording(de: "kommt nur langsam voran", en: "progresses slowly"),
        "waiting": Wording(de: "wartet, hat nicht begonnen", en: "waits, has not begun"),
    ]

    /// Where money lapses.
    public static let lapses: [String: Wording] = [
        "reserve": Wording(de: "Reserve der Säule", en: "reserve of the line"),
        "finished": Wording(de: "Reste fertiger Pakete", en: "rests of finished packages"),
        "free": Wording(de: "freie Mittel", en: "free money"),
        "rest": Wording(de: "übrige Mittel der Pakete", en: "other money of the packages"),
    ]

    /// Why money moves: the giver's reason, or where it lapses.
    private static let reasons: [String: Wording] = offers.merging(lapses) { offer, _ in offer }
        .merging(["newcomer": Wording(de: "an Nachrücker", en: "to a newcomer")]) { $1 }
}
