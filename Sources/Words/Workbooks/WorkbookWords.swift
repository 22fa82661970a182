// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a scenario's workbook says beside its values.
public enum WorkbookWords {
    /// What stands for a list or map that is there but has no entries.
    public static let none = "–"

    /// What stands as the source of a number that has none.
    public static let assumed = Text(de: "angenommen", en: "assumed")

    /// The first sheet, a line each.
    public static func guide(title: Text, id: String) -> [Text] {
        [
            Text(de: "Mittelfluss: \(title.de) (\(id))", en: "Mittelfluss: \(title.en) (\(id))"),
            Text(
                de: "Diese Mappe ist ein ganzes Szenario. Ändern Sie, was gelb hinterlegt ist, "
                    + "speichern Sie als .xlsx, und rechnen Sie: mittelfluss run MAPPE.xlsx",
                en: "This workbook is a whole scenario. Change what has a yellow ground, save it "
                    + "as .xlsx, and compute: mittelfluss run WORKBOOK.xlsx"),
            Text(
                de: "„Einstellungen“ hat jeden einzelnen Wert mit Einheit, Bereich, Bedeutung und "
                    + "Quelle; leer heißt: Es gilt der Standard.",
                en: "“Settings” has each single value with unit, range, meaning and source; empty "
                    + "means: the default holds."),
            Text(
                de:
                    "Die übrigen Blätter sind Tabellen. Neue Zeilen gehören unter die letzte; "
                    + "leere Zeilen zählen nicht.",
                en:
                    "The other sheets are tables. New rows belong below the last one; empty rows "
                    + "do not count."),
            Text(
                de: "Gelesen wird nach den grauen Schlüsseln über den Spalten: Lassen Sie diese "
                    + "Zeile stehen. Reihenfolge und Überschriften sind gleichgültig.",
                en: "What counts is the grey keys above the columns: leave that row. Order and "
                    + "headings do not matter."),
            Text(
                de: "Eigene Spalten ohne grauen Schlüssel und eigene Blätter dürfen dabeistehen; "
                    + "sie werden nicht gelesen.",
                en: "Columns of your own without a grey key, and sheets of your own, may stand "
                    + "beside; they are not read."),
            Text(
                de: "Kennungen wählen Sie aus Listen; Formeln zählen mit ihrem zuletzt berechneten "
                    + "Wert, ausgeblendete Zeilen wie alle anderen.",
                en:
                    "Ids are chosen from lists; formulas count with the value last computed, "
                    + "hidden rows like all others."),
            Text(
                de: "Anteile sind Zahlen von 0 bis 1 (0,05 oder 5 %), nur die der Aufteilungen "
                    + "sind Gewichte: Ihre Summe gilt als das Ganze (75 und 25 oder 3 und 1). "
                    + "Beträge stehen in EUR, Daten sind Datumszellen.",
                en: "Shares are numbers from 0 to 1 (0.05 or 5 %), only those of the splits are "
                    + "weights: their sum is taken as the whole (75 and 25, or 3 and 1). Amounts "
                    + "are in EUR, dates are cells with dates."),
            Text(
                de: "Woher eine Zahl stammt, gehört in die Spalte „Quelle“; was keine hat, ist "
                    + "„angenommen“.",
                en: "Where a number comes from belongs into the column “Source”; what has none is "
                    + "“assumed”."),
            Text(
                de: "mittelfluss check MAPPE.xlsx nennt jeden Fehler mit Blatt und Zelle; "
                    + "mittelfluss import workbook MAPPE.xlsx --out ORDNER macht daraus einen "
                    + "Ordner.",
                en: "mittelfluss check WORKBOOK.xlsx tells each mistake with sheet and cell; "
                    + "mittelfluss import workbook WORKBOOK.xlsx --out FOLDER makes a folder of it."
            ),
        ]
    }

    /// The columns of the settings and of their tables that are not in the schema.
    public static func label(_ key: String) -> Text { labels[key] ?? Text(key) }

    private static let labels: [String: Text] = [
        "path": Text(de: "Pfad", en: "Path"), "value": Text(de: "Wert", en: "Value"),
        "unit": Text(de: "Einheit", en: "Unit"), "range": Text(de: "Bereich", en: "Range"),
        "meaning_de": Text(de: "Bedeutung", en: "Meaning (German)"),
        "meaning_en": Text(de: "Bedeutung (englisch)", en: "Meaning"),
        "source": Text(de: "Quelle", en: "Source"), "year": Text(de: "Jahr", en: "Year"),
        "amount": Text(de: "Betrag", en: "Amount"),
        "carry_over": Text(de: "Übertragbar", en: "Carried over"),
        "number": Text(de: "Nummer", en: "Number"), "split": Text(de: "Aufteilung", en: "Split"),
        "group": Text(de: "Gruppe", en: "Group"), "share": Text(de: "Anteil", en: "Share"),
        "minimum": Text(de: "Mindestens", en: "At least"),
        "maximum": Text(de: "Höchstens", en: "At most"), "name": Text(de: "Name", en: "Name"),
        "factor": Text(de: "Faktor", en: "Factor"), "least": Text(de: "Kürzeste", en: "Least"),
        "likeliest": Text(de: "Wahrscheinlichste", en: "Likeliest"),
        "greatest": Text(de: "Längste", en: "Greatest"), "id": Text(de: "Kennung", en: "Id"),
        "name.de": Text(de: "Name (deutsch)", en: "Name (German)"),
        "name.en": Text(de: "Name (englisch)", en: "Name (English)"),
        "efa": Text(de: "Einer für Alle", en: "Built once for all"),
        "agreement": Text(de: "Vereinbarung", en: "Agreement"),
        "start": Text(de: "Frühester Beginn", en: "Earliest start"),
        "by": Text(de: "Geteilt nach", en: "Split by"), "key": Text(de: "Schlüssel", en: "Key"),
        "outcome": Text(de: "Ergebnis", en: "Outcome"),
        "at_least": Text(de: "Mindestens", en: "At least"),
        "at_most": Text(de: "Höchstens", en: "At most"), "low": Text(de: "Von", en: "Low"),
        "high": Text(de: "Bis", en: "High"), "file": Text(de: "Datei", en: "File"),
        "subject": Text(de: "Wo", en: "Where"), "column": Text(de: "Spalte", en: "Column"),
        "change": Text(de: "Änderung", en: "Change"), "old": Text(de: "Alt", en: "Old"),
        "new": Text(de: "Neu", en: "New"),
    ]

