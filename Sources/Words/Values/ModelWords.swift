// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

// The words of what the model tells apart: a case without words does not compile.

extension Level {
    /// The federal level.
    var words: Text {
        switch self {
        case .bund: Text(de: "Bund", en: "Federation")
        case .land: Text(de: "Länder", en: "Länder")
        case .kommune: Text(de: "Kommunen", en: "Municipalities")
        }
    }
}

extension Component.Kind {
    /// The kind of component.
    var words: Text {
        switch self {
        case .standard: Text(de: "Standard", en: "standard")
        case .networking: Text(de: "Vernetzung", en: "networking")
        case .upgrade: Text(de: "Ertüchtigung", en: "upgrade")
        case .interface: Text(de: "Schnittstelle", en: "interface")
        case .infrastructure: Text(de: "Infrastruktur", en: "infrastructure")
        }
    }
}

extension Sampling {
    /// How draws are made.
    var words: Text {
        switch self {
        case .independent: Text(de: "unabhängig", en: "independent")
        case .stratified:
            Text(
                de: "geschichtet, in Blöcken zu 50", en: "stratified, in blocks of 50")
        }
    }
}

extension Finding.Rule {
    /// The rule that makes a finding.
    var words: Text {
        switch self {
        case .efaCommitment:
            Text(
                de: "Zu wenige Zusagen der Länder („Einer für Alle“)",
                en: "Too few Länder committed (“Einer für Alle”)")
        case .noInfrastructure:
            Text(
                de: "IT-Infrastruktur nur mittelbar bezahlt",
                en: "IT infrastructure paid only indirectly")
        }
    }
}

extension Movement.Kind {
    /// The kind of movement in the ledger.
    var words: Text {
        switch self {
        case .open: Text(de: "Eröffnung", en: "opening")
        case .assign: Text(de: "Zuweisung", en: "assignment")
        case .pay: Text(de: "Zahlung", en: "payment")
        case .grant: Text(de: "Bewilligung", en: "grant")
        case .reassign: Text(de: "Umschichtung", en: "reassignment")
        case .lapse: Text(de: "Verfall", en: "lapse")
        case .refund: Text(de: "Rückzahlung", en: "refund")
        }
    }
}

extension Movement.Reason {
    /// Why a package offers money at a control date; nil for what is only a reason of lapsing.
    var wordsOfOffer: Text? {
        switch self {
        case .finished: Text(de: "fertig, Mittel übrig", en: "finished, money left")
        case .late: Text(de: "bis zur Frist nicht ausgebbar", en: "cannot be spent in time")
        case .slow: Text(de: "kommt nur langsam voran", en: "progresses slowly")
        case .waiting: Text(de: "wartet, hat nicht begonnen", en: "waits, has not begun")
        case .reserve, .free, .rest: nil
        }
    }

    /// Where money lapses; nil for what is only a reason of offering.
    var wordsOfLapse: Text? {
        switch self {
        case .reserve: Text(de: "Reserve der Säule", en: "reserve of the line")
        case .finished: Text(de: "Reste fertiger Pakete", en: "rests of finished packages")
        case .free: Text(de: "freie Mittel", en: "free money")
        case .rest: Text(de: "übrige Mittel der Pakete", en: "other money of the packages")
        case .late, .slow, .waiting: nil
        }
    }
}
