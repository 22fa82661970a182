// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Simulation

/// Reads a scenario's files.
public struct ReadingScenario: Workload {
    let source: ScenarioSource

    /// The reading of the scenario of that scale.
    public init(_ scale: WorkScale) { source = scale.source }

    /// The programme that the files describe.
    public func run() throws -> Programme { try readProgramme(source) }

    /// The hash of all its nouns, as text, and of the files.
    public func hash(of programme: Programme) -> UInt64 {
        var fingerprint = Fingerprint()
        let nouns: [Any] = [
            programme.calendar, programme.lines, programme.estimation, programme.agreements,
            programme.delays, programme.capacity, programme.targets, programme.laender,
            programme.pools, programme.fields, programme.projects, programme.components,
            programme.roles, programme.efforts,
        ]
        for noun in nouns { fingerprint.add(String(describing: noun)) }
        for (file, hash) in programme.inputHashes.sorted(by: { $0.key < $1.key }) {
            fingerprint.add(file)
            fingerprint.add(hash)
        }
        return fingerprint.value
    }
}

/// Estimates the packages, applies the rules and distributes the budget.
public struct MakingPlan: Workload {
    /// What is planned.
    public let programme: Programme

    /// The planning of the scenario of that scale.
    public init(_ scale: WorkScale) throws { programme = try readProgramme(scale.source) }

    /// Packages and what each is assigned.
    public func run() throws -> FundingPlan { try makePlan(for: programme) }

    /// The hash of the packages, their money and the reserves.
    public func hash(of plan: FundingPlan) -> UInt64 {
        var fingerprint = Fingerprint()
        for (package, allocation) in zip(plan.packages, plan.allocations) {
            fingerprint.add(package.id)
            fingerprint.add(package.personDays)
            fingerprint.add(package.estimate)
            fingerprint.add(package.cap)
            fingerprint.add(allocation)
        }
        let others = plan.lineBudgets + plan.lineReserves + plan.lineTranches.flatMap { $0 }
        for amount in others { fingerprint.add(amount) }
        return fingerprint.value
    }
}

/// Brings a plan into columns, hashes all names and builds the quantile tables.
public struct CompilingPlan: Workload {
    let programme: Programme
    let plan: FundingPlan

    /// The compilation of the scenario of that scale.
    public init(_ scale: WorkScale) throws {
        programme = try readProgramme(scale.source)
        plan = try makePlan(for: programme)
    }

    /// What the draws read.
    public func run() -> CompiledProgramme {
        CompiledProgramme(
            programme, plan, seed: programme.simulation.seed,
            sampling: programme.simulation.sampling)
    }

    /// The hash of the plan case's outcomes, on which every column has its effect.
    public func hash(of compiled: CompiledProgramme) throws -> UInt64 {
        Fingerprint.of(try MonthLoop(compiled).record(.planCase).outcomes)
    }
}

/// Closes the months of books and learns from them what a forecast's draws go by.
public struct ClosingBooks: Workload {
    let original: CompiledProgramme
    let books: Actuals

    /// The closing of the scenario's made-up books of that scale.
    public init(_ scale: WorkScale) throws {
        let programme = try readProgramme(scale.source)
        let plan = try makePlan(for: programme)
        original = CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        books = try readActuals(in: scale.books, of: programme, plan: plan).actuals
    }

    /// What the draws of a forecast read, with the tables of the learned factors.
    public func run() throws -> CompiledProgramme { try CompiledProgramme(original, after: books) }

    /// The hash of the plan case's outcomes.
    public func hash(of compiled: CompiledProgramme) throws -> UInt64 {
        Fingerprint.of(try MonthLoop(compiled).record(.planCase).outcomes)
    }
}

extension WorkScale {
    /// The made-up books of the scenario of this scale.
    fileprivate var books: String {
        let reference = "../konjunkturpaket-2020-actuals/2021-12"
        return source.path + "/" + (self == .reference ? reference : "actuals-2021-06")
    }

    /// The scenario of this scale in the repository that this was compiled from.
    var source: ScenarioSource {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let name = self == .reference ? "konjunkturpaket-2020" : "tiny"
        return ScenarioSource(path: root.appending(path: "scenarios/" + name).path())
    }
}
