// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension ScenarioBounds {
    /// The allowed numbers in words.
    var text: Sentence {
        let low = least.map { number($0) }
        let high = greatest.map { number($0) }
        switch (low, high) {
        case (let low?, let high?) where excludesLeast:
            return Sentence(de: "mehr als \(low) bis \(high)", en: "more than \(low) to \(high)")
        case (let low?, let high?):
            return Sentence(de: "\(low) bis \(high)", en: "\(low) to \(high)")
        case (let low?, nil) where excludesLeast:
            return Sentence(de: "mehr als \(low)", en: "more than \(low)")
        case (let low?, nil): return Sentence(de: "mindestens \(low)", en: "\(low) or more")
        case (nil, let high?): return Sentence(de: "höchstens \(high)", en: "\(high) or less")
        case (nil, nil):
            return Sentence(de: "jede endliche Zahl", en: "any finite number")
        }
    }

    /// Whole numbers without `.0`.
    private func number(_ value: Double) -> String {
        if value == Double(UInt64.max) { return "\(UInt64.max)" }
        return Int64(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}

extension ScenarioNoun {
    /// What an id stands for, at the beginning of a German and within an English sentence.
    var words: Sentence {
        switch self {
        case .land: Sentence(de: "Ein Land", en: "Land")
        case .pool: Sentence(de: "Einen IT-Dienstleister", en: "pool")
        case .field: Sentence(de: "Ein Themenfeld", en: "field")
        case .project: Sentence(de: "Ein Projekt", en: "project")
        case .component: Sentence(de: "Eine Aufwandsart", en: "component")
        case .role: Sentence(de: "Eine Rolle", en: "role")
        case .line: Sentence(de: "Eine Programmsäule", en: "line")
        case .complexity: Sentence(de: "Eine Komplexität", en: "complexity")
        case .delay: Sentence(de: "Eine Verzögerung", en: "delay")
        case .group: Sentence(de: "Eine Gruppe", en: "group")
        }
    }
}

extension ScenarioShape {
    /// What belongs in a place, and how it is written.
    var words: Sentence {
        switch self {
        case .map:
            Sentence(
                de: "eine Zuordnung von Schlüsseln zu Werten hin; schreiben Sie "
                    + "{schlüssel: wert} oder eingerückte Zeilen „schlüssel: wert“",
                en:
                    "A map of keys to values belongs here; write {key: value} or indented lines "
                    + "“key: value”"
            )
        case .list:
            Sentence(
                de: "eine Liste hin; schreiben Sie [a, b] oder je Eintrag eine Zeile mit „- “",
                en: "A list belongs here; write [a, b] or a line with “- ” for each item")
        case .single:
            Sentence(
                de: "ein einzelner Wert hin; schreiben Sie ihn ohne Klammern, Aufzählungsstriche "
                    + "und Schlüssel",
                en: "A single value belongs here; write it without brackets, dashes and keys")
        case .durations:
            Sentence(
                de: "eine Liste von drei Monatszahlen hin; schreiben Sie [kleinste, "
                    + "wahrscheinlichste, größte], etwa [1, 2, 5]",
                en:
                    "A list of three numbers of months belongs here; write [least, likeliest, "
                    + "greatest], for example [1, 2, 5]")
        }
    }
}
