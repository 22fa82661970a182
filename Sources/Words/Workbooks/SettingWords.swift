// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a setting of scenario.yaml means, and in which unit it counts; the same words stand in the
/// schema for editors.
public struct SettingWords: Sendable {
    /// The dotted path; `[]` stands for the items of a list.
    public let path: String
    /// What it counts in; nil where it counts nothing.
    public let unit: SettingUnit?
    /// What it means.
    public let meaning: Text

    private init(_ path: String, _ de: String, _ en: String) {
        self.init(path, nil, de, en)
    }

    private init(_ path: String, _ unit: SettingUnit?, _ de: String, _ en: String) {
        self.path = path
        self.unit = unit
        meaning = Text(de: de, en: en)
    }

    /// The words of a setting; nil for a path that is none.
    public static func of(_ path: String) -> SettingWords? { byPath[path] }

    private static let byPath = Dictionary(uniqueKeysWithValues: all.map { ($0.path, $0) })

    /// Those of all settings, in the order of the schema.
    public static let all =
        identity + budget + distribution + rules + estimation + capacity + study

    private static let identity = [
        SettingWords(
            "id", "Kennung: Buchstaben, Ziffern, Bindestriche",
            "Id: letters, digits, hyphens"),
        SettingWords("title", "Titel", "Title"),
        SettingWords("title.de", "Deutscher Text", "German text"),
        SettingWords("title.en", "Englischer Text", "English text"),
        SettingWords("calendar", "Kalender", "Calendar"),
        SettingWords("calendar.start", .month, "Erster Monat", "First month"),
        SettingWords(
            "calendar.deadline", .day, "Letzter Tag, der zählt; ein Monat meint seinen letzten Tag",
            "Last day that counts; a month means its last day"),
        SettingWords(
            "calendar.horizon", .month, "Letzter simulierter Monat",
            "Last simulated month"),
    ]

    private static let budget = [
        SettingWords("budget", "Budget und Haushaltsjahre", "Budget and fiscal years"),
        SettingWords("budget.total", .eur, "Gesamtbudget in EUR", "Total in EUR"),
        SettingWords(
            "budget.years", .eur, "Geld je Haushaltsjahr, Summe = total",
            "Money by fiscal year, sum = total"),
        SettingWords(
            "budget.carry_over", .share, "Übertragbarer Anteil je Jahr",
            "Share that may be carried over, by year"),
        SettingWords(
            "budget.carry_years", .years, "Jahre, in denen Reste verfügbar bleiben",
            "Years for which rests stay available"),
        SettingWords("budget.reserve", .share, "Anteil in Reserve", "Part kept in reserve"),
        SettingWords("budget.lines", "Programmsäulen", "Lines"),
        SettingWords("budget.lines[].id", "Kennung", "Id"),
        SettingWords("budget.lines[].name", "Name", "Name"),
        SettingWords("budget.lines[].name.de", "Deutscher Text", "German text"),
        SettingWords("budget.lines[].name.en", "Englischer Text", "English text"),
        SettingWords("budget.lines[].efa", "Einer für Alle", "Built once for all"),
        SettingWords("budget.lines[].agreement", "Vereinbarungen nötig", "Agreements needed"),
        SettingWords("budget.lines[].start", .day, "Frühester Beginn", "Earliest start"),
    ]

    private static let distribution = [
        SettingWords("distribution", "Verteilung", "Distribution"),
        SettingWords(
            "distribution.headroom", .factor, "Obergrenze als Vielfaches der Schätzung",
            "Cap as a multiple of the estimate"),
        SettingWords(
            "distribution.splits", "Aufteilungen in ihrer Reihenfolge",
            "Splits in their order"),
        SettingWords("distribution.splits[].by", "Wonach geteilt wird", "What is split by"),
        SettingWords("distribution.splits[].key", "Verteilungsschlüssel", "Key"),
        SettingWords(
            "distribution.splits[].shares", .weight, "Anteile zum Schlüssel table",
            "Shares of the key table"),
        SettingWords(
            "distribution.splits[].minimum", .eur, "Mindestbeträge in EUR",
            "Minimums in EUR"),
        SettingWords(
            "distribution.splits[].maximum", .eur, "Höchstbeträge in EUR",
            "Maximums in EUR"),
    ]

