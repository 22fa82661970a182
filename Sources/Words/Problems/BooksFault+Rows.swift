// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

// About payments.
extension Problem.BooksFault {
    static func sumGoesDownSentence(_ name: String, _ before: Cents, _ after: Cents) -> Text {
        Text(
            de: "Die aufgelaufene Summe von „\(name)“ sinkt von \(before.text.de) auf "
                + "\(after.text.de); ist das eine Erstattung, schreiben Sie `true` in die "
                + "Spalte `refund` dieser Zeile, sonst berichtigen Sie den Betrag oder "
                + "`amounts` in actuals.yaml.",
            en: "The cumulated sum of “\(name)” goes down from \(before.text.en) to "
                + "\(after.text.en); if that is a refund, write `true` into the column "
                + "`refund` of this row, else correct the amount or `amounts` in "
                + "actuals.yaml.")
    }

    static func refundAboveZeroSentence(_ amount: Cents) -> Text {
        Text(
            de: "Diese Zeile ist eine Erstattung (`refund`), ihr Betrag ist aber nicht negativ "
                + "(\(amount.text.de)); schreiben Sie ein Minus davor, oder löschen Sie die "
                + "Markierung.",
            en: "This row is a refund (`refund`), but its amount is not negative "
                + "(\(amount.text.en)); write a minus before it, or delete the mark.")
    }

    static func controlTotalSentence(_ stated: Cents, _ sum: Cents) -> Text {
        Text(
            de: "Die Kontrollsumme ist \(stated.text.de), die übrigen Zeilen des Monats "
                + "ergeben \(sum.text.de), Differenz \((stated - sum).text.de); suchen Sie, "
                + "was fehlt oder zu viel ist, oder löschen Sie die Zeile „total“.",
            en: "The control total is \(stated.text.en), the month’s other rows add up to "
                + "\(sum.text.en), a difference of \((stated - sum).text.en); find what is "
                + "missing or too much, or delete the row “total”.")
    }

    static func tooMuchPaidSentence(_ limit: Cents) -> Text {
        Text(
            de: "Die Beträge bis zu dieser Zeile ergeben zusammen mehr als "
                + "\(limit.text.de) und lassen sich nicht auf den Cent rechnen; prüfen Sie "
                + "die Einheit.",
            en: "The amounts up to this row come to more than \(limit.text.en) and cannot be "
                + "computed to the cent; check the unit.")
    }
}

// About allocations and movements.
extension Problem.BooksFault {
    static func assignedAboveBudgetSentence(
        _ line: String, _ assigned: Cents, _ budget: Cents
    ) -> Text {
        Text(
            de: "Zugewiesen sind der Säule „\(line)“ mit dieser Zeile \(assigned.text.de), ihr "
                + "Budget ist \(budget.text.de); verringern Sie Beträge.",
            en: "With this row the line “\(line)” is assigned \(assigned.text.en), its budget "
                + "is \(budget.text.en); lower amounts.")
    }

    static func wrongGiverSentence(_ giver: String, _ isGrant: Bool) -> Text {
        guard isGrant else {
            return Text(
                de: "„\(giver)“ ist kein Arbeitspaket, das etwas abgeben kann; bei `reassign` "
                    + "steht hier ein Arbeitspaket, aus der Reserve kommt Geld mit `grant`.",
                en: "“\(giver)” is no package that can give something; with `reassign` a "
                    + "package stands here, money from the reserve comes with `grant`.")
        }
        return Text(
            de: "„\(giver)“ ist keine Reserve; bei `grant` steht hier reserve/<Säule>, von "
                + "einem Arbeitspaket kommt Geld mit `reassign`.",
            en: "“\(giver)” is no reserve; with `grant` reserve/<line> stands here, money of "
                + "a package comes with `reassign`.")
    }

    static func acrossLinesSentence(_ from: String, _ to: String) -> Text {
        Text(
            de: "Geld der Säule „\(from)“ kann nicht an ein Arbeitspaket der Säule „\(to)“ "
                + "gehen; nennen Sie Geber und Empfänger derselben Säule.",
            en: "Money of the line “\(from)” cannot go to a package of the line “\(to)”; name "
                + "giver and taker of the same line.")
    }

    static func givesToItselfSentence(_ package: String) -> Text {
        Text(
            de: "„\(package)“ gibt Geld an sich selbst; berichtigen Sie `from` oder `to`, oder "
                + "löschen Sie die Zeile.",
            en: "“\(package)” gives money to itself; correct `from` or `to`, or delete the "
                + "row.")
    }
}

// About progress and milestones.
extension Problem.BooksFault {
    static func finishedBeforeStartedSentence(_ started: Day, _ finished: Day) -> Text {
        Text(
            de: "Das Ende \(finished.words.de) liegt vor dem Beginn \(started.words.de); "
                + "berichtigen Sie eines der beiden.",
            en: "The finish \(finished) lies before the start \(started); correct one of "
                + "them.")
    }

    static func noSuchAgreementSentence(_ subject: String, _ candidates: Candidates) -> Text {
        Text(
            de: "Eine Vereinbarung „\(subject)“ gibt es nicht, da kein Projekt dieses "
                + "Themenfelds diese Federführung hat\(candidates.hint.de)",
            en: "There is no agreement “\(subject)”, as no project of this field has this "
                + "lead\(candidates.hint.en)")
    }

    static func joinsAndDeclinesSentence(_ subject: String, _ first: Origin) -> Text {
        Text(
            de: "Zu „\(subject)“ stehen `join` und `decline` in der Tabelle (\(first)); "
                + "löschen Sie, was nicht mehr gilt.",
            en: "The table has `join` and `decline` about “\(subject)” (\(first)); delete what "
                + "holds no more.")
    }
}
