// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.EffectOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
        case .exceptionNotNeeded(_, nil):
            Text(
                de: "Die Säule dieses Projekts verlangt keine Zusagen (efa: false); als Ausnahme "
                    + "in rules.efa.exceptions ändert es nichts.",
                en: "This project's line asks for no commitments (efa: false); as an exception in "
                    + "rules.efa.exceptions it changes nothing.")
        case .exceptionNotNeeded(_, let committed?):
            Text(
                de: "Diesem Projekt haben genug Länder zugesagt (\(committed)); als Ausnahme in "
                    + "rules.efa.exceptions ändert es nichts.",
                en: "Enough Länder have committed to this project (\(committed)); as an exception "
                    + "in rules.efa.exceptions it changes nothing.")
        case .efaMinimumWithoutLines:
            Text(
                de: "Keine Programmsäule ist „Einer für Alle“ (efa: true); rules.efa.minimum "
                    + "ändert nichts.",
                en: "No line is “Einer für Alle” (efa: true); rules.efa.minimum changes nothing.")
        case .shareWithoutInfrastructure:
            Text(
                de: "Keine Aufwandsart ist Infrastruktur (kind: infrastructure); dieser Anteil "
                    + "ändert nichts.",
                en: "No component is infrastructure (kind: infrastructure); this share changes "
                    + "nothing.")
        case .joinWithoutEffect:
            Text(
                de: "Diese Aufwandsart liegt beim umsetzenden Land oder beim Bund, die sich nicht "
                    + "anschließen müssen; `join` ändert nichts.",
                en: "This component lies with the lead or the federation, which need not join; "
                    + "`join` changes nothing.")
        case .sharingWithoutEffect:
            Text(
                de: "Mit capacity.sharing_efficiency: 0 kommt von freier Kapazität nichts an; "
                    + "capacity.sharing ändert nichts.",
                en: "With capacity.sharing_efficiency: 0 nothing of idle capacity arrives; "
                    + "capacity.sharing changes nothing.")
        }
    }
}
