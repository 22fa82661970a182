// SPDX-License-Identifier: GPL-3.0-or-later

/// Names whose uniforms are drawn together, as that is faster than one by one, and then taken in
/// the order in which they were asked for.
struct UniformQueue {
    private var count = 0
    private var taken = 0
    private let names: Column<UInt64>
    private let uniforms: Column<Double>

    init(capacity: Int, _ storage: ColumnStorage) {
        names = storage.column(capacity, of: 0)
        uniforms = storage.column(capacity, of: 0)
    }

    mutating func removeAll() { (count, taken) = (0, 0) }

    /// Asks for the uniform of a name.
    @inline(__always)
    mutating func ask(for name: UInt64) {
        names[count] = name
        count += 1
    }

    /// Draws all that was asked for.
    func draw(_ drawn: DrawnQuantities) { drawn.fill(uniforms, ofFirst: count, names) }

    /// The uniform that was asked for next.
    @inline(__always)
    mutating func take() -> Double {
        taken += 1
        return uniforms[taken - 1]
    }
}
