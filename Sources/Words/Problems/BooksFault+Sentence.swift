// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Problem.BooksFault {
    /// What is wrong with the books and what to do about it, in both languages.
    var sentence: Text {
        switch self {
        case .folderExpected(let folder): Self.folderExpectedSentence(folder)
        case .closedOutside(let month, let first, let last):
            Self.closedOutsideSentence(month, first, last)
        case .monthOutside(let month, let first, let last):
            Self.monthOutsideSentence(month, first, last)
        case .dateTooLate(let day, let last): Self.dateTooLateSentence(day, last)
        case .packageAndAccount: Self.packageAndAccountSentence()
        case .notAPackageName(let name): Self.notAPackageNameSentence(name)
        case .noSuchPackage(let name, let candidates): Self.noSuchPackageSentence(name, candidates)
        case .packageNeeded(let name): Self.packageNeededSentence(name)
        case .excluded(let name, let entry): Self.excludedSentence(name, entry)
        case .twice(let name, let first): Self.twiceSentence(name, first)
        case .sumGoesDown(let name, let before, let after):
            Self.sumGoesDownSentence(name, before, after)
        case .refundAboveZero(let amount): Self.refundAboveZeroSentence(amount)
        case .controlTotal(let stated, let sum): Self.controlTotalSentence(stated, sum)
        case .tooMuchPaid(let limit): Self.tooMuchPaidSentence(limit)
        case .assignedAboveBudget(let line, let assigned, let budget):
            Self.assignedAboveBudgetSentence(line, assigned, budget)
        case .wrongGiver(let giver, let isGrant): Self.wrongGiverSentence(giver, isGrant)
        case .acrossLines(let from, let to): Self.acrossLinesSentence(from, to)
        case .givesToItself(let package): Self.givesToItselfSentence(package)
        case .finishedBeforeStarted(let started, let finished):
            Self.finishedBeforeStartedSentence(started, finished)
        case .wrongSubject(let subject, let kind): kind.sentence(about: subject)
        case .noSuchAgreement(let subject, let candidates):
            Self.noSuchAgreementSentence(subject, candidates)
        case .joinsAndDeclines(let subject, let first):
            Self.joinsAndDeclinesSentence(subject, first)
        }
    }
}

// About the folder and its months.
extension Problem.BooksFault {
    private static func folderExpectedSentence(_ folder: String) -> Text {
        Text(
            de: "Das ist eine Datei; nennen Sie den Ordner, in dem die Bücher liegen: "
                + "„\(folder)“.",
            en: "That is a file; name the folder in which the books lie: “\(folder)”.")
    }

    private static func closedOutsideSentence(
        _ month: Month, _ first: Month, _ last: Month
    ) -> Text {
        Text(
            de: "Der letzte gebuchte Monat \(month) liegt nicht im Programm (\(first) bis "
                + "\(last)); berichtigen Sie `as_of`.",
            en: "The last closed month \(month) does not lie in the programme (\(first) to "
                + "\(last)); correct `as_of`.")
    }

    private static func monthOutsideSentence(
        _ month: Month, _ first: Month, _ last: Month
    ) -> Text {
        Text(
            de: "\(month) liegt nicht in den gebuchten Monaten (\(first) bis \(last)); "
                + "löschen Sie die Zeile, oder berichtigen Sie den Monat oder `as_of` in "
                + "actuals.yaml.",
            en: "\(month) is not among the closed months (\(first) to \(last)); delete the "
                + "row, or correct the month or `as_of` in actuals.yaml.")
    }

    private static func dateTooLateSentence(_ day: Day, _ last: Day) -> Text {
        Text(
            de: "\(day.words.de) liegt nach den gebuchten Monaten (spätestens \(last.words.de)); "
                + "löschen Sie, was noch nicht geschehen ist, oder berichtigen Sie das Datum "
                + "oder `as_of` in actuals.yaml.",
            en: "\(day) lies after the closed months (\(last) at the latest); delete what has "
                + "not happened yet, or correct the date or `as_of` in actuals.yaml.")
    }
}

