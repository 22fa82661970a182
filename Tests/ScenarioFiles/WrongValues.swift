// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
@testable import ScenarioFiles

/// A value that a key cannot have, and what is found.
struct WrongValue: Sendable {
    let value: YamlValue
    let id: String
    /// What the sentences must quote.
    let quoted: String?
    /// The part of the value at which it is found.
    let below: String

    init(_ text: String, _ id: String, quoting quoted: String? = nil) {
        self.init(.scalar(text), id, quoted ?? text)
    }

    init(_ value: YamlValue, _ id: String, _ quoted: String? = nil, below: String = "") {
        (self.value, self.id, self.quoted, self.below) = (value, id, quoted, below)
    }
}

private let list = YamlValue.list([.scalar("1")])
private let map = YamlValue.map([YamlValue.Entry(key: "zz", value: .scalar("1"))])

/// What cannot stand where a value of a shape belongs.
func wrongValues(of shape: ValueShape) -> [WrongValue] {
    let notSingle = [WrongValue(list, "wrong-shape"), WrongValue(map, "wrong-shape")]
    switch shape {
    case .text: return notSingle + [WrongValue(.scalar("\"\""), "empty-text")]
    case .identifier:
        return notSingle + [WrongValue("a b", "invalid-id"), WrongValue("a/b", "invalid-id")]
    case .scenarioId:
        return notSingle + [WrongValue("a b", "invalid-id"), WrongValue("a_b", "invalid-id")]
    case .truth: return notSingle + [WrongValue("yes", "not-a-truth-value")]
    case .month:
        return notSingle
            + ["2020-13", "2020-1", "10.2020", "soon"].map { WrongValue($0, "not-a-month") }
    case .day, .lastDay:
        return notSingle
            + ["2021-02-29", "01.06.2021", "2021-6-1", "soon"].map { WrongValue($0, "not-a-date") }
    case .choice: return notSingle + [WrongValue("zzzzzzzz", "unknown-value")]
    case .number(let bounds): return notSingle + numbers(bounds)
    case .exact(let bounds):
        let tooPrecise = WrongValue("0.1234567890123456789", "too-precise")
        return notSingle + numbers(bounds) + [tooPrecise]
    case .whole(let bounds): return notSingle + numbers(bounds) + [WrongValue("1.5", "not-whole")]
    case .amount(let bounds):
        return notSingle + numbers(bounds)
            + [WrongValue("1.0051", "not-cents"), WrongValue("1.005", "undecided-point")]
    case .threshold: return notSingle + numbers(.none) + [WrongValue("1.005", "undecided-point")]
    case .seed: return notSingle + seeds
    case .durations: return durations
    case .list: return [WrongValue(.scalar("x"), "wrong-shape"), WrongValue(map, "wrong-shape")]
    case .record, .years, .names:
        return [WrongValue(.scalar("x"), "wrong-shape"), WrongValue(list, "wrong-shape")]
    case .anything: return []
    }
}

private func numbers(_ bounds: Bounds) -> [WrongValue] {
    let words = ["x", "NaN", ".nan", ".inf", "0x10", "1_000", "12.345.678,90", "5 %", "1e"]
    var values = words.map { WrongValue($0, "not-a-number") }
    values.append(WrongValue("0,5", "decimal-sign"))
    values.append(WrongValue("\"0.5\"", "quoted-number", quoting: "0.5"))
    values.append(WrongValue("1e309", "out-of-range"))
    values.append(WrongValue("-1e309", "out-of-range"))
    if let least = bounds.least {
        values.append(WrongValue("\(Int(least) - 1)", "out-of-range"))
        if bounds.excludesLeast { values.append(WrongValue("\(Int(least))", "out-of-range")) }
    }
    if let greatest = bounds.greatest {
        values.append(WrongValue("\(Int64(greatest) + 1)", "out-of-range"))
    }
    return values
}

private let seeds = [
    WrongValue("x", "not-a-number"), WrongValue("-1", "out-of-range"),
    WrongValue("1.5", "not-whole"), WrongValue("18446744073709551616", "out-of-range"),
    WrongValue("\"1\"", "quoted-number", quoting: "1"),
]

private let durations = [
    WrongValue(.scalar("x"), "wrong-shape"), WrongValue(map, "wrong-shape"),
    WrongValue(list, "wrong-shape"),
    WrongValue(.list(["3", "2", "1"].map { .scalar($0) }), "durations-order", "3, 2, 1"),
    WrongValue(.list(["0", "x", "1"].map { .scalar($0) }), "not-a-number", "x", below: "1"),
    WrongValue(.list(["-1", "0", "1"].map { .scalar($0) }), "out-of-range", "-1", below: "0"),
    WrongValue(.list(["0", "1", "1,5"].map { .scalar($0) }), "decimal-sign", "1,5", below: "2"),
    WrongValue(.list([.scalar("0"), list, .scalar("1")]), "wrong-shape", below: "1"),
]
