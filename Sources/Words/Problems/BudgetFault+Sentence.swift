// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Problem.BudgetFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .yearMissing(let file): Self.yearMissingSentence(file)
        case .columnMissing(let names): Self.columnMissingSentence(names)
        case .notATitle(let text): Self.notATitleSentence(text)
        case .chapterElsewhere(let chapter, let plan): Self.elsewhereSentence(chapter, plan)
        case .unknownSide(let text): Self.unknownSideSentence(text)
        case .unbalanced(let revenue, let expenditure):
            Self.unbalancedSentence(revenue, expenditure)
        case .sumAboveLimit(let limit):
            Text(
                de: "Bis zu dieser Zeile ergeben die Beträge der Datei zusammen mehr als "
                    + "\(limit.text.de), so viel hat kein Haushalt; prüfen Sie die Beträge und die "
                    + "Einheit (`unit` der Zuordnung).",
                en: "Up to this row the amounts of the file come to more than \(limit.text.en), "
                    + "which no budget has; check the amounts and the unit (`unit` of the "
                    + "mapping).")
        case .noTitles: Self.noTitlesSentence
        case .titleNotFound(let title, let candidates):
            Text(
                de: "Der Titel \(title) steht in keiner der Dateien\(candidates.hint.de)",
                en: "The title \(title) stands in none of the files\(candidates.hint.en)")
        case .revenueTitle(let title):
            Text(
                de: "\(title) ist ein Einnahmetitel und gibt kein Geld; nennen Sie Ausgabetitel.",
                en: "\(title) is a title of revenue and gives no money; name titles of "
                    + "expenditure.")
        case .secondPlan(let year, let first): Self.secondPlanSentence(year, first)
        case .supplementWithoutPlan(let year):
            Text(
                de: "Das ist ein Nachtrag zu \(year), dessen Plan fehlt; nennen Sie auch diesen.",
                en: "That is a supplement to \(year), of which the plan is missing; name that, "
                    + "too.")
        case .oldValueDiffers(let title, let stated, let found):
            Self.oldValueSentence(title, stated, found)
        case .outsideBudget(let year, let amount):
            Text(
                de:
                    "Die gewählten Titel ergeben \(year) zusammen \(amount.text.de), kein "
                    + "mögliches "
                    + "Budget; prüfen Sie die Titel und die Einheit (`unit` der Zuordnung).",
                en:
                    "The chosen titles of \(year) come to \(amount.text.en), which no budget can "
                    + "be; "
                    + "check the titles and the unit (`unit` of the mapping).")
        }
    }
}

extension Problem.BudgetFault {
    private static func yearMissingSentence(_ file: String) -> Text {
        Text(
            de:
                "Zu welchem Jahr die Datei gehört, sagt ihr Name nicht; schreiben Sie das Jahr "
                + "davor: "
                + "2021=\(file).",
            en: "Its name does not say which year the file is of; write the year before it: "
                + "2021=\(file).")
    }

    private static func columnMissingSentence(_ names: [String]) -> Text {
        let words = names.joined(separator: ", ")
        return Text(
            de:
                "Der Datei fehlt eine Spalte, die so heißen könnte: \(words); nennen Sie ihren "
                + "Namen "
                + "unter `columns` einer Zuordnung (--mapping).",
            en:
                "The file lacks a column that could be called: \(words); name it under `columns` "
                + "of a "
                + "mapping (--mapping).")
    }

    private static func notATitleSentence(_ text: String) -> Text {
        Text(
            de:
                "„\(text)“ ist kein Titel eines Haushalts; schreiben Sie Kapitel und Titel als "
                + "vier "
                + "und fünf Ziffern, etwa 0602/53238.",
            en:
                "“\(text)” is no title of a budget; write chapter and title as four and five "
                + "digits, "
                + "0602/53238 say.")
    }

    private static func elsewhereSentence(_ chapter: String, _ plan: String) -> Text {
        Text(
            de: "Das Kapitel \(chapter) gehört nicht zum Einzelplan \(plan) dieser Zeile; "
                + "berichtigen Sie eines der beiden.",
            en: "The chapter \(chapter) does not belong to this row’s plan \(plan); correct one of "
                + "the two.")
    }

    private static func unknownSideSentence(_ text: String) -> Text {
        Text(
            de:
                "Ob die Zeile Einnahme oder Ausgabe ist, sagt „\(text)“ nicht; schreiben Sie E "
                + "oder "
                + "A.",
            en: "“\(text)” does not tell whether the row is revenue or expenditure; write E or A.")
    }

    private static func unbalancedSentence(_ revenue: Cents, _ expenditure: Cents) -> Text {
        let difference = (revenue - expenditure).text
        return Text(
            de:
                "Die Einnahmen sind \(revenue.text.de), die Ausgaben \(expenditure.text.de), "
                + "Differenz "
                + "\(difference.de); suchen Sie, was fehlt, oder sagen Sie mit --excerpt, dass die "
                + "Datei nur ein Auszug ist.",
            en: "The revenue is \(revenue.text.en), the expenditure \(expenditure.text.en), a "
                + "difference of \(difference.en); find what is missing, or say with --excerpt "
                + "that "
                + "the file is only a part of a plan.")
    }

    private static let noTitlesSentence = Text(
        de:
            "Es ist kein Titel gewählt; nennen Sie Kapitel und Titel, etwa --titles 0602/53238, "
            + "oder "
            + "`titles` in der Zuordnung.",
        en:
            "No title is chosen; name chapter and title, --titles 0602/53238 say, or `titles` in "
            + "the "
            + "mapping.")

    private static func secondPlanSentence(_ year: Int, _ first: String) -> Text {
        Text(
            de:
                "Das ist ein zweiter Plan zu \(year) neben „\(first)“ (ein Nachtrag hat eine "
                + "Spalte "
                + "„bisher“); lassen Sie einen der beiden weg.",
            en: "That is a second plan of \(year) beside “\(first)” (a supplement has a column "
                + "“bisher”); leave one of them out.")
    }

    private static func oldValueSentence(_ title: String, _ stated: Cents, _ found: Cents) -> Text {
        Text(
            de:
                "Bisher waren für \(title) nach dem Nachtrag \(stated.text.de) vorgesehen, nach "
                + "dem "
                + "Plan aber \(found.text.de); nennen Sie auch frühere Nachträge, in ihrer "
                + "Reihenfolge.",
            en: "By the supplement \(title) had \(stated.text.en) so far, by the plan "
                + "\(found.text.en); name earlier supplements, too, in their order.")
    }
}
