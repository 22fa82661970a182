// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about keys of YAML files.
func keySentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .unknownKey(let key, let candidates):
        return Text(
            de: "Den Schlüssel „\(key)“ gibt es hier nicht\(candidates.hint.de)",
            en: "There is no key “\(key)” here\(candidates.hint.en)")
    case .emptyValue(let key, let place):
        return place.sentence(of: key)
    case .noEntries(let key):
        return Text(
            de: "„\(key)“ ist leer; mindestens ein Eintrag gehört hinein.",
            en: "“\(key)” is empty; at least one entry belongs there.")
    case .missingKey(let key):
        return Text(
            de: "Der Schlüssel „\(key)“ fehlt; er hat keinen Vorgabewert, ergänzen Sie "
                + "ihn.",
            en: "The key “\(key)” is missing; it has no default, add it.")
    case .neededForReallocation(let key):
        return Text(
            de: "Der Schlüssel „\(key)“ fehlt; mit einer Umverteilung (`policy`) oder `reserve: "
                + "control` wird er gebraucht.",
            en: "The key “\(key)” is missing; a policy or `reserve: control` needs it.")
    default: return nil
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
