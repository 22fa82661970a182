// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What packages need from–to, internal and external, as the ministry's own estimates show it
/// (files, "Commands").
public struct EstimateRange: Hashable, Sendable {
    /// Person-days and cost of one sourcing, from–to.
    public struct Part: Hashable, Sendable {
        /// Person-days, least.
        public var leastDays = 0.0
        /// Person-days, most.
        public var mostDays = 0.0
        /// Cost, least.
        public var leastCost = Cents.zero
        /// Cost, most.
        public var mostCost = Cents.zero

        static func += (left: inout Part, right: Part) {
            left.leastDays += right.leastDays
            left.mostDays += right.mostDays
            left.leastCost += right.leastCost
            left.mostCost += right.mostCost
        }
    }

    /// How many packages.
    public var packages = 0
    /// Estimated person-days, Σ E_i.
    public var personDays = 0.0
    /// Estimated cost, Σ C_i.
    public var estimate = Cents.zero
    /// All of it.
    public var total = Part()
    /// By public servants.
    public var `internal` = Part()
    /// By contractors.
    public var external = Part()

    /// Nothing.
    public init() {}

    /// Adds other packages.
    public static func += (left: inout EstimateRange, right: EstimateRange) {
        left.packages += right.packages
        left.personDays += right.personDays
        left.estimate += right.estimate
        left.total += right.total
        left.internal += right.internal
        left.external += right.external
    }
}

extension EstimateRange {
    /// A package's estimate from–to: person-days are scale · unit, costs `rint(scale · unit)`.
    public init(of package: WorkPackage, unit: UnitEffort) {
        packages = 1
        personDays = package.personDays
        estimate = package.estimate
        total = Self.part(
            scale: package.scale, UnitEffort.total(unit.dayRanges),
            UnitEffort.total(unit.centRanges))
        `internal` = Self.part(
            scale: package.scale, unit.dayRanges[.internal], unit.centRanges[.internal])
        external = Self.part(
            scale: package.scale, unit.dayRanges[.external], unit.centRanges[.external])
    }

    private static func part(
        scale: Double, _ days: UnitEffort.Range?, _ cents: UnitEffort.Range?
    ) -> Part {
        let (days, cents) = (days ?? UnitEffort.Range(), cents ?? UnitEffort.Range())
        return Part(
            leastDays: scale * days.least, mostDays: scale * days.most,
            leastCost: Cents(rounding: scale * cents.least),
            mostCost: Cents(rounding: scale * cents.most))
    }
}
