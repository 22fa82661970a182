// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Reads one single value of a YAML file and notes what is wrong with it.
struct ScalarReader {
    let text: String
    let isPlain: Bool
    let origin: Origin
    let log: ProblemLog

    /// The value in a shape; nil, with a problem, where it has another.
    func read(as shape: ValueShape) -> Settings.Value? {
        switch shape {
        case .text: text.isEmpty ? noted(.value(.emptyText)) : .text(text)
        case .identifier: identifier(if: isIdentifier(text) && UnseenCharacter(in: text) == nil)
        case .scenarioId: identifier(if: isScenarioId(text))
        case .choice(let words): choice(words)
        case .truth: truth()
        case .month: readMonth(text).map { .month($0) } ?? noted(.value(.notAMonth(value: text)))
        case .day: readDay(text).map { .day($0) } ?? noted(.value(.notADate(value: text)))
        case .lastDay: readLastDay(text).map { .day($0) } ?? noted(.value(.notADate(value: text)))
        case .number(let bounds): number(bounds).map { .number($0) }
        case .exact(let bounds): exact(bounds).map { .exact($0) }
        case .threshold: isPointDecided ? exact(.none).map { .exact($0) } : nil
        case .whole(let bounds): whole(bounds).map { .whole($0) }
        case .seed: seed()
        case .amount(let bounds): amount(bounds)
        default: nil
        }
    }

    private func identifier(if isValid: Bool) -> Settings.Value? {
        isValid ? .text(text) : noted(.identifier(.invalidId(value: text)))
    }

    /// A finite number within bounds.
    func number(_ bounds: Bounds) -> Double? {
        guard let value = readNumber(text) else {
            let needsPoint = text.contains(",") && readNumber(text.replacing(",", with: ".")) != nil
            return noted(
                needsPoint
                    ? .number(.decimalSign(value: text, needsComma: false))
                    : .number(.notANumber(value: text)))
        }
        guard isPlain else { return noted(.number(.quotedNumber(value: text))) }
        guard bounds.contains(value) else {
            return noted(.number(.outOfRange(value: text, bounds)))
        }
        return value
    }

    private func exact(_ bounds: Bounds) -> ExactDecimal? {
        guard number(bounds) != nil else { return nil }
        guard let value = ExactDecimal(text) else {
            return noted(.number(.tooPrecise(value: text, places: ExactDecimal.largestScale)))
        }
        return value
    }

    private func whole(_ bounds: Bounds) -> Int? {
        guard number(bounds) != nil else { return nil }
        guard let value = ExactDecimal(text), value.scale == 0 else {
            return noted(.number(.notWhole(value: text)))
        }
        return Int(value.mantissa)
    }

    private func seed() -> Settings.Value? {
        guard isPlain || readNumber(text) == nil else {
            return noted(.number(.quotedNumber(value: text)))
        }
        if let value = UInt64(text) { return .seed(value) }
        guard let number = readNumber(text) else { return noted(.number(.notANumber(value: text))) }
        let bounds = Bounds(least: 0, greatest: Double(UInt64.max))
        let isWhole = number.rounded() == number
        if isWhole { return noted(.number(.outOfRange(value: text, bounds))) }
        return noted(.number(.notWhole(value: text)))
    }

    private func amount(_ bounds: Bounds) -> Settings.Value? {
        guard isPointDecided, number(bounds) != nil else { return nil }
        guard let cents = ExactDecimal(text)?.euros else {
            return noted(.number(.notCents(value: text)))
        }
        return .amount(cents)
    }

    /// Whether a point can only stand before decimals: `500.000` is five hundred to this file, and
    /// five hundred thousand to whoever wrote it.
    private var isPointDecided: Bool {
        guard text.wholeMatch(of: #/[+-]?[1-9]\d{0,2}\.\d{3}/#) != nil else { return true }
        let thousands = text.replacing(".", with: "")
        return noted(.number(.undecidedPoint(value: text, thousands: thousands))) ?? false
    }

    private func truth() -> Settings.Value? {
        switch (text, isPlain) {
        case ("true", true), ("True", true), ("TRUE", true): .truth(true)
        case ("false", true), ("False", true), ("FALSE", true): .truth(false)
        case (_, false) where ["true", "false"].contains(text.lowercased()):
            noted(.value(.quotedTruth(value: text)))
        default: noted(.value(.notATruthValue(value: text)))
        }
    }

    private func choice(_ words: [String]) -> Settings.Value? {
        if words.contains(text) { return .text(text) }
        return noted(.value(.unknownValue(value: text, log.candidates(for: text, among: words))))
    }

    private func noted<Value>(_ kind: Problem.Kind) -> Value? {
        log.add(kind, at: origin)
        return nil
    }
}
