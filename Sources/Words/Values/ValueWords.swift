// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The words for ids that the model has, the same in every format; ids of the scenario stay as they
/// are. A test asks for every id.
public enum ValueWords {
    /// The words of a column by id; nil for columns with ids of the scenario or free text.
    public static func words(of column: String, in table: String) -> [String: Text]? {
        switch "\(table).\(column)" {
        case "ledger.kind": movements
        case "ledger.reason": reasons
        case "ledger.from", "ledger.to": accounts
        case "names.kind": nouns
        case "proposals.kind", "accepted.kind": movements
        case "proposals.scope": scopes
        case "deviation.dimension": parts
        case "learned.dimension": parts.filter { ["total", "field"].contains($0.key) }
        case "bridge.step": bridgeSteps
        case "effect.variant": effects
        case "explain_rules.rule": explainedRules
        default: general[column]
        }
    }

    /// What a text of a column says to people.
    public static func text(
        _ id: String, column: String, table: String, _ language: Language
    ) -> String {
        words(of: column, in: table).map { text(id, among: $0, language) } ?? id
    }

    /// The same where a column's words are at hand.
    public static func text(
        _ id: String, among words: [String: Text], _ language: Language
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
        _ id: String, in words: [String: Text], _ language: Language
    ) -> String {
        words[id]?[language] ?? id.onOneLine
    }

    /// The words of an enum's cases by their ids.
    private static func texts<Value: CaseIterable & RawRepresentable<String>>(
        of values: Value.Type, _ words: (Value) -> Text?
    ) -> [String: Text] {
        values.allCases.reduce(into: [:]) { $0[$1.rawValue] = words($1) }
    }

    private static let general: [String: [String: Text]] = [
        "level": levels, "kind": kinds, "state": states, "outcome": outcomes,
        "measure": outcomes, "unit": units, "dimension": dimensions, "bound": bounds,
        "better": directions, "basis": bases,
        "limit": limits, "severity": severities, "rule": findings, "reason": offers,
    ]

    /// The federal levels.
    public static let levels = texts(of: Level.self) { $0.words }

    /// The kinds of components.
    public static let kinds = texts(of: Component.Kind.self) { $0.words }

    /// The states of packages at the deadline.
    public static let states: [String: Text] = [
        "excluded": Text(de: "von einer Regel ausgeschlossen", en: "excluded by a rule"),
        "finished": Text(de: "fertig", en: "finished"),
        "unfunded": Text(
            de: "ohne Mittel geblieben (Nachrücker)", en: "left without money (newcomer)"),
        "not-joined": Text(
            de: "das Land (oder eines davor) schließt sich nicht an",
            en: "the Land (or one before it) does not join"),
        "waiting-agreement": Text(
            de: "wartet auf Vereinbarung oder Bewilligung", en: "waits for agreement or approval"),
        "waiting-predecessor": Text(
            de: "wartet auf ein Arbeitspaket davor", en: "waits for a package before it"),
        "waiting-delay": Text(
            de: "wartet auf Dritte (Gesetz, Hersteller, Anschluss)",
            en: "waits for others (law, vendor, joining)"),
        "starved": Text(de: "bereit, aber ohne Geld", en: "ready but out of money"),
        "waiting-capacity": Text(
            de: "bereit, aber der IT-Dienstleister hat keine Kapazität",
            en: "ready, but the IT provider has no capacity"),
        "running": Text(
            de: "läuft noch, wird nicht rechtzeitig fertig", en: "still running, not done in time"),
    ]

