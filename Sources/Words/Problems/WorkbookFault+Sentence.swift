// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension WorkbookFault {
    /// What is wrong and what to do about it.
    public var sentence: Text {
        switch self {
        case .notAWorkbook(let file): file.sentence
        case .passwordProtected:
            Text(
                de: "Die Mappe ist mit einem Kennwort verschlüsselt; speichern Sie sie ohne "
                    + "Kennwort zum Öffnen.",
                en: "The workbook is encrypted with a password; save it without a password for "
                    + "opening.")
        case .fileTooLarge(let mebibytes):
            Text(
                de: "Die Mappe ist größer als \(mebibytes) MiB, so groß ist kein Szenario; löschen "
                    + "Sie Bilder und eigene Blätter, oder prüfen Sie, ob es die richtige ist.",
                en: "The workbook is larger than \(mebibytes) MiB, which no scenario is; delete "
                    + "pictures and sheets of your own, or check that it is the right one.")
        case .brokenArchive:
            Text(
                de: "Die Datei ist beschädigt oder unvollständig; öffnen Sie sie im "
                    + "Tabellenprogramm, lassen Sie sie reparieren, und speichern Sie sie neu.",
                en: "The file is damaged or incomplete; open it in the spreadsheet program, let it "
                    + "repair the file, and save it again.")
        case .tooManyEntries, .unsafePath, .duplicateEntry, .encryptedEntry, .unknownCompression,
            .partTooLarge, .suspiciousRatio, .unpackedTooLarge, .brokenPart, .missingPart:
            foreign(archiveFinding)
        case .notUTF8, .documentType, .nestedTooDeep, .tooManyAttributes, .brokenXML, .noSheets:
            foreign(partFinding)
        case .duplicateSheet:
            Text(
                de: "Ein zweites Blatt hat denselben Namen; benennen Sie eines der beiden um.",
                en: "A second sheet has the same name; rename one of the two.")
        case .tooMany(let things, let limit): things.sentence(limit)
        case .badReference, .outsideSheet, .duplicateCell, .badNumber, .badBoolean, .badDate,
            .unknownText, .unknownType, .textTooLong:
            foreign(cellFinding)
        }
    }

    /// What no spreadsheet program writes, and how one that it writes is had.
    private func foreign(_ finding: Text) -> Text {
        Text(
            de: "\(finding.de); das schreibt kein Tabellenprogramm. Öffnen Sie die Datei in Excel "
                + "oder LibreOffice und speichern Sie sie als „Excel-Arbeitsmappe (.xlsx)“.",
            en: "\(finding.en); no spreadsheet program writes that. Open the file in Excel or "
                + "LibreOffice and save it as “Excel workbook (.xlsx)”.")
    }

    private var archiveFinding: Text {
        switch self {
        case .tooManyEntries(let found, let limit):
            Text(
                de: "Das Archiv der Mappe hat \(found) Dateien, erlaubt sind \(limit)",
                en: "The workbook’s archive has \(found) files, \(limit) are allowed")
        case .unsafePath(let name):
            Text(
                de: "Der Name „\(name)“ führt aus dem Archiv der Mappe hinaus",
                en: "The name “\(name)” leads out of the workbook’s archive")
        case .duplicateEntry(let name):
            Text(
                de: "„\(name)“ liegt zweimal im Archiv der Mappe",
                en: "“\(name)” lies twice in the workbook’s archive")
        case .encryptedEntry(let name):
            Text(
                de: "„\(name)“ im Archiv der Mappe ist verschlüsselt",
                en: "“\(name)” in the workbook’s archive is encrypted")
        case .unknownCompression(let name):
            Text(
                de: "„\(name)“ im Archiv der Mappe ist auf unbekannte Weise gepackt",
                en: "“\(name)” in the workbook’s archive is packed in an unknown way")
        case .partTooLarge(let name, let mebibytes):
            Text(
                de: "„\(name)“ in der Mappe hat ausgepackt mehr als \(mebibytes) MiB",
                en: "“\(name)” in the workbook has more than \(mebibytes) MiB when unpacked")
        case .suspiciousRatio(let name, let limit):
            Text(
                de: "„\(name)“ in der Mappe wird ausgepackt mehr als \(limit)-mal so groß",
                en: "“\(name)” in the workbook becomes more than \(limit) times as large unpacked")
        case .unpackedTooLarge(let mebibytes):
            Text(
                de: "Die Mappe hat ausgepackt mehr als \(mebibytes) MiB",
                en: "The workbook has more than \(mebibytes) MiB when unpacked")
        case .brokenPart(let name):
            Text(
                de: "„\(name)“ in der Mappe ist beschädigt",
                en: "“\(name)” in the workbook is damaged")
        case .missingPart(let name):
            Text(
                de: "In der Mappe fehlt der Teil „\(name)“",
                en: "The workbook lacks the part “\(name)”")
        case .notUTF8, .documentType, .nestedTooDeep, .tooManyAttributes, .brokenXML, .noSheets,
            .badReference, .outsideSheet, .duplicateCell, .badNumber, .badBoolean, .badDate,
            .unknownText, .unknownType, .textTooLong, .notAWorkbook, .passwordProtected,
            .fileTooLarge, .brokenArchive, .duplicateSheet, .tooMany:
            Text(id)
        }
    }

    private var partFinding: Text {
        switch self {
        case .notUTF8(let name):
            Text(
                de: "„\(name)“ in der Mappe ist kein UTF-8-Text",
                en: "“\(name)” in the workbook is no UTF-8 text")
        case .documentType(let name):
            Text(
                de: "„\(name)“ in der Mappe bringt eine Dokumenttyp-Definition mit",
                en: "“\(name)” in the workbook brings a document type along")
        case .nestedTooDeep(let name, let limit):
            Text(
                de: "„\(name)“ in der Mappe ist tiefer als \(limit) Ebenen verschachtelt",
                en: "“\(name)” in the workbook is nested deeper than \(limit) levels")
        case .tooManyAttributes(let name, let limit):
            Text(
                de: "In „\(name)“ in der Mappe hat ein Element mehr als \(limit) Attribute",
                en: "In “\(name)” in the workbook an element has more than \(limit) attributes")
        case .brokenXML(let name, let line):
            Text(
                de: "„\(name)“ in der Mappe ist ab Zeile \(line) kein gültiges XML",
                en: "“\(name)” in the workbook is no valid XML from line \(line) on")
        case .noSheets:
            Text(de: "Die Mappe hat kein Tabellenblatt", en: "The workbook has no worksheet")
        case .tooManyEntries, .unsafePath, .duplicateEntry, .encryptedEntry, .unknownCompression,
            .partTooLarge, .suspiciousRatio, .unpackedTooLarge, .brokenPart, .missingPart,
            .badReference, .outsideSheet, .duplicateCell, .badNumber, .badBoolean, .badDate,
            .unknownText, .unknownType, .textTooLong, .notAWorkbook, .passwordProtected,
            .fileTooLarge, .brokenArchive, .duplicateSheet, .tooMany:
            Text(id)
        }
    }

    private var cellFinding: Text {
        switch self {
        case .badReference(let name):
            Text(de: "„\(name)“ ist kein Name einer Zelle", en: "“\(name)” is no name of a cell")
        case .outsideSheet:
            Text(
                de: "Hier liegt eine Zelle außerhalb des Blatts",
                en: "A cell here lies outside the sheet")
        case .duplicateCell:
            Text(de: "Diese Zelle hat zwei Werte", en: "This cell has two values")
        case .badNumber(let value):
            Text(de: "„\(value)“ ist keine Zahl", en: "“\(value)” is no number")
        case .badBoolean(let value):
            Text(de: "„\(value)“ ist kein Wahrheitswert", en: "“\(value)” is no truth value")
        case .badDate(let value):
            Text(de: "„\(value)“ ist kein Datum", en: "“\(value)” is no date")
        case .unknownText(let number):
            Text(
                de: "Den Text Nummer „\(number)“ gibt es in der Mappe nicht",
                en: "The workbook has no text number “\(number)”")
        case .unknownType(let type):
            Text(
                de: "Werte der Art „\(type)“ gibt es nicht",
                en: "There are no values of type “\(type)”")
        case .textTooLong(let characters):
            Text(
                de: "Der Text dieser Zelle hat \(characters) Zeichen, mehr als eine Zelle fasst",
                en: "The text of this cell has \(characters) characters, more than a cell holds")
        case .tooManyEntries, .unsafePath, .duplicateEntry, .encryptedEntry, .unknownCompression,
            .partTooLarge, .suspiciousRatio, .unpackedTooLarge, .brokenPart, .missingPart,
            .notUTF8, .documentType, .nestedTooDeep, .tooManyAttributes, .brokenXML, .noSheets,
            .notAWorkbook, .passwordProtected, .fileTooLarge, .brokenArchive, .duplicateSheet,
            .tooMany:
            Text(id)
        }
    }
}

