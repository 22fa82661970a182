// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A number of a cell.
///
/// Spreadsheet programs compute in binary and save up to 17 digits, of which a person sees, and can
/// type, 15: what was typed as 0.3 may lie in the file as 0.29999999999999999, and the sum of 0.1
/// and 0.2 as 0.30000000000000004. ``shown`` is what the person saw.
public struct CellNumber: Hashable, Sendable {
    /// The number as the file has it.
    public let literal: String
    /// How it is shown.
    public let style: NumberStyle

    /// The significant digits that a spreadsheet program shows.
    public static let shownDigits = 15
    /// Longer ones no program writes.
    private static let longest = 64

    /// Reads `12`, `-0.5` or `1.5E-3`; nil for anything else and for what no `Double` can hold.
    public init?(_ literal: String, style: NumberStyle = .plain) {
        guard literal.utf8.count <= Self.longest, SignificantDigits(literal) != nil else {
            return nil
        }
        self.literal = literal
        self.style = style
    }

    /// The number in 15 significant digits, halves away from zero, with a decimal point and
    /// without needless zeros; with an exponent where it has more than thirty places.
    public var shown: String {
        SignificantDigits(literal)?.rounded(to: Self.shownDigits).description ?? literal
    }

    /// The number that is shown, exactly; nil where it has more places than can be computed with.
    public var decimal: ExactDecimal? { ExactDecimal(shown) }
}

/// A decimal number by its digits: `± 0.digits · 10^exponent`.
struct SignificantDigits {
    private var isNegative = false
    /// Each 0…9, the first not 0; none for zero.
    private(set) var digits: [UInt8] = []
    /// Where the point stands, counted from the first digit.
    private(set) var exponent = 0

    /// Nil where the text is no number, or an exponent lies beyond those of a `Double`.
    init?(_ text: String) {
        var rest = text.utf8[...]
        isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let whole = Self.digits(&rest)
        var places: [UInt8] = []
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            places = Self.digits(&rest)
        }
        guard !(whole.isEmpty && places.isEmpty) else { return nil }
        guard let shift = Self.exponent(&rest), rest.isEmpty else { return nil }
        let all = whole + places
        digits = Array(all.drop { $0 == 0 })
        exponent = whole.count - (all.count - digits.count) + shift
        guard digits.isEmpty || (-330...309).contains(exponent) else { return nil }
        dropZeros()
    }

    /// The number in so many digits, halves away from zero.
    func rounded(to count: Int) -> SignificantDigits {
        guard digits.count > count else { return self }
        var result = self
        result.digits.removeLast(digits.count - count)
        if digits[count] >= 5 { result.addOneToLast() }
        result.dropZeros()
        return result
    }

    private mutating func addOneToLast() {
        for place in digits.indices.reversed() {
            digits[place] += 1
            guard digits[place] == 10 else { return }
            digits[place] = 0
        }
        digits.insert(1, at: 0)
        exponent += 1
    }

    private mutating func dropZeros() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { (isNegative, exponent) = (false, 0) }
    }

    private static func digits(_ rest: inout Substring.UTF8View) -> [UInt8] {
        var digits: [UInt8] = []
        while let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            digits.append(byte - UInt8(ascii: "0"))
            rest.removeFirst()
        }
        return digits
    }

    /// 0 without an exponent; nil where it is none.
    private static func exponent(_ rest: inout Substring.UTF8View) -> Int? {
        guard rest.first == UInt8(ascii: "E") || rest.first == UInt8(ascii: "e") else { return 0 }
        rest.removeFirst()
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        let digits = digits(&rest)
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        let value = digits.reduce(0) { $0 * 10 + Int($1) }
        return isNegative ? -value : value
    }
}

extension SignificantDigits: CustomStringConvertible {
    private static let mostPlaces = 30

    var description: String {
        guard !digits.isEmpty else { return "0" }
        let text = digits.map { String($0) }.joined()
        let sign = isNegative ? "-" : ""
        if exponent > Self.mostPlaces || exponent - digits.count < -Self.mostPlaces {
            return "\(sign)\(text)e\(exponent - digits.count)"
        }
        if exponent <= 0 { return "\(sign)0.\(String(repeating: "0", count: -exponent))\(text)" }
        if exponent >= digits.count {
            return "\(sign)\(text)\(String(repeating: "0", count: exponent - digits.count))"
        }
        return "\(sign)\(text.prefix(exponent)).\(text.dropFirst(exponent))"
    }
}
