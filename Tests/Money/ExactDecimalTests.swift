// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Money

@Suite("Exact decimals")
struct ExactDecimalTests {
    @Test(
        "reads what a person writes",
        arguments: [
            ("12", 12, 0), ("0", 0, 0), ("-0", 0, 0), ("-0.05", -5, 2), ("+1.5", 15, 1),
            (".5", 5, 1),
            ("5.", 5, 0), ("12.50", 125, 1), ("0.000", 0, 0), ("007", 7, 0),
            ("3e9", 3_000_000_000, 0),
            ("1.5E2", 150, 0), ("15e-1", 15, 1), ("1e+2", 100, 0), ("0e30", 0, 0),
            ("999999999999999999", 999_999_999_999_999_999, 0),
            ("0.000000000000001", 1, 15), ("1000e-18", 1, 15),
        ] as [(String, Int64, Int)])
    func reads(text: String, mantissa: Int64, scale: Int) throws {
        let number = try #require(ExactDecimal(text))
        #expect(number.mantissa == mantissa)
        #expect(number.scale == scale)
    }

    @Test(
        "refuses anything else",
        arguments: [
            "", " ", "-", "+", ".", "e5", "1e", "1e+", "1 ", " 1", "1,5", "1.2.3", "--1", "0x10",
            "nan",
            "inf", "1_000", "١", "1e31", "1e-31", "1e18", "1000000000000000000",
            "0.0000000000000001", "12345678901234567890",
        ])
    func refuses(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test(
        "is written without needless zeros",
        arguments: [
            ("80.50", "80.5"), ("-0.05", "-0.05"), ("1e3", "1000"), ("0.0", "0"), ("-12", "-12"),
            ("3.14159", "3.14159"), ("0.000000000000001", "0.000000000000001"),
        ])
    func description(text: String, expected: String) throws {
        #expect(try #require(ExactDecimal(text)).description == expected)
    }

    @Test(
        "floor and rint of an amount",
        arguments: [
            ("0.5", 1, 0, 0), ("0.5", 3, 1, 2), ("0.5", 5, 2, 2), ("1.15", 100, 115, 115),
            ("1.1", 9, 9, 10), ("0.03", 300_000_000_000, 9_000_000_000, 9_000_000_000),
            ("0.29", 100, 29, 29), ("0", 7, 0, 0), ("1", .max, .max, .max), ("0.25", 2, 0, 0),
            ("0.25", 6, 1, 2), ("0.249", 6, 1, 1), ("0.251", 2, 0, 1),
            ("0.5", .max, .max / 2, .max / 2 + 1),
        ] as [(String, Int64, Int64, Int64)])
    func products(text: String, amount: Int64, floor: Int64, rint: Int64) throws {
        let factor = try #require(ExactDecimal(text))
        #expect(factor.floor(of: Cents(amount)) == Cents(floor))
        #expect(factor.rint(of: Cents(amount)) == Cents(rint))
    }

    @Test(
        "euros are whole cents",
        arguments: [
            ("1", 100), ("0.01", 1), ("-12.3", -1230), ("900000.01", 90_000_001), ("0.001", nil),
            ("92233720368547758.07", nil), ("99999999999999999", nil),
        ] as [(String, Int64?)])
    func euros(text: String, cents: Int64?) {
        // The last two have too many digits or do not fit: nil either way.
        #expect(ExactDecimal(text)?.euros == cents.map(Cents.init))
    }

    @Test(
        "weights in a common unit",
        arguments: [
            ([], []), (["1", "2"], [1, 2]), (["80.5", "19.5"], [805, 195]),
            (["1", "0.00001"], [100_000, 1]), (["0", "0.5"], [0, 5]),
            (["100000", "0.000000000000001"], nil),
        ] as [([String], [Int64]?)])
    func weights(texts: [String], expected: [Int64]?) {
        #expect(ExactDecimal.wholeWeights(texts.compactMap { ExactDecimal($0) }) == expected)
    }

    @Test("compares by value")
    func comparison() throws {
        let ascending = ["-2", "-0.5", "0", "0.000000000000001", "0.5", "0.51", "1", "1e17"]
            .compactMap { ExactDecimal($0) }
        #expect(ascending.count == 8)
        for (smaller, greater) in zip(ascending, ascending.dropFirst()) {
            #expect(smaller < greater && !(greater < smaller) && smaller != greater)
        }
        #expect(ExactDecimal("1.50") == ExactDecimal("1.5"))
        #expect(ExactDecimal("0.1")?.double == 0.1)
    }
}

@Suite("Cents")
struct CentsTests {
    @Test(
        "is written as euros",
        arguments: [
            (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (100, "1.00"), (-123_405, "-1234.05"),
            (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
        ] as [(Int64, String)])
    func description(count: Int64, expected: String) {
        #expect(Cents(count).description == expected)
    }

    @Test(
        "rounds halves to even",
        arguments: [
            (0.5, 0), (1.5, 2), (2.5, 2), (-0.5, 0), (-1.5, -2), (2.4999, 2), (2.5001, 3),
            (0x1p53, 1 << 53),
        ] as [(Double, Int64)])
    func rounding(value: Double, expected: Int64) {
        #expect(Cents(rounding: value) == Cents(expected))
    }

    @Test("adds and compares")
    func arithmetic() {
        var amount = Cents(5) + Cents(3) - Cents(10)
        #expect(amount == Cents(-2) && -amount == Cents(2) && amount < .zero)
        amount += Cents(3)
        amount -= Cents(1)
        #expect(amount == .zero && [Cents(1), Cents(2)].sum() == Cents(3))
        #expect(Cents.largestBudget.statistic == 1e15)
    }
}
