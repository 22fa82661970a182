// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.TargetOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
        case .targetAlwaysMet:
            Text(
                de: "Jedes Ergebnis erfüllt dieses Ziel; seine Wahrscheinlichkeit ist 100 % und "
                    + "sagt nichts.",
                en: "Every result meets this target; its probability is 100 % and says nothing.")
        case .targetNeverMet(_, let limit):
            Text(
                de: "Kein Ergebnis kann dieses Ziel erfüllen (Grenze: "
                    + "\(limit.german)); seine Wahrscheinlichkeit "
                    + "ist 0 %.",
                en: "No result can meet this target (bound: \(limit)); its probability is 0 %.")
        case .noDraws:
            Text(
                de: "Das Szenario zieht keine Zufallszahlen (simulation.draws: 0); ohne --draws "
                    + "gibt es nur den Planfall, keine Spannen und keine Wahrscheinlichkeiten.",
                en: "The scenario has no draws (simulation.draws: 0); without --draws there is "
                    + "only the plan case, no ranges and no probabilities.")
        }
    }
}
