// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The state at t₀ with which every draw of a forecast begins: made once from the books, and never
/// changed (forecast, sections 11 and 12).
final class OpenedBooks: @unchecked Sendable {  // Pointers; only `init` writes.
    /// The month after the last closed one; t₀ is its beginning.
    let firstMonth: Int
    /// a_i, S_i and how far packages are.
    let restCents: PackageColumn<Int64>
    let spentCents: PackageColumn<Int64>
    let courses: PackageColumn<CourseState>
    let lines: OpenedLines
    let projects: OpenedProjects
    /// Packages that have started, and how many of them have finished.
    let started: [PackageIndex]
    let finishedCount: Int
    /// Those that are running, in the order of service, and the names of their efforts.
    let running: [RunningPackage]
    let runningNames: Column<UInt64>
    /// Those that have not started and wait for no other.
    let pending: [PendingPackage]
    /// Whether a package catches up what it could not do in the last closed month.
    let catchesUp: PackageColumn<Bool>
    /// S_i at the end of each of the last three closed months, by month modulo 3.
    let spentBefore: [PackageColumn<Int64>]
    /// Nil while the deadline's month is not closed.
    let atDeadline: AccountsAtDeadline?
    /// Every movement of money so far.
    let ledger: Ledger
    /// When each package started and finished.
    let dates: PackageDates
    /// Packages to which a part of a coarser payment was apportioned.
    let apportioned: Set<PackageIndex>
    let conditions: ForecastConditions
    private let storage: ColumnStorage

    /// - Parameter graph: who waits for whom after t₀.
    init(
        _ closed: ClosedMonths, _ conditions: ForecastConditions, _ graph: PrecedenceGraph,
        in storage: ColumnStorage
    ) {
        let (state, compiled) = (closed.loop.state, closed.compiled)
        self.storage = storage
        self.conditions = conditions
        firstMonth = closed.books.cutOffMonths
        dates = closed.dates
        restCents = storage.column(state.packages.restCents.array)
        spentCents = storage.column(state.packages.spentCents.array)
        let courses = Self.courses(closed, graph)
        self.courses = storage.column(courses)
        let ever = compiled.packageIndices.filter { courses[$0].startMonths < .infinity }
        let finished = ever.filter { courses[$0].isFinished }
        started = ever
        finishedCount = finished.count
        for package in finished {
            closed.loop.noteProgress(
                compiled.courseRules[package], finishedAt: courses[package].lastFinishMonths)
        }
        lines = OpenedLines(state.lines, in: storage)
        projects = OpenedProjects(state.projects, compiled, in: storage)
        let remaining = closed.books.remainingDays
        running = ever.filter { !courses[$0].isFinished }
            .map { RunningPackage(of: $0, closed, remaining, compiled) }
            .sorted { $0.own.slot < $1.own.slot }
        runningNames = storage.column(running.map(\.effortName))
        pending = compiled.packageIndices.filter { package in
            courses[package].waitingFor == 0 && courses[package].startMonths == .infinity
                && !compiled.packages.isExcluded[package]
        }
        .map { package in
            PendingPackage(
                package, finishedBefore: courses[package].lastFinishMonths, closed, conditions,
                compiled)
        }
        catchesUp = storage.column(courses.count, of: false)
        for package in pending where package.catchesUp { catchesUp[package.package] = true }
        spentBefore = closed.spentBefore.map { storage.column($0) }
        atDeadline = closed.atDeadline
        ledger = closed.recorder.ledger
        apportioned = closed.apportioned
    }

    /// How far packages are, and for how many predecessors they still wait.
    private static func courses(
        _ closed: ClosedMonths, _ graph: PrecedenceGraph
    ) -> [CourseState] {
        let (dates, original) = (closed.dates, closed.compiled.graph)
        var courses = graph.predecessorCount.array.map { CourseState(waitingFor: $0) }
        for package in closed.compiled.packageIndices where dates.finish[package] < .infinity {
            for edge in original.successorRange(of: package) {
                let successor = original.successors[edge]
                courses[successor].lastFinishMonths = max(
                    courses[successor].lastFinishMonths, dates.finish[package])
            }
        }
        for package in courses.indices where dates.start[package] < .infinity {
            courses[package].startMonths = dates.start[package]
            courses[package].readyMonths = dates.start[package]
            guard dates.finish[package] < .infinity else { continue }
            courses[package].isFinished = true
            courses[package].lastFinishMonths = dates.finish[package]
        }
        return courses
    }
}

/// The lines' accounts at t₀, and what was booked by month.
struct OpenedLines {
    private let columns: [Column<Int64>]
    let reserveCents: Column<Int64>
    let lapsedCents: Column<Int64>
    let vintageCents: Column<Int64>

    init(_ state: LineState, in storage: ColumnStorage) {
        columns = state.keptColumns.map { storage.column($0.array) }
        reserveCents = storage.column(state.reserveCents.array)
        lapsedCents = storage.column(state.lapsedCents.array)
        vintageCents = storage.column(state.vintageCents.array)
    }

    /// Puts a draw's lines where the books left them.
    func restore(_ state: LineState) {
        for (own, kept) in zip(state.keptColumns, columns) { own.copy(from: kept) }
    }
}

/// How far projects are at t₀.
struct OpenedProjects {
    let isNewcomer: Column<Bool>
    private let hasProgress: Column<Bool>
    private let hasReach: Column<Bool>
    private let liveLeft: Column<Int32>
    private let liveMonths: Column<Double>
    private let reach: Column<ReachState>
    /// Positions in `reach` of projects of which a package has finished.
    private let reached: [Range<Int>]

    init(_ state: ProjectState, _ compiled: CompiledProgramme, in storage: ColumnStorage) {
        isNewcomer = storage.column(state.isNewcomer.array)
        hasProgress = storage.column(state.hasProgress.array)
        hasReach = storage.column(state.hasReach.array)
        liveLeft = storage.column(state.liveLeft.array)
        liveMonths = storage.column(state.liveMonths.array)
        reach = storage.column(state.reach.array)
        reached = (0..<compiled.projectCount).filter { state.hasProgress[$0] }.map {
            $0 * compiled.landCount..<($0 + 1) * compiled.landCount
        }
    }

    /// Puts a draw's projects where the books left them.
    func restore(_ state: ProjectState, _ compiled: CompiledProgramme) {
        state.isNewcomer.copy(from: isNewcomer)
        if compiled.liftedLimit == .money { state.isNewcomer.fill(with: false) }
        state.hasProgress.copy(from: hasProgress)
        state.hasReach.copy(from: hasReach)
        state.liveLeft.copy(from: liveLeft)
        state.liveMonths.copy(from: liveMonths)
        for pairs in reached { state.reach.copy(pairs, from: reach) }
    }
}
