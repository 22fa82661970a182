// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads the digits of a decimal number from UTF-8 text: sign, digits, point, digits, exponent.
struct DecimalReader<Text: Collection> where Text.Element == UInt8 {
    private var rest: Text.SubSequence
    private var mantissa: Int64 = 0
    private var digits = 0
    private var places = 0

    init(_ text: Text) { rest = text[...] }

    /// The digits as one whole number and how many of them stand behind the point; nil where the
    /// text is no number or does not fit.
    mutating func read() -> (mantissa: Int64, scale: Int)? {
        let negative = readSign()
        guard readDigits() else { return nil }
        if take(.point) {
            let before = digits
            guard readDigits() else { return nil }
            places = digits - before
        }
        guard digits > 0, let exponent = readExponent(), rest.isEmpty else { return nil }
        return shifted(negative ? -mantissa : mantissa, by: exponent)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard rest.first == byte else { return false }
        rest.removeFirst()
        return true
    }

    private mutating func readSign() -> Bool {
        if take(.minus) { return true }
        _ = take(.plus)
        return false
    }

    /// False where the number has more than 18 digits.
    private mutating func readDigits() -> Bool {
        while let byte = rest.first, byte.isDigit {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
            guard !overflow, product < 1_000_000_000_000_000_000 else { return false }
            mantissa = product + Int64(byte - .zero)
            digits += 1
            rest.removeFirst()
        }
        return true
    }

    /// 0 without an exponent, nil where it is no number or beyond ±30.
    private mutating func readExponent() -> Int? {
        guard take(.lowerE) || take(.upperE) else { return 0 }
        let negative = readSign()
        var exponent = 0
        var any = false
        while let byte = rest.first, byte.isDigit, exponent <= 30 {
            exponent = exponent * 10 + Int(byte - .zero)
            any = true
            rest.removeFirst()
        }
        guard any, exponent <= 30 else { return nil }
        return negative ? -exponent : exponent
    }

    private func shifted(_ mantissa: Int64, by exponent: Int) -> (mantissa: Int64, scale: Int)? {
        var (mantissa, scale) = (mantissa, places - exponent)
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        while scale < 0, mantissa != 0 {
            let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            (mantissa, scale) = (product, scale + 1)
        }
        guard mantissa.magnitude < 1_000_000_000_000_000_000 else { return nil }
        guard scale <= ExactDecimal.largestScale else { return nil }
        return (mantissa, max(0, scale))
    }
}

extension UInt8 {
    fileprivate static let zero = UInt8(ascii: "0")
    fileprivate static let point = UInt8(ascii: ".")
    fileprivate static let minus = UInt8(ascii: "-")
    fileprivate static let plus = UInt8(ascii: "+")
    fileprivate static let lowerE = UInt8(ascii: "e")
    fileprivate static let upperE = UInt8(ascii: "E")
    fileprivate var isDigit: Bool { self >= .zero && self <= UInt8(ascii: "9") }
}
