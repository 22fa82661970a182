// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// A published figure with its source, and the quantity of ours that it is compared with. Nothing
/// is computed from it: published, assumed and computed numbers stay apart.
public struct PublishedFigure: Hashable, Sendable {
    /// What of ours stands beside a published figure.
    public enum Quantity: Hashable, Sendable {
        /// EUR: the budget, and what of it a fiscal year brings.
        case budget
        case tranche(year: Int)
        /// Share: a line's part of the budget.
        case lineShare(line: Int)
        /// Counts of projects, Länder, people and municipalities.
        case projects, laender, population, municipalities
        /// Person-days of a component of scale 1, least or most, all roles together.
        case days(component: Int, isMost: Bool)
        /// EUR: what they cost.
        case cost(component: Int, isMost: Bool)
        /// An outcome's total, in its unit.
        case outcome(String)
    }

    /// Its id.
    public var id: String
    /// What it is the figure of.
    public var name: Text
    /// The published value, in the unit of the quantity.
    public var value: ExactDecimal
    /// What it is compared with.
    public var quantity: Quantity
    /// Who published it, where and when.
    public var source: String

    /// A published figure.
    public init(
        id: String, name: Text, value: ExactDecimal, quantity: Quantity, source: String
    ) {
        self.id = id
        self.name = name
        self.value = value
        self.quantity = quantity
        self.source = source
    }
}
