// SPDX-License-Identifier: GPL-3.0-or-later

/// A place in columns of one kind. Each kind is a type of its own, so that a package's place in
/// canonical order is never taken for its place in the order of service.
///
/// Nothing but a number at run time: everything is inlined.
protocol ColumnIndex: Strideable, Hashable, Sendable, BitwiseCopyable where Stride == Int {
    /// The place counted from 0.
    var number: Int { get }
    init(_ number: Int)
}

extension ColumnIndex {
    @inline(__always)
    func distance(to other: Self) -> Int { other.number - number }

    @inline(__always)
    func advanced(by steps: Int) -> Self { Self(number &+ steps) }

    @inline(__always)
    static func < (left: Self, right: Self) -> Bool { left.number < right.number }

    @inline(__always)
    static func == (left: Self, right: Self) -> Bool { left.number == right.number }
}

/// For lists of what has no type of its own, such as needs.
extension Int: ColumnIndex {
    @inline(__always)
    var number: Int { self }
}

/// A package, by its place in canonical order.
struct PackageIndex: ColumnIndex {
    private let place: Int32

    @inline(__always)
    init(_ number: Int) { place = Int32(truncatingIfNeeded: number) }

    @inline(__always)
    var number: Int { Int(place) }
}

extension Array {
    /// What an array, which has an element for each package, holds for one of them.
    @inline(__always)
    subscript(package: PackageIndex) -> Element {
        get { self[package.number] }
        _modify { yield &self[package.number] }
    }
}

/// The place of a package in the order of service of all packages.
struct ServiceSlot: ColumnIndex {
    private let place: Int32

    @inline(__always)
    init(_ number: Int) { place = Int32(truncatingIfNeeded: number) }

    @inline(__always)
    var number: Int { Int(place) }

    /// Behind all others.
    static let end = ServiceSlot(Int(Int32.max))
}

/// The place of a package among the active ones of a month, which stand in the order of service.
struct ServicePosition: ColumnIndex {
    let number: Int

    @inline(__always)
    init(_ number: Int) { self.number = number }
}

/// A column that only takes indexes of its kind.
struct IndexedColumn<Index: ColumnIndex, Value: BitwiseCopyable> {
    /// The same by bare numbers, for passes over ranges.
    let column: Column<Value>

    @inline(__always)
    subscript(index: Index) -> Value {
        get { column[index.number] }
        nonmutating set { column[index.number] = newValue }
        nonmutating _modify { yield &column[index.number] }
    }

    /// Has the memory of a value fetched that is read soon, while the processor goes on.
    @inline(__always)
    func fetchAhead(_ index: Index) { column.fetchAhead(index.number) }

    var count: Int { column.count }
    var indices: Range<Index> { Index(0)..<Index(column.count) }

    /// Sets all values; O(count).
    func fill(with value: Value) { column.fill(with: value) }

    /// Takes over the values of a column of the same length; O(count).
    func copy(from other: IndexedColumn<Index, Value>) { column.copy(from: other.column) }

    /// The values as an array; O(count).
    var array: [Value] { column.array }
}

/// One quantity of all packages.
typealias PackageColumn<Value: BitwiseCopyable> = IndexedColumn<PackageIndex, Value>
/// One quantity of all packages in the order of service.
typealias SlotColumn<Value: BitwiseCopyable> = IndexedColumn<ServiceSlot, Value>
/// One quantity of the active packages.
typealias PositionColumn<Value: BitwiseCopyable> = IndexedColumn<ServicePosition, Value>

extension ColumnStorage {
    /// A column of equal values that takes indexes of one kind.
    func column<Index: ColumnIndex, Value>(
        _ count: Int, of value: Value
    ) -> IndexedColumn<Index, Value> {
        IndexedColumn(column: column(count, of: value))
    }

    /// A column with an array's values that takes indexes of one kind.
    func column<Index: ColumnIndex, Value>(_ values: [Value]) -> IndexedColumn<Index, Value> {
        IndexedColumn(column: column(values))
    }
}
