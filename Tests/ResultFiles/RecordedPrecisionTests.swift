// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import ResultFiles

@Suite struct RecordedPrecisionTests {
    private func missed(_ unit: String, _ wanted: Double, _ reached: Double?) -> String? {
        RecordedPrecision(
            outcome: "spent", unit: unit, wanted: wanted, reached: reached, isReached: false
        ).missed?.de
    }

    @Test(arguments: [
        ("share", 0.001, 0.0279, "± 2,8 % statt 0,1 %."),
        // As many decimals as what was asked for has, and as tell the two apart.
        ("share", 0.0025, 0.02791, "± 2,79 % statt 0,25 %."),
        ("share", 0.001, 0.00101, "± 0,101 % statt 0,100 %."),
        ("EUR", 2e6, 3.21e6, "± 3,2 Mio. € statt 2,0 Mio. €."),
        ("EUR", 2e6, 2_000_000.5, "± 2.000.000,50 € statt 2.000.000,00 €."),
        ("projects", 1, 2.26, "± 2,3 Projekte statt 1,0 Projekte."),
        (
            "share", 0.001, Double.infinity,
            "So wenige Ziehungen zeigen keine, verlangt sind ± 0,1 %."
        ),
    ])
    func `a precision that was not reached`(
        _ unit: String, _ wanted: Double, _ reached: Double, _ expected: String
    ) {
        let start = "Genauigkeit nicht erreicht: "
        #expect(missed(unit, wanted, reached) == start + expected)
    }

    @Test func `one that was reached, or of which nothing is known`() {
        let reached = RecordedPrecision(
            outcome: "spent", unit: "share", wanted: 0.1, reached: 0.05, isReached: true)
        #expect(reached.missed?.de == nil)
        #expect(missed("EUR", 1e6, nil)?.contains("± 1,0 Mio. €") == true)
    }
}
