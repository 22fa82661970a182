// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// The quantile function of a PERT distribution as a table, a few nanoseconds a value.
///
/// Toward both ends of (0, 1) the function behaves like a power of the distance p = min(u, 1 − u)
/// from the end; equidistant cells would miss that. So the cells are quarters of the octaves of p
/// from 2⁻²⁰ to ½: the exponent and the first two bits of p number them, the other bits are the
/// place in the cell. The relative error against the exact function is below 10⁻¹⁰; farther out,
/// one draw in half a million, the exact function answers itself.
///
/// A value of this type does not own its cells: they belong to `QuantileTables`.
struct QuantileTable {
    /// The number of a table's cells, in the order of u.
    static let cellCount = 2 * halfCount

    /// The number of cells on each side of ½: 19 octaves of 4.
    static let halfCount = 76
    /// What stands in a `Double` above the 50 bits that are the place in a cell.
    private static let placeBits: UInt64 = 50
    private static let placeMask: UInt64 = (1 << placeBits) - 1
    private static let firstKey = 0x1p-20.bitPattern >> placeBits

    /// None where there is only one value.
    private let cells: UnsafePointer<QuantileCell>?
    private let exact: PertQuantile

    /// A table over cells that `write(_:to:)` has filled.
    init(_ exact: PertQuantile, cells: UnsafePointer<QuantileCell>?) {
        self.exact = exact
        self.cells = cells
    }

    /// The value at u, 0 < u < 1; at u = ½ the exact median.
    @inline(__always)
    func callAsFunction(_ u: Double) -> Double {
        guard let cells, let index = Self.cell(at: u) else { return outsideCells(u) }
        // The place in the cell under the exponent of 1: from 1 to 1¼, then from −⅛ to ⅛.
        let bits = (u < 0.5 ? u : 1 - u).bitPattern
        let place = Double(bitPattern: (bits & Self.placeMask) | (1.0).bitPattern)
        return cells[index].value(at: place - 1.125)
    }

    /// The value above which a part p of all values lies, 0 < p < 1: at u = 1 − p, but with all
    /// digits of a p that is small.
    func value(upperTail p: Double) -> Double {
        let distance = min(p, 1 - p)
        guard let cells, let step = Self.step(at: distance) else {
            return exact.value(upperTail: p)
        }
        let index = p < 0.5 ? Self.cellCount &- 1 &- step : step
        return cells[index].value(at: Self.place(of: distance))
    }

    /// The exact function behind the table.
    var exactQuantile: PertQuantile { exact }

    /// The cell of u; nil for the median and the tails.
    @inline(__always)
    private static func cell(at u: Double) -> Int? {
        let isLower = u < 0.5
        // Wraps for p below 2⁻²⁰, so that one comparison finds both what is too small and ½ itself.
        let step = (isLower ? u : 1 - u).bitPattern >> placeBits &- firstKey
        guard step < halfCount else { return nil }
        let index = Int(truncatingIfNeeded: step)
        return isLower ? index : cellCount &- 1 &- index
    }

    /// The median, the tails and what has no cells; out of line to keep the draws' code small.
    @inline(never)
    private func outsideCells(_ u: Double) -> Double {
        precondition(u > 0 && u < 1, "a quantile is asked inside (0, 1)")
        return exact(u)
    }
}

extension QuantileTable {
    /// The cell of a distance from an end, counted from that end; nil for the middle and the tails.
    @inline(__always)
    static func step(at distance: Double) -> Int? {
        let step = distance.bitPattern >> placeBits &- firstKey
        return step < halfCount ? Int(truncatingIfNeeded: step) : nil
    }

    /// The place of a distance in its cell, from −⅛ to ⅛.
    @inline(__always)
    static func place(of distance: Double) -> Double {
        Double(bitPattern: (distance.bitPattern & placeMask) | (1.0).bitPattern) - 1.125
    }

    /// Fills a table's cells with a function; 1066 exact values, about two milliseconds.
    static func write(_ exact: PertQuantile, to cells: UnsafeMutablePointer<QuantileCell>) {
        let lower = nodes.map(exact.value(aboveLeast:))
        let upper = nodes.map(exact.value(belowGreatest:))
        for step in 0..<halfCount {
            let range = step * QuantileCell.degree...(step + 1) * QuantileCell.degree
            (cells + step).initialize(to: QuantileCell(through: lower[range]))
            (cells + cellCount - 1 - step).initialize(to: QuantileCell(through: upper[range]))
        }
    }

    /// The nodes of all cells of one side, as distances p from the end, 2⁻²⁰ first and ½ last.
    static let nodes: [Double] = {
        let inner = (0..<halfCount).flatMap { step in
            let start = Double(bitPattern: (firstKey + UInt64(step)) << placeBits)
            let end = Double(bitPattern: (firstKey + UInt64(step) + 1) << placeBits)
            let (middle, half) = ((start + end) / 2, (end - start) / 2)
            return QuantileCell.nodes.dropLast().map { middle + half * $0 }
        }
        return inner + [0.5]
    }()
}
