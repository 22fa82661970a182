// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentences about what a spreadsheet program made of a value.
func spreadsheetSentence(_ kind: Problem.Kind) -> Text? {
    switch kind {
    case .thousandsSign(let value, let plain):
        return Text(
            de: "„\(value)“ hat Tausendertrennzeichen; schreiben Sie \(plain) und geben Sie der "
                + "Spalte im Tabellenprogramm das Format „Standard“.",
            en: "“\(value)” has thousands separators; write \(plain) and give the column the "
                + "format “General” in the spreadsheet.")
    case .becameDate(let value, true):
        return Text(
            de: "„\(value)“ ist ein Datum, wo eine Kennung steht: das Tabellenprogramm hat sie "
                + "umgewandelt; geben Sie der Spalte das Format „Text“ und tragen Sie die Kennung "
                + "neu ein.",
            en: "“\(value)” is a date in place of an id: the spreadsheet has converted it; give "
                + "the column the format “Text” and enter the id again.")
    case .becameDate(let value, false):
        return Text(
            de: "„\(value)“ ist ein Datum, wo eine Zahl steht: das Tabellenprogramm hat sie "
                + "umgewandelt, etwa 1.5 in den 1. Mai; geben Sie der Spalte das Format „Zahl“ "
                + "und tragen Sie die Zahl neu ein, mit dem Dezimalzeichen des Programms.",
            en: "“\(value)” is a date in place of a number: the spreadsheet has converted it, "
                + "such as 1.5 to the first of May; give the column the format “Number” and enter "
                + "the number again, with the decimal sign of the program.")
    case .roundedNumber(let value, true):
        return Text(
            de: "„\(value)“ ist eine gekürzte Zahl, wo eine Kennung steht: das Tabellenprogramm "
                + "hat ihre letzten Stellen weggelassen; geben Sie der Spalte das Format „Text“ "
                + "und tragen Sie die Kennung neu ein.",
            en: "“\(value)” is a shortened number in place of an id: the spreadsheet has left out "
                + "its last digits; give the column the format “Text” and enter the id again.")
    case .roundedNumber(let value, false):
        return Text(
            de: "„\(value)“ ist eine gekürzte Zahl, das Tabellenprogramm hat ihre letzten Stellen "
                + "weggelassen; geben Sie der Spalte das Format „Zahl“ und schreiben Sie alle "
                + "Ziffern.",
            en: "“\(value)” is a shortened number, the spreadsheet has left out its last digits; "
                + "give the column the format “Number” and write all digits.")
    case .lostZeros(let value, let noun, let found):
        return Text(
            de: "\(noun.words.de) „\(value)“ gibt es nicht, wohl aber „\(found)“: ein "
                + "Tabellenprogramm hat wohl führende Nullen gestrichen; geben Sie der Spalte das "
                + "Format „Text“ und schreiben Sie die Kennung überall gleich.",
            en: "There is no \(noun.words.en) “\(value)”, but “\(found)”: a spreadsheet has "
                + "presumably stripped leading zeros; give the column the format “Text” and write "
                + "the id everywhere alike.")
    default: return nil
    }
}
