// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
import TestSupport

/// A clock that jumps, as it does when a computer wakes or asks a time server, must change nothing:
/// whatever measures time (progress, speed) uses the monotonic clock, and no result knows the date.
@Suite("No result depends on the wall clock")
struct ClockTests {
    /// Whether Swift or C code asks what time it is.
    private func asksForTime(_ text: String) -> Bool {
        let wallClock =
            #/
            \bDate\(\) | Date\.now | \.now\(\) | timeIntervalSince | gettimeofday | \btime\(nil\)
            | CLOCK_REALTIME | \blocaltime | SuspendingClock | DispatchWallTime
            /#
        return text.firstMatch(of: wallClock) != nil
    }

    @Test("No source asks for the time of day")
    func noWallClock() throws {
        var read = 0
        for folder in try Repository.folders(in: "Sources").sorted() {
            for file in try Repository.swiftFiles(in: "Sources/\(folder)") {
                let text = try Repository.text(file)
                #expect(!asksForTime(text), "\(file)")
                read += 1
            }
        }
        #expect(read > 100)
    }

    @Test("The search finds what it looks for")
    func finds() {
        for text in ["let now = Date()", "Date.now", "gettimeofday(&t, nil)", "time(nil)"] {
            #expect(asksForTime(text), "\(text)")
        }
        for text in ["ContinuousClock.now", "ScenarioDate(text)", "releaseTime(nil: 3)"] {
            #expect(!asksForTime(text), "\(text)")
        }
    }
}
