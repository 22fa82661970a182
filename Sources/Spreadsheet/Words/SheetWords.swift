// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

/// What the workbook says beside its tables.
enum SheetWords {
    static let page = Text(de: "Seite", en: "Page")
    static let cut = Text(
        de: " … [gekürzt: eine Zelle fasst 32.767 Zeichen; ganz in der CSV-Datei]",
        en: " … [cut: a cell holds 32,767 characters; whole in the CSV file]")
    static let tooManyRows = Text(
        de: "Diese Tabelle hat mehr Zeilen, als ein Blatt fasst (1.048.576). "
            + "Sie steht vollständig in der CSV-Datei: ",
        en: "This table has more rows than a sheet holds (1,048,576). "
            + "All of it stands in the CSV file: ")
    static let filteredSum = Text(
        de: "Summe der gefilterten Zeilen", en: "Sum of the filtered rows")
    static let check = Text(
        de: "Kontrolle gegen die Arbeitspakete (muss 0 sein)",
        en: "Check against the packages (must be 0)")
    static let notRepresentable = Text(
        de: "Beträge dieser Größe addiert ein Tabellenprogramm nicht mehr auf den Cent genau; "
            + "genau stehen sie in den CSV-Dateien.",
        en: "A spreadsheet no longer adds amounts of this size to the cent; "
            + "they stand exactly in the CSV files.")
    static let scenario = Text(de: "Szenario", en: "Scenario")
    static let spentIn = Text(de: "Ausgegeben", en: "Spent")

    static let name = Text(de: "Bezeichnung", en: "Name")
    static let nameOfLine = Text(de: "Bezeichnung der Säule", en: "Name of the line")
    static let ministry = Text(de: "Ressort", en: "Ministry")
    static let allLines = Text(de: "Alle Säulen zusammen", en: "All lines together")
    static let wholeProgramme = Text(de: "Das ganze Programm", en: "The whole programme")
    static let yes = Text(de: "ja", en: "yes")
    static let no = Text(de: "nein", en: "no")

    static let all = [
        name, nameOfLine, ministry, allLines, wholeProgramme, yes, no, page, cut, tooManyRows,
        filteredSum, check,
        notRepresentable, scenario, spentIn,
    ]
}

/// The sheets in their order: what the tab says and what stands above the table.
enum SheetKind: String, CaseIterable, Sendable {
    case summary, deviation, course, bridge, learned, proposals, accepted, effect
    case levels, fields, laender, packages, months, ledger, places, outcomes
    case comparison, findings, names, columns

    /// The tab, at most 31 characters.
    var tab: Text {
        switch self {
        case .summary: Text(de: "Übersicht", en: "Summary")
        case .deviation: Text(de: "Stand und Abweichung", en: "Standing and deviation")
        case .course: Text(de: "Plan, Ist, Prognose", en: "Plan, actual, forecast")
        case .proposals: Text(de: "Vorschläge", en: "Proposals")
        case .bridge: Text(de: "Vom Plan zur Prognose", en: "From plan to forecast")
        case .learned: Text(de: "Gelernter Aufwand", en: "Learned efforts")
        case .accepted: Text(de: "Angenommene Bewegungen", en: "Accepted movements")
        case .effect: Text(de: "Wirkung der Vorschläge", en: "Effect of the proposals")
        case .levels: Text(de: "Säulen, Ebenen, Jahre", en: "Lines, levels, years")
        case .fields: Text(de: "Themenfelder", en: "Fields")
        case .laender: Text(de: "Länder", en: "Länder (places)")
        case .packages: Text(de: "Arbeitspakete", en: "Packages")
        case .months: Text(de: "Monate", en: "Months")
        case .ledger: Text(de: "Hauptbuch", en: "Ledger")
        case .places: Text(de: "Länder × Themenfelder", en: "Länder × fields")
        case .outcomes: Text(de: "Ergebnisse", en: "Outcomes")
        case .comparison: Text(de: "Vergleich", en: "Comparison")
        case .findings: Text(de: "Befunde", en: "Findings")
        case .names: Text(de: "Kennungen", en: "Ids")
        case .columns: Text(de: "Spalten", en: "Columns")
        }
    }

