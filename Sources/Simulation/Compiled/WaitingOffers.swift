// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// What a package that still waits for others gives at a control date: all that it has but for a
/// part that is known beforehand, because its ready time is not known (model, section 8).
struct WaitingOffer: BitwiseCopyable {
    let package: PackageIndex
    let reason: GivingReason
    /// What it keeps, cents.
    let keptCents: Int64
}

/// By control date: who may give while it waits for others, in canonical order.
struct WaitingOffers {
    private let offers: Column<WaitingOffer>
    /// Those of a month's end are `offers[first[month]..<first[month + 1]]`.
    private let first: Column<Int32>

    /// None.
    init(in storage: ColumnStorage) {
        offers = storage.column([])
        first = storage.column([])
    }

    /// Those of a programme whose network is planned.
    ///
    /// None ever has more than the money it begins with, as only ready packages are granted any:
    /// who keeps that much gives nothing.
    ///
    /// - Parameter money: what packages have when the first open month begins.
    init(
        by compiled: CompiledProgramme, with money: PackageColumn<Int64>, in storage: ColumnStorage
    ) {
        var offers: [WaitingOffer] = []
        var first: [Int32] = [0]
        for month in 0..<compiled.monthCount {
            if compiled.reassigns(atEndOf: month) {
                offers += money.indices.lazy
                    .map { compiled.waitingOffer(of: $0, atEndOf: month) }
                    .filter { money[$0.package] > $0.keptCents }
            }
            first.append(Int32(offers.count))
        }
        self.offers = storage.column(offers)
        self.first = storage.column(first)
    }

    /// Where those of a month's end stand, in canonical order.
    func indices(atEndOf month: Int) -> Range<Int> { Int(first[month])..<Int(first[month + 1]) }

    @inline(__always)
    subscript(index: Int) -> WaitingOffer { offers[index] }
}

extension CompiledProgramme {
    /// A package that waits gives all, overdue, or what it cannot spend until the deadline: the
    /// larger of both, of equals what is late.
    fileprivate func waitingOffer(of package: PackageIndex, atEndOf month: Int) -> WaitingOffer {
        let time = Double(month + 1)
        let spendable: Int64 = rint(
            packages.monthlyCostCents[package] * max(0, deadline - time))
        let isOverdue = isOverdue(package, at: time)
        let reason: GivingReason = isOverdue && spendable > 0 ? .waiting : .late
        return WaitingOffer(
            package: package, reason: reason,
            keptCents: reason == .waiting ? 0 : spendable)
    }

    /// Whether a package's planned start lies too far back.
    @inline(__always)
    func isOverdue(_ package: PackageIndex, at time: Double) -> Bool {
        time - packages.plannedMonths[package] >= programme.reallocation.grace
    }
}
