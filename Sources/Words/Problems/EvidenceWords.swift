// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Bounds {
    /// The allowed numbers in words.
    var text: Text { Text(de: text(.de), en: text(.en)) }

    private func text(_ language: Language) -> String {
        let isGerman = language == .de
        let low = least.map { Self.text($0, language) }
        let high = greatest.map { Self.text($0, language) }
        switch (low, high) {
        case (let low?, let high?):
            let range = isGerman ? "\(low) bis \(high)" : "\(low) to \(high)"
            guard excludesLeast else { return range }
            return isGerman ? "mehr als \(range)" : "more than \(range)"
        case (let low?, nil) where excludesLeast:
            return isGerman ? "mehr als \(low)" : "more than \(low)"
        case (let low?, nil): return isGerman ? "mindestens \(low)" : "\(low) or more"
        case (nil, let high?): return isGerman ? "höchstens \(high)" : "\(high) or less"
        case (nil, nil): return isGerman ? "jede endliche Zahl" : "any finite number"
        }
    }

    /// Whole numbers without decimals, others with three.
    private static func text(_ value: Double, _ language: Language) -> String {
        // The one bound that no Double tells exactly.
        if value == Double(UInt64.max) { return "\(UInt64.max)" }
        if let whole = Int(exactly: value) { return number(whole, language) }
        return NumberStyle(language).decimal(value, places: 3)
    }
}

extension Problem.Noun {
    /// What an id stands for, at the beginning of a German and within an English sentence.
    var words: Text {
        switch self {
        case .land: Text(de: "Ein Land", en: "Land")
        case .pool: Text(de: "Einen IT-Dienstleister", en: "pool")
        case .field: Text(de: "Ein Themenfeld", en: "field")
        case .project: Text(de: "Ein Projekt", en: "project")
        case .component: Text(de: "Eine Aufwandsart", en: "component")
        case .role: Text(de: "Eine Rolle", en: "role")
        case .line: Text(de: "Eine Programmsäule", en: "line")
        case .complexity: Text(de: "Eine Komplexität", en: "complexity")
        case .delay: Text(de: "Eine Verzögerung", en: "delay")
        case .account: Text(de: "Ein Konto", en: "account")
        case .group: Text(de: "Eine Gruppe", en: "group")
        }
    }
}

extension Problem.Reserved {
    /// What an id stands for already.
    func words(_ id: String) -> Text {
        switch self {
        case .federation:
            Text(
                de: "„\(id)“ steht für den Bund und kann kein Land sein",
                en: "“\(id)” stands for the federation and cannot be a Land")
        case .allLines:
            Text(
                de: "„\(id)“ steht in den Ergebnissen für alle Programmsäulen zusammen und kann "
                    + "keine einzelne sein",
                en: "“\(id)” stands for all lines together in the results and cannot be one of "
                    + "them")
        case .chartsFolder:
            Text(
                de: "„\(id)“ heißt in den Ergebnissen von `compare` der Ordner der Bilder, ein "
                    + "Szenario kann nicht so heißen",
                en: "“\(id)” is the folder of charts in the results of `compare`, a scenario "
                    + "cannot have that name")
        }
    }
}

extension Problem.Shape {
    /// What belongs in a place, and how it is written.
    var words: Text {
        switch self {
        case .map:
            Text(
                de: "eine Zuordnung von Schlüsseln zu Werten hin; schreiben Sie "
                    + "{schlüssel: wert} oder eingerückte Zeilen „schlüssel: wert“",
                en:
                    "A map of keys to values belongs here; write {key: value} or indented lines "
                    + "“key: value”"
            )
        case .list:
            Text(
                de: "eine Liste hin; schreiben Sie [a, b] oder je Eintrag eine Zeile mit „- “",
                en: "A list belongs here; write [a, b] or a line with “- ” for each item")
        case .single:
            Text(
                de: "ein einzelner Wert hin; schreiben Sie ihn ohne Klammern, Aufzählungsstriche "
                    + "und Schlüssel",
                en: "A single value belongs here; write it without brackets, dashes and keys")
        case .durations:
            Text(
                de: "eine Liste von drei Monatszahlen hin; schreiben Sie [kleinste, "
                    + "wahrscheinlichste, größte], etwa [1, 2, 5]",
                en:
                    "A list of three numbers of months belongs here; write [least, likeliest, "
                    + "greatest], for example [1, 2, 5]")
        }
    }
}
