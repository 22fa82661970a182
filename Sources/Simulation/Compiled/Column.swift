// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL

/// One quantity of all packages (or projects, lines …), index = its position in canonical order.
///
/// The month loop reads and writes columns instead of Swift arrays because an array checks bounds
/// and ownership at every access; a column checks its bounds in debug builds only. A column does
/// not own its memory: its `ColumnStorage` does, and must outlive it.
struct Column<Value: BitwiseCopyable> {
    private let start: UnsafeMutablePointer<Value>
    let count: Int

    fileprivate init(start: UnsafeMutablePointer<Value>, count: Int) {
        self.start = start
        self.count = count
    }

    @inline(__always)
    subscript(index: Int) -> Value {
        get {
            assert(index >= 0 && index < count)
            return start[index]
        }
        nonmutating set {
            assert(index >= 0 && index < count)
            start[index] = newValue
        }
        nonmutating _modify {
            assert(index >= 0 && index < count)
            yield &start[index]
        }
    }

    @inline(__always)
    subscript(index: Int32) -> Value {
        get { self[Int(index)] }
        nonmutating set { self[Int(index)] = newValue }
        nonmutating _modify { yield &self[Int(index)] }
    }

    /// Four values that follow each other.
    @inline(__always)
    func four(from index: Int) -> SIMD4<Value> where Value: SIMDScalar {
        assert(index >= 0 && index + 4 <= count)
        return UnsafeRawPointer(start + index).loadUnaligned(as: SIMD4<Value>.self)
    }

    /// Sets four values that follow each other.
    @inline(__always)
    func set(_ values: SIMD4<Value>, from index: Int) where Value: SIMDScalar {
        assert(index >= 0 && index + 4 <= count)
        UnsafeMutableRawPointer(start + index).storeBytes(of: values, as: SIMD4<Value>.self)
    }

    /// Has the memory of a value fetched that is read soon, while the processor goes on.
    @inline(__always)
    func fetchAhead(_ index: Int) {
        assert(index >= 0 && index < count)
        fetch_ahead(start + index)
    }

    var indices: Range<Int> { 0..<count }

    /// Sets all values; O(count).
    func fill(with value: Value) { start.update(repeating: value, count: count) }

    /// Takes over the values of a column of the same length; O(count).
    func copy(from other: Column<Value>) {
        precondition(other.count == count, "columns of one kind have one length")
        start.update(from: other.start, count: count)
    }

    /// Takes over a part of a column of the same length; O(part).
    @inline(__always)
    func copy(_ part: Range<Int>, from other: Column<Value>) {
        precondition(part.lowerBound >= 0 && part.upperBound <= min(count, other.count))
        (start + part.lowerBound).update(from: other.start + part.lowerBound, count: part.count)
    }

    /// The values as an array; O(count).
    var array: [Value] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// The first values as a buffer, for the free functions of apportionment and sorting.
    func prefix(_ length: Int) -> UnsafeMutableBufferPointer<Value> {
        precondition(length <= count, "a column is as long as what is put into it")
        return UnsafeMutableBufferPointer(start: start, count: length)
    }
}

/// Owns the memory of columns.
final class ColumnStorage {
    private var blocks: [UnsafeMutableRawPointer] = []

    /// A column of equal values.
    func column<Value: BitwiseCopyable>(_ count: Int, of value: Value) -> Column<Value> {
        let start: UnsafeMutablePointer<Value> = room(for: count)
        start.initialize(repeating: value, count: max(1, count))
        return Column(start: start, count: count)
    }

    /// A column with an array's values.
    func column<Value: BitwiseCopyable>(_ values: [Value]) -> Column<Value> {
        let start: UnsafeMutablePointer<Value> = room(for: values.count)
        values.withUnsafeBufferPointer { source in
            if let base = source.baseAddress {
                start.initialize(from: base, count: values.count)
            }
        }
        return Column(start: start, count: values.count)
    }

    /// Memory that begins with a memory line, so that a value of a line's size lies in one.
    private func room<Value>(for count: Int) -> UnsafeMutablePointer<Value> {
        let block = UnsafeMutableRawPointer.allocate(
            byteCount: max(1, count) * MemoryLayout<Value>.stride, alignment: 64)
        blocks.append(block)
        return block.bindMemory(to: Value.self, capacity: max(1, count))
    }

    deinit { for block in blocks { block.deallocate() } }
}
