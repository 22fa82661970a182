// SPDX-License-Identifier: GPL-3.0-or-later

/// A number whose thousands are separated: `-1.234.567,89`, `1 234`. Read by hand: books have
/// thousands of amounts, and a regular expression takes seventy microseconds for each.
struct GroupedNumber {
    /// The digits before the decimals with the number's sign, without what separates them.
    private(set) var whole: String
    /// What stands between the thousands.
    let separator: Character
    /// How many groups of three digits follow the first digits, at least 1.
    private(set) var groups = 0
    /// The digits after the decimal point or comma, which is not the separator; nil without one.
    let decimals: String?

    private static let separators: Set<Character> = [
        ".", ",", " ", "'", "’", "\u{A0}", "\u{202F}",
    ]

    /// The number that a text is; nil where it is none, or has no separated thousands.
    init?(_ text: String) {
        var rest = text[...]
        whole = rest.first == "-" || rest.first == "+" ? String(rest.removeFirst()) : ""
        let head = Self.digits(of: rest)
        rest = rest.dropFirst(head.count)
        guard (1...3).contains(head.count), let sign = rest.first, Self.separators.contains(sign)
        else { return nil }
        separator = sign
        whole += head
        while rest.first == sign {
            let group = Self.digits(of: rest.dropFirst())
            guard group.count == 3 else { return nil }
            whole += group
            groups += 1
            rest = rest.dropFirst(4)
        }
        guard let point = rest.popFirst() else {
            decimals = nil
            return
        }
        guard point == "." || point == ",", !rest.isEmpty, Self.digits(of: rest) == rest else {
            return nil
        }
        decimals = String(rest)
    }

    private static func digits(of text: Substring) -> Substring {
        text.prefix { $0.isASCII && $0.isNumber }
    }
}
