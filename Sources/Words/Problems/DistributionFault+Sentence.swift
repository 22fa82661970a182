// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.DistributionFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .minimumsExceedNode(let split, let minimums, let available):
            Text(
                de: "Aufteilung \(split + 1): Die Mindestbeträge ergeben "
                    + "\(amount(minimums, .de)), verfügbar sind \(amount(available, .de)); senken "
                    + "Sie die Mindestbeträge.",
                en: "Split \(split + 1): the minimums add up to \(amount(minimums, .en)), "
                    + "available are \(amount(available, .en)); lower the minimums.")
        case .boundUnderSeveralNodes(let id, let split):
            Text(
                de: "Aufteilung \(split + 1): „\(id)“ kommt unter mehreren Knoten vor und "
                    + "kann dort keine Grenze haben; teilen Sie früher danach auf.",
                en: "Split \(split + 1): “\(id)” occurs under several nodes and can have no "
                    + "bound there; split by it earlier.")
        case .boundUnderNoNode(let id, let split):
            Text(
                de: "Aufteilung \(split + 1): „\(id)“ hat keine Arbeitspakete, die Geld "
                    + "bekommen; löschen Sie die Grenze.",
                en: "Split \(split + 1): “\(id)” has no packages that get money; delete the "
                    + "bound.")
        case .bundAmongLaender(let key):
            Text(
                de: "Der Schlüssel „\(key)“ kennt nur Länder, hier steht aber auch der Bund; "
                    + "teilen Sie vorher nach `level` oder `line` auf.",
                en: "The key “\(key)” knows Länder only, but the federation is among them; "
                    + "split by `level` or `line` before.")
        }
    }
}
