// SPDX-License-Identifier: GPL-3.0-or-later

/// Names whose uniforms are drawn together, as that is faster than one by one, and then taken in
/// the order in which they were asked for.
struct UniformQueue {
    private var count = 0
    private var taken = 0
    private let names: Column<UInt64>
    private let uniforms: Column<Double>

    init(capacity: Int, _ storage: ColumnStorage) {
        // One more than can be asked for: it is written or read before it is clear that it is none.
        names = storage.column(capacity + 1, of: 0)
        uniforms = storage.column(capacity + 1, of: 0)
    }

    mutating func removeAll() { (count, taken) = (0, 0) }

    /// Asks for the uniform of a name, if a condition holds, without a branch that the processor
    /// has to guess.
    @inline(__always)
    mutating func ask(for name: UInt64, if condition: Bool = true) {
        names[count] = name
        count += condition ? 1 : 0
    }

    /// Draws all that was asked for.
    func draw(_ drawn: DrawnQuantities) { drawn.fill(uniforms, ofFirst: count, names) }

    /// The uniform that was asked for next; where a condition does not hold, it stays the next, and
    /// what is returned means nothing.
    @inline(__always)
    mutating func take(if condition: Bool = true) -> Double {
        let uniform = uniforms[taken]
        taken += condition ? 1 : 0
        return uniform
    }
}
