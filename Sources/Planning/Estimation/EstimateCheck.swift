// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// Finds estimates that cannot be computed to the cent, and quantities that the simulation could
/// not hold: each cause once, where a person can do something about it.
struct EstimateCheck {
    let units: [UnitEffort]
    private(set) var problems: [Problem] = []
    private let programme: Programme
    /// Components of which one package was too large already.
    private var noted: Set<Int> = []

    init(_ programme: Programme) {
        self.programme = programme
        units = UnitEffort.all(of: programme)
    }

    /// Whether a package of a scale can be computed.
    mutating func isPossible(scale: Double, of key: PackageKey) -> Bool {
        let unit = units[key.component]
        let cents = scale * unit.cents
        guard cents.isFinite, cents <= Limits.estimate.statistic else {
            note(
                .limit(.estimateTooLarge(package: programme.packageID(key))), "elasticity", of: key)
            return false
        }
        let team =
            programme.components[key.component].team
            * pow(scale, programme.estimation.teamElasticity)
        let monthlyCost = team * unit.centsPerDay
        guard monthlyCost <= Limits.monthlyCost.statistic else {
            note(too(.monthlyCost, key, monthlyCost), "team", of: key)
            return false
        }
        let months = scale * unit.days * programme.estimation.overrun / team
        guard months <= Limits.workMonths else {
            note(too(.workMonths, key, months), "team", of: key)
            return false
        }
        return true
    }

    /// Checks what the packages cost in all, and what the pools grow to.
    mutating func checkTotals(of packages: [WorkPackage]) {
        checkPools()
        guard problems.isEmpty else { return }
        let total = packages.reduce(0.0) { $0 + $1.estimate.statistic }
        let capped = total * max(1, programme.distribution.headroom.double)
        guard capped <= Limits.estimates.statistic else {
            add(.estimates, "", capped, at: programme.origins.setting("distribution.headroom"))
            return
        }
        let rules = programme.estimation
        let spread = Limits.deviations * (rules.programmeSpread + rules.fieldSpread)
        let greatest = total * rules.overrun * exp(spread)
        guard greatest <= Limits.total.statistic else {
            let origin = programme.origins.setting("estimation.uncertainty")
            add(.uncertainEstimates, "", greatest, at: origin)
            return
        }
    }

    private mutating func checkPools() {
        let months = Double(programme.calendar.monthCount)
        for (row, pool) in programme.pools.enumerated() {
            let days = pool.capacity * pow(1 + max(0, pool.growth), months)
            guard !(days <= Limits.capacityDays) else { continue }
            let origin = programme.origins.cell(.pools, row: row, column: "growth")
            add(.capacity, pool.id, days, at: origin)
        }
    }

    private func too(
        _ quantity: Problem.Quantity, _ key: PackageKey, _ found: Double
    ) -> Problem.Kind {
        .limit(.quantityTooLarge(quantity, of: programme.packageID(key), found: found))
    }

    private mutating func note(_ kind: Problem.Kind, _ column: String, of key: PackageKey) {
        guard noted.insert(key.component).inserted else { return }
        let origin = programme.origins.cell(.components, row: key.component, column: column)
        problems.append(Problem(kind, at: origin))
    }

    private mutating func add(
        _ quantity: Problem.Quantity, _ subject: String, _ found: Double, at origin: Origin
    ) {
        problems.append(
            Problem(.limit(.quantityTooLarge(quantity, of: subject, found: found)), at: origin))
    }
}
