// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Simulation
import Tables

/// `mittelfluss explain`: how the amounts of a project or package came about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Erklärt, wie ein Betrag zustande kommt. (Explains how an amount came about.)")

    @OptionGroup var options: ScenarioOptions

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Projekts oder Arbeitspakets (id of a project or package).",
            valueName: "project-or-package"))
    var subject: String

    func run() throws {
        let planned = try PlannedScenario(options)
        let (programme, plan) = (planned.programme, planned.plan)
        guard let subject = ExplainedSubject(subject, in: programme, plan) else {
            throw unknownSubject(in: planned)
        }
        let compiled = CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        do {
            let planCase = try MonthLoop(compiled).record(.planCase)
            let explanation = Explanation(
                of: subject, in: programme, plan, compiled, planCase)
            try printResults(
                explainText(
                    scenario: planned.title(options.lang), explanation: explanation,
                    language: options.lang),
                options)
        } catch {
            throw ending(for: error, options.lang)
        }
    }

    private func unknownSubject(in planned: PlannedScenario) -> Ending {
        let ids = ExplainedSubject.candidates(for: subject, in: planned.programme, planned.plan)
        return Ending(
            .wrongCommandLine,
            unknownSubjectText(
                subject, candidates: Candidates(for: subject, among: ids),
                language: options.lang))
    }
}