    /// What stands on the sheet, in a sentence.
    var title: Text {
        switch self {
        case .summary:
            Text(
                de: "Geld, Ergebnisse, Ziele und Grenzen", en: "Money, outcomes, targets, limits")
        case .deviation, .course, .bridge, .learned, .proposals, .accepted, .effect: forecastTitle
        case .levels:
            Text(
                de: "Planfall nach Programmsäule, föderaler Ebene und Haushaltsjahr",
                en: "Plan case by line, federal level and fiscal year")
        case .fields: Text(de: "Planfall nach Themenfeld", en: "Plan case by field")
        case .laender:
            Text(de: "Planfall nach Land und Bund", en: "Plan case by Land and Federation")
        case .packages:
            Text(de: "Jedes Arbeitspaket im Planfall", en: "Each work package in the plan case")
        case .months:
            Text(
                de: "Verlauf nach Monat, Säule und Messgröße, mit Bandbreite der Ziehungen",
                en: "Course by month, line and measure, with the bands of the draws")
        case .ledger:
            Text(
                de: "Jede Buchung im Planfall, doppelt: von welchem Konto auf welches",
                en: "Each movement of the plan case, double entry: from which account to which")
        case .places:
            Text(
                de: "Geld und Projekte nach Land und Themenfeld zur Frist",
                en: "Money and projects by Land and field at the deadline")
        case .outcomes:
            Text(
                de: "Jedes Ergebnis im Planfall und über die Ziehungen",
                en: "Each outcome in the plan case and over the draws")
        case .comparison:
            Text(
                de: "Unterschied jeder Variante zur Basis, bei denselben Ziehungen",
                en: "Difference of each variant from the base, with the same draws")
        case .findings:
            Text(
                de: "Regeln, die griffen, und Hinweise", en: "Rules that applied, and warnings")
        case .names:
            Text(
                de: "Wofür die Kennungen des Szenarios stehen",
                en: "What the scenario’s ids stand for")
        case .columns:
            Text(
                de: "Was die Spalten bedeuten", en: "What the columns mean")
        }
    }

    /// What stands on the sheets that only a forecast has.
    private var forecastTitle: Text {
        switch self {
        case .deviation:
            Text(
                de: "Geplant, erledigt, ausgezahlt am Stichtag; ausgegeben am Ende. Kennzahlen aus "
                    + "Kosten, keine Messung des Fortschritts",
                en: "Planned, done, paid at the cut-off; spent at the end. Indices from cost, no "
                    + "measure of progress that someone took")
        case .course:
            Text(
                de: "Ausgegeben seit Beginn nach Monat und Säule: geplant, ausgezahlt, erwartet",
                en: "Spent since the start by month and line: planned, paid, expected")
        case .proposals:
            Text(
                de: "Vorgeschlagene Umschichtungen; movements.csv nimmt sie aus proposals.csv",
                en: "Proposed movements; movements.csv takes them from proposals.csv")
        case .bridge:
            Text(
                de: "Was sich im Mittel ändert, wenn nacheinander eingelassen wird, was die Bücher "
                    + "sagen",
                en: "What changes in the mean as one lets in what the books tell, one after the "
                    + "other")
        case .learned:
            Text(
                de: "Aufwand gegenüber der Schätzung, wie vor und nach den Büchern gedacht",
                en: "Effort against the estimate, as thought before and after the books")
        case .accepted:
            Text(
                de: "Angenommene Bewegungen, in der Prognose am Stichtag gebucht",
                en: "Accepted movements, booked at the cut-off in the forecast")
        default:
            Text(
                de: "Die Prognose mit allen Vorschlägen, und mit dem Angenommenen, gegen die ohne, "
                    + "bei denselben Ziehungen",
                en: "The forecast with all proposals, and with what was accepted, against that "
                    + "without, with the same draws")
        }
    }

    /// The table that the sheet shows as it is; nil where it is computed from several.
    var table: Table.Name? {
        switch self {
        case .packages: .packages
        case .months: .months
        case .ledger: .ledger
        case .places: .places
        case .outcomes: .outcomes
        case .comparison: .comparison
        case .deviation: .deviation
        case .course: .course
        case .proposals: .proposals
        case .bridge: .bridge
        case .learned: .learned
        case .accepted: .accepted
        case .effect: .effect
        case .findings: .findings
        case .names: .names
        case .columns: .columns
        case .summary, .levels, .fields, .laender: nil
        }
    }
}