    /// Which of three durations a row has.
    public static func duration(_ position: Int) -> Text {
        [
            Text(de: "kürzeste", en: "least"), Text(de: "wahrscheinlichste", en: "likeliest"),
            Text(de: "längste", en: "greatest"),
        ][min(max(position, 0), 2)]
    }

    /// Where the entries of a list stand.
    public static func seeSheet(_ name: String, _ language: Language) -> String {
        Text(de: "Blatt „\(name)“", en: "sheet “\(name)”")[language]
    }

    /// Between which numbers a value must lie.
    public static func range(_ bounds: Bounds) -> Text {
        func shown(_ number: Double) -> Text { Text { Words.number(number, $0) } }
        switch (bounds.least.map(shown), bounds.greatest.map(shown)) {
        case (let least?, let greatest?):
            let above = bounds.excludesLeast ? "> " : ""
            return Text(
                de: "\(above)\(least.de) bis \(greatest.de)",
                en: "\(above)\(least.en) to \(greatest.en)")
        case (let least?, nil):
            return bounds.excludesLeast
                ? Text(de: "größer als \(least.de)", en: "more than \(least.en)")
                : Text(de: "mindestens \(least.de)", en: "at least \(least.en)")
        case (nil, let greatest?):
            return Text(de: "höchstens \(greatest.de)", en: "at most \(greatest.en)")
        case (nil, nil): return Text(de: "Zahl", en: "number")
        }
    }

    /// What is said of a value that a cell must not hold.
    public static func refusal(_ range: Text) -> Text {
        Text(de: "Erlaubt ist: \(range.de).", en: "Allowed is: \(range.en).")
    }

    /// What kinds of values there are that are no numbers.
    public enum Kind: Sendable {
        case month, day, truth, text, ids, list
    }

    /// What such a value is.
    public static func range(_ kind: Kind) -> Text {
        switch kind {
        case .month: Text(de: "Monat: 2021-06", en: "month: 2021-06")
        case .day: Text(de: "Datum: 2021-06-30", en: "date: 2021-06-30")
        case .truth: Text(de: "WAHR oder FALSCH", en: "TRUE or FALSE")
        case .text: Text(de: "Text", en: "text")
        case .ids:
            Text(de: "Kennungen, dazwischen Leerzeichen", en: "ids with spaces between them")
        case .list: Text(de: "aus der Liste", en: "from the list")
        }
    }

    /// Where the workbook lies, and what comes next.
    public static func written(_ path: String) -> Text {
        Text(
            de: """
                Das Szenario liegt als Arbeitsmappe in \(path). Nach dem Bearbeiten:
                  mittelfluss check \(path)
                  mittelfluss run \(path)

                """,
            en: """
                The scenario lies in \(path) as a workbook. Once it is edited:
                  mittelfluss check \(path)
                  mittelfluss run \(path)

                """)
    }

    /// Where the files of a workbook lie, and what comes next.
    public static func imported(_ id: String, from path: String, to folder: String) -> Text {
        Text(
            de: """
                Das Szenario „\(id)“ aus \(path) liegt in \(folder):
                  mittelfluss run \(folder)

                """,
            en: """
                The scenario “\(id)” of \(path) lies in \(folder):
                  mittelfluss run \(folder)

                """)
    }

    /// A workbook's file must end so.
    public static func needsEnding(_ path: String) -> Text {
        Text(
            de: "„\(path)“ endet nicht auf .xlsx; nennen Sie mit --out eine Datei wie plan.xlsx.",
            en: "“\(path)” does not end in .xlsx; name a file such as plan.xlsx with --out.")
    }

    /// There is such a file already.
    public static func exists(_ path: String) -> Text {
        Text(
            de: "„\(path)“ gibt es schon und wird nicht überschrieben, denn darin kann Arbeit "
                + "stecken; nennen Sie eine neue Datei.",
            en: "“\(path)” is there already and is not overwritten, as there may be work in it; "
                + "name a new file.")
    }

    /// What is to be imported is no workbook.
    public static func noWorkbook(_ path: String) -> Text {
        Text(
            de:
                "„\(path)“ ist keine Arbeitsmappe eines Szenarios; nennen Sie eine .xlsx-Datei, "
                + "wie mittelfluss workbook sie schreibt.",
            en:
                "“\(path)” is no workbook of a scenario; name an .xlsx file as mittelfluss "
                + "workbook writes it.")
    }
}
