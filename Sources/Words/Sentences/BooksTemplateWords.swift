// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What stands in the actuals.yaml of empty books: how each file of theirs is filled.
public enum BooksTemplateWords {
    /// The file in both languages.
    ///
    /// - Parameters:
    ///   - title: the scenario's title with its id, on one line.
    ///   - closed: the last closed month, `2021-06`.
    public static func settings(title: String, closed: String) -> Text {
        Text(
            de: "# Bücher zu: \(title)\n" + germanGuide + "as_of: \(closed)\n" + germanEnd,
            en: "# Books of: \(title)\n" + englishGuide + "as_of: \(closed)\n" + englishEnd)
    }

    private static let germanGuide = """
        #
        # So füllen Sie die Dateien dieses Ordners, mit einem Tabellenprogramm oder Editor:
        #
        # payments.csv     Was gezahlt wurde: je Arbeitspaket und Monat ein Betrag, mehrere Zeilen
        #                  zählen zusammen, negativ ist eine Erstattung. Wo die Bücher gröber sind,
        #                  steht in package ein Projekt, Projekt/Aufwandsart oder Projekt//Ort.
        #                  Statt package geht auch account; dann sagt accounts.csv (account,
        #                  package), wofür jedes Konto steht. Eine Zeile „total“ ist die
        #                  Kontrollsumme ihres Monats.
        # movements.csv    Was seit Beginn entschieden wurde: grant aus reserve/<Säule>, reassign
        #                  von Arbeitspaket zu Arbeitspaket.
        # progress.csv     Wann ein Arbeitspaket begonnen hat und fertig war, und was danach noch
        #                  zu tun ist (Personentage, neu geschätzt). Leer: noch nicht, unbekannt.
        # milestones.csv   Wann unterschrieben (framework, agreement) und bewilligt (approval)
        #                  wurde. Leer: noch nicht. Beitritte: eine Zeile join oder decline mit
        #                  Projekt/Land.
        # capacity.csv     Personentage, die ein IT-Dienstleister im letzten Monat wirklich leistet.
        #                  Leer: unbekannt.
        # allocations.csv  Nur wenn anders zugewiesen wurde als gerechnet (package, amount_eur):
        #                  alle Beträge; wer nicht darin steht, hat nichts bekommen.
        #
        # Ein Monat ist 2021-06 oder ein Tag darin.

        # Der letzte Monat, dessen Bücher geschlossen sind.

        """

    private static let germanEnd = """

        # Was amount_eur in payments.csv ist: monthly (im Monat gezahlt), year-to-date (seit Januar
        # aufgelaufen) oder to-date (seit Beginn aufgelaufen). Sinkt eine aufgelaufene Summe, weil
        # etwas erstattet wurde, steht in dieser Zeile in der Spalte refund true.
        amounts: monthly

        # Was zu den Büchern zu sagen ist; steht im Bericht.
        # note: {de: "Stand der Haushaltsüberwachung", en: "As of budget control"}

        """

    private static let englishGuide = """
        #
        # How to fill the files of this folder, with a spreadsheet or an editor:
        #
        # payments.csv     What was paid: an amount for each package and month, several rows add up,
        #                  negative is a refund. Where the books are coarser, package holds a
        #                  project, project/component or project//place. Instead of package there
        #                  may be account; accounts.csv (account, package) then says what each
        #                  account stands for. A row “total” is the control total of its month.
        # movements.csv    What was decided since the start: grant from reserve/<line>, reassign
        #                  from package to package.
        # progress.csv     When a package started and when it finished, and what is left to do after
        #                  that (person-days, a new estimate). Empty: not yet, unknown.
        # milestones.csv   When something was signed (framework, agreement) and approved (approval).
        #                  Empty: not yet. Joins: a row join or decline with project/Land.
        # capacity.csv     Person-days that a provider really delivers in the last month. Empty:
        #                  unknown.
        # allocations.csv  Only where something else was assigned than is computed (package,
        #                  amount_eur): all amounts; who is not in it was assigned nothing.
        #
        # A month is 2021-06 or a day in it.

        # The last month whose books are closed.

        """

    private static let englishEnd = """

        # What amount_eur of payments.csv is: monthly (paid in the month), year-to-date (cumulated
        # since January) or to-date (cumulated since the start). Where a cumulated sum goes down
        # because something was refunded, that row has true in a column refund.
        amounts: monthly

        # What there is to say about the books; it stands in the report.
        # note: {de: "Stand der Haushaltsüberwachung", en: "As of budget control"}

        """
}

extension Text {
    package static func templateWritten(
        in folder: String, upTo closed: Month, packages: Int
    ) -> Text {
        Text(
            de: "\(folder): leere Bücher bis \(closed) für \(number(packages).de) Arbeitspakete; "
                + "wie sie gefüllt werden, steht in actuals.yaml.",
            en: "\(folder): empty books up to \(closed) for \(number(packages).en) packages; "
                + "actuals.yaml says how they are filled.")
    }

    package static let asOfMissing = Text(
        de: "--as-of fehlt: nennen Sie den letzten Monat, dessen Bücher geschlossen sind, etwa "
            + "--as-of 2021-06.",
        en: "--as-of is missing: name the last month whose books are closed, for example "
            + "--as-of 2021-06.")

    package static func asOfOutside(_ month: Month, first: Month, last: Month) -> Text {
        Text(
            de: "--as-of \(month): der Monat liegt nicht im Programm (\(first) bis \(last)).",
            en: "--as-of \(month): the month does not lie in the programme (\(first) to \(last)).")
    }
}