    /// The outcomes and monthly measures.
    public static let outcomes: [String: Text] = [
        "spent": Text(de: "Ausgegeben", en: "Spent"),
        "lapsed": Text(de: "Verfallen", en: "Lapsed"),
        "remaining": Text(de: "Übrig", en: "Remaining"),
        "granted": Text(de: "Aus der Reserve bewilligt", en: "Granted from the reserve"),
        "reassigned": Text(de: "Umgeschichtet", en: "Reassigned"),
        "given_finished": Text(
            de: "Abgegeben von fertigen Paketen", en: "Given by finished packages"),
        "given_late": Text(
            de: "Abgegeben, weil bis zur Frist nicht ausgebbar", en: "Given, as too late to spend"),
        "given_slow": Text(
            de: "Abgegeben von langsamen Paketen", en: "Given by slow packages"),
        "given_waiting": Text(
            de: "Abgegeben von wartenden Paketen", en: "Given by packages that wait"),
        "live": Text(de: "Projekte online", en: "Projects live"),
        "efa": Text(de: "EfA-Projekte angebunden", en: "EfA projects connected"),
        "efa_online": Text(de: "EfA-Projekte online", en: "EfA projects online"),
        "nationwide": Text(de: "In allen Ländern angebunden", en: "Connected in every Land"),
        "coverage": Text(de: "Bevölkerung erreicht", en: "Population reached"),
        "municipal": Text(de: "Kommunen angebunden", en: "Municipalities connected"),
        "municipal_share": Text(
            de: "Anteil der Kommunen am Geld", en: "Municipalities’ part of the money"),
        "finished": Text(de: "Arbeitspakete fertig", en: "Work packages finished"),
        "started": Text(de: "Arbeitspakete begonnen", en: "Work packages started"),
        "starved": Text(de: "Arbeitspakete ohne Geld", en: "Work packages out of money"),
        "carried": Text(
            de: "Ins nächste Haushaltsjahr übertragen", en: "Carried into the next fiscal year"),
    ]

    /// The units.
    public static let units: [String: Text] = [
        "EUR": Text(de: "€", en: "EUR"),
        "projects": Text(de: "Projekte", en: "projects"),
        "packages": Text(de: "Arbeitspakete", en: "packages"),
        "share": Text(de: "Anteil", en: "share"),
        "days": Text(de: "Personentage", en: "person-days"),
        "months": Text(de: "Monate", en: "months"),
        "date": Text(de: "Tag", en: "date"),
        "count": Text(de: "Anzahl", en: "count"),
        "text": Text(de: "Text", en: "text"),
        "truth": Text(de: "Wahrheitswert", en: "truth value"),
        "mixed": Text(de: "siehe Spalte Einheit", en: "see column unit"),
    ]

    /// The break-downs.
    public static let dimensions: [String: Text] = [
        "year": Text(de: "Jahr", en: "year"),
        "line": Text(de: "Säule", en: "line"),
        "level": Text(de: "Ebene", en: "level"),
        "field": Text(de: "Themenfeld", en: "field"),
        "place": Text(de: "Ort", en: "place"),
    ]

    /// The parts of a programme whose deviation is told.
    static let parts: [String: Text] = dimensions.filter { $0.key != "year" }.merging([
        "total": Text(de: "alles", en: "all"), "project": Text(de: "Projekt", en: "project"),
    ]) { $1 }

    /// Within what a movement is proposed.
    public static let scopes: [String: Text] = [
        "reserve": Text(de: "Reserve der Säule", en: "reserve of the line"),
        "project": Text(de: "Projekt", en: "project"),
        "field": Text(de: "Themenfeld", en: "field"),
        "ministry": Text(de: "Ressort", en: "ministry"),
        "line": Text(de: "Säule", en: "line"),
    ]

    /// What a forecast is compared with itself under.
    static let effects: [String: Text] = [
        "proposals": Text(de: "mit den Vorschlägen", en: "with the proposals"),
        "accepted": Text(de: "mit dem Angenommenen", en: "with what was accepted"),
    ]

    /// What of the books is let in, from plan to forecast.
    static let bridgeSteps: [String: Text] = [
        "plan": Text(de: "Plan ohne Bücher", en: "Plan without books"),
        "booked": Text(
            de: "Zugewiesen, gezahlt, begonnen, fertig", en: "Assigned, paid, begun, finished"),
        "dates": Text(
            de: "Termine der Vereinbarungen und Bewilligungen",
            en: "Dates of agreements and approvals"),
        "efforts": Text(
            de: "Gelernter und neu geschätzter Aufwand", en: "Efforts learned and estimated anew"),
        "joins": Text(de: "Beitritte und Absagen", en: "Joins and declines"),
        "capacity": Text(de: "Kapazität der IT-Dienstleister", en: "Capacity of the IT providers"),
        "movements": Text(de: "Bewilligt und umgeschichtet", en: "Granted and reassigned"),
        "accepted": Text(de: "Angenommene Vorschläge", en: "Accepted proposals"),
    ]

