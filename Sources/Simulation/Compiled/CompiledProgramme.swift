// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// What never changes during a study: the plan in columns, names hashed, tables built.
///
/// Threads share it.
public final class CompiledProgramme: @unchecked Sendable {  // Pointers; only `init` writes.
    /// Where each outcome stands in a row.
    public let layout: OutcomeLayout
    let positions: OutcomePositions
    let reach: PossibleReach
    let programme: Programme
    let plan: FundingPlan
    /// Which limit is lifted; nil for the programme as it is.
    let liftedLimit: Limit?
    let packages: PackageColumns
    let lineBlocks: [LineBlock]
    let graph: PrecedenceGraph
    let quantities: UncertainQuantities
    let uniforms: UniformSource
    let sampling: Sampling
    let order: ServiceOrder
    let courseRules: PackageColumn<CourseRule>
    let projects: ProjectColumns
    /// By month: whether it ends with a control date.
    let controlDates: [Bool]
    /// By month and pool: capacity · (1 + growth)^m, person-days.
    let poolCapacityDays: Column<Double>
    /// What those offer at control dates that still wait for others.
    private(set) var waitingOffers: WaitingOffers
    /// The deadline D, months since the start.
    let deadline: Double
    /// What the books of closed months left; nil where nothing has happened yet.
    let opened: OpenedBooks?
    /// The memory of the columns, also of those that this shares with what it was made from.
    private let storages: [ColumnStorage]

    /// Compiles a plan; seed and sampling are those of the random numbers.
    ///
    /// - Complexity: O(packages · log packages).
    public init(
        _ programme: Programme, _ plan: FundingPlan, seed: UInt64,
        sampling: Sampling = .independent
    ) {
        let storage = ColumnStorage()
        let cells = CellIndex(programme, plan.packages)
        storages = [storage]
        opened = nil
        self.programme = programme
        self.plan = plan
        liftedLimit = nil
        layout = OutcomeLayout(programme, cells: cells.cells)
        positions = OutcomePositions(layout)
        reach = PossibleReach(programme)
        packages = PackageColumns(programme, plan, cells: cells, in: storage)
        lineBlocks = LineBlock.blocks(of: packages.line)
        graph = PrecedenceGraph(programme, plan.packages, in: storage)
        quantities = UncertainQuantities(programme, plan.packages, in: storage)
        uniforms = UniformSource(seed: seed)
        self.sampling = sampling
        projects = ProjectColumns(programme, plan, in: storage)
        order = ServiceOrder(
            pools: programme.pools.count, packages, projects, quantities, in: storage)
        courseRules = storage.column(
            packages.line.indices.map { [packages, quantities, graph, order] package in
                CourseRule(
                    of: package, inSlot: order.slotOfPackage[package], packages, quantities, graph)
            })
        let months = 0..<programme.calendar.monthCount
        controlDates = months.map { month in
            programme.reallocation.hasControlDate(at: programme.calendar.month(month))
        }
        poolCapacityDays = storage.column(
            months.flatMap { month in
                programme.pools.map { $0.capacity * pow(1 + $0.growth, Double(month)) }
            })
        deadline = programme.calendar.deadlineTime
        waitingOffers = WaitingOffers(in: storage)
        planNetwork()
        waitingOffers = WaitingOffers(by: self, with: packages.allocatedCents, in: storage)
    }

    /// The same with a limit lifted; all else, `planned_i` too, stays that of the original.
    public convenience init(_ original: CompiledProgramme, lifting limit: Limit) {
        self.init(original, lifting: limit, original.uniforms, original.sampling)
    }

    /// The same with other random numbers; O(1).
    public convenience init(
        _ original: CompiledProgramme, seed: UInt64, sampling: Sampling = .independent
    ) {
        self.init(original, lifting: original.liftedLimit, UniformSource(seed: seed), sampling)
    }

    private init(
        _ original: CompiledProgramme, lifting limit: Limit?, _ uniforms: UniformSource,
        _ sampling: Sampling
    ) {
        liftedLimit = limit
        layout = original.layout
        positions = original.positions
        reach = original.reach
        programme = original.programme
        plan = original.plan
        packages = original.packages
        lineBlocks = original.lineBlocks
        graph = original.graph
        quantities = original.quantities
        self.uniforms = uniforms
        self.sampling = sampling
        order = original.order
        courseRules = original.courseRules
        projects = original.projects
        controlDates = original.controlDates
        poolCapacityDays = original.poolCapacityDays
        waitingOffers = original.waitingOffers
        deadline = original.deadline
        opened = original.opened
        storages = original.storages
    }

    /// The same with what books change; all else, `planned_i` too, stays that of the original.
    init(_ original: CompiledProgramme, _ parts: OpenedParts) {
        liftedLimit = original.liftedLimit
        layout = parts.layout
        positions = original.positions
        reach = original.reach
        programme = parts.programme
        plan = parts.plan
        packages = parts.packages
        lineBlocks = original.lineBlocks
        graph = parts.graph
        quantities = original.quantities
        uniforms = original.uniforms
        sampling = original.sampling
        order = parts.order
        courseRules = parts.courseRules
        projects = parts.projects
        controlDates = original.controlDates
        poolCapacityDays = parts.poolCapacityDays
        waitingOffers = original.waitingOffers
        deadline = original.deadline
        opened = parts.opened
        storages = original.storages + [parts.storage]
        if let opened {
            waitingOffers = WaitingOffers(by: self, with: opened.restCents, in: parts.storage)
        }
    }

    /// The packages in canonical order.
    var packageIndices: Range<PackageIndex> { PackageIndex(0)..<PackageIndex(packageCount) }
    /// The number of packages.
    public var packageCount: Int { plan.packages.count }
    var projectCount: Int { programme.projects.count }
    var lineCount: Int { programme.lines.count }
    var landCount: Int { programme.laender.count }
    /// A project's packages stand together in canonical order.
    @inline(__always)
    func packageRange(ofProject project: Int) -> Range<PackageIndex> {
        projects.firstPackage[project]..<projects.firstPackage[project + 1]
    }

    var monthCount: Int { layout.monthCount }
    /// The first month that is simulated: the one after the closed months.
    var firstOpenMonth: Int { opened?.firstMonth ?? 0 }

    /// capacity · (1 + growth)^m, person-days.
    func capacityDays(ofPool pool: Int, in month: Int) -> Double {
        poolCapacityDays[month * programme.pools.count + pool]
    }

    /// An allocation that never ends: all packages together stay below `Int64.max`.
    var endlessCents: Int64 { Int64.max / 8 / Int64(max(1, packageCount)) }
}
