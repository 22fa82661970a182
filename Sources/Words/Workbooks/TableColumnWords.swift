// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a column of a scenario's table is called in a workbook, what it means, and in which unit it
/// counts (model, section 2).
public struct TableColumnWords: Sendable {
    /// Its key in the header.
    public let key: String
    /// What it counts in; nil where it counts nothing.
    public let unit: SettingUnit?
    /// What stands above it.
    public let label: Text
    /// What it means.
    public let meaning: Text

    init(
        _ key: String, _ label: (String, String), _ unit: SettingUnit? = nil, de: String, en: String
    ) {
        self.key = key
        self.unit = unit
        self.label = Text(de: label.0, en: label.1)
        meaning = Text(de: de, en: en)
    }

    /// The words of a table's column; its key alone where there are none.
    public static func of(_ key: String, in table: TableName) -> TableColumnWords {
        let own = columns(of: table).first { $0.key == key }
        return own ?? common.first { $0.key == key }
            ?? TableColumnWords(key, (key, key), de: key, en: key)
    }

    private static let common = [
        TableColumnWords(
            "id", ("Kennung", "Id"), de: "Eindeutige Kennung: Buchstaben, Ziffern, - _ .",
            en: "A unique id: letters, digits, - _ ."),
        TableColumnWords("name", ("Name", "Name"), de: "Name in Berichten", en: "Name in reports"),
        TableColumnWords(
            "name_de", ("Name (deutsch)", "Name (German)"), de: "Deutscher Name in Berichten",
            en: "German name in reports"),
        TableColumnWords(
            "name_en", ("Name (englisch)", "Name (English)"), de: "Englischer Name in Berichten",
            en: "English name in reports"),
    ]

    private static func columns(of table: TableName) -> [TableColumnWords] {
        switch table {
        case .laender: laender
        case .pools: pools
        case .fields: fields
        case .projects: projects + scores
        case .components: components
        case .roles: roles
        case .efforts: efforts
        case .published: published
        case .payments, .accounts, .allocations, .movements, .progress, .milestones, .capacity,
            .proposals:
            []
        }
    }

    private static let laender = [
        TableColumnWords(
            "population", ("Einwohner", "Population"), .people,
            de: "Einwohnerzahl, Gewicht des Schlüssels population",
            en: "Population, the weight of the key population"),
        TableColumnWords(
            "municipalities", ("Kommunen", "Municipalities"), .count, de: "Zahl der Kommunen",
            en: "Number of municipalities"),
        TableColumnWords(
            "koenigstein", ("Königsteiner Schlüssel", "Königstein key"), .percent,
            de: "In Prozent, bis zu fünf Dezimalstellen; die Summe ist 100",
            en: "In percent, up to five decimals; the sum is 100"),
        TableColumnWords(
            "pool", ("IT-Dienstleister", "IT provider"), de: "Kennung des Dienstleisters",
            en: "Id of the provider"),
        TableColumnWords(
            "join_probability", ("Beitritt", "Joining"), .share,
            de: "Wahrscheinlichkeit, dass das Land nachnutzt",
            en: "Probability that the Land joins"),
    ]

    private static let pools = [
        TableColumnWords(
            "capacity", ("Kapazität", "Capacity"), .daysPerMonth,
            de: "Personentage im Monat zu Beginn", en: "Person-days a month at the start"),
        TableColumnWords(
            "growth", ("Wachstum", "Growth"), .perMonth,
            de: "Wachstum der Kapazität je Monat: 0,01 ist 1 %",
            en: "Growth of the capacity a month: 0.01 is 1 %"),
    ]

    private static let fields = [
        TableColumnWords(
            "ministry", ("Ressort", "Ministry"), de: "Federführendes Ressort des Bundes",
            en: "Federal ministry in charge"),
        TableColumnWords(
            "lead", ("Federführung", "Lead"), de: "Federführendes Land oder BUND",
            en: "Leading Land, or BUND"),
    ]

    private static let projects = [
        TableColumnWords(
            "line", ("Säule", "Line"), de: "Programmsäule, aus der es bezahlt wird",
            en: "Line that pays for it"),
        TableColumnWords(
            "field", ("Themenfeld", "Field"), de: "Themenfeld, zu dem es gehört",
            en: "Field that it belongs to"),
        TableColumnWords(
            "lead", ("Federführung", "Lead"), de: "Umsetzendes Land oder BUND",
            en: "Implementing Land, or BUND"),
        TableColumnWords(
            "type", ("OZG-Typ", "OZG type"), de: "Nur für Berichte: T1, T23, T4, T5, mit +",
            en: "For reports only: T1, T23, T4, T5, joined by +"),
        TableColumnWords(
            "complexity", ("Komplexität", "Complexity"), de: "Klasse der Komplexität",
            en: "Class of complexity"),
        TableColumnWords(
            "base_components", ("Basiskomponenten", "Base components"), .count,
            de: "Zahl der Basiskomponenten", en: "Number of base components"),
        TableColumnWords(
            "interfaces", ("Schnittstellen", "Interfaces"), .count, de: "Zahl der Schnittstellen",
            en: "Number of interfaces"),
        TableColumnWords(
            "priority", ("Priorität", "Priority"), .share, de: "Priorität von 0 bis 1",
            en: "Priority from 0 to 1"),
        TableColumnWords(
            "committed", ("Zusagen", "Committed"), .laender,
            de: "Länder, die den Beitritt zugesagt haben, das federführende mitgezählt",
            en: "Länder that have declared to join, the lead included"),
        TableColumnWords(
            "start", ("Frühester Beginn", "Earliest start"), .day,
            de: "Vor diesem Tag beginnt es nicht; leer: mit dem Programm",
            en: "It does not start before this day; empty: with the programme"),
    ]

