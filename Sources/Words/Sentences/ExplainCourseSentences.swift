// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What `explain` says of the plan case.

extension Text {
    package static let explainMovements = Text(
        de: "Die Bewegungen im Planfall",
        en: "The movements in the plan case")

    package static let explainMovement = Text(de: "Buchung", en: "Movement")
    package static let explainIn = Text(de: "Zugang (€)", en: "In (EUR)")
    package static let explainOut = Text(de: "Abgang (€)", en: "Out (EUR)")
    package static let explainBalance = Text(de: "Bestand (€)", en: "Balance (EUR)")
    package static let explainAssign = Text(de: "Zuweisung", en: "assigned")
    package static let explainPay = Text(de: "Zahlung", en: "paid")
    package static let explainGrant = Text(de: "aus der Reserve", en: "from the reserve")
    package static let explainReassign = Text(de: "Umschichtung", en: "reassigned")
    package static let explainLapse = Text(de: "Verfall", en: "lapsed")

    package static func explainFrom(_ givers: String) -> Text {
        Text(de: "von \(givers)", en: "from \(givers)")
    }

    package static func explainTo(_ takers: String) -> Text {
        Text(de: "an \(takers)", en: "to \(takers)")
    }

    package static func explainReason(_ reason: Text) -> Text {
        Text(de: "Grund: \(reason.de)", en: "reason: \(reason.en)")
    }

    package static let explainReasonFinished = Text(de: "war fertig", en: "was finished")

    package static let explainReasonLate = Text(
        de: "bis zur Frist nicht mehr ausgebbar",
        en: "could not be spent by the deadline")

    package static let explainReasonSlow = Text(de: "kam zu langsam voran", en: "went too slowly")

    package static let explainReasonWaiting = Text(
        de: "wartete länger als geplant",
        en: "waited longer than planned")

    package static let explainReasonReserve = Text(de: "Reserve", en: "reserve")
    package static let explainReasonFree = Text(de: "freie Mittel", en: "free money")
    package static let explainReasonRest = Text(de: "übriger Rest", en: "the rest")
    package static let explainReasonNewcomer = Text(de: "an einen Nachrücker", en: "to a newcomer")

    package static func explainBalanceSheet(
        assigned: Text, received: Text, given: Text, spent: Text, lapsed: Text, left: Text
    ) -> Text {
        Text(
            de: "\(assigned.de) zugewiesen + \(received.de) erhalten − \(given.de) abgegeben − "
                + "\(spent.de) ausgegeben − \(lapsed.de) verfallen = \(left.de) übrig.",
            en: "\(assigned.en) assigned + \(received.en) received − \(given.en) given − "
                + "\(spent.en) spent − \(lapsed.en) lapsed = \(left.en) left.")
    }

    package static let explainTimes = Text(
        de: "Die Zeiten im Planfall",
        en: "The times in the plan case")

    package static func explainRelease(on day: Text, after reason: Text) -> Text {
        Text(
            de: "Freigabe des Projekts am \(day.de): \(reason.de).",
            en: "Release of the project on \(day.en): \(reason.en).")
    }

    package static func explainReleaseAgreement(
        framework: Text, bilateral: Text, approval: Text
    ) -> Text {
        Text(
            de: "\(framework.de) Monate bis zum Dachabkommen, \(bilateral.de) bis zur "
                + "Einzelvereinbarung, \(approval.de) bis zur Bewilligung",
            en: "\(framework.en) months to the framework agreement, \(bilateral.en) to the "
                + "bilateral agreement, \(approval.en) to the approval")
    }

    package static func explainReleaseApproval(after months: Text) -> Text {
        Text(
            de: "\(months.de) Monate bis zur Bewilligung",
            en: "\(months.en) months to the approval")
    }

    package static func explainReleaseStart(_ day: Text) -> Text {
        Text(de: "nicht vor dem \(day.de)", en: "not before \(day.en)")
    }

    package static func explainPredecessor(_ id: String, state: Text) -> Text {
        Text(de: "Vorgänger \(id): \(state.de).", en: "Predecessor \(id): \(state.en).")
    }

    package static func explainFinishedOn(_ day: Text) -> Text {
        Text(de: "fertig am \(day.de)", en: "finished on \(day.en)")
    }

    package static let explainNeverFinished = Text(de: "nicht fertig", en: "not finished")

    package static let explainExcluded = Text(
        de: "ausgeschlossen, gilt mit der Freigabe als fertig",
        en: "excluded, counts as finished at the release")

    package static func explainDelay(months: Text, delay: String) -> Text {
        Text(
            de: "Danach wartet es \(months.de) Monate (Verzögerung „\(delay)“).",
            en: "After that it waits \(months.en) months (delay “\(delay)”).")
    }

    package static let explainPlanned = Text(de: "Geplant (Netzplan)", en: "Planned (network plan)")
    package static let explainReady = Text(de: "Bereit", en: "Ready")
    package static let explainStart = Text(de: "Begonnen", en: "Started")
    package static let explainFinish = Text(de: "Fertig", en: "Finished")
    package static let explainDeadline = Text(de: "Frist", en: "Deadline")
    package static let explainNever = Text(de: "nie", en: "never")

    package static func explainMonths(_ months: Text) -> Text {
        Text(de: "Monat \(months.de)", en: "month \(months.en)")
    }

    package static func explainEffort(
        days: Text, multiple: Text, cost: Text, aMonth monthly: Text
    ) -> Text {
        Text(
            de: "Aufwand im Planfall: \(days.de) Personentage, das \(multiple.de)-fache der "
                + "Schätzung; er kostet \(cost.de), höchstens \(monthly.de) im Monat.",
            en: "Effort in the plan case: \(days.en) person-days, \(multiple.en) times the "
                + "estimate; it costs \(cost.en), at most \(monthly.en) a month.")
    }

    package static let explainPackages = Text(de: "Pakete (€)", en: "Packages (EUR)")
    package static let explainReceived = Text(de: "Erhalten", en: "Received")
    package static let explainGiven = Text(de: "Abgegeben", en: "Given")
    package static let explainLaender = Text(de: "Länder (Planfall)", en: "Länder (plan case)")
    package static let explainJoins = Text(de: "tritt bei", en: "joins")
    package static let explainLeads = Text(de: "setzt um", en: "builds it")
    package static let explainStaysOut = Text(de: "tritt nicht bei", en: "does not join")
    package static let explainProbability = Text(de: "Wahrsch.", en: "Probability")
}
