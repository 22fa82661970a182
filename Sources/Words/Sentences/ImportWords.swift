// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What an import says of the rows of a list.
public enum ImportWords {
    /// How many rows became what.
    public static func rows(
        of list: String, taken: Int, changed: Int, leftOut: Int, refused: Int,
        isWindows1252: Bool
    ) -> Text {
        let all = taken + leftOut + refused
        let encoding = isWindows1252 ? " (Windows-1252)" : ""
        return Text(
            de: "\(list.onOneLine)\(encoding): Zeilen: \(number(all).de); übernommen: "
                + "\(number(taken).de), davon verändert: \(number(changed).de); ausgelassen: "
                + "\(number(leftOut).de); abgelehnt: \(number(refused).de).",
            en: "\(list.onOneLine)\(encoding): rows: \(number(all).en); taken: "
                + "\(number(taken).en), of these changed: \(number(changed).en); left out: "
                + "\(number(leftOut).en); refused: \(number(refused).en).")
    }

    /// What became of a column's sum.
    ///
    /// - Parameter sums: of the list, of what was taken, left out and refused.
    public static func sum(_ column: String, _ sums: [ExactDecimal?], unread: Int) -> Text {
        let shown = sums.map { sum in
            Text { language in
                guard let sum else { return "–" }
                return language == .de
                    ? sum.description.replacing(".", with: ",") : sum.description
            }
        }
        guard shown.count == 4 else { return Text("") }
        let rest =
            unread == 0
            ? Text("")
            : Text(
                de: "; Zellen ohne Zahl: \(number(unread).de)",
                en: "; cells without a number: \(number(unread).en)")
        return Text(
            de: "Summe \(column.onOneLine): \(shown[0].de) = \(shown[1].de) übernommen + "
                + "\(shown[2].de) ausgelassen + \(shown[3].de) abgelehnt\(rest.de).",
            en: "Sum of \(column.onOneLine): \(shown[0].en) = \(shown[1].en) taken + "
                + "\(shown[2].en) left out + \(shown[3].en) refused\(rest.en).")
    }

    /// What the list does not say.
    public static func assumed(_ columns: [String]) -> Text {
        guard !columns.isEmpty else { return Text("") }
        let names = columns.joined(separator: ", ")
        return Text(
            de: "Angenommen, weil die Liste es nicht sagt: \(names).",
            en: "Assumed, as the list does not say it: \(names).")
    }

    /// What of the list is in no result.
    public static func unused(_ columns: [String]) -> Text {
        guard !columns.isEmpty else { return Text("") }
        let shown = columns.prefix(20).joined(separator: ", ") + (columns.count > 20 ? ", …" : "")
        return Text(
            de: "Nicht verwendete Spalten der Liste: \(shown.onOneLine).",
            en: "Columns of the list that are not used: \(shown.onOneLine).")
    }

    /// Where the results lie, and what comes next: first of all the rows that are missing.
    public static func written(to folder: String, refused: Int) -> Text {
        let folder = folder.onOneLine
        guard refused == 0 else {
            return Text(
                de: "\(folder)/protocol.csv sagt, was aus jeder Zeile wurde. In projects.csv "
                    + "fehlen Zeilen: \(number(refused).de); berichtigen Sie zuerst die Liste oder "
                    + "die Zuordnung und übernehmen Sie die Liste neu in einen leeren Ordner.",
                en: "\(folder)/protocol.csv says what became of each row. Rows missing in "
                    + "projects.csv: \(number(refused).en); first mend the list or the mapping and "
                    + "import the list again into an empty folder.")
        }
        return Text(
            de: "\(folder)/protocol.csv sagt, was aus jeder Zeile wurde. Als Nächstes: legen Sie "
                + "\(folder)/projects.csv in den Ordner Ihres Szenarios und prüfen Sie es mit "
                + "`mittelfluss check`.",
            en: "\(folder)/protocol.csv says what became of each row. Next: put "
                + "\(folder)/projects.csv into your scenario’s folder and check it with "
                + "`mittelfluss check`.")
    }

    /// Rows that were refused where none may be.
    public static func strictRefusesRows(_ count: Int) -> Text {
        Text(
            de:
                "Abgelehnte Zeilen: \(number(count).de); mit --strict wird dann "
                + "nichts geschrieben.",
            en: "Refused rows: \(number(count).en); with --strict nothing is written then.")
    }

    /// A value that is not as the list has it.
    public static func change(of column: String, from: String, to: String) -> Text {
        if from.isEmpty {
            return Text(de: "\(column): „\(to)“ gebildet", en: "\(column): “\(to)” made")
        }
        return Text(
            de: "\(column): „\(from.withUnseenNamed)“ → „\(to)“",
            en: "\(column): “\(from.withUnseenNamed)” → “\(to)”")
    }

    /// A row that the mapping leaves out.
    public static func skipped(column: String, value: String) -> Text {
        Text(
            de: "\(column): „\(value)“ lässt die Zuordnung aus",
            en: "\(column): the mapping leaves “\(value)” out")
    }

    /// A row above the header.
    public static let aboveHeader = Text(
        de: "steht über der Kopfzeile", en: "stands above the header")
}

extension String {
    /// The text with a name for each character that nobody sees.
    fileprivate var withUnseenNamed: String {
        guard utf8.contains(where: { !(0x20...0x7E).contains($0) }) else { return self }
        return unicodeScalars.map { scalar -> String in
            guard scalar != " ", let unseen = UnseenCharacter(in: String(scalar)) else {
                return String(scalar)
            }
            switch unseen.sort {
            case .combining, .lookalike: return String(scalar)
            case .space, .lineEnd, .tabulator, .invisible, .control:
                let code = String(scalar.value, radix: 16, uppercase: true)
                return "⟨U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code + "⟩"
            }
        }.joined()
    }
}
