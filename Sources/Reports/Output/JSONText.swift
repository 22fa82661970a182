// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a JSON file, written with sorted keys and two spaces a level: the same value gives
/// the same bytes.
indirect enum JSONText {
    case text(String)
    case whole(UInt64)
    case list([JSONText])
    case object([String: JSONText])

    /// The value as a file's text, with a line end.
    var file: String { text(indent: "") + "\n" }

    private func text(indent: String) -> String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .whole(let number): String(number)
        case .list(let items):
            Self.block("[", items.map { $0.text(indent: indent + "  ") }, "]", indent)
        case .object(let members):
            Self.block(
                "{",
                members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
                    .map { "\(Self.quoted($0.key)): \($0.value.text(indent: indent + "  "))" },
                "}", indent)
        }
    }

    private static func block(
        _ opening: String, _ items: [String], _ closing: String, _ indent: String
    ) -> String {
        guard !items.isEmpty else { return opening + closing }
        let lines = items.map { "\n\(indent)  \($0)" }.joined(separator: ",")
        return "\(opening)\(lines)\n\(indent)\(closing)"
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\u{0}"..<" ", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
