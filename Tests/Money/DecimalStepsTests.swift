// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Money

@Suite("Steps of decimals")
struct DecimalStepsTests {
    private func steps(
        _ first: String, _ last: String, _ step: String, limit: Int = 1000
    ) throws -> [String]? {
        ExactDecimal.steps(
            from: try #require(ExactDecimal(first)), through: try #require(ExactDecimal(last)),
            by: try #require(ExactDecimal(step)), limit: limit
        )?.map(\.description)
    }

    @Test("are exact, and end at the last one that fits")
    func exact() throws {
        #expect(
            try steps("0", "1", "0.1")
                == ["0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"])
        #expect(try steps("-0.05", "0.1", "0.1") == ["-0.05", "0.05"])
        #expect(try steps("3e9", "3e9", "1") == ["3000000000"])
        #expect(try steps("1", "12", "5") == ["1", "6", "11"])
    }

    @Test("are refused without a step, backwards, and where there are too many")
    func refused() throws {
        #expect(try steps("0", "1", "0") == nil)
        #expect(try steps("0", "1", "-0.1") == nil)
        #expect(try steps("1", "0", "0.1") == nil)
        #expect(try steps("0", "1", "0.001") == nil)
        #expect(try steps("0", "1", "0.001", limit: 1001)?.count == 1001)
        #expect(try steps("0", "1e17", "1e-15") == nil)
    }
}
