// SPDX-License-Identifier: GPL-3.0-or-later
import Dispatch
import Synchronization

/// Does independent work at the same time on all cores and waits for it.
///
/// - Returns: the results in the work's order, whichever was done first.
/// - Throws: the first error in that order.
public func concurrently<Result: Sendable>(
    _ work: [@Sendable () throws -> Result]
) throws -> [Result] {
    let results = Mutex<[Int: Swift.Result<Result, any Error>]>([:])
    DispatchQueue.concurrentPerform(iterations: work.count) { index in
        let result = Swift.Result { try work[index]() }
        results.withLock { $0[index] = result }
    }
    return try results.withLock { results in try work.indices.compactMap { try results[$0]?.get() }
    }
}
