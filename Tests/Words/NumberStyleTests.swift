// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words

@Suite struct NumberStyleTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1.000"), (-1_234_567, "-1.234.567"),
    ])
    func `whole numbers have groups of three digits`(_ number: Int, _ expected: String) {
        #expect(NumberStyle(.de).whole(number) == expected)
        #expect(NumberStyle(.en).whole(number) == expected.replacing(".", with: ","))
    }

    @Test(arguments: [
        (123_450_000_000.0, "1.234,5 Mio. €", "€1,234.5 million"),
        (300_000_000_000.0, "3.000,0 Mio. €", "€3,000.0 million"),
        (99_999_600.0, "1,0 Mio. €", "€1.0 million"),
        (12_345_600.0, "123,5 Tsd. €", "€123.5 thousand"),
        (12_300.0, "123 €", "€123"),
        (-500_000_000.0, "-5,0 Mio. €", "-€5.0 million"),
        (0.0, "0 €", "€0"),
    ])
    func `amounts are rounded as one remembers them`(_ cents: Double, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).amount(cents: cents) == de)
        #expect(NumberStyle(.en).amount(cents: cents) == en)
    }

    /// A table and a workbook have the same half cents: to even, from the cents.
    @Test(arguments: [
        (25_615.5, 100.0, 2, "256,16"), (25_614.5, 100, 2, "256,14"),
        (-25_615.5, 100, 2, "-256,16"),
        (25_000_000, 1e8, 1, "0,2"), (35_000_000, 1e8, 1, "0,4"), (15_000.0, 1e5, 1, "0,2"),
    ])
    func `an amount is rounded once, from its cents`(
        _ cents: Double, _ unit: Double, _ places: Int, _ expected: String
    ) {
        #expect(NumberStyle(.de).decimal(cents: cents, per: unit, places: places) == expected)
    }

    @Test func `counts have their word in the right number`() {
        #expect(Text.outOfLaender(1).de == "1 Land")
        #expect(Text.outOfLaender(5).de == "5 Ländern")
        #expect(Text.outOfLaender(1).en == "1 Land")
        #expect(Text.outOfLaender(5).en == "5 Länder")
        #expect(Text.draws(1).de == "1 Ziehung")
    }

    @Test(arguments: [
        (Int64(123_405), "1.234,05 €", "€1,234.05"), (-5, "-0,05 €", "-€0.05"),
        (300_000_000_000, "3.000.000.000,00 €", "€3,000,000,000.00"),
    ])
    func `exact amounts keep each cent`(_ cents: Int64, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).exactAmount(cents: cents) == de)
        #expect(NumberStyle(.en).exactAmount(cents: cents) == en)
    }

    @Test(arguments: [(0.805, "80,5 %", "80.5%"), (0, "0,0 %", "0.0%"), (1, "100,0 %", "100.0%")])
    func `shares are percentages`(_ share: Double, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).percent(share) == de)
        #expect(NumberStyle(.en).percent(share) == en)
    }

    @Test func `what is no number is a dash`() {
        #expect(NumberStyle(.de).decimal(.nan) == "–")
        #expect(NumberStyle(.de).decimal(-0.04) == "0,0")
    }
}
