// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.KeyFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .unknownKey(let key, let candidates):
            Text(
                de: "Den Schlüssel „\(key)“ gibt es hier nicht\(candidates.hint.de)",
                en: "There is no key “\(key)” here\(candidates.hint.en)")
        case .duplicateKey(let key):
            Text(
                de: "Der Schlüssel „\(key)“ steht zweimal da; löschen Sie einen der beiden.",
                en: "The key “\(key)” is here twice; delete one of them.")
        case .missingKey(let key):
            Text(
                de: "Der Schlüssel „\(key)“ fehlt; er hat keinen Vorgabewert, ergänzen Sie "
                    + "ihn.",
                en: "The key “\(key)” is missing; it has no default, add it.")
        case .neededForReallocation(let key):
            Text(
                de: "Der Schlüssel „\(key)“ fehlt; mit einer Umverteilung (`policy`) oder "
                    + "`reserve: control` wird er gebraucht.",
                en: "The key “\(key)” is missing; a policy or `reserve: control` needs it.")
        case .emptyValue(let key, let place):
            place.sentence(of: key)
        case .noEntries(let key):
            Text(
                de: "„\(key)“ ist leer; mindestens ein Eintrag gehört hinein.",
                en: "“\(key)” is empty; at least one entry belongs there.")
        case .settingSyntax(let text):
            Text(
                de: "„\(text)“ ist keine Einstellung; schreiben Sie PFAD=WERT, etwa "
                    + "budget.reserve=0.05.",
                en: "“\(text)” is not a setting; write PATH=VALUE, for example "
                    + "budget.reserve=0.05.")
        case .unknownListItem(let name, let candidates):
            Text(
                de: "Einen Eintrag „\(name)“ hat diese Liste nicht\(candidates.hint.de)",
                en: "This list has no item “\(name)”\(candidates.hint.en)")
        case .noKeysBelow(let path):
            Text(
                de: "„\(path)“ ist ein einzelner Wert und hat keine Schlüssel; kürzen Sie "
                    + "den Pfad.",
                en: "“\(path)” is a single value and has no keys; shorten the path.")
        }
    }
}

extension Problem.EmptyPlace {
    fileprivate func sentence(of key: String) -> Text {
        switch self {
        case .requiredKey:
            Text(
                de: "Hinter dem Schlüssel „\(key)“ steht nichts; tragen Sie einen Wert ein, "
                    + "eine Vorgabe hat er nicht.",
                en: "Nothing stands behind the key “\(key)”; fill in a value, it has no default.")
        case .optionalKey:
            Text(
                de: "Hinter dem Schlüssel „\(key)“ steht nichts; tragen Sie einen Wert ein oder "
                    + "löschen Sie den Schlüssel.",
                en: "Nothing stands behind the key “\(key)”; fill in a value or delete the key.")
        case .entry:
            Text(
                de: "Der Eintrag „\(key)“ ist leer; tragen Sie einen Wert ein oder löschen Sie "
                    + "ihn.",
                en: "The entry “\(key)” is empty; fill in a value or delete it.")
        }
    }
}
