// SPDX-License-Identifier: GPL-3.0-or-later

/// A list of indexes of one kind with room for all of them, so that nothing is allocated while it
/// grows.
struct IndexList<Index: ColumnIndex> {
    private let indexes: Column<Int32>
    private(set) var count = 0

    init(capacity: Int, _ storage: ColumnStorage) { indexes = storage.column(capacity, of: 0) }

    @inline(__always)
    subscript(place: Int) -> Index { Index(Int(indexes[place])) }

    @inline(__always)
    mutating func append(_ index: Index) {
        indexes[count] = Int32(truncatingIfNeeded: index.number)
        count += 1
    }

    mutating func removeAll() { count = 0 }

    /// Appends an index if a condition holds, without a branch that the processor has to guess. The
    /// list has room for one more.
    @inline(__always)
    mutating func append(_ index: Index, if condition: Bool) {
        append(index, if: condition, and: true)
    }

    /// Appends an index if both conditions hold; both are worked out, as a branch between them
    /// would have to be guessed too.
    @inline(__always)
    mutating func append(_ index: Index, if condition: Bool, and other: Bool) {
        indexes[count] = Int32(truncatingIfNeeded: index.number)
        count += (condition ? 1 : 0) & (other ? 1 : 0)
    }

    /// Calls with each index, in their order, and some steps before that with the same index to
    /// have its memory fetched.
    @inline(__always)
    func forEach(fetchingAhead fetchAhead: (Index) -> Void, _ use: (Index) -> Void) {
        let lead = 6
        for position in 0..<min(lead, count) { fetchAhead(self[position]) }
        for position in 0..<count {
            if position + lead < count { fetchAhead(self[position + lead]) }
            use(self[position])
        }
    }

    /// Calls with the indexes in an order of one's own for as long as more are wanted: then those
    /// are the first of the list. The order must have no equals. O(n + visited · log n), in place.
    @inline(__always)
    func forEachFirst(by precedes: (Int32, Int32) -> Bool, _ visit: (Index) -> Bool) {
        visitFirst(of: indexes.prefix(count), by: precedes) { visit(Index(Int($0))) }
    }
}

/// Calls with the items in an order for as long as more are wanted: then those are the first ones.
/// By a heap, in place and without allocating, as the standard library's sort does not; not
/// stable, so the order must have no equals that differ. O(n + visited · log n).
@inline(__always)
func visitFirst<Element>(
    of items: UnsafeMutableBufferPointer<Element>, by precedes: (Element, Element) -> Bool,
    _ visit: (Element) -> Bool
) {
    func sink(_ item: Int, _ end: Int) {
        var parent = item
        while 2 * parent + 1 < end {
            var child = 2 * parent + 1
            if child + 1 < end, precedes(items[child + 1], items[child]) { child += 1 }
            guard precedes(items[child], items[parent]) else { return }
            items.swapAt(parent, child)
            parent = child
        }
    }
    for parent in stride(from: items.count / 2 - 1, through: 0, by: -1) {
        sink(parent, items.count)
    }
    var (end, wantsMore) = (items.count, true)
    while end > 0, wantsMore {
        end -= 1
        items.swapAt(0, end)
        wantsMore = visit(items[end])
        if wantsMore { sink(0, end) }
    }
    for place in 0..<items.count / 2 { items.swapAt(place, items.count - 1 - place) }
}
