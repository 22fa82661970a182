// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.NumberFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .decimalSign(let value, let needsComma):
            decimalSentence(value, needsComma: needsComma)
        case .thousandsSign(let value, let plain):
            Text(
                de: "„\(value)“ hat Tausendertrennzeichen; schreiben Sie \(plain) und geben Sie "
                    + "der Spalte im Tabellenprogramm das Format „Standard“.",
                en: "“\(value)” has thousands separators; write \(plain) and give the column the "
                    + "format “General” in the spreadsheet.")
        case .undecidedPoint(let value, let thousands):
            Text(
                de: "„\(value)“ kann zweierlei heißen, denn hier steht der Punkt vor "
                    + "Nachkommastellen; schreiben Sie \(thousands), wenn Tausend gemeint sind, "
                    + "sonst höchstens zwei Nachkommastellen.",
                en: "“\(value)” can mean two things, as the point stands before decimals here; "
                    + "write \(thousands) if thousands are meant, else two decimals at most.")
        case .roundedNumber(let value, let isId):
            isId ? shortenedId(value) : shortenedNumber(value)
        case .notANumber(let value):
            Text(
                de: "„\(value)“ ist keine Zahl; schreiben Sie Ziffern ohne Einheit und ohne "
                    + "Tausendertrennzeichen.",
                en: "“\(value)” is not a number; write digits without a unit and without "
                    + "thousands separators.")
        case .quotedNumber(let value):
            Text(
                de: "Die Zahl \(value) steht in Anführungszeichen; lassen Sie diese weg.",
                en: "The number \(value) stands in quotation marks; leave them out.")
        case .notWhole(let value):
            Text(
                de: "„\(value)“ ist keine ganze Zahl; lassen Sie Nachkommastellen weg.",
                en: "“\(value)” is not a whole number; leave out decimals.")
        case .notCents(let value):
            Text(
                de: "„\(value)“ ist kein Betrag in ganzen Cent; schreiben Sie höchstens zwei "
                    + "Nachkommastellen.",
                en: "“\(value)” is not an amount in whole cents; write two decimals at most.")
        case .tooPrecise(let value, let places):
            Text(
                de: "„\(value)“ ist genauer, als gerechnet werden kann; schreiben Sie "
                    + "höchstens \(places) Nachkommastellen und 18 Ziffern.",
                en: "“\(value)” is more precise than can be computed; write \(places) "
                    + "decimals and 18 digits at most.")
        case .outOfRange(let value, let bounds):
            Text(
                de: "„\(value)“ liegt außerhalb des Zulässigen; erlaubt: \(bounds.text.de).",
                en: "“\(value)” is out of range; allowed: \(bounds.text.en).")
        case .leastAboveGreatest(let least, let greatest):
            Text(
                de: "Der kleinste Wert „\(least)“ ist größer als der größte „\(greatest)“; "
                    + "tauschen Sie die beiden.",
                en: "The least value “\(least)” is above the greatest “\(greatest)”; swap "
                    + "them.")
        }
    }
}

/// What a spreadsheet program made of an id.
private func shortenedId(_ value: String) -> Text {
    Text(
        de: "„\(value)“ ist eine gekürzte Zahl, wo eine Kennung steht: das "
            + "Tabellenprogramm hat ihre letzten Stellen weggelassen; geben Sie der Spalte "
            + "das Format „Text“ und tragen Sie die Kennung neu ein.",
        en: "“\(value)” is a shortened number in place of an id: the spreadsheet has left "
            + "out its last digits; give the column the format “Text” and enter the id "
            + "again.")
}

/// What a spreadsheet program made of a long number.
private func shortenedNumber(_ value: String) -> Text {
    Text(
        de: "„\(value)“ ist eine gekürzte Zahl, das Tabellenprogramm hat ihre letzten "
            + "Stellen weggelassen; geben Sie der Spalte das Format „Zahl“ und schreiben "
            + "Sie alle Ziffern.",
        en: "“\(value)” is a shortened number, the spreadsheet has left out its last "
            + "digits; give the column the format “Number” and write all digits.")
}

/// A single point before three digits may also be a sign of thousands.
private func decimalSentence(_ value: String, needsComma: Bool) -> Text {
    let after = value.drop { $0 != "," && $0 != "." }.dropFirst()
    let isPerhapsThousands = after.count == 3 && after.allSatisfy(\.isWholeNumber)
    let german =
        needsComma ? "das Komma, weil die Spalten mit Semikolon getrennt sind" : "der Punkt"
    let english =
        needsComma ? "a comma here, because semicolons separate the columns" : "a point here"
    return Text(
        de: "„\(value)“ hat das falsche Dezimalzeichen; hier gilt \(german)"
            + (isPerhapsThousands ? "; soll es Tausender trennen, lassen Sie es weg." : "."),
        en: "“\(value)” has the wrong decimal sign; use \(english)"
            + (isPerhapsThousands ? "; if it separates thousands, leave it out." : "."))
}
