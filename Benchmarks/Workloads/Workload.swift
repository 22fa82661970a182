// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of work that is measured, with all that it needs already prepared.
public protocol Workload {
    /// What the work yields.
    associatedtype Output

    /// Does the work once; this is what is measured.
    func run() async throws -> Output

    /// A hash of what the work yielded, so that a change of results shows; not measured.
    func hash(of output: Output) throws -> UInt64
}

extension Workload {
    /// Does the work and hashes what it yields.
    public func hashedRun() async throws -> UInt64 { try hash(of: await run()) }
}

/// How large the work is.
public enum WorkScale: Sendable {
    /// The reference scenario and what is of its size, to be measured.
    case reference
    /// The tiny scenario and what is done at once: the same paths, for the test suite.
    case small

    func callAsFunction(_ reference: Int, small: Int) -> Int {
        self == .reference ? reference : small
    }
}
