// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension UnseenCharacter {
    /// The sentence about a value that has it.
    func sentence(in value: String) -> Text {
        let (name, remedy) = (name, remedy)
        return Text(
            de: "In „\(value)“ steht an Stelle \(position) \(name.de) (\(code)); \(remedy.de).",
            en: "“\(value)” has \(name.en) (\(code)) at position \(position); \(remedy.en).")
    }

    /// Its code point as Unicode writes it: `U+00A0`.
    private var code: String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// What it is called, with its article in the German accusative or nominative, which are the
    /// same for all of them.
    private var name: Text {
        switch (sort, scalar) {
        case (.space, 0x20): Text(de: "ein Leerzeichen", en: "a space")
        case (.space, 0xA0): Text(de: "ein geschütztes Leerzeichen", en: "a no-break space")
        case (.space, 0x202F):
            Text(de: "ein schmales geschütztes Leerzeichen", en: "a narrow no-break space")
        case (.space, _):
            Text(de: "ein Leerzeichen anderer Breite", en: "a space of another width")
        case (.lineEnd, _): Text(de: "ein Zeilenumbruch", en: "a line end")
        case (.tabulator, _): Text(de: "ein Tabulator", en: "a tabulator")
        case (.invisible, 0xAD):
            Text(de: "ein weiches Trennzeichen, das man nicht sieht", en: "a soft hyphen")
        case (.invisible, 0xFEFF):
            Text(
                de: "ein Byte-Order-Mark, das man nicht sieht", en: "an invisible byte-order mark")
        case (.invisible, _):
            Text(de: "ein unsichtbares Zeichen ohne Breite", en: "an invisible character")
        case (.control, _): Text(de: "ein Steuerzeichen", en: "a control character")
        case (.combining, _):
            Text(
                de: "ein Zeichen, das sich mit dem davor verbindet",
                en: "a mark that joins the character before it")
        case (.lookalike(let plain), _): twinName(plain)
        }
    }

    private func twinName(_ plain: String) -> Text {
        switch scalar {
        case 0x2212: Text(de: "ein typografisches Minuszeichen", en: "a typographic minus")
        case 0x2011: Text(de: "ein geschützter Bindestrich", en: "a no-break hyphen")
        case 0x2012...0x2015: Text(de: "ein Gedankenstrich", en: "a dash")
        case 0x370...0x3FF:
            Text(
                de: "ein griechischer Buchstabe, der wie „\(plain)“ aussieht",
                en: "a Greek letter that looks like “\(plain)”")
        case 0x400...0x52F:
            Text(
                de: "ein kyrillischer Buchstabe, der wie „\(plain)“ aussieht",
                en: "a Cyrillic letter that looks like “\(plain)”")
        default:
            Text(
                de: "ein Zeichen, das wie „\(plain)“ aussieht",
                en: "a character that looks like “\(plain)”")
        }
    }

    private var remedy: Text {
        if case .lookalike(let plain) = sort {
            return Text(
                de: "schreiben Sie „\(plain)“ von der Tastatur", en: "type “\(plain)” instead")
        }
        return Text(de: "löschen Sie es", en: "delete it")
    }
}
