// SPDX-License-Identifier: GPL-3.0-or-later

/// One draw through the months (model, sections 7–9).
///
/// Keeps its memory from draw to draw; each thread has its own. What the first open month finds is
/// in `Opening/`, the steps are in `Rules/`, what they change is in `State/`: columns, index =
/// package in canonical order.
///
/// Exclusive access is not checked at run time, as that costs a few per cent: only the thread that
/// owns the loop touches it.
public final class MonthLoop {
    let compiled: CompiledProgramme
    let state: LoopState
    /// Packages that are ready and not finished, in the order of service.
    @exclusivity(unchecked) var active: ActivePackages
    /// Packages that wait for others no more: their ready time is known.
    let wasReleased: PackageSet
    /// Of them those that become active in a later month.
    let coming: PackageSet
    /// Finished packages that may have money left.
    let finishedWithRest: PackageSet
    /// Packages that become active in a later month.
    let readyBuckets: ReadyBuckets
    /// Who needs money, who offers some, and who gets what.
    @exclusivity(unchecked) var exchange: MoneyExchange
    /// Packages whose last predecessor has finished, and those of them whose Land joins.
    @exclusivity(unchecked) var released: IndexList<PackageIndex>
    @exclusivity(unchecked) var joined: IndexList<PackageIndex>
    /// The uniforms of the Länder's decisions, and of the delays of those that join.
    @exclusivity(unchecked) var decisions: UniformQueue
    @exclusivity(unchecked) var delays: UniformQueue
    /// Positions of a pool's packages that start this month.
    @exclusivity(unchecked) var starting: IndexList<ServicePosition>
    /// Positions of the active packages that finished this month, and all packages that started.
    @exclusivity(unchecked) var finishedNow: IndexList<ServicePosition>
    /// R_i of those that finished, when the month began.
    let daysBefore: Column<Double>
    @exclusivity(unchecked) var started: IndexList<PackageIndex>
    /// The values of this draw's uncertain quantities.
    let drawn: DrawnQuantities
    /// What only totals are kept of.
    @exclusivity(unchecked) var tally = Tally()
    /// Work space for when projects are online and complete.
    @exclusivity(unchecked) var progress: ReachTimes
    /// Writes everything down in the plan case; nil in other draws.
    @exclusivity(unchecked) var recorder: CourseRecorder?

    /// A loop over a compiled programme.
    public init(_ compiled: CompiledProgramme) {
        self.compiled = compiled
        state = LoopState(compiled)
        let storage = state.storage
        active = ActivePackages(compiled, storage)
        wasReleased = PackageSet(capacity: compiled.packageCount, storage)
        coming = PackageSet(capacity: compiled.packageCount, storage)
        finishedWithRest = PackageSet(capacity: compiled.packageCount, storage)
        readyBuckets = ReadyBuckets(compiled, storage)
        exchange = MoneyExchange(compiled, storage)
        released = IndexList(capacity: compiled.packageCount, storage)
        joined = IndexList(capacity: compiled.packageCount, storage)
        decisions = UniformQueue(capacity: compiled.packageCount, storage)
        delays = UniformQueue(capacity: compiled.packageCount, storage)
        starting = IndexList(capacity: compiled.packageCount, storage)
        finishedNow = IndexList(capacity: compiled.packageCount, storage)
        daysBefore = storage.column(compiled.packageCount, of: 0)
        started = IndexList(capacity: compiled.packageCount, storage)
        progress = ReachTimes(compiled, storage)
        drawn = DrawnQuantities(of: compiled)
    }

    /// Runs one draw and writes its outcomes, laid out by `OutcomeLayout`.
    ///
    /// - Throws: what broke, if an invariant did.
    public func run(
        _ draw: Draw, into outcomes: UnsafeMutableBufferPointer<Double>
    ) throws(BrokenInvariant) {
        begin(draw)
        for month in compiled.firstOpenMonth..<compiled.monthCount {
            receiveTranche(in: month)
            demandWork(in: month)
            shareIdleCapacity(in: month)
            serveOverloadedPools(in: month)
            holdToCash(in: month)
            try checkPools(in: month)
            try book(month)
            readySuccessors(after: month)
            // Step 1 of the next month, before this one's money moves: at a month's end those ask
            // that are ready by then, and what has finished asks no more (section 8, "Need"). A
            // package takes part in no other way before its first month.
            activateReady(in: month + 1)
            if compiled.liftedLimit != .money { try moveMoney(atEndOf: month) }
        }
        settleAccounts()
        writeOutcomes(to: outcomes)
    }

    /// Reserve, control date and year end (model, sections 8 and 9), in this order: the control
    /// date computes rests and needs anew after the reserve.
    ///
    /// The reserve knows what it needs of the active packages alone. All else asks for the accounts
    /// of single packages, so they are settled once for control date, deadline and year end.
    private func moveMoney(atEndOf month: Int) throws(BrokenInvariant) {
        serveNeedsFromReserve(atEndOf: month)
        if compiled.looksAtPackages(atEndOf: month) {
            settleAccounts()
            if compiled.reassigns(atEndOf: month) { reassignIdleMoney(atEndOf: month) }
            noteSpending(atEndOf: month)
            // Who is starved is told after the control date and before the year end (section 10).
            if month == compiled.programme.calendar.deadlineMonth { lookAtDeadline(atEndOf: month) }
            if endsDraw(month) { try checkPackages(after: month) }
            if compiled.endsYear(month) { closeFiscalYear(atEndOf: month) }
            takeOverRests()
        }
        try checkBalances(after: month)
    }

    /// Whether nothing follows for which it matters which package loses what to the year end: then
    /// the lines' sums alone are kept, and the packages are checked before.
    func endsDraw(_ month: Int) -> Bool { month == compiled.monthCount - 1 && recorder == nil }
}

/// Totals of a draw that no column holds.
struct Tally {
    /// From packages to others, by the giver's reason in the order of the table.
    var givenCents: (finished: Int64, late: Int64, slow: Int64, waiting: Int64) = (0, 0, 0, 0)
    var finishedPackages = 0
    var starvedPackages = 0
}
