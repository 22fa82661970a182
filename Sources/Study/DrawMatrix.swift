// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The outcomes of draws: one column of values per outcome, draws in their order.
public struct DrawMatrix: Sendable {
    /// The number of draws.
    public let drawCount: Int
    /// How the draws were made.
    public let sampling: Sampling
    private let storage: MatrixStorage

    /// A matrix from values: those of outcome k stand at `k · drawCount ..< (k + 1) · drawCount`.
    public init(
        drawCount: Int, columnMajor values: [Double], _ sampling: Sampling = .independent
    ) {
        self.drawCount = drawCount
        self.sampling = sampling
        storage = MatrixStorage(values, drawCapacity: drawCount)
    }

    /// The first draws of a study.
    init(drawCount: Int, _ storage: MatrixStorage, _ sampling: Sampling) {
        self.drawCount = drawCount
        self.sampling = sampling
        self.storage = storage
    }

    /// The values of an outcome in the draws' order; O(draws).
    public func column(_ outcome: Int) -> [Double] {
        Array(storage.column(outcome, count: drawCount))
    }

    /// A draw's value of an outcome.
    public func value(_ outcome: Int, draw: Int) -> Double {
        storage.column(outcome, count: drawCount)[draw]
    }

    /// Mean, standard error and quantiles of an outcome; nil without draws. O(draws).
    public func statistics(_ outcome: Int) -> Statistics? {
        Statistics(of: column(outcome), sampling)
    }
}

/// Memory for the outcomes of all draws, column by column: the only thing that grows with draws.
///
/// Threads write to it at once, each to the rows of its own draws only, and nobody reads before all
/// have finished.
final class MatrixStorage: @unchecked Sendable {  // Each thread writes rows of its own.
    private let values: UnsafeMutableBufferPointer<Double>
    private let drawCapacity: Int

    private init(_ values: UnsafeMutableBufferPointer<Double>, drawCapacity: Int) {
        self.values = values
        self.drawCapacity = drawCapacity
    }

    /// Room for so many draws; memory is only taken up by draws that are written.
    convenience init(outcomeCount: Int, drawCapacity: Int) {
        self.init(
            .allocate(capacity: max(1, outcomeCount * drawCapacity)), drawCapacity: drawCapacity)
    }

    convenience init(_ source: [Double], drawCapacity: Int) {
        let memory = UnsafeMutableBufferPointer<Double>.allocate(capacity: max(1, source.count))
        _ = memory.initialize(from: source)
        self.init(memory, drawCapacity: drawCapacity)
    }

    deinit { values.deallocate() }

    /// The values of an outcome in the first draws.
    func column(_ outcome: Int, count: Int) -> UnsafeBufferPointer<Double> {
        precondition(count <= drawCapacity, "no more draws than there is room for")
        let first = outcome * drawCapacity
        return UnsafeBufferPointer(rebasing: values[first..<first + count])
    }

    /// Writes a block of rows, one per draw, from a draw on.
    func write(_ rows: UnsafeMutableBufferPointer<Double>, rowLength: Int, from draw: Int) {
        let count = rows.count / rowLength
        for outcome in 0..<rowLength {
            let first = outcome * drawCapacity + draw
            for row in 0..<count {
                values.initializeElement(at: first + row, to: rows[row * rowLength + outcome])
            }
        }
    }
}
