// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Problem.BookingFault {
    /// What of the books does not go together and what to do about it, in both languages.
    var sentence: Text {
        switch self {
        case .grantAboveReserve(let line, let month, let amount, let available):
            Self.grantSentence(line, month, amount.text, available.text)
        case .reassignedAboveRest(let package, let month, let amount, let available):
            Self.reassignmentSentence(package, month, amount.text, available.text)
        case .refundedAbovePaid(let package, let month, let missing):
            Self.refundSentence(package, month, missing.text)
        case .paidAboveAllocation(let package, let month, let paid, let allocated):
            Self.allocationSentence(package, month, paid.text, allocated.text)
        case .paidAboveCash(let line, let month, let paid, let cash):
            Self.cashSentence(line, month, paid.text, cash.text)
        case .notApportioned(let name, let month, let amount, let left):
            left < .zero
                ? Self.refundLeftSentence(name, month, (-amount).text, (-left).text)
                : Self.paymentLeftSentence(name, month, amount.text, left.text)
        case .acceptedAboveRest(let giver, let closed, let amount, let available):
            Self.acceptedSentence(giver, closed, amount.text, available.text)
        }
    }

    private static func acceptedSentence(
        _ giver: String, _ closed: Month, _ amount: Text, _ available: Text
    ) -> Text {
        Text(
            de: "Angenommen sind \(amount.de) von „\(giver)“, dort sind Ende \(closed) nach den "
                + "Büchern und den Zeilen davor aber nur \(available.de) übrig; verringern Sie "
                + "den Betrag, löschen Sie die Zeile, oder nehmen Sie die Vorschläge einer "
                + "Prognose mit diesen Büchern.",
            en: "\(amount.en) of “\(giver)” are accepted, but by the books and the rows before "
                + "only \(available.en) are left there at the end of \(closed); lower the "
                + "amount, delete the row, or take the proposals of a forecast with these books.")
    }

    private static func grantSentence(
        _ line: String, _ month: Month, _ amount: Text, _ available: Text
    ) -> Text {
        Text(
            de: "Bewilligt sind \(amount.de), die Reserve der Säule „\(line)“ hat im Monat "
                + "\(month) aber nur noch \(available.de); berichtigen Sie den Betrag oder den "
                + "Monat, oder prüfen Sie, ob allocations.csv fehlt.",
            en: "\(amount.en) are granted, but in \(month) the reserve of the line “\(line)” has "
                + "only \(available.en) left; correct the amount or the month, or check whether "
                + "allocations.csv is missing.")
    }

    private static func reassignmentSentence(
        _ package: String, _ month: Month, _ amount: Text, _ available: Text
    ) -> Text {
        Text(
            de: "Umgeschichtet sind \(amount.de), „\(package)“ hat im Monat \(month) aber nur noch "
                + "\(available.de); berichtigen Sie den Betrag oder den Monat, oder prüfen Sie, "
                + "ob eine frühere Zuteilung oder allocations.csv fehlt.",
            en: "\(amount.en) are reassigned, but in \(month) “\(package)” has only "
                + "\(available.en) left; correct the amount or the month, or check whether "
                + "an earlier movement or allocations.csv is missing.")
    }

    private static func refundSentence(
        _ package: String, _ month: Month, _ missing: Text
    ) -> Text {
        Text(
            de: "Für „\(package)“ ist Ende \(month) mehr erstattet als ausgezahlt, um "
                + "\(missing.de); berichtigen Sie Vorzeichen, Betrag oder Monat.",
            en: "At the end of \(month) more is refunded for “\(package)” than was paid, by "
                + "\(missing.en); correct sign, amount or month.")
    }

    private static func allocationSentence(
        _ package: String, _ month: Month, _ paid: Text, _ allocated: Text
    ) -> Text {
        Text(
            de: "Für „\(package)“ sind bis Ende \(month) \(paid.de) ausgezahlt, zugewiesen sind "
                + "aber nur \(allocated.de); berichtigen Sie die Zahlung, oder tragen Sie in "
                + "movements.csv nach, woher das Geld kam.",
            en: "By the end of \(month) \(paid.en) are paid for “\(package)”, but only "
                + "\(allocated.en) are assigned; correct the payment, or enter into "
                + "movements.csv where the money came from.")
    }

    private static func cashSentence(
        _ line: String, _ month: Month, _ paid: Text, _ cash: Text
    ) -> Text {
        Text(
            de: "Die Säule „\(line)“ hat im Monat \(month) \(paid.de) ausgezahlt, aber nur "
                + "\(cash.de) in der Kasse; berichtigen Sie die Zahlungen oder ihre Monate, oder "
                + "budget.years und budget.carry_over im Szenario.",
            en: "In \(month) the line “\(line)” paid \(paid.en), but has only \(cash.en) in "
                + "cash; correct the payments or their months, or budget.years and "
                + "budget.carry_over in the scenario.")
    }

    private static func paymentLeftSentence(
        _ name: String, _ month: Month, _ amount: Text, _ left: Text
    ) -> Text {
        Text(
            de: "Von \(amount.de) für „\(name)“ im Monat \(month) bleiben \(left.de) übrig, die "
                + "kein Arbeitspaket mehr aufnehmen kann; berichtigen Sie die Zahlung, oder "
                + "tragen Sie in movements.csv nach, woher das Geld kam.",
            en: "Of \(amount.en) for “\(name)” in \(month) \(left.en) are left that no package "
                + "can take any more; correct the payment, or enter into movements.csv where "
                + "the money came from.")
    }

    private static func refundLeftSentence(
        _ name: String, _ month: Month, _ amount: Text, _ left: Text
    ) -> Text {
        Text(
            de: "Von \(amount.de) Erstattung für „\(name)“ im Monat \(month) bleiben \(left.de) "
                + "übrig, denn so viel ist dort nie ausgezahlt worden; berichtigen Sie "
                + "Vorzeichen, Betrag oder Monat.",
            en: "Of a refund of \(amount.en) for “\(name)” in \(month) \(left.en) are left, as so "
                + "much was never paid there; correct sign, amount or month.")
    }
}
