// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

extension WarningFinder {
    /// Numbers that are legal but so large that something else was probably meant, such as a
    /// percentage or a rate for a year.
    var proportions: [Warning] { headroom + growth + uncertainties }

    /// Above it, caps are no caps.
    private static let mostHeadroom = ExactDecimal(mantissa: 5, scale: 0)
    /// Doubling within a year: no provider has hired so fast for long.
    private static let mostGrowthInAYear = 2.0
    /// A factor of e² = 7.4 for one case in six.
    private static let mostSpread = 2.0
    private static let mostOverrun = 20.0

    private var headroom: [Warning] {
        let headroom = programme.distribution.headroom
        guard headroom > Self.mostHeadroom else { return [] }
        return [
            Warning(
                .proportion(.largeHeadroom(headroom)), at: origins.setting("distribution.headroom"))
        ]
    }

    private var growth: [Warning] {
        programme.pools.enumerated().compactMap { row, pool in
            let inAYear = pow(1 + pool.growth, 12)
            guard pool.capacity > 0, inAYear >= Self.mostGrowthInAYear else { return nil }
            return Warning(
                .proportion(.steepGrowth(pool.id, inAYear: inAYear)),
                at: origins.cell(.pools, row: row, column: "growth"))
        }
    }

    private var uncertainties: [Warning] {
        let estimation = programme.estimation
        let values = [
            ("programme", estimation.programmeSpread, Self.mostSpread),
            ("field", estimation.fieldSpread, Self.mostSpread),
            ("capacity", estimation.capacitySpread, Self.mostSpread),
            ("overrun", estimation.overrun, Self.mostOverrun),
        ]
        return values.filter { $1 > $2 }.map { key, value, _ in
            let path = "estimation.uncertainty.\(key)"
            return Warning(
                .proportion(.largeUncertainty(key: path, value: value)), at: origins.setting(path))
        }
    }
}
