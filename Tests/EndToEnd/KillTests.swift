// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A run that is killed (SIGKILL) at any moment leaves whole results: the old ones or the new ones.
@Suite struct KillTests {
    private let program: Program

    init() throws { program = try Program() }

    /// When a run is killed.
    private enum Moment {
        /// After so many microseconds.
        case later(Int)
        /// Once so many of its files are there.
        case written(files: Int)
    }

    @Test func `a hundred kills at any moment leave the results whole`() throws {
        let whole = try [1, 2].map { seed in
            #expect(try program.run(arguments(seed: seed)).code == 0)
            return try program.bytes(in: "results")
        }
        #expect(whole[0] != whole[1])
        let seconds = try duration(of: { try program.run(arguments(seed: 1)) })
        var moments = Moments(seed: 20_200_918, longest: seconds, files: whole[0].count)
        var killed = 0
        for attempt in 0..<100 {
            if try kill(arguments(seed: attempt % 2 + 1), at: moments.next()) { killed += 1 }
            let found = try program.bytes(in: "results")
            #expect(whole.contains(found), "after kill \(attempt)")
            guard attempt % 10 == 9 else { continue }
            #expect(try program.run(arguments(seed: 2)).code == 0)
            #expect(try program.names() == ["results"], "nothing is left beside the results")
            #expect(try program.bytes(in: "results") == whole[1])
        }
        #expect(killed >= 50, "most runs are killed before they end")
    }

    private func arguments(seed: Int) -> [String] {
        ["run", Program.tiny, "--draws", "4", "--seed", "\(seed)", "--out", "results", "--quiet"]
    }

    private func duration(of work: () throws -> Program.Ended) rethrows -> Double {
        let start = ContinuousClock.now
        #expect(try work().code == 0)
        return (ContinuousClock.now - start) / .seconds(1)
    }

    /// Starts a run and kills it; false where it had ended before.
    private func kill(_ arguments: [String], at moment: Moment) throws -> Bool {
        let process = try program.start(arguments)
        switch moment {
        case .later(let microseconds): usleep(UInt32(microseconds))
        case .written(let files):
            while process.isRunning, try draftCount() < files { usleep(20) }
        }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
    }

    /// How many files the hidden folder of the run has, which the kills before did not leave.
    private func draftCount() throws -> Int {
        let drafts = try program.names().filter { $0.hasPrefix(".") }
        return drafts.map { (try? program.names(in: $0).count) ?? 0 }.max() ?? 0
    }

    /// Moments of a seed (SplitMix64): by time, or by what is written.
    private struct Moments {
        private var state: UInt64
        private let microseconds: UInt64
        private let files: UInt64

        init(seed: UInt64, longest seconds: Double, files: Int) {
            state = seed
            microseconds = UInt64(max(1, seconds * 1.1e6))
            self.files = UInt64(files)
        }

        mutating func next() -> Moment {
            switch number() % 2 {
            case 0: .later(Int(number() % microseconds))
            default: .written(files: Int(number() % (files + 1)))
            }
        }

        private mutating func number() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return bits ^ (bits >> 31)
        }
    }
}
