// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import Simulation

/// How the amounts of a package, or of a project with all its packages, came about in the plan
/// case: what `mittelfluss explain` shows.
///
/// The parts of each table add up to the amounts in `packages.csv`, to the cent.
public struct Explanation: Sendable {
    /// Whether a project is explained, not a single package.
    public let isProject: Bool
    /// Whether the distribution assigned it its money, not the books.
    public let hasOwnAllocations: Bool
    /// What it is, and what of the budget is distributed: one row.
    public let subject: Table
    /// Where the books have left its packages; empty without books.
    public let books: Table
    /// Its rows of `packages.csv`.
    public let packages: Table
    /// A package's scale, estimate and cap.
    public let scales: Table
    /// Person-days and cost of a package by role.
    public let roles: Table
    /// The rules of the decision that concern it.
    public let rules: Table
    /// The splits on the way down to it; empty for what takes no part in the distribution.
    public let splits: Table
    /// Every movement of its money.
    public let movements: Table
    /// What the release of its project is made of: one row.
    public let release: Table
    /// When a package was planned, ready, started and finished.
    public let times: Table
    /// What a package had to wait for.
    public let predecessors: Table
    /// The Länder, and whether they take part.
    public let laender: Table

    /// All tables in the order in which they are told.
    public var all: [Table] {
        [
            subject, books, scales, roles, rules, splits, packages, movements, release, times,
            predecessors, laender,
        ]
    }

    /// Explains a subject by the plan and the recorded plan case of a compiled programme; of one
    /// after books, the past is that of the books and the rest that of the forecast.
    ///
    /// - Parameters:
    ///   - plan: with what the books say was assigned.
    ///   - asOf: their last closed month; nil without books.
    ///   - hasOwnAllocations: whether the distribution assigned the money, not the books.
    public init(
        of subject: ExplainedSubject, in programme: Programme, _ plan: FundingPlan,
        _ compiled: CompiledProgramme, _ planCase: PlanCase, asOf: Month? = nil,
        hasOwnAllocations: Bool = true
    ) {
        let ground = ExplainedGround(
            subject: subject, programme: programme, plan: plan, planCase: planCase,
            circumstances: PlanCircumstances(of: compiled), cutOff: compiled.cutOff, asOf: asOf)
        self.hasOwnAllocations = hasOwnAllocations
        books = ExplainedBooksTable.table(ground)
        if case .project = subject { isProject = true } else { isProject = false }
        self.subject = ExplainedSubjectTable.table(ground)
        packages = PackagesTable.table(programme, plan, planCase.courses)
            .keepingRows(ground.packages)
        scales = ExplainedScalesTable.table(ground)
        roles = ExplainedRolesTable.table(ground)
        rules = ExplainedRulesTable.table(ground)
        // What the books assigned is no outcome of the splits.
        let distributed = ground.packages.filter {
            hasOwnAllocations && !plan.packages[$0].isExcluded
        }
        splits = ExplainedSplitsTable.table(
            ground, splitSteps(to: distributed, in: plan, of: programme))
        movements = ExplainedMovementsTable.table(ground)
        release = ExplainedReleaseTable.table(ground)
        times = ExplainedTimesTable.table(ground)
        predecessors = ExplainedPredecessorsTable.table(ground)
        laender = ExplainedLaenderTable.table(ground)
    }
}

/// What explanations are made from.
struct ExplainedGround {
    let subject: ExplainedSubject
    let programme: Programme
    let plan: FundingPlan
    let planCase: PlanCase
    let circumstances: PlanCircumstances
    /// Where the books have left everything; nil without books.
    let cutOff: CutOff?
    /// Their last closed month.
    let asOf: Month?
    /// The positions of the packages that are explained.
    let packages: [Int]
    /// The position of their project.
    let projectIndex: Int

    init(
        subject: ExplainedSubject, programme: Programme, plan: FundingPlan, planCase: PlanCase,
        circumstances: PlanCircumstances, cutOff: CutOff?, asOf: Month?
    ) {
        (self.cutOff, self.asOf) = (cutOff, asOf)
        self.subject = subject
        self.programme = programme
        self.plan = plan
        self.planCase = planCase
        self.circumstances = circumstances
        packages = subject.packages(in: plan)
        projectIndex = subject.project(in: plan)
    }

    var project: Project { programme.projects[projectIndex] }
    var line: Line { programme.lines[project.line] }

    /// Where the books have left a package that has started; nil for others.
    func started(_ package: Int) -> CutOff.Package? {
        cutOff.flatMap { $0.packages[package].start == nil ? nil : $0.packages[package] }
    }

    func component(of package: Int) -> Component {
        programme.components[plan.packages[package].component]
    }

    /// Where a cell of a table was written.
    func origin(_ table: TableName, row: Int, _ column: String) -> Table.Cell {
        .text(programme.origins.cell(table, row: row, column: column).description)
    }

    /// Whether a split is told: for a project not those that only share among its packages, as
    /// long as they leave nothing.
    func tells(_ step: SplitStep) -> Bool {
        guard case .project = subject, step.untaken == .zero else { return true }
        let own = Set(packages)
        return step.groups.contains { $0.packages.contains { !own.contains($0) } }
    }
}

extension Table {
    /// The table with some of its rows.
    fileprivate func keepingRows(_ positions: [Int]) -> Table {
        Table(name: name, columns: columns, rows: positions.map { rows[$0] })
    }
}