    /// What the scenario's ids may stand for.
    static let nouns: [String: Text] = [
        "line": Text(de: "Säule", en: "line"),
        "field": Text(de: "Themenfeld", en: "field"),
        "component": Text(de: "Aufwandsart", en: "component"),
        "place": Text(de: "Land", en: "Land"),
        "pool": Text(de: "IT-Dienstleister", en: "IT provider"),
        "project": Text(de: "Projekt", en: "project"),
    ]

    /// The directions of targets.
    public static let bounds: [String: Text] = [
        "at_least": Text(de: "mindestens", en: "at least"),
        "at_most": Text(de: "höchstens", en: "at most"),
    ]

    /// Whether a figure of ours is an input or a result.
    public static let bases: [String: Text] = [
        "assumed": Text(de: "Eingabe", en: "input"),
        "computed": Text(de: "berechnet", en: "computed"),
    ]

    /// Which side of an outcome is better.
    static let directions: [String: Text] = [
        "more": Text(de: "mehr", en: "more"), "less": Text(de: "weniger", en: "less"),
    ]

    /// The limits that are lifted.
    public static let limits: [String: Text] = [
        "money": Text(de: "das Geld", en: "money"),
        "capacity": Text(
            de: "die Kapazität der IT-Dienstleister", en: "the IT providers’ capacity"),
        "agreements": Text(de: "Vereinbarungen und Wartezeiten", en: "agreements and delays"),
    ]

    /// How draws are made.
    public static let samplings = texts(of: Sampling.self) { $0.words }

    /// The severities of findings.
    public static let severities: [String: Text] = [
        "finding": Text(de: "Befund", en: "Finding"),
        "warning": Text(de: "Warnung", en: "Warning"),
    ]

    /// The rules that make findings.
    public static let rules = texts(of: Finding.Rule.self) { $0.words }

    /// The rules that `explain` tells of, whether or not they made a finding.
    static let explainedRules: [String: Text] = [
        "purpose": Text(de: "Zweckgebundene Bundesmittel", en: "Earmarked federal money"),
        "kommune-via-land": Text(
            de: "Kommunen nur über ihr Land", en: "Municipalities only through their Land"),
        "efa-commitment": Text(de: "Einer für Alle", en: "Einer für Alle"),
        "no-infrastructure": Text(
            de: "IT-Infrastruktur nur mittelbar", en: "IT infrastructure only indirectly"),
        "agreement": Text(de: "Vereinbarung", en: "Agreement"),
    ]

    /// The kinds of movements in the ledger.
    public static let movements = texts(of: Movement.Kind.self) { $0.words }

    /// The accounts of the ledger, those with an owner by what stands before it.
    static let accounts: [String: Text] = [
        "budget": Text(de: "Budget", en: "budget"),
        "reserve": Text(de: "Reserve", en: "reserve"),
        "package": Text(de: "Arbeitspaket", en: "package"),
        "paid": Text(de: "Ausgezahlt", en: "paid"),
        "lapsed": Text(de: "Verfallen", en: "lapsed"),
    ]

    /// Why a package offers money at a control date.
    public static let offers = texts(of: Movement.Reason.self) { $0.wordsOfOffer }

    /// Where money lapses.
    public static let lapses = texts(of: Movement.Reason.self) { $0.wordsOfLapse }

    /// Why money moves: the giver's reason, or where it lapses.
    private static let reasons: [String: Text] = offers.merging(lapses) { offer, _ in offer }
        .merging(["newcomer": Text(de: "an Nachrücker", en: "to a newcomer")]) { $1 }
}
