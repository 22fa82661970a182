// SPDX-License-Identifier: GPL-3.0-or-later

/// The λ of an apportionment as the exact fraction `amount / weight`, and which parts are free.
///
/// Parts are vessels that water rises in: at level λ part i holds `clamp(λ·w_i, least, most)`. The
/// levels at which a vessel starts and stops to fill are sorted; between two of them the content is
/// linear in λ, so one pass finds the level at which it is the total.
struct WaterLevel {
    /// What the free parts share, in cents.
    private var amount: Int128
    /// The sum of the free parts' weights.
    private var weight: Int128 = 0
    /// Which parts lie between their bounds.
    private var isFree: [Bool]
    /// Which parts have reached their most.
    private var isFull: [Bool]

    /// The level at which the parts hold `total`, which is less than all of them together can hold.
    init(_ parts: [ApportionmentPart], filledWith total: Int128) {
        amount = total - parts.reduce(Int128(0)) { $0 + Int128($1.least.count) }
        isFree = Array(repeating: false, count: parts.count)
        isFull = isFree
        for edge in Self.edges(of: parts) where !holdsTotal(below: edge) {
            pass(edge, of: parts[edge.part])
        }
    }

    /// What the parts get: rounded down, the missing cents to the largest fractions.
    func rounded(_ parts: [ApportionmentPart], to total: Int128) -> [Cents] {
        var shares: [Cents] = []
        shares.reserveCapacity(parts.count)
        var fractions: [(part: Int, rest: Int128)] = []
        var missing = total
        for (index, part) in parts.enumerated() {
            var share = isFull[index] ? (part.most ?? part.least) : part.least
            if isFree[index] {
                let (whole, rest) = exactShare(of: part.weight)
                share = Cents(whole)
                if rest > 0 { fractions.append((index, rest)) }
            }
            shares.append(share)
            missing -= Int128(share.count)
        }
        fractions.sort { $0.rest != $1.rest ? $0.rest > $1.rest : $0.part < $1.part }
        for (index, _) in fractions.prefix(Int(missing)) { shares[index] += Cents(1) }
        return shares
    }

    /// `amount · partWeight / weight` with its remainder; exact also where the product needs more
    /// than 128 bits.
    private func exactShare(of partWeight: Int64) -> (whole: Int64, rest: Int128) {
        let product = UInt128(amount).multipliedFullWidth(by: UInt128(partWeight))
        let (quotient, rest) = UInt128(weight).dividingFullWidth(product)
        return (Int64(quotient), Int128(rest))
    }

    /// Whether the free parts hold their amount before the level reaches the edge.
    private func holdsTotal(below edge: Edge) -> Bool {
        // amount / weight ≤ edge.amount / edge.weight
        let left = UInt128(amount).multipliedFullWidth(by: UInt128(edge.weight))
        let right = UInt128(edge.amount).multipliedFullWidth(by: UInt128(weight))
        return (left.high, left.low) <= (right.high, right.low)
    }

    /// Lets the level rise past an edge: a part starts to fill, or is full.
    private mutating func pass(_ edge: Edge, of part: ApportionmentPart) {
        if edge.isStart {
            amount += Int128(part.least.count)
            weight += Int128(part.weight)
            isFree[edge.part] = true
        } else {
            amount -= Int128(edge.amount)
            weight -= Int128(part.weight)
            isFree[edge.part] = false
            isFull[edge.part] = true
        }
    }

    /// A level at which a part starts or stops to fill: `amount / weight`.
    private struct Edge {
        let part: Int
        let amount: Int64
        let weight: Int64
        let isStart: Bool
    }

    /// The edges of all parts that have a weight, lowest first, a part's start before its end.
    private static func edges(of parts: [ApportionmentPart]) -> [Edge] {
        var edges: [Edge] = []
        for (index, part) in parts.enumerated() where part.weight > 0 {
            let least = part.least.count
            edges.append(Edge(part: index, amount: least, weight: part.weight, isStart: true))
            guard let most = part.most?.count else { continue }
            edges.append(Edge(part: index, amount: most, weight: part.weight, isStart: false))
        }
        return edges.sorted { left, right in
            let (a, b) = (
                Int128(left.amount) * Int128(right.weight),
                Int128(right.amount) * Int128(left.weight)
            )
            if a != b { return a < b }
            if left.isStart != right.isStart { return left.isStart }
            return left.part < right.part
        }
    }
}
