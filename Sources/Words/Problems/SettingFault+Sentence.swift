// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.SettingFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .tranchesSum(let sum, let total):
            Text(
                de: "Die Jahre ergeben zusammen \(amount(sum, .de)), das Budget ist "
                    + "\(amount(total, .de)); gleichen Sie budget.years oder budget.total an.",
                en: "The years add up to \(amount(sum, .en)), the total is "
                    + "\(amount(total, .en)); make budget.years and budget.total agree.")
        case .efaMinimum(let value, let laender):
            Text(
                de: "Ohne rules.efa.minimum müssen sich \(value) Länder anschließen, das Szenario "
                    + "hat aber nur \(laender); setzen Sie rules.efa.minimum auf 1 bis \(laender).",
                en: "Without rules.efa.minimum, \(value) Länder must join, but the scenario has "
                    + "only \(laender); set rules.efa.minimum to 1 to \(laender).")
        case .drawsNotInBlocks(let draws, let nearest, let length):
            Text(
                de: "Geschichtet gezogen wird in Blöcken zu \(length) Ziehungen, "
                    + "\(number(draws, .de)) sind kein Vielfaches davon; schreiben Sie "
                    + "simulation.draws: \(nearest) oder sampling: independent.",
                en: "Stratified draws come in blocks of \(length), \(number(draws, .en)) is no "
                    + "multiple of it; write simulation.draws: \(nearest) or sampling: independent."
            )
        case .targetBound:
            Text(
                de: "Ein Ziel braucht genau eine Grenze; schreiben Sie `at_least` oder "
                    + "`at_most`.",
                en: "A target needs exactly one bound; write `at_least` or `at_most`.")
        }
    }
}
