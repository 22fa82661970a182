// SPDX-License-Identifier: GPL-3.0-or-later
import Dispatch
import Foundation
import Reports
import Synchronization

/// What an interrupt (SIGINT) does: while a run computes, nothing is on the disk and it ends at
/// once; while it writes, it ends after the file at hand and clears what it wrote.
final class Interruption: Sendable {
    private struct State {
        var isWriting = false
        var isInterrupted = false
    }

    private let state = Mutex(State())

    /// Whether writing shall stop.
    var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

    /// Does something during which an interrupt must not end the process at once.
    func whileWriting(_ write: () throws(OutputFailure) -> Void) throws(OutputFailure) {
        state.withLock { $0.isWriting = true }
        defer { state.withLock { $0.isWriting = false } }
        try write()
    }

    /// Listens as long as what it returns is kept.
    func listen(_ language: Language) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        // A queue of its own gets a thread even while draws keep all cores busy.
        let queue = DispatchQueue(label: "mittelfluss.interrupt", qos: .userInteractive)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
        source.setEventHandler { self.interrupt(language) }
        source.resume()
        return source
    }

    private func interrupt(_ language: Language) {
        let isWriting = state.withLock { state in
            state.isInterrupted = true
            return state.isWriting
        }
        guard !isWriting else { return }
        Console.error("\n" + Phrase.interrupted.text(language))
        _exit(Ending.Code.interrupted.rawValue)
    }
}
