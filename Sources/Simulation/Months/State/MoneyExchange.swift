// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Why a package gives, in the order in which money is taken; the raw value is that order.
enum GivingReason: Int32, CaseIterable, BitwiseCopyable {
    case finished, late, slow, waiting

    var movementReason: Movement.Reason {
        switch self {
        case .finished: .finished
        case .late: .late
        case .slow: .slow
        case .waiting: .waiting
        }
    }
}

/// Who needs money, who offers some, and who gets what: the work space of sections 8 and 9.
///
/// Needs stand in canonical order, offers in the order in which they are taken: by reason, then
/// canonical.
struct MoneyExchange {
    private(set) var needCount = 0
    let needPackage: Column<PackageIndex>
    let needProject: Column<Int32>
    /// Its position among the active packages.
    let needPosition: Column<ServicePosition>
    /// What a package needs, and what it got of that so far at this date.
    let needCents: Column<Int64>
    let receivedCents: Column<Int64>
    let isNewcomers: Column<Bool>
    /// Who asks, in any order: what each needs and where it stands, until the needs are listed.
    private let asking: SparseBitSets
    private let centsOfAsking: PackageColumn<Int64>
    private let positionOfAsking: PackageColumn<Int32>

    /// Whether anyone in a line asks.
    let hasTakerInLine: Column<Bool>

    /// Work space: which of those that wait give something.
    var givers: IndexList<Int>
    private(set) var offerCount = 0
    let offerPackage: Column<PackageIndex>
    let offerProject: Column<Int32>
    let offerCents: Column<Int64>
    let offerReason: Column<Int32>
    let givenCents: Column<Int64>
    /// Who offers money, a set for each reason, and how much, until the offers are listed.
    private let offering: SparseBitSets
    private let centsOfOffering: PackageColumn<Int64>

    /// Needs that are served together: positions in the order of service, and what each gets.
    var serving: IndexList<Int>
    let grantCents: Column<Int64>
    /// The next need or offer of the same group, −1 at the end.
    let nextNeed: Column<Int32>
    let nextOffer: Column<Int32>
    let firstNeedOfGroup: Column<Int32>
    let firstOfferOfGroup: Column<Int32>
    /// Work space of the apportionment.
    let weights: Column<Int64>
    let shares: Column<Int64>
    let fractions: Column<UInt64>
    let ranking: Column<UInt64>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.packageCount
        needPackage = storage.column(count, of: PackageIndex(0))
        needProject = storage.column(count, of: 0)
        needPosition = storage.column(count, of: ServicePosition(0))
        asking = SparseBitSets(1, capacity: count, storage)
        centsOfAsking = storage.column(count, of: 0)
        positionOfAsking = storage.column(count, of: 0)
        needCents = storage.column(count, of: 0)
        receivedCents = storage.column(count, of: 0)
        isNewcomers = storage.column(count, of: false)
        hasTakerInLine = storage.column(compiled.lineCount, of: false)
        givers = IndexList(capacity: count, storage)
        offerPackage = storage.column(count, of: PackageIndex(0))
        offerProject = storage.column(count, of: 0)
        offerCents = storage.column(count, of: 0)
        offerReason = storage.column(count, of: 0)
        givenCents = storage.column(count, of: 0)
        offering = SparseBitSets(GivingReason.allCases.count, capacity: count, storage)
        centsOfOffering = storage.column(count, of: 0)
        serving = IndexList(capacity: count, storage)
        grantCents = storage.column(count, of: 0)
        nextNeed = storage.column(count, of: -1)
        nextOffer = storage.column(count, of: -1)
        let groups = max(
            compiled.projectCount, compiled.lineCount * compiled.programme.fields.count)
        firstNeedOfGroup = storage.column(groups, of: -1)
        firstOfferOfGroup = storage.column(groups, of: -1)
        weights = storage.column(count, of: 0)
        shares = storage.column(count, of: 0)
        fractions = storage.column(count, of: 0)
        ranking = storage.column(count, of: 0)
    }

    /// Notes that a package asks; `listNeeds` lists it.
    @inline(__always)
    func note(_ cents: Int64, neededBy package: PackageIndex, at position: ServicePosition) {
        asking.insert(package.number, into: 0)
        centsOfAsking[package] = cents
        positionOfAsking[package] = Int32(truncatingIfNeeded: position.number)
    }

    /// Lists the needs that were noted, in canonical order, with the project of each.
    /// O(packages / 4096 + needs).
    @inline(__always)
    mutating func listNeeds(_ projects: PackageColumn<Int32>, _ isNewcomer: Column<Bool>) {
        needCount = 0
        asking.drain(0) { number in
            let package = PackageIndex(number)
            needPackage[needCount] = package
            needPosition[needCount] = ServicePosition(Int(positionOfAsking[package]))
            needCents[needCount] = centsOfAsking[package]
            receivedCents[needCount] = 0
            needProject[needCount] = projects[package]
            isNewcomers[needCount] = isNewcomer[projects[package]]
            needCount += 1
        }
    }

    mutating func removeOffers() { offerCount = 0 }

    /// Notes what a package offers, if a condition holds and it is more than nothing, without a
    /// branch that the processor has to guess; `listOffers` lists it.
    @inline(__always)
    func note(
        _ cents: Int64, offeredBy package: PackageIndex, for reason: GivingReason,
        if condition: Bool = true
    ) {
        let offers = cents > 0
        offering.insert(package.number, into: Int(reason.rawValue), if: condition && offers)
        centsOfOffering[package] = condition ? cents : centsOfOffering[package]
    }

    /// Lists the offers that were noted, in the order in which they are taken.
    /// O(packages / 4096 + offers).
    mutating func listOffers(_ projects: PackageColumn<Int32>) {
        for reason in GivingReason.allCases {
            offering.drain(Int(reason.rawValue)) { member in
                let package = PackageIndex(member)
                offerPackage[offerCount] = package
                offerProject[offerCount] = projects[package]
                offerCents[offerCount] = centsOfOffering[package]
                offerReason[offerCount] = reason.rawValue
                givenCents[offerCount] = 0
                offerCount += 1
            }
        }
    }

    /// What of the needs that are served together is granted: each in proportion, rounded by the
    /// largest fractions. The amount is less than the needs.
    func apportionServed(_ amount: Int64) {
        for position in 0..<serving.count {
            let need = serving[position]
            weights[position] = needCents[need] - receivedCents[need]
        }
        apportionWithinAmounts(
            amount, weights.prefix(serving.count), into: shares.prefix(serving.count),
            fractions: fractions.prefix(serving.count), ranking: ranking.prefix(serving.count))
        for position in 0..<serving.count { grantCents[serving[position]] = shares[position] }
    }
}
