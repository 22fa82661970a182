// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The uniforms of the names that many packages share, in one draw after the other (model,
/// section 6).
///
/// An independent draw takes the uniform u of a name. A stratified one takes (r + v)/50: r, the
/// rank of u in its block of fifty draws, is each of 0…49 once, in random order; v is a uniform of
/// its own. So a block takes every fiftieth of each distribution once, and a draw is still a
/// function of seed, number and name.
///
/// The uniforms of a block are kept, because the next draw is mostly of the same one.
struct SharedUniforms {
    private let source: UniformSource
    private let sampling: Sampling
    private let names: Column<UInt64>
    /// The uniforms v of `name#`.
    private let placeNames: Column<UInt64>
    private let places: Column<Double>
    private let ranks: Column<Double>
    /// The values in the present draw.
    private let uniforms: Column<Double>
    /// The uniforms u of each draw of a block, and which block that is.
    private let block: [Column<Double>]
    private var blockNumber: UInt64?

    init(
        _ names: [UInt64], of source: UniformSource, _ sampling: Sampling, in storage: ColumnStorage
    ) {
        self.source = source
        self.sampling = sampling
        self.names = storage.column(names)
        placeNames = storage.column(names.map { nameHash("#", after: $0) })
        places = storage.column(names.count, of: 0)
        ranks = storage.column(names.count, of: 0)
        uniforms = storage.column(names.count, of: 0.5)
        let draws = sampling == .stratified ? sampling.blockLength : 0
        block = (0..<draws).map { _ in storage.column(names.count, of: 0) }
    }

    /// The uniform of a name by its position, in the draw turned to.
    subscript(name: Int) -> Double { uniforms[name] }

    /// Turns to another draw.
    mutating func turn(to draw: Draw) {
        switch (draw, sampling) {
        case (.planCase, _): uniforms.fill(with: 0.5)
        case (.number(let number), .independent):
            source.fill(uniforms, ofFirst: names.count, names, draw: number)
        case (.number(let number), .stratified): stratify(number)
        }
    }

    private mutating func stratify(_ draw: UInt64) {
        let length = UInt64(sampling.blockLength)
        let (number, position) = draw.quotientAndRemainder(dividingBy: length)
        if blockNumber != number {
            for (place, row) in block.enumerated() {
                source.fill(
                    row, ofFirst: names.count, names, draw: number &* length &+ UInt64(place))
            }
            blockNumber = number
        }
        rank(block[Int(position)])
        source.fill(places, ofFirst: names.count, placeNames, draw: draw)
        for name in names.indices {
            // Rounding must not reach 1, where no quantile is finite.
            uniforms[name] = min(
                (ranks[name] + places[name]) / Double(length), 1 - 0x1p-53)
        }
    }

    /// How many draws of the block have a smaller uniform, name by name.
    private func rank(_ own: Column<Double>) {
        ranks.fill(with: 0)
        for other in block {
            for name in names.indices { ranks[name] += other[name] < own[name] ? 1 : 0 }
        }
    }
}