    private static let scores = [
        ("relevance", "Relevanz", "Relevance"), ("usability", "Nutzerfreundlichkeit", "Usability"),
        ("speed", "Geschwindigkeit", "Speed"), ("economy", "Wirtschaftlichkeit", "Economy"),
        ("innovation", "Innovation", "Innovation"), ("openness", "Offenheit", "Openness"),
    ].map { key, de, en in
        TableColumnWords(
            key, (de, en), .share, de: "Note von 0 bis 1 für diesen Grundsatz",
            en: "Score from 0 to 1 for this principle")
    }

    private static let components = [
        TableColumnWords(
            "lines", ("Säulen", "Lines"), de: "Kennungen der Säulen, mit Leerzeichen dazwischen",
            en: "Ids of the lines, with spaces between them"),
        TableColumnWords(
            "level", ("Ebene", "Level"), de: "bund, land oder kommune",
            en: "bund, land or kommune"),
        TableColumnWords(
            "place", ("Ort", "Place"),
            de: "lead: beim federführenden Land; each: bei jedem anderen; all: bei jedem; bund",
            en: "lead: at the leading Land; each: at every other; all: at every one; bund"),
        TableColumnWords(
            "driver", ("Treiber", "Driver"),
            de: "Wonach der Aufwand wächst: project, base_components, interfaces, municipalities",
            en: "What the effort grows with: project, base_components, interfaces, municipalities"),
        TableColumnWords(
            "elasticity", ("Elastizität", "Elasticity"), .exponent,
            de: "Exponent, mit dem der Aufwand nach dem Treiber wächst",
            en: "Exponent with which the effort grows with the driver"),
        TableColumnWords(
            "team", ("Team", "Team"), .daysPerMonth,
            de: "Größtes Team für ein Arbeitspaket der Größe 1",
            en: "Largest team for a package of scale 1"),
        TableColumnWords(
            "after", ("Nach", "After"),
            de: "Vorgänger: Kennungen, mit Leerzeichen dazwischen; leer: keine",
            en: "Predecessors: ids, with spaces between them; empty: none"),
        TableColumnWords(
            "kind", ("Art", "Kind"),
            de: "standard, networking, upgrade, interface oder infrastructure",
            en: "standard, networking, upgrade, interface or infrastructure"),
        TableColumnWords(
            "join", ("Beitritt", "Joining"), de: "Ob damit ein weiteres Land nachnutzt",
            en: "Whether a further Land joins with it"),
        TableColumnWords(
            "wait", ("Wartezeit", "Wait"), de: "Kennung einer Verzögerung; leer: keine",
            en: "Id of a delay; empty: none"),
    ]

    private static let roles = [
        TableColumnWords(
            "team", ("Team", "Team"), de: "fachlich, technisch oder weitere",
            en: "fachlich, technisch or weitere"),
        TableColumnWords(
            "sourcing", ("Beschaffung", "Sourcing"), de: "internal oder external",
            en: "internal or external"),
        TableColumnWords(
            "day_rate", ("Tagessatz", "Day rate"), .eurPerDay, de: "EUR je Personentag",
            en: "EUR a person-day"),
    ]

    private static let efforts = [
        TableColumnWords(
            "component", ("Aufwandsart", "Component"), de: "Kennung der Aufwandsart",
            en: "Id of the component"),
        TableColumnWords("role", ("Rolle", "Role"), de: "Kennung der Rolle", en: "Id of the role"),
        TableColumnWords(
            "min", ("Mindestens", "At least"), .days, de: "Personentage mindestens",
            en: "Person-days at least"),
        TableColumnWords(
            "max", ("Höchstens", "At most"), .days, de: "Personentage höchstens",
            en: "Person-days at most"),
    ]

    private static let published = [
        TableColumnWords(
            "value", ("Wert", "Value"), de: "Veröffentlichter Wert", en: "Published value"),
        TableColumnWords(
            "quantity", ("Größe", "Quantity"), de: "Womit er verglichen wird",
            en: "What it is compared with"),
        TableColumnWords(
            "source", ("Quelle", "Source"), de: "Wo er veröffentlicht ist",
            en: "Where it is published"),
    ]
}
