// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What a component of scale 1 needs: the sums over its rows of efforts.csv (model, section 3).
public struct UnitEffort: Hashable, Sendable {
    /// Person-days of scale 1, least and most.
    public struct Range: Hashable, Sendable {
        /// The least.
        public var least = 0.0
        /// The most.
        public var most = 0.0
    }

    /// Σ (min + max) / 2, person-days.
    public var days = 0.0
    /// Σ (min + max) / 2 · day rate · 100, cents.
    public var cents = 0.0
    /// The part of `days` that roles of the technical team have.
    public var technicalDays = 0.0
    /// Person-days from–to by sourcing.
    public var dayRanges: [Role.Sourcing: Range] = [:]
    /// Cents from–to by sourcing.
    public var centRanges: [Role.Sourcing: Range] = [:]

    /// Cents per person-day, not rounded (k).
    public var centsPerDay: Double { cents / days }

    /// Days or cents of both sourcings together.
    public static func total(_ ranges: [Role.Sourcing: Range]) -> Range {
        Role.Sourcing.allCases.reduce(into: Range()) { total, sourcing in
            total.least += ranges[sourcing]?.least ?? 0
            total.most += ranges[sourcing]?.most ?? 0
        }
    }

    /// The units of all components, in their order; roles in the order of efforts.csv.
    public static func all(of programme: Programme) -> [UnitEffort] {
        var units = Array(repeating: UnitEffort(), count: programme.components.count)
        for effort in programme.efforts {
            units[effort.component].add(effort, of: programme.roles[effort.role])
        }
        return units
    }

    private mutating func add(_ effort: Effort, of role: Role) {
        let middle = (effort.least + effort.most) / 2
        days += middle
        cents += middle * role.dayRate * 100
        if role.team == .technical { technicalDays += middle }
        dayRanges[role.sourcing, default: Range()].least += effort.least
        dayRanges[role.sourcing, default: Range()].most += effort.most
        centRanges[role.sourcing, default: Range()].least += effort.least * role.dayRate * 100
        centRanges[role.sourcing, default: Range()].most += effort.most * role.dayRate * 100
    }
}
