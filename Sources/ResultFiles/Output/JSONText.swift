// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a JSON file, written with sorted keys and two spaces a level: the same value gives
/// the same bytes.
public indirect enum JSONText: Sendable {
    /// A text.
    case text(String)
    /// A whole number.
    case whole(UInt64)
    /// A number; what is not finite becomes null.
    case number(Double)
    /// true or false.
    case truth(Bool)
    /// Nothing.
    case null
    /// Values in their order.
    case list([JSONText])
    /// Values by name.
    case object([String: JSONText])

    /// The value as a file's text, with a line end.
    public var file: String { text(indent: "") + "\n" }

    private func text(indent: String) -> String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .whole(let number): String(number)
        case .number(let number): Self.digits(of: number)
        case .truth(let truth): truth ? "true" : "false"
        case .null: "null"
        case .list(let items):
            Self.block("[", items.map { $0.text(indent: indent + "  ") }, "]", indent)
        case .object(let members):
            Self.block(
                "{",
                Self.sorted(members)
                    .map { "\(Self.quoted($0.key)): \($0.value.text(indent: indent + "  "))" },
                "}", indent)
        }
    }

    /// The value on one line, fit for a script element of an HTML page: nothing in it can end it.
    public var embedded: String {
        switch self {
        case .list(let items): "[" + items.map(\.embedded).joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + Self.sorted(members).map { "\(Self.safelyQuoted($0.key)):\($0.value.embedded)" }
                .joined(separator: ",") + "}"
        case .text(let text): Self.safelyQuoted(text)
        default: self.text(indent: "")
        }
    }

    private static func safelyQuoted(_ text: String) -> String {
        quoted(text).replacing("<", with: "\\u003c").replacing(">", with: "\\u003e")
    }

    private static func sorted(
        _ members: [String: JSONText]
    ) -> [(key: String, value: JSONText)] {
        members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    /// JSON has no infinity; whole numbers are written without a fraction.
    private static func digits(of number: Double) -> String {
        guard number.isFinite else { return "null" }
        return Int64(exactly: number).map { "\($0)" } ?? "\(number)"
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

extension JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral text: String) { self = .text(text) }
    /// A whole number.
    public init(integerLiteral number: Int) { self = .number(Double(number)) }
    /// A number.
    public init(floatLiteral number: Double) { self = .number(number) }
    /// A truth value.
    public init(booleanLiteral truth: Bool) { self = .truth(truth) }
    /// A list.
    public init(arrayLiteral items: JSONText...) { self = .list(items) }
    /// An object; of equal names the last.
    public init(dictionaryLiteral members: (String, JSONText)...) {
        self = .object(Dictionary(members) { $1 })
    }
}
