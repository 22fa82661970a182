// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The quantile tables of all PERT distributions of a study, each distinct one stored once in one
/// contiguous piece of memory of some ten kilobytes a distribution (model, section 6).
///
/// Threads share it.
public final class QuantileTables: @unchecked Sendable {  // Pointers; only `init` writes.
    /// The table of each distribution, in the order in which they were given.
    public let indices: [Int]

    private let tables: UnsafeMutableBufferPointer<QuantileTable>
    private let cells: UnsafeMutablePointer<QuantileCell>

    /// The number of tables: of different distributions.
    public var count: Int { tables.count }

    /// Makes the tables of distributions; those that are equal share one.
    ///
    /// - Complexity: O(n), about two milliseconds for each different one with a < b.
    public init(_ perts: [Pert]) {
        var tableOf: [Pert: Int] = [:]
        var distinct: [PertQuantile] = []
        indices = perts.map { pert in
            if let table = tableOf[pert] { return table }
            tableOf[pert] = distinct.count
            distinct.append(PertQuantile(pert))
            return distinct.count - 1
        }
        tables = .allocate(capacity: distinct.count)
        let cellCount = distinct.count { !$0.isConstant } * QuantileTable.cellCount
        cells = .allocate(capacity: cellCount)
        var free = cells
        for (table, exact) in distinct.enumerated() {
            let own = exact.isConstant ? nil : free
            if let own {
                QuantileTable.write(exact, to: own)
                free += QuantileTable.cellCount
            }
            tables.initializeElement(at: table, to: QuantileTable(exact, cells: own))
        }
    }

    deinit {
        tables.deallocate()
        cells.deallocate()
    }

    /// The quantile of a table's distribution, in its unit (months, or a factor).
    ///
    /// - Parameters:
    ///   - table: one of `indices`.
    ///   - u: strictly between 0 and 1; at ½, the plan case, the value is exact.
    @inline(__always)
    public func value(of table: Int, at u: Double) -> Double {
        tables[table](u)
    }

    /// The value of a table's distribution above which a part p of all values lies, 0 < p < 1.
    func value(of table: Int, upperTail p: Double) -> Double {
        tables[table].value(upperTail: p)
    }

    /// The exact quantile function behind a table.
    func exactQuantile(of table: Int) -> PertQuantile { tables[table].exactQuantile }
}