// About what rows name.
extension Problem.BooksFault {
    private static func packageAndAccountSentence() -> Text {
        Text(
            de: "payments.csv hat die Spalten „package“ und „account“; löschen Sie eine der "
                + "beiden.",
            en: "payments.csv has the columns “package” and “account”; delete one of them.")
    }

    private static func notAPackageNameSentence(_ name: String) -> Text {
        Text(
            de: "„\(name)“ nennt kein Arbeitspaket; schreiben Sie Projekt/Aufwandsart/Ort, bei "
                + "Zahlungen auch gröber: Projekt, Projekt/Aufwandsart oder Projekt//Ort.",
            en: "“\(name)” names no package; write project/component/place, for payments also "
                + "coarser: project, project/component or project//place.")
    }

    private static func noSuchPackageSentence(_ name: String, _ candidates: Candidates) -> Text {
        Text(
            de: "Das Szenario hat kein Arbeitspaket „\(name)“\(candidates.hint.de)",
            en: "The scenario has no package “\(name)”\(candidates.hint.en)")
    }

    private static func packageNeededSentence(_ name: String) -> Text {
        Text(
            de: "„\(name)“ steht für mehrere Arbeitspakete, hier gehört eines hin; schreiben "
                + "Sie Projekt/Aufwandsart/Ort.",
            en: "“\(name)” stands for several packages, but one belongs here; write "
                + "project/component/place.")
    }

    private static func excludedSentence(_ name: String, _ entry: Problem.BooksEntry) -> Text {
        Text(
            de: "„\(name)“ bekommt nach den Regeln des Szenarios kein Geld, hier steht aber "
                + "\(entry.words.de); ändern Sie zuerst `rules.efa.exceptions` oder die Regel "
                + "(siehe `mittelfluss check`), oder berichtigen Sie die Zeile.",
            en: "“\(name)” gets no money by the rules of the scenario, but here stands "
                + "\(entry.words.en); change `rules.efa.exceptions` or the rule first (see "
                + "`mittelfluss check`), or correct the row.")
    }

    private static func twiceSentence(_ name: String, _ first: Origin) -> Text {
        Text(
            de: "Zu „\(name)“ gibt es schon eine Zeile (\(first)); löschen Sie eine der "
                + "beiden.",
            en: "There is a row about “\(name)” already (\(first)); delete one of them.")
    }
}

extension Problem.BooksEntry {
    /// What stands in the row.
    fileprivate var words: Text {
        switch self {
        case .payment: Text(de: "eine Zahlung", en: "a payment")
        case .allocation: Text(de: "eine Zuweisung", en: "an allocation")
        case .movement: Text(de: "eine Zuteilung", en: "money for it")
        case .progress: Text(de: "ein Fortschritt", en: "progress")
        }
    }
}

extension Problem.MilestoneKind {
    /// That a subject is none of such a milestone, and how one is written.
    fileprivate func sentence(about subject: String) -> Text {
        let form: Text
        switch self {
        case .framework:
            return Text(
                de: "Die Rahmenvereinbarung (`framework`) gilt für alle, hier steht aber "
                    + "„\(subject)“; lassen Sie `subject` leer.",
                en: "The framework agreement (`framework`) is for all, but here stands "
                    + "“\(subject)”; leave `subject` empty.")
        case .agreement: form = Text(de: "Themenfeld/Federführung", en: "field/lead")
        case .approval: form = Text(de: "ein Projekt", en: "a project")
        case .join, .decline: form = Text(de: "Projekt/Land", en: "project/Land")
        }
        guard !subject.isEmpty else {
            return Text(
                de: "Bei `\(rawValue)` fehlt, wofür; schreiben Sie in `subject`: \(form.de).",
                en: "`\(rawValue)` lacks what it is about; write into `subject`: \(form.en).")
        }
        return Text(
            de: "„\(subject)“ passt nicht zu `\(rawValue)`; schreiben Sie in `subject`: "
                + "\(form.de).",
            en: "“\(subject)” does not fit `\(rawValue)`; write into `subject`: \(form.en).")
    }
}
