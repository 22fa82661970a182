// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import TestSupport
import Testing
import Workloads

/// What `make precision` measures, small.
@Suite struct SamplingGainsTests {
    /// Eight repetitions of the small example cannot tell the gains, but the order of magnitude of
    /// the errors that are shown: within a factor of three of the spread of the means.
    @Test func `means spread as their standard errors say`() async throws {
        let gains = try await SamplingGains(
            path: Repository.tiny, variants: ["no-reallocation"], draws: 100,
            repetitions: 8)
        #expect(gains.quantities.count { $0.variant == nil } == gains.quantities.count / 2)
        for sampling in Sampling.allCases {
            let quantity = try #require(
                gains.quantities.first { $0.outcome == "spent" && $0.variant == nil })
            let spread = try #require(gains[quantity, sampling])
            #expect(spread.ofMeans > spread.shown / 3 && spread.ofMeans < spread.shown * 3)
        }
    }

    @Test func `a block has one draw in each part, single draws have not`() {
        let rows = StrataPicture().rows
        let parts = rows.map { row in Set(row.map { Int($0 * 50) }).count }
        #expect(parts[1] == 50 && parts[0] < 50)
    }
}
