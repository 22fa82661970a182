// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@Suite("Sampling")
struct SamplingTests {
    @Test(
        "the nearest draws in whole blocks, never none",
        arguments: [
            (1, 50), (24, 50), (74, 50), (75, 100), (120, 100), (130, 150), (999_999, 1_000_000),
        ])
    func nearest(draws: Int, expected: Int) {
        #expect(Sampling.stratified.nearestDraws(to: draws) == expected)
        #expect(Sampling.independent.nearestDraws(to: draws) == draws)
    }
}
