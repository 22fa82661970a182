// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The sentences about keys of YAML files.
func keySentence(_ kind: ScenarioProblemKind) -> Sentence? {
    switch kind {
    case .unknownKey(let key, let candidates):
        return Sentence(
            de: "Den Schlüssel „\(key)“ gibt es hier nicht\(candidates.hint.de)",
            en: "There is no key “\(key)” here\(candidates.hint.en)")
    case .missingKey(let key):
        return Sentence(
            de: "Der Schlüssel „\(key)“ fehlt; er hat keinen Vorgabewert, ergänzen Sie "
                + "ihn.",
            en: "The key “\(key)” is missing; it has no default, add it.")
    case .neededForReallocation(let key):
        return Sentence(
            de: "Der Schlüssel „\(key)“ fehlt; mit einer Umverteilung (`policy`) oder `reserve: "
                + "control` wird er gebraucht.",
            en: "The key “\(key)” is missing; a policy or `reserve: control` needs it.")
    default: return nil
    }
}
