// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The sentences about what only the planning finds.
func lateSentence(_ kind: ScenarioProblemKind) -> Sentence? {
    switch kind {
    case .minimumsExceedNode(let split, let minimums, let available):
        return Sentence(
            de: "Aufteilung \(split + 1): Die Mindestbeträge ergeben \(minimums) EUR, "
                + "verfügbar sind \(available) EUR; senken Sie die Mindestbeträge.",
            en: "Split \(split + 1): the minimums add up to \(minimums) EUR, available "
                + "are \(available) EUR; lower the minimums.")
    case .boundUnderSeveralNodes(let id, let split):
        return Sentence(
            de: "Aufteilung \(split + 1): „\(id)“ kommt unter mehreren Knoten vor und "
                + "kann dort keine Grenze haben; teilen Sie früher danach auf.",
            en: "Split \(split + 1): “\(id)” occurs under several nodes and can have no "
                + "bound there; split by it earlier.")
    case .boundUnderNoNode(let id, let split):
        return Sentence(
            de: "Aufteilung \(split + 1): „\(id)“ hat keine Arbeitspakete, die Geld "
                + "bekommen; löschen Sie die Grenze.",
            en: "Split \(split + 1): “\(id)” has no packages that get money; delete the "
                + "bound.")
    case .bundAmongLaender(let key):
        return Sentence(
            de: "Der Schlüssel „\(key)“ kennt nur Länder, hier steht aber auch der Bund; "
                + "teilen Sie vorher nach `level` oder `line` auf.",
            en: "The key “\(key)” knows Länder only, but the federation is among them; "
                + "split by `level` or `line` before.")
    case .estimateTooLarge:
        return Sentence(
            de: "Die Schätzung ist zu groß, um auf den Cent zu rechnen; prüfen Sie "
                + "Aufwände, Tagessätze und Faktoren.",
            en: "The estimate is too large to be computed to the cent; check efforts, "
                + "day rates and factors.")
    default: return nil
    }
}
