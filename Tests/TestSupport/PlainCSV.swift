// SPDX-License-Identifier: GPL-3.0-or-later

/// A table of text of which no cell holds a separator or a line break; quotes stay as they are.
///
/// What the program writes is read as strictly as RFC 4180 says elsewhere (`WrittenTable`).
public struct PlainCSV {
    /// The lines, the headings first.
    public var lines: [[String]]

    /// The cells of a text's lines.
    public init(_ text: some StringProtocol, separator: Character = ",") {
        lines = String(text).replacing("\u{FEFF}", with: "").split(whereSeparator: \.isNewline).map
        {
            $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// The rows below the headings, by heading.
    public var rows: [[String: String]] {
        let headings = lines.first ?? []
        return lines.dropFirst().map { Dictionary(zip(headings, $0)) { first, _ in first } }
    }

    /// The text with commas and plain line ends.
    public var text: String {
        lines.map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
