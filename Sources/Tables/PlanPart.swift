// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What some packages together were estimated at and assigned.
struct PlanPart: Sendable {
    private(set) var packages = 0
    private(set) var estimate = Cents.zero
    private(set) var allocated = Cents.zero
    /// All the money there is, B.
    private(set) var budget = Cents.zero

    mutating func add(_ package: WorkPackage, _ amount: Cents, of budget: Cents) {
        packages += 1
        estimate += package.estimate
        allocated += amount
        self.budget = budget
    }

    /// The part of the budget; 0 without packages.
    var share: Double { budget > .zero ? allocated.statistic / budget.statistic : 0 }
}

extension TableShape where Columns: PlanPartColumns {
    /// The columns packages, estimate_eur, allocated_eur and share.
    static func planPartColumns(_ part: @escaping @Sendable (Row) -> PlanPart) -> [Column] {
        [
            .init(
                .packages, .count, de: "Zahl der Arbeitspakete, ausgeschlossene eingerechnet",
                en: "Number of work packages, excluded ones included"
            ) { .count(part($0).packages) },
            .init(
                .estimateEUR, .euros, de: "Summe der geschätzten Kosten",
                en: "Sum of the estimated costs"
            ) { .euros(part($0).estimate) },
            .init(
                .allocatedEUR, .euros, de: "Summe der Zuweisungen aus der Verteilung",
                en: "Sum of what the distribution assigned"
            ) { .euros(part($0).allocated) },
            .init(
                .share, .share, de: "Zugewiesener Anteil am gesamten Budget, 0 bis 1",
                en: "Assigned part of the whole budget, 0 to 1"
            ) { .number(part($0).share) },
        ]
    }
}
