// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What the states mean, said after their words, and what is said of an id that does not exist.

extension Text {
    package static let explainStateHeading = Text(
        de: "Stand am Ende des Monats der Frist",
        en: "State at the end of the deadline's month")

    package static let explainStateExcluded = Text(
        de: "Es bleibt auf Dauer ohne Mittel.",
        en: "It stays without money for good.")

    package static let explainStateFinished = Text(
        de: "Die Arbeit ist getan.",
        en: "The work is done.")

    package static let explainStateUnfunded = Text(
        de: "Die Verteilung gab dem Projekt nichts, und es erhielt auch später nichts.",
        en: "The distribution gave the project nothing, nor did it get anything later.")

    package static let explainStateNotJoined = Text(
        de: "Die Wahrscheinlichkeit des Beitritts liegt nicht über ½, im Planfall also nein.",
        en: "The probability of joining is not above ½, which the plan case takes for no.")

    package static let explainStateWaitingAgreement = Text(
        de: "Die Freigabe des Projekts liegt nach der Frist.",
        en: "The release of the project lies after the deadline.")

    package static let explainStateWaitingPredecessor = Text(
        de: "Mindestens ein Vorgänger ist nicht fertig.",
        en: "At least one predecessor is not finished.")

    package static let explainStateWaitingDelay = Text(
        de: "Es wird erst nach der Frist bereit.",
        en: "It becomes ready only after the deadline.")

    package static let explainStateStarved = Text(
        de: "Es ist nicht fertig, aber sein Rest reicht keinen Tag mehr.",
        en: "It is not finished, but what it has left lasts for no day.")

    package static let explainStateWaitingCapacity = Text(
        de: "Er hatte keine Kraft, oder das Haushaltsjahr hatte kein Geld frei.",
        en: "It had none to give, or the fiscal year had no cash to spare.")

    package static let explainStateRunning = Text(
        de: "Es hat begonnen und ist zur Frist nicht fertig.",
        en: "It has started and is not finished by the deadline.")

    package static func explainUnknown(_ id: String, hint: Text) -> Text {
        Text(
            de: "Das Projekt oder Arbeitspaket „\(id)“ gibt es in diesem Szenario nicht\(hint.de)",
            en: "There is no project or package “\(id)” in this scenario\(hint.en)")
    }
}