extension WorkbookFault.Countable {
    fileprivate func sentence(_ limit: Int) -> Text {
        let name =
            switch self {
            case .relationships: Text(de: "Verweise", en: "relationships")
            case .sheets: Text(de: "Blätter", en: "sheets")
            case .cells: Text(de: "Zellen mit Inhalt", en: "cells with a value")
            case .texts: Text(de: "Texte", en: "texts")
            case .styles: Text(de: "Formate", en: "styles")
            case .names: Text(de: "Namen", en: "names")
            case .merged: Text(de: "verbundene Zellen", en: "merged cells")
            case .hiddenColumns: Text(de: "ausgeblendete Spalten", en: "hidden columns")
            case .textMebibytes: Text(de: "MiB Text", en: "MiB of text")
            }
        return Text(
            de: "Die Mappe hat mehr als \(number(limit).de) \(name.de), so viel hat kein Szenario; "
                + "löschen Sie, was nicht dazugehört.",
            en: "The workbook has more than \(number(limit).en) \(name.en), which no scenario has; "
                + "delete what does not belong to it.")
    }
}

extension ForeignFile {
    /// What the file is instead, and how a workbook comes out of it.
    fileprivate var sentence: Text {
        switch self {
        case .empty: told(Text(de: "Die Datei ist leer", en: "The file is empty"))
        case .xls:
            told(
                Text(
                    de: "Die Datei hat das Format von Excel bis 2003 (.xls)",
                    en: "The file has the format of Excel up to 2003 (.xls)"))
        case .xlsb:
            told(
                Text(
                    de: "Die Datei hat das binäre Format von Excel (.xlsb)",
                    en: "The file has Excel’s binary format (.xlsb)"))
        case .xmlSpreadsheet:
            told(
                Text(
                    de: "Die Datei hat das XML-Format von Excel 2003",
                    en: "The file has the XML format of Excel 2003"))
        case .ods:
            told(
                Text(
                    de: "Die Datei hat das Format von LibreOffice (.ods)",
                    en: "The file has the format of LibreOffice (.ods)"))
        case .numbers:
            told(Text(de: "Die Datei ist von Apple Numbers", en: "The file is of Apple’s Numbers"))
        case .document:
            told(
                Text(
                    de: "Die Datei ist ein Textdokument oder eine Präsentation",
                    en: "The file is a text document or a presentation"))
        case .text: told(Text(de: "Die Datei ist ein Text", en: "The file is a text"))
        case .html: told(Text(de: "Die Datei ist eine Webseite", en: "The file is a web page"))
        case .pdf: told(Text(de: "Die Datei ist ein PDF", en: "The file is a PDF"))
        case .archive:
            told(Text(de: "Die Datei ist ein anderes Archiv", en: "The file is another archive"))
        case .unknown:
            told(Text(de: "Die Datei ist keine Arbeitsmappe", en: "The file is no workbook"))
        }
    }

    private func told(_ finding: Text) -> Text {
        Text(
            de: "\(finding.de); gelesen wird eine „Excel-Arbeitsmappe (.xlsx)“: Speichern Sie sie "
                + "in diesem Format, oder nennen Sie die richtige Datei.",
            en: "\(finding.en); an “Excel workbook (.xlsx)” is read: save it in this format, or "
                + "name the right file.")
    }
}
