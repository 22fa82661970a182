// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// How the numbers of a column are written.
public enum NumberWriting: String, CaseIterable, Sendable {
    /// `1.234,5`
    case german
    /// `1,234.5`
    case english

    fileprivate var thousands: Character { self == .german ? "." : "," }
    fileprivate var decimals: Character { self == .german ? "," : "." }
}

/// A number as somebody wrote it: with separators of thousands, with a minus before or behind.
///
/// `12.345` is twelve thousand in German and twelve in English: nothing is guessed here.
struct WrittenNumber: Equatable {
    private let german: ExactDecimal?
    private let english: ExactDecimal?

    /// Nobody writes longer numbers.
    private static let longest = 60

    init(_ text: String) {
        let text = text.cleaned
        guard text.utf8.count <= Self.longest else {
            (german, english) = (nil, nil)
            return
        }
        german = Self.value(of: text, .german)
        english = Self.value(of: text, .english)
    }

    /// How it is written; nil where both are possible, or neither is.
    var writing: NumberWriting? {
        switch (german, english) {
        case (_?, nil): .german
        case (nil, _?): .english
        default: nil
        }
    }

    /// Whether it is one number in German and another in English.
    var isUndecided: Bool { german != nil && english != nil && german != english }

    /// Its value; nil where it is no such number, or two and nothing decides.
    func value(_ writing: NumberWriting?) -> ExactDecimal? {
        switch writing {
        case .german: german
        case .english: english
        case nil: isUndecided ? nil : german ?? english
        }
    }

    private static func value(of text: String, _ writing: NumberWriting) -> ExactDecimal? {
        var digits = text[...]
        let signs: Set<Character> = ["-", "−", "–"]
        var isNegative = false
        if let first = digits.first, signs.contains(first) {
            isNegative = true
            digits.removeFirst()
        } else if digits.first == "+" {
            digits.removeFirst()
        } else if let last = digits.last, signs.contains(last) {
            isNegative = true
            digits.removeLast()
        }
        let parts = digits.split(separator: writing.decimals, omittingEmptySubsequences: false)
        guard parts.count <= 2, let whole = withoutThousands(parts[0], writing) else { return nil }
        let fraction = parts.count > 1 ? parts[1] : "0"
        guard isDigits(fraction) else { return nil }
        return ExactDecimal("\(isNegative ? "-" : "")\(whole).\(fraction)")
    }

    /// The digits of a whole number, with one kind of separator between groups of three, or none.
    private static func withoutThousands(
        _ text: Substring, _ writing: NumberWriting
    ) -> Substring? {
        let separators: [Character] = [writing.thousands, " ", "'", "’"]
        guard let separator = separators.first(where: text.contains) else {
            return isDigits(text) ? text : nil
        }
        let groups = text.split(separator: separator, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count), first.first != "0",
            groups.allSatisfy(isDigits), groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.joined()[...]
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    }
}
