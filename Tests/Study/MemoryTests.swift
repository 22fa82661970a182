// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Study

@Suite("Memory")
struct MemoryTests {
    /// Nine tenths of 40,000 bytes hold nine packages of 4,000 bytes.
    @Test("as many packages as nine tenths of the memory hold")
    func packages() throws {
        try checkMemory(forPackages: 9, available: 40_000)
        let failure = TooManyPackages(packages: 10, needed: 40_000, available: 40_000)
        #expect(throws: failure) { try checkMemory(forPackages: 10, available: 40_000) }
    }

    /// 1,000 outcomes are 8,000 bytes a draw; nine tenths of 80,000 bytes hold nine draws.
    @Test("as many draws as nine tenths of the memory hold", arguments: [(9, true), (10, false)])
    func possible(_ draws: Int, _ fits: Bool) {
        do throws(NotEnoughMemory) {
            try checkMemory(for: draws, outcomeCount: 1_000, available: 80_000)
            #expect(fits)
        } catch {
            #expect(!fits)
            #expect(error.needed == 80_000)
            #expect(error.possibleDraws == 9)
        }
    }
}
