// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import Reports
import ScenarioFiles
import Simulation
import Study
import Tables

/// A scenario with its funding plan: what every command starts from.
struct PlannedScenario {
    let programme: Programme
    let plan: FundingPlan
    /// The tables of the plan, without a simulation.
    let tables: PlanTables

    /// Reads and plans; ends the command if the scenario is wrong or cannot be had.
    ///
    /// - Parameter showsWarnings: whether they go to standard error; `check` prints them itself.
    init(_ options: ScenarioOptions, showsWarnings: Bool = true) throws {
        do {
            programme = try readProgramme(
                ScenarioSource(
                    path: options.scenario, variants: options.variants,
                    settings: options.settings))
            try checkMemory(forPackages: programme.packageCount)
            var plan = try makePlan(for: programme)
            plan.warnings += networkWarnings(of: programme, plan)
            self.plan = plan
        } catch let problems as Problems {
            let messages = problems.problems.map { message(for: $0, in: options.lang) }
            throw Ending(.scenarioWrong, Self.told(messages, options.lang))
        } catch let failure as FileFailure {
            throw Ending(.resourceFailed, message(for: failure, in: options.lang))
        } catch let failure as TooManyPackages {
            throw Ending(.resourceFailed, failure.message(options.lang))
        }
        tables = PlanTables(programme: programme, plan: plan)
        let warnings = plan.warnings.map { message(for: $0, in: options.lang) }
        if options.strict, !warnings.isEmpty {
            let verdict = Phrase.strictRefuses.text(options.lang, "\(warnings.count)")
            throw Ending(.scenarioWrong, Self.told(warnings, options.lang) + [verdict])
        }
        guard showsWarnings else { return }
        for warning in Self.told(warnings, options.lang) { Console.error(warning) }
    }

    /// As many messages as anyone reads, and how many more there are.
    private static func told(_ messages: [String], _ language: Language) -> [String] {
        guard messages.count > Limits.problems else { return messages }
        let more = NumberStyle(language).whole(messages.count - Limits.problems)
        return messages.prefix(Limits.problems) + [Phrase.moreMessages.text(language, more)]
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

    /// What `run.json` says of it.
    func record(seed: UInt64, firstDraw: UInt64, draws: Int) -> RunRecord {
        RunRecord(
            scenario: programme.id, variants: programme.variants,
            title: programme.title.byLanguage, inputs: programme.inputHashes, seed: seed,
            firstDraw: firstDraw, draws: draws)
    }
}

extension Text {
    /// The text by language.
    var byLanguage: [Language: String] { [.de: de, .en: en] }
}
