// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Dispatch
import Foundation
import Programme
import ResultFiles
import Synchronization
import Words

/// A command during which an interrupt (SIGINT) must leave old results whole.
protocol InterruptibleCommand: ParsableCommand {
    /// Runs the command; what computes or writes long asks `interruption`.
    func run(_ interruption: Interruption) async throws
}

/// What an interrupt (SIGINT) does: draws that are being computed still end, as does the file that
/// is being written, and what was written is cleared; all else ends at once. So does everything at
/// the second interrupt: what is then left beside the results, the next run clears.
final class Interruption: Sendable {
    private enum Stage { case computing, writing, other }

    private struct State {
        var stage = Stage.other
        var isInterrupted = false
    }

    private let state = Mutex(State())
    private let language: Language

    init(_ language: Language) { self.language = language }

    /// Whether writing shall stop.
    var isInterrupted: Bool { state.withLock { $0.isInterrupted } }

    /// Computes with this task, which an interrupt cancels.
    ///
    /// - Throws: an `Ending` if that happened, even where the computation noticed nothing.
    func whileComputing<Result>(_ compute: () async throws -> Result) async throws -> Result {
        let ending = Ending(.interrupted, Text.interrupted[language])
        enter(.computing)
        defer { enter(.other) }
        do {
            let result = try await compute()
            if isInterrupted { throw ending }
            return result
        } catch is CancellationError {
            throw ending
        }
    }

    /// Does something during which an interrupt must not end the process at once.
    func whileWriting(_ write: () throws(OutputFailure) -> Void) throws(OutputFailure) {
        enter(.writing)
        defer { enter(.other) }
        try write()
    }

    /// Listens as long as what it returns is kept.
    ///
    /// - Parameter work: the task that runs the command.
    func listen(cancelling work: Task<Int32, Never>) -> any DispatchSourceSignal {
        signal(SIGINT, SIG_IGN)
        // A queue of its own gets a thread even while draws keep all cores busy.
        let queue = DispatchQueue(label: "mittelfluss.interrupt", qos: .userInteractive)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: queue)
        source.setEventHandler { self.interrupt(work) }
        source.resume()
        return source
    }

    private func enter(_ stage: Stage) { state.withLock { $0.stage = stage } }

    private func interrupt(_ work: Task<Int32, Never>) {
        let (stage, isSecond) = state.withLock { state in
            defer { state.isInterrupted = true }
            return (state.stage, state.isInterrupted)
        }
        if isSecond || stage == .other {
            let message: Text = isSecond ? .interruptedAtOnce : .interrupted
            Console.error("\n" + message[language])
            _exit(Ending.Code.interrupted.rawValue)
        }
        work.cancel()
        if stage == .computing, isatty(STDERR_FILENO) == 1 {
            Console.error("\n" + Text.interrupting[language])
        }
    }
}
