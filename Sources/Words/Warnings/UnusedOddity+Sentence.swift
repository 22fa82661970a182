// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.UnusedOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
        case .unusedPool(_, let helpsOthers):
            Text(
                de: "Kein Arbeitspaket braucht diesen IT-Dienstleister; seine Kapazität "
                    + (helpsOthers
                        ? "hilft nur anderen (capacity.sharing)." : "ändert am Ergebnis nichts."),
                en: "No package needs this provider; its capacity "
                    + (helpsOthers
                        ? "helps only others (capacity.sharing)."
                        : "changes nothing in the result."))
        case .fieldWithoutProjects:
            Text(
                de: "Dieses Themenfeld hat keine Projekte; es bekommt kein Geld und fehlt in den "
                    + "Ergebnissen.",
                en: "This field has no projects; it gets no money and is missing in the results.")
        case .lineWithoutProjects:
            Text(
                de: "Diese Programmsäule hat keine Projekte; ihr Anteil geht an die anderen Säulen "
                    + "oder bleibt in der Reserve.",
                en: "This line has no projects; its share goes to the other lines or stays in the "
                    + "reserve.")
        case .componentWithoutPackages:
            Text(
                de: "Zu dieser Aufwandsart gibt es kein Arbeitspaket (Säule, Ort oder Zahl passen "
                    + "zu keinem Projekt); sie kostet nichts.",
                en: "No package is of this component (line, place or count fit no project); it "
                    + "costs nothing.")
        case .unusedRole:
            Text(
                de: "Diese Rolle hat nirgends Personentage; ihr Tagessatz ändert nichts.",
                en: "This role has no person-days; its day rate changes nothing.")
        case .unusedDelay:
            Text(
                de: "Auf diese Verzögerung wartet keine Aufwandsart; sie ändert nichts.",
                en: "No component waits for this delay; it changes nothing.")
        }
    }
}