    private static let rules = [
        SettingWords("principles", "Gewichte der Grundsätze", "Weights of the principles"),
        SettingWords("principles.relevance", .weight, "Relevanz", "Relevance"),
        SettingWords("principles.usability", .weight, "Nutzerfreundlichkeit", "Usability"),
        SettingWords("principles.speed", .weight, "Geschwindigkeit", "Speed"),
        SettingWords("principles.economy", .weight, "Wirtschaftlichkeit", "Economy"),
        SettingWords("principles.innovation", .weight, "Innovation", "Innovation"),
        SettingWords("principles.openness", .weight, "Offenheit", "Openness"),
        SettingWords("rules", "Regeln", "Rules"),
        SettingWords(
            "rules.source",
            "Wonach sich die Regeln richten: Beschluss, Richtlinie oder Gesetz; steht in "
                + "Befunden und bei explain",
            "What the rules follow: decision, directive or law; named with findings and by "
                + "explain"),
        SettingWords("rules.source.de", "Deutscher Text", "German text"),
        SettingWords("rules.source.en", "Englischer Text", "English text"),
        SettingWords("rules.efa", "Einer für Alle", "Built once for all"),
        SettingWords(
            "rules.efa.minimum", .laender, "Mindestzahl der Länder",
            "Least number of Länder"),
        SettingWords("rules.efa.exceptions", "Ausgenommene Projekte", "Excepted projects"),
        SettingWords("rules.infrastructure", "Infrastruktur", "Infrastructure"),
        SettingWords(
            "rules.infrastructure.indirect_share", .share, "Mittelbarer Anteil",
            "Indirect share"),
    ]

    private static let estimation = [
        SettingWords("estimation", "Aufwandsschätzung", "Effort estimation"),
        SettingWords(
            "estimation.complexity", .factor, "Faktoren der Komplexität",
            "Factors of complexity"),
        SettingWords(
            "estimation.team_elasticity", .exponent, "Elastizität der Teamgröße",
            "Elasticity of the team"),
        SettingWords("estimation.uncertainty", "Unsicherheit", "Uncertainty"),
        SettingWords(
            "estimation.uncertainty.programme", .sigma, "Streuung des Programms",
            "Spread of the programme"),
        SettingWords(
            "estimation.uncertainty.field", .sigma, "Streuung der Themenfelder",
            "Spread of the fields"),
        SettingWords(
            "estimation.uncertainty.capacity", .sigma, "Streuung der Kapazität",
            "Spread of capacity"),
        SettingWords(
            "estimation.uncertainty.overrun", .factor, "Größter Faktor eines Pakets",
            "Greatest factor of a package"),
        SettingWords("agreements", "Vereinbarungen", "Agreements"),
        SettingWords("agreements.framework", .months, "Dachabkommen, Monate", "Framework, months"),
        SettingWords(
            "agreements.bilateral", .months, "Einzelvereinbarung, Monate",
            "Bilateral, months"),
        SettingWords("agreements.approval", .months, "Bewilligung, Monate", "Approval, months"),
        SettingWords("delays", .months, "Verzögerungen in Monaten", "Delays in months"),
    ]

