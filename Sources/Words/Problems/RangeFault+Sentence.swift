// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.RangeFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .notANumberPath(let path, let candidates):
            Text(
                de: "„\(path)“ führt zu keiner Zahl in scenario.yaml\(candidates.hint.de)",
                en: "“\(path)” leads to no number in scenario.yaml\(candidates.hint.en)")
        case .notVaried(let path):
            Text(
                de: "„\(path)“ lässt sich nicht variieren: Alle Punkte rechnen mit denselben "
                    + "Ziehungen, und Ziele ändern an den Ergebnissen nichts; nehmen Sie --seed, "
                    + "--draws oder --set.",
                en: "“\(path)” cannot vary: all points compute the same draws, and targets do not "
                    + "change outcomes; use --seed, --draws or --set.")
        case .emptyRange(let value):
            Text(
                de: "Die Spanne enthält nur \(value); setzen Sie `high` höher als `low`.",
                en: "The range holds \(value) only; set `high` above `low`.")
        case .tooManyRanges(let found, let limit):
            Text(
                de: "\(found) Spannen sind zu viele: Die Sobol-Folge der GSL hat 40 Dimensionen, "
                    + "zwei für jede Spanne; lassen Sie höchstens \(limit) stehen.",
                en: "\(found) ranges are too many: GSL’s Sobol’ sequence has 40 dimensions, two "
                    + "for each range; keep at most \(limit).")
        case .noRanges:
            Text(
                de: "`sensitivity` fehlt oder ist leer; nennen Sie dort je Annahme `path`, `low` "
                    + "und `high`, etwa {path: budget.reserve, low: 0, high: 0.1}.",
                en: "`sensitivity` is missing or empty; name `path`, `low` and `high` of each "
                    + "assumption there, for example {path: budget.reserve, low: 0, high: 0.1}.")
        }
    }
}
