// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Reports
import Simulation
import Study
import Tables

/// `mittelfluss run`: plan case and draws, all files, and a summary.
struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Rechnet Planfall und Ziehungen, schreibt alle Dateien. "
            + "(Plan case, draws, all files.)")

    @OptionGroup var options: ScenarioOptions
    @OptionGroup var drawOptions: DrawOptions

    func run() async throws {
        let interruption = Interruption()
        let listener = interruption.listen(options.lang)
        defer { listener.cancel() }
        let planned = try PlannedScenario(options)
        let study = drawOptions.study(for: planned.programme)
        for requirement in drawOptions.require {
            try requirement.check(
                against: planned.programme, draws: study.draws, options.lang)
        }
        let folder = try openFolder(for: planned.programme)
        let result = try await compute(planned, study)
        let tables = RunTables(
            programme: planned.programme, plan: planned.plan, result: result,
            perDraw: drawOptions.perDraw
        ).all
        let files = try write(tables, planned, study, result, to: folder, interruption)
        try printResults(
            runSummaryText(
                facts(of: planned, study, result), tables: tables, folder: folder.path,
                files: files, language: options.lang),
            options)
        try checkRequirements(result.targetResults(of: planned.programme))
    }

    /// The folder of the results, refused before anything is computed if it is someone else's.
    private func openFolder(for programme: Programme) throws -> OutputFolder {
        do throws(OutputFailure) {
            return try OutputFolder(drawOptions.out ?? "reports/\(programme.id)")
        } catch {
            throw Ending(error, options.lang)
        }
    }

    private func compute(
        _ planned: PlannedScenario, _ study: StudyOptions
    ) async throws -> StudyResult {
        let progress = Progress(
            total: study.draws, language: options.lang, isQuiet: options.quiet)
        defer { progress.finish() }
        do {
            return try await runStudy(planned.programme, planned.plan, study) { done in
                progress.update(done: done)
            }
        } catch let broken as BrokenInvariant {
            throw Ending(.invariantBroken, broken.message(options.lang))
        } catch let failure as NotEnoughMemory {
            throw Ending(.resourceFailed, failure.message(options.lang))
        }
    }

    /// Writes all files and says their names.
    private func write(
        _ tables: [Table], _ planned: PlannedScenario, _ study: StudyOptions,
        _ result: StudyResult, to folder: OutputFolder, _ interruption: Interruption
    ) throws -> [String] {
        let files = tables.map {
            OutputFile($0, dialect: options.dialect, language: options.lang)
        }
        let record = planned.record(
            seed: study.seed, firstDraw: study.firstDraw, draws: result.draws.drawCount)
        let all = files + [record.file(beside: files)]
        do throws(OutputFailure) {
            try interruption.whileWriting { () throws(OutputFailure) in
                try folder.replace(with: all) { interruption.isInterrupted }
            }
        } catch {
            throw Ending(error, options.lang)
        }
        return all.map(\.name)
    }

    private func facts(
        of planned: PlannedScenario, _ study: StudyOptions, _ result: StudyResult
    ) -> RunFacts {
        var facts = planned.facts
        facts.bindingLimit = result.bindingLimit?.rawValue
        facts.draws = result.draws.drawCount
        facts.firstDraw = study.firstDraw
        facts.seed = study.seed
        facts.seconds = result.seconds
        return facts
    }

    private func checkRequirements(_ results: [TargetResult]) throws {
        let missed = drawOptions.require.compactMap { $0.missed(in: results, options.lang) }
        if !missed.isEmpty { throw Ending(.targetMissed, missed) }
    }
}

extension BrokenInvariant {
    /// What broke, and where.
    fileprivate func message(_ language: Language) -> String {
        Phrase.brokenInvariant.text(
            language, rule.rawValue, subject, String(month), expected, found)
    }
}

extension NotEnoughMemory {
    /// What is needed, what there is, and how many draws that is enough for.
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        func gigabytes(_ bytes: UInt64) -> String { number.decimal(Double(bytes) / 1e9) }
        return Phrase.notEnoughMemory.text(
            language, gigabytes(needed), gigabytes(available), number.whole(possibleDraws))
    }
}
