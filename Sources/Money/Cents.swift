// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount of money in whole euro cents (model, introduction).
///
/// All arithmetic is checked: an overflow stops the program instead of giving a wrong amount.
/// Budgets end at 10 trillion EUR (`Cents.largestBudget`), nine thousand times below `Int64.max`,
/// so that sums over millions of packages stay far from it.
@frozen
public struct Cents: Hashable, Comparable, Sendable {
    /// The amount, in cents.
    public var count: Int64

    /// No money.
    public static let zero = Cents(0)

    /// The greatest budget that a scenario may have: 10 trillion EUR.
    ///
    /// Below 2⁵³ cents, so that a statistic in `Double` still tells every cent.
    public static let largestBudget = Cents(1_000_000_000_000_000)

    /// An amount of so many cents.
    @inlinable
    public init(_ count: Int64) { self.count = count }

    /// Whether the left amount is smaller.
    @inlinable
    public static func < (left: Cents, right: Cents) -> Bool { left.count < right.count }

    /// The sum, checked.
    @inlinable
    public static func + (left: Cents, right: Cents) -> Cents { Cents(left.count + right.count) }

    /// The difference, checked.
    @inlinable
    public static func - (left: Cents, right: Cents) -> Cents { Cents(left.count - right.count) }

    /// The negative of an amount.
    @inlinable
    public static prefix func - (amount: Cents) -> Cents { Cents(-amount.count) }

    /// Adds to an amount, checked.
    @inlinable
    public static func += (left: inout Cents, right: Cents) { left.count += right.count }

    /// Takes from an amount, checked.
    @inlinable
    public static func -= (left: inout Cents, right: Cents) { left.count -= right.count }
}

extension Cents {
    /// The nearest whole cent to a computed amount, halves to even (the model's `rint`).
    ///
    /// - Parameter value: an amount in cents, finite and within `Int64`.
    @inlinable
    public init(rounding value: Double) { self.init(rint(value)) }

    /// The amount in cents as a statistic: exact below 2⁵³ cents.
    @inlinable
    public var statistic: Double { Double(count) }
}

extension Sequence where Element == Cents {
    /// The sum of the amounts, checked; O(n).
    @inlinable
    public func sum() -> Cents { reduce(.zero, +) }
}

extension Cents: CustomStringConvertible {
    /// Euros with two decimals and a decimal point: `-1234.05`.
    public var description: String {
        let size = count.magnitude
        let cents = size % 100
        return "\(count < 0 ? "-" : "")\(size / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}

/// The nearest whole number, halves to even, for amounts in cents.
///
/// The sum with 1.5 · 2⁵² has no room for a fraction, so the addition itself rounds as the model
/// asks, and its last bits are the number; the processors that a release build is made for have no
/// instruction for it and would call a function. Beyond 2⁵¹, where that ends, it is that function.
///
/// - Precondition: finite and within `Int64`.
@inlinable
@inline(__always)
public func rint(_ value: Double) -> Int64 {
    let shift = 0x1.8p52
    guard value.magnitude < 0x1p51 else { return Int64(value.rounded(.toNearestOrEven)) }
    return Int64(bitPattern: (value + shift).bitPattern &- shift.bitPattern)
}