    private static let capacity = [
        SettingWords("capacity", "Kapazität", "Capacity"),
        SettingWords("capacity.bund_pool", "Dienstleister des Bundes", "Pool of the federation"),
        SettingWords("capacity.order", "Reihenfolge bei Engpass", "Order when short"),
        SettingWords(
            "capacity.sharing", "Freie Kapazität hilft anderen",
            "Idle capacity helps others"),
        SettingWords("capacity.sharing_efficiency", .share, "Wirksamer Anteil", "Part that helps"),
        SettingWords("reallocation", "Umschichtung", "Reallocation"),
        SettingWords("reallocation.policy", "Wem zugeteilt wird", "In whose favour"),
        SettingWords("reallocation.reserve", "Wann die Reserve hilft", "When the reserve serves"),
        SettingWords(
            "reallocation.interval", .months, "Abstand der Stichtage in Monaten",
            "Months between control dates"),
        SettingWords("reallocation.first", .month, "Erster Stichtagsmonat", "First month"),
        SettingWords("reallocation.last", .month, "Letzter Stichtagsmonat", "Last month"),
        SettingWords("reallocation.grace", .months, "Karenz in Monaten", "Grace in months"),
        SettingWords("reallocation.slow", .share, "Schwelle für langsam", "Threshold of slow"),
        SettingWords("reallocation.notice", .months, "Bindung in Monaten", "Notice in months"),
        SettingWords(
            "reallocation.ask_ahead", .months, "Vorausschau in Monaten",
            "Months to ask ahead"),
        SettingWords("reallocation.scopes", "Kreise der Umschichtung", "Scopes"),
        SettingWords(
            "reallocation.newcomers", .month, "Letzter Monat für Nachrücker",
            "Last month for newcomers"),
    ]

    private static let study = [
        SettingWords("simulation", "Simulation", "Simulation"),
        SettingWords("simulation.draws", .draws, "Zahl der Ziehungen", "Number of draws"),
        SettingWords("simulation.seed", "Startwert", "Seed"),
        SettingWords(
            "simulation.sampling", "Ziehungen einzeln oder geschichtet in Blöcken zu 50",
            "Draws one by one or stratified in blocks of 50"),
        SettingWords("targets", "Ziele", "Targets"),
        SettingWords("targets[].id", "Kennung", "Id"),
        SettingWords("targets[].outcome", "Ergebnis", "Outcome"),
        SettingWords("targets[].at_least", "Mindestens", "At least"),
        SettingWords("targets[].at_most", "Höchstens", "At most"),
        SettingWords("sensitivity", "Spannen der Annahmen", "Ranges of assumptions"),
        SettingWords("sensitivity[].path", "Pfad", "Path"),
        SettingWords("sensitivity[].low", "Unterer Wert", "Low end"),
        SettingWords("sensitivity[].high", "Oberer Wert", "High end"),
    ]
}

/// What settings and columns count in.
public enum SettingUnit: String, CaseIterable, Sendable {
    case eur, share, percent, factor, weight, months, years, days, daysPerMonth, eurPerDay
    case laender, draws, month, day, sigma, exponent, perMonth, people, count
}

extension SettingUnit {
    /// Its name.
    public var words: Text {
        switch self {
        case .eur: Text(de: "EUR", en: "EUR")
        case .share: Text(de: "Anteil", en: "share")
        case .percent: Text(de: "%", en: "%")
        case .factor: Text(de: "Faktor", en: "factor")
        case .weight: Text(de: "Gewicht", en: "weight")
        case .months: Text(de: "Monate", en: "months")
        case .years: Text(de: "Jahre", en: "years")
        case .days: Text(de: "Personentage", en: "person-days")
        case .daysPerMonth: Text(de: "Personentage im Monat", en: "person-days a month")
        case .eurPerDay: Text(de: "EUR je Personentag", en: "EUR a person-day")
        case .laender: Text(de: "Länder", en: "Länder")
        case .draws: Text(de: "Ziehungen", en: "draws")
        case .month: Text(de: "Monat", en: "month")
        case .day: Text(de: "Tag", en: "day")
        case .sigma: Text(de: "σ (lognormal)", en: "σ (lognormal)")
        case .exponent: Text(de: "Exponent", en: "exponent")
        case .perMonth: Text(de: "je Monat", en: "a month")
        case .people: Text(de: "Personen", en: "people")
        case .count: Text(de: "Anzahl", en: "number")
        }
    }
}
