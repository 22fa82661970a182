// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ResultFiles
import ScenarioFiles
import Simulation
import Study
import Tables
import Words

/// A scenario with its funding plan: what every command starts from.
struct PlannedScenario {
    let programme: Programme
    let plan: FundingPlan
    /// The tables of the plan, without a simulation.
    let tables: PlanTables
    /// The plan as it is simulated, at hand where its warnings were looked for; nil: not kept.
    var compiled: CompiledProgramme?

    /// Reads and plans; ends the command if the scenario is wrong or cannot be had.
    ///
    /// - Parameter showsWarnings: whether they go to standard error; `check` prints them itself.
    init(_ options: ScenarioOptions, showsWarnings: Bool = true) throws {
        try self.init(options.source, options, showsWarnings: showsWarnings)
    }

    /// The same for another source than the one that the options name.
    init(_ source: ScenarioSource, _ options: ScenarioOptions, showsWarnings: Bool = true) throws {
        let (programme, plan, compiled) = try reading(options.lang) {
            let programme = try readProgramme(source)
            try checkMemory(forPackages: programme.packageCount)
            var plan = try makePlan(for: programme)
            let compiled = CompiledProgramme(
                programme, plan, seed: programme.simulation.seed)
            plan.warnings += compiled.networkWarnings
            return (programme, plan, compiled)
        }
        (self.programme, self.plan, self.compiled) = (programme, plan, compiled)
        tables = PlanTables(programme: programme, plan: plan)
        let warnings = plan.warnings.map { message(for: $0, in: options.lang) }
        if options.strict, !warnings.isEmpty {
            let verdict = Phrase.strictRefuses.text(options.lang, "\(warnings.count)")
            throw Ending(.scenarioWrong, told(warnings, options.lang) + [verdict])
        }
        guard showsWarnings else { return }
        for warning in told(warnings, options.lang) { Console.error(warning) }
    }

    /// The title with the id.
    func title(_ language: Language) -> String {
        "\(programme.title.byLanguage[language] ?? "") (\(programme.id))"
    }

    /// What the console says of the plan; the rest of the facts are a run's.
    var facts: RunFacts {
        RunFacts(
            scenario: programme.id, title: programme.title.byLanguage,
            question: programme.question?.byLanguage ?? [:],
            budgetCents: programme.budget.total.count,
            estimateCents: plan.packages.lazy.map(\.estimate).sum().count,
            assignedCents: plan.allocations.sum().count,
            reserveCents: plan.lineReserves.sum().count, draws: 0, firstDraw: 0, seed: 0,
            seconds: 0)
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
            title: programme.title.byLanguage, inputs: programme.inputHashes, seed: study.seed,
            firstDraw: study.firstDraw, draws: draws)
        record.sampling = study.sampling
        record.precision = precision?.recorded
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

/// Does something with a scenario's files; ends the command if they are wrong or cannot be had.
func reading<Result>(_ language: Language, _ read: () throws -> Result) throws -> Result {
    do {
        return try read()
    } catch {
        throw ending(for: error, language)
    }
}

extension Text {
    /// The text by language.
    var byLanguage: [Language: String] { [.de: de, .en: en] }
}
