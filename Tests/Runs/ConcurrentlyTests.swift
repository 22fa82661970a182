// SPDX-License-Identifier: GPL-3.0-or-later
import Runs
import Testing

@Suite struct ConcurrentlyTests {
    private struct Failure: Error, Equatable { let number: Int }

    @Test func `results stand in the order of the work, whichever is done first`() throws {
        let numbers = Array(0..<200)
        let results = try concurrently(
            numbers.map { number in
                { @Sendable in
                    // The first take longest.
                    (0..<(200 - number) * 100).reduce(number) { $1 % 2 == 0 ? $0 + 1 : $0 - 1 }
                }
            })
        #expect(results == numbers)
    }

    @Test func `of several errors the first in order is thrown`() {
        let work = (0..<50).map { number in
            { @Sendable () throws -> Int in
                if number % 7 == 3 { throw Failure(number: number) }
                return number
            }
        }
        #expect(throws: Failure(number: 3)) { try concurrently(work) }
    }

    @Test func `nothing to do gives nothing`() throws {
        let none: [@Sendable () throws -> Int] = []
        #expect(try concurrently(none) == [])
    }
}
