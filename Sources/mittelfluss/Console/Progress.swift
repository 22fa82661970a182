// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Synchronization
import Words

/// A line on a terminal that says how far the draws are; at most ten times a second.
final class Progress: Sendable {
    private let total: Int
    private let language: Language
    private let isShown: Bool
    private let start = ContinuousClock.now
    private let next = Mutex(ContinuousClock.now)

    /// A line on standard error; nothing where it is no terminal, or `isQuiet`.
    init(total: Int, language: Language, isQuiet: Bool) {
        self.total = total
        self.language = language
        isShown = !isQuiet && isatty(STDERR_FILENO) == 1
    }

    /// Shows that so many draws are done, unless it did less than a tenth of a second ago.
    func update(done: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        let isDue = next.withLock { next in
            guard now >= next else { return false }
            next = now + .milliseconds(100)
            return true
        }
        guard isDue else { return }
        let seconds = Double((now - start) / .milliseconds(1)) / 1000
        let text = progressText(done: done, of: total, seconds: seconds)[language]
        Console.control("\r" + text.cut(to: TextGrid.widest - 1) + "\u{1B}[K")
    }

    /// Takes the line away.
    func finish() {
        if isShown { Console.control("\r\u{1B}[K") }
    }
}

/// How far the draws are, how fast, and how long they still take.
func progressText(done: Int, of total: Int, seconds: Double) -> Text {
    guard done > 0, seconds > 0 else { return .progressWithoutTime(done: done, of: total) }
    let speed = Double(done) / seconds
    return .progress(
        done: done, of: total, speed: speed,
        left: (Double(max(0, total - done)) / speed).rounded(.up))
}
