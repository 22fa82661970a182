// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Sensitivity

@Suite("Factors")
struct FactorTests {
    private func factor(_ low: String, _ high: String, places: Int? = nil) throws -> Factor {
        Factor(
            SensitivityRange(
                path: "x", low: try #require(ExactDecimal(low)),
                high: try #require(ExactDecimal(high)), places: places))
    }

    private func values(_ factor: Factor, _ coordinates: [Double]) -> [String] {
        coordinates.map { factor.value(at: $0).description }
    }

    @Test("real numbers, to a millionth of the range, the ends exactly")
    func real() throws {
        #expect(try values(factor("0.1", "0.4"), [0, 0.5, 1]) == ["0.1", "0.25", "0.4"])
        #expect(try values(factor("0", "1"), [1 / 3.0]) == ["0.333333"])
        #expect(try values(factor("-1", "1"), [0, 0.25, 1]) == ["-1", "-0.5", "1"])
        #expect(try values(factor("0.1234567891", "0.3"), [0]) == ["0.1234567891"])
    }

    @Test("amounts in whole cents")
    func amounts() throws {
        let factor = try factor("100", "101.01", places: 2)
        #expect(values(factor, [0, 1 / 3.0, 1]) == ["100", "100.34", "101.01"])
    }

    @Test("each whole number of a range is equally likely")
    func whole() throws {
        let factor = try factor("1", "12", places: 0)
        #expect(factor.isWhole)
        let found = (0..<1200).map { factor.value(at: (Double($0) + 0.5) / 1200).description }
        for value in 1...12 { #expect(found.count { $0 == "\(value)" } == 100) }
        #expect(values(factor, [0, 1]) == ["1", "12"])
    }
}
