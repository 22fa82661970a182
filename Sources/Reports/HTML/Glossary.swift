// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The words for the ids that stand in tables; a test asks for every one of them.
enum Glossary {
    /// Where an id belongs.
    enum Kind: String, CaseIterable {
        case state, reason, limit, level, rule, lapse, severity
    }

    /// What an id means in a language; the id itself where it is unknown.
    static func words(_ kind: Kind, _ id: String, _ language: Language) -> String {
        all[kind]?[id]?[language] ?? id.onOneLine
    }

    /// All words.
    static let all: [Kind: [String: Sentence]] = [
        .state: states, .reason: reasons, .limit: limits, .level: levels, .rule: rules,
        .lapse: lapses, .severity: severities,
    ]

    private static let states: [String: Sentence] = [
        "excluded": Sentence(de: "von einer Regel ausgeschlossen", en: "excluded by a rule"),
        "finished": Sentence(de: "fertig", en: "finished"),
        "unfunded": Sentence(
            de: "ohne Mittel geblieben (Nachrücker)", en: "left without money (newcomer)"),
        "not-joined": Sentence(
            de: "das Land (oder eines davor) schließt sich nicht an",
            en: "the Land (or one before it) does not join"),
        "waiting-agreement": Sentence(
            de: "wartet auf Vereinbarung oder Bewilligung", en: "waits for agreement or approval"),
        "waiting-predecessor": Sentence(
            de: "wartet auf ein Arbeitspaket davor", en: "waits for a package before it"),
        "waiting-delay": Sentence(
            de: "wartet auf Dritte (Gesetz, Hersteller, Anschluss)",
            en: "waits for others (law, vendor, joining)"),
        "starved": Sentence(de: "bereit, aber ohne Geld", en: "ready but out of money"),
        "waiting-capacity": Sentence(
            de: "bereit, aber der IT-Dienstleister hat keine Kapazität",
            en: "ready, but the IT provider has no capacity"),
        "running": Sentence(
            de: "läuft noch, wird nicht rechtzeitig fertig", en: "still running, not done in time"),
    ]

    private static let reasons: [String: Sentence] = [
        "finished": Sentence(de: "Fertig, Mittel übrig", en: "Finished, money left"),
        "late": Sentence(de: "Bis zur Frist nicht ausgebbar", en: "Cannot be spent in time"),
        "slow": Sentence(de: "Kommt nur langsam voran", en: "Progresses slowly"),
        "waiting": Sentence(de: "Wartet, hat nicht begonnen", en: "Waits, has not begun"),
        "reserve": Sentence(
            de: "Aus der Reserve bewilligt", en: "Granted from the reserve"),
    ]

    private static let limits: [String: Sentence] = [
        "money": Sentence(de: "das Geld", en: "money"),
        "capacity": Sentence(
            de: "die Kapazität der IT-Dienstleister", en: "the IT providers’ capacity"),
        "agreements": Sentence(
            de: "Vereinbarungen und Wartezeiten", en: "agreements and delays"),
    ]

    private static let levels: [String: Sentence] = [
        "bund": Sentence(de: "Bund", en: "Federation"),
        "land": Sentence(de: "Länder", en: "Länder"),
        "kommune": Sentence(de: "Kommunen", en: "Municipalities"),
    ]

    private static let rules: [String: Sentence] = [
        "efa-commitment": Sentence(
            de: "Zu wenige Zusagen der Länder („Einer für Alle“)",
            en: "Too few Länder committed (“Einer für Alle”)"),
        "no-infrastructure": Sentence(
            de: "IT-Infrastruktur nur mittelbar bezahlt",
            en: "IT infrastructure paid only indirectly"),
    ]

    private static let lapses: [String: Sentence] = [
        "reserve": Sentence(de: "Reserve der Säule", en: "reserve of the line"),
        "finished": Sentence(de: "Reste fertiger Pakete", en: "rests of finished packages"),
        "free": Sentence(de: "freie Mittel", en: "free money"),
        "rest": Sentence(de: "übrige Mittel der Pakete", en: "other money of the packages"),
    ]

    private static let severities: [String: Sentence] = [
        "finding": Sentence(de: "Befund", en: "Finding"),
        "warning": Sentence(de: "Warnung", en: "Warning"),
    ]
}
