// SPDX-License-Identifier: GPL-3.0-or-later

/// What changes during a draw, one column per quantity; allocated once and reset for each draw.
struct LoopState {
    let packages: PackageState
    let projects: ProjectState
    let lines: LineState
    let pools: PoolState
    let storage: ColumnStorage

    init(_ compiled: CompiledProgramme) {
        storage = ColumnStorage()
        packages = PackageState(compiled, storage)
        projects = ProjectState(compiled, storage)
        lines = LineState(compiled, storage)
        pools = PoolState(compiled, storage)
    }
}

/// What changes of the packages.
struct PackageState {
    /// a_i and S_i; those of active packages are brought up to date by `settleAccounts()`.
    let restCents: PackageColumn<Int64>
    let spentCents: PackageColumn<Int64>
    let courses: PackageColumn<CourseState>
    /// S_i at the end of an earlier month, by month modulo 3.
    let spentBefore: [PackageColumn<Int64>]
    /// Packages whose course this draw has changed: the others have spent nothing.
    private let touched: PackageSet

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.packageCount
        restCents = storage.column(count, of: 0)
        let waitingFor = compiled.graph.predecessorCount
        let opened = compiled.opened
        spentCents = storage.column(opened?.spentCents.array ?? Array(repeating: 0, count: count))
        courses = storage.column(
            opened?.courses.array ?? waitingFor.array.map { CourseState(waitingFor: $0) })
        spentBefore = (0..<3).map { _ in storage.column(count, of: 0) }
        touched = PackageSet(capacity: count, storage)
    }

    /// Back to the beginning. O(packages), but for the courses O(those that were touched).
    func reset(_ compiled: CompiledProgramme) {
        touched.forEach { package in
            courses[package] = CourseState(waitingFor: compiled.graph.predecessorCount[package])
            spentCents[package] = 0
        }
        touched.removeAll()
        fund(compiled.packages.allocatedCents, compiled)
    }

    /// Back to where the books left everything; as complex.
    func restore(_ opened: OpenedBooks, _ compiled: CompiledProgramme) {
        touched.forEach { package in
            courses[package] = opened.courses[package]
            spentCents[package] = opened.spentCents[package]
        }
        touched.removeAll()
        fund(opened.restCents, compiled)
    }

    /// What packages have; where the limit of money is lifted, more than they can spend.
    private func fund(_ cents: PackageColumn<Int64>, _ compiled: CompiledProgramme) {
        guard compiled.liftedLimit == .money else { return restCents.copy(from: cents) }
        for package in restCents.indices {
            restCents[package] = compiled.packages.isExcluded[package] ? 0 : compiled.endlessCents
        }
    }

    /// Notes that a package's course changes.
    @inline(__always)
    func touch(_ package: PackageIndex) { touched.insert(package) }

    /// Has what a package's finish changes fetched.
    @inline(__always)
    func fetchAhead(_ package: PackageIndex) {
        courses.fetchAhead(package)
        restCents.fetchAhead(package)
        spentCents.fetchAhead(package)
    }
}

/// How far a package is: half a memory line, because each package is looked at a few times in a
/// draw only, and then at most of this.
struct CourseState: BitwiseCopyable {
    /// Months since the start; infinite while not known.
    var readyMonths = Double.infinity
    var startMonths = Double.infinity
    /// The last finish so far: of its predecessors, in the end its own.
    var lastFinishMonths = 0.0
    /// How many predecessors have not finished.
    var waitingFor: Int32
    /// The first month in which it is active, once it is ready.
    var activeSince: Int16 = 0
    var isFinished = false

    init(waitingFor: Int32) { self.waitingFor = waitingFor }

    /// Started and not finished.
    var isRunning: Bool { startMonths < .infinity && !isFinished }

    /// When it finished; infinite while it has not.
    var finishMonths: Double { isFinished ? lastFinishMonths : .infinity }
}

/// What changes of the projects.
struct ProjectState {
    /// When its packages may start.
    let releaseMonths: Column<Double>
    let isNewcomer: Column<Bool>
    /// Whether one of its packages has finished; only then the columns below have a meaning.
    let hasProgress: Column<Bool>
    /// Whether one has finished that makes it online or connected somewhere.
    let hasReach: Column<Bool>
    /// Packages left until go-live, and when the last one so far finished.
    let liveLeft: Column<Int32>
    let liveMonths: Column<Double>
    /// Per (project, Land), and how that is before any package has finished.
    let reach: Column<ReachState>
    private let reachAtFirst: Column<ReachState>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.projectCount
        releaseMonths = storage.column(count, of: 0)
        isNewcomer = storage.column(count, of: false)
        hasProgress = storage.column(count, of: false)
        hasReach = storage.column(count, of: false)
        liveLeft = storage.column(count, of: 0)
        liveMonths = storage.column(count, of: 0)
        let projects = compiled.projects
        reachAtFirst = storage.column(
            projects.onlinePackages.indices.map { pair in
                ReachState(
                    onlineLeft: projects.onlinePackages[pair],
                    connectedLeft: projects.connectedPackages[pair])
            })
        reach = storage.column(reachAtFirst.array)
    }

    func reset(_ compiled: CompiledProgramme) {
        isNewcomer.copy(from: compiled.projects.isNewcomer)
        if compiled.liftedLimit == .money { isNewcomer.fill(with: false) }
        hasProgress.fill(with: false)
    }

    /// Counts from the beginning what is left of a project, once one of its packages has finished.
    func beginProgress(of project: Int, _ compiled: CompiledProgramme) {
        hasProgress[project] = true
        hasReach[project] = false
        liveLeft[project] = compiled.projects.livePackages[project]
        liveMonths[project] = 0
        let pairs = project * compiled.landCount..<(project + 1) * compiled.landCount
        reach.copy(pairs, from: reachAtFirst)
    }
}

/// How far a project is in a Land: packages left until it is online and until it is connected
/// there, and when the last one so far finished.
struct ReachState: BitwiseCopyable {
    var onlineLeft: Int32
    var connectedLeft: Int32
    var onlineMonths = 0.0
    var connectedMonths = 0.0
}

/// What changes of the pools, this month.
struct PoolState {
    /// K_g and D_g, person-days.
    let capacityDays: Column<Double>
    let demandDays: Column<Double>
    /// The capacity factor of this draw.
    let factor: Column<Double>
    /// By group of service: the position from which on nobody works this month.
    let boundary: Column<ServicePosition>
    /// By group of service: the share λ that every team of an overloaded pool gets (order
    /// `proportional`); 1 otherwise.
    let teamShare: Column<Double>
    /// Whether it has more to do than it can.
    let isOverloaded: Column<Bool>

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.programme.pools.count
        capacityDays = storage.column(count, of: 0)
        demandDays = storage.column(count, of: 0)
        factor = storage.column(count, of: 1)
        boundary = storage.column(compiled.order.groupCount, of: ServicePosition(0))
        teamShare = storage.column(compiled.order.groupCount, of: 1)
        isOverloaded = storage.column(count, of: false)
    }
}
