// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.WorkbookOddity {
    /// What of a workbook is read otherwise than one might think.
    var sentence: Text {
        switch self {
        case .ignoredSheet:
            Text(
                de: "Dieses Blatt gehört nicht zum Szenario und wird nicht gelesen. Eigene Blätter "
                    + "dürfen in der Mappe stehen; sollte es eines des Szenarios sein, geben Sie "
                    + "ihm seinen Namen zurück.",
                en: "This sheet is none of the scenario’s and is not read. Sheets of your own may "
                    + "stand in the workbook; if it is meant to be one of the scenario’s, give it "
                    + "its name back.")
        case .hiddenRows(_, let count):
            Text(
                de: "Ausgeblendete Zeilen mit Werten: \(count). Sie zählen wie alle anderen; was "
                    + "nicht zählen soll, löschen Sie.",
                en: "Hidden rows with values: \(count). They count like all others; delete what "
                    + "shall not count.")
        }
    }
}
