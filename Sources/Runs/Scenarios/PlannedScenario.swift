// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ResultFiles
import ScenarioFiles
import Simulation
import Study
import Tables
import Words

/// A scenario with its funding plan, read once: what everything that one can ask for starts from.
public struct PlannedScenario: Sendable {
    /// The files as they were read, of which points of a study are made too.
    let family: ScenarioFamily
    /// What stands in the files.
    public let programme: Programme
    /// The money by package, with what is odd about the scenario.
    public private(set) var plan: FundingPlan
    /// The tables of the plan, without a simulation.
    public let tables: PlanTables
    /// The plan as it is simulated, at hand where its warnings were looked for; nil: not kept.
    var compiled: CompiledProgramme?
    /// The books after which it is computed; nil: from the start.
    private(set) var books: Books?

    /// Reads and plans a scenario.
    ///
    /// - Throws: `Problems` where it is wrong, `FileFailure` where it cannot be had,
    ///   `TooManyPackages` where this machine has not the memory for it.
    public init(_ source: ScenarioSource) throws {
        family = try ScenarioFamily(source)
        programme = family.base
        try checkMemory(forPackages: programme.packageCount)
        var plan = try makePlan(for: programme)
        let compiled = CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        plan.warnings = family.warnings + plan.warnings + compiled.networkWarnings
        (self.plan, self.compiled) = (plan, compiled)
        tables = PlanTables(programme: programme, plan: plan)
    }

    /// What is legal but odd.
    public var warnings: [Warning] { plan.warnings }

    /// The same to be computed after the closed months of books, with their warnings before its
    /// own.
    ///
    /// - Throws: `Problems` where the books are wrong or do not fit, `FileFailure` where they
    ///   cannot be had; `BrokenInvariant`, a fault of the program.
    func after(
        booksIn folder: String, from files: any FileSource = DiskFiles()
    ) throws -> PlannedScenario {
        var planned = self
        let books = try books(in: folder, from: files)
        planned.plan.warnings = try close(books).warnings + plan.warnings
        planned.books = books
        return planned
    }

    /// The last closed month; nil without books.
    public var asOf: Month? {
        books.map { programme.calendar.month($0.actuals.lastClosedMonth) }
    }

    /// What the console says of the plan; the rest of the facts are a run's.
    public var facts: RunFacts {
        var facts = RunFacts(
            scenario: programme.id, title: programme.title,
            question: programme.question,
            budgetCents: programme.budget.total.count,
            estimateCents: plan.packages.lazy.map(\.estimate).sum().count,
            assignedCents: plan.allocations.sum().count,
            reserveCents: plan.lineReserves.sum().count, draws: 0, firstDraw: 0, seed: 0,
            seconds: 0)
        let calendar = programme.calendar
        facts.daysOfFigures = daysOfFigures(
            horizon: Day(calendar.horizon, calendar.horizon.days), deadline: calendar.deadline)
        return facts
    }

    /// The same with what the console says of draws.
    ///
    /// - Parameter draws: how many were made, of all points together.
    func facts(of study: StudyOptions, draws: Int, seconds: Double) -> RunFacts {
        var facts = facts
        facts.draws = draws
        facts.firstDraw = study.firstDraw
        facts.seed = study.seed
        facts.sampling = study.sampling
        facts.seconds = seconds
        return facts
    }

    /// What `run.json` says of it.
    ///
    /// - Parameters:
    ///   - draws: how many were made, at each point.
    ///   - precision: what was reached of the one asked for.
    func record(
        of study: StudyOptions, draws: Int, precision: ReachedPrecision? = nil
    ) -> RunRecord {
        var record = RunRecord(
            scenario: programme.id, variants: programme.variants,
            title: programme.title, inputs: programme.inputHashes, seed: study.seed,
            firstDraw: study.firstDraw, draws: draws)
        record.sampling = study.sampling
        record.precision = precision?.recorded
        record.books = books.flatMap { books in
            asOf.map { RecordedBooks(asOf: $0.description, files: books.actuals.inputHashes) }
        }
        record.settings = family.settings
        return record
    }

    /// The same where nothing is drawn.
    var recordWithoutDraws: RunRecord {
        let simulation = programme.simulation
        return record(
            of: StudyOptions(draws: 0, seed: simulation.seed, sampling: simulation.sampling),
            draws: 0)
    }
}
