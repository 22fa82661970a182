// SPDX-License-Identifier: GPL-3.0-or-later

/// One part of an apportionment: its weight and the bounds of what it gets.
public struct ApportionmentPart: Hashable, Sendable {
    /// Its weight, not negative.
    public var weight: Int64
    /// The least it gets.
    public var least: Cents
    /// The most it takes, not below the least; nil where there is no limit.
    public var most: Cents?

    /// A part with its weight and bounds.
    public init(weight: Int64, least: Cents = .zero, most: Cents? = nil) {
        self.weight = weight
        self.least = least
        self.most = most
    }
}

/// The least amounts together are more than what there is to distribute.
public struct MinimumsExceedTotal: Error, Hashable, Sendable {
    /// The sum of the least amounts.
    public let minimums: Cents
    /// What there is to distribute.
    public let total: Cents
}

/// Distributes an amount by weight within bounds, to the cent (model, section 5: `apportion`).
///
/// The real solution gives part i `clamp(λ·w_i, least_i, most_i)`, with the λ for which the sum is
/// the total, or as much of it as the parts take; a part of weight 0 gets its least. It is rounded
/// down, and the missing cents go, one each, to the parts within their bounds that have the largest
/// fractions (Hare/Niemeyer), ties in the order of the parts. Exact: products have 128 bits and
/// more.
///
/// - Parameters:
///   - total: what there is to distribute, not negative.
///   - parts: weights and bounds, in canonical order.
/// - Returns: what each part gets; the sum is the lesser of the total and what the parts take.
/// - Throws: `MinimumsExceedTotal`.
/// - Complexity: O(n log n).
public func apportion(
    _ total: Cents, among parts: [ApportionmentPart]
) throws(MinimumsExceedTotal) -> [Cents] {
    let minimums = parts.reduce(Int128(0)) { $0 + Int128($1.least.count) }
    guard minimums <= Int128(total.count) else {
        throw MinimumsExceedTotal(minimums: Cents(Int64(clamping: minimums)), total: total)
    }
    guard let taken = amountTaken(of: total, by: parts) else { return parts.map(\.capacityToTake) }
    return WaterLevel(parts, filledWith: taken).rounded(parts, to: taken)
}

/// Distributes an amount by weight alone; weights that are all zero get equal parts.
///
/// - Complexity: O(n log n).
public func apportion(_ total: Cents, byWeights weights: [Int64]) -> [Cents] {
    let allZero = weights.allSatisfy { $0 == 0 }
    let parts = weights.map { ApportionmentPart(weight: allZero ? 1 : $0) }
    // Without least amounts there is nothing that could exceed the total.
    return (try? apportion(total, among: parts)) ?? []
}

extension ApportionmentPart {
    /// What the part takes where there is enough for all; only asked where every part has a limit.
    fileprivate var capacityToTake: Cents { weight > 0 ? (most ?? least) : least }
}

/// What of the total the parts take, or nil where all of them get all that they take.
private func amountTaken(of total: Cents, by parts: [ApportionmentPart]) -> Int128? {
    var capacity = Int128(0)
    for part in parts {
        if part.weight > 0, part.most == nil { return Int128(total.count) }
        capacity += Int128(part.capacityToTake.count)
    }
    return capacity > Int128(total.count) ? Int128(total.count) : nil
}
