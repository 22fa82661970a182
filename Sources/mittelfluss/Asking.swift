// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Runs
import ScenarioFiles
import ScenarioWorkbooks
import Words

/// Asks for something; what is known to go wrong ends the command in words.
func asking<Answer>(_ language: Language, _ ask: () throws -> Answer) throws -> Answer {
    do {
        return try ask()
    } catch {
        throw ending(for: error, language)
    }
}

/// The same for what is computed, which an interrupt stops, with a line on the terminal that says
/// how far it is.
///
/// - Parameter total: how many draws there are.
func computing<Answer>(
    draws total: Int, _ options: ScenarioOptions, _ interruption: Interruption,
    _ ask: (@escaping @Sendable (Int) -> Void) async throws -> Answer
) async throws -> Answer {
    let progress = Progress(total: total, language: options.lang, isQuiet: options.quiet)
    defer { progress.finish() }
    do {
        return try await interruption.whileComputing {
            try await ask { progress.update(done: $0) }
        }
    } catch {
        throw ending(for: error, options.lang)
    }
}

extension ScenarioOptions {
    /// Reads and plans what the user named.
    ///
    /// - Parameter files: where to read; a snapshot, where what was read is to be kept.
    func planned(in files: some FileSource = DiskFiles()) throws -> PlannedScenario {
        let door = WorkbookDoor(to: files)
        return try asking(lang) { try PlannedScenario(source(adding: nil, in: door)) }
    }

    /// Tells what is odd about scenarios on standard error, each warning once.
    ///
    /// - Parameters:
    ///   - others: what is odd beside the scenarios; it comes first.
    ///   - isShown: whether they are printed where that is no error; `check` does so itself.
    /// - Throws: an `Ending` where warnings are errors.
    func tellWarnings(
        of scenarios: [PlannedScenario], and others: [Warning] = [], isShown: Bool = true
    ) throws {
        var seen: Set<String> = []
        let warnings = (others + scenarios.flatMap(\.warnings)).map { $0.message[lang] }
            .filter { seen.insert($0).inserted }
        if strict, !warnings.isEmpty {
            let verdict = Text.strictRefuses(warnings: warnings.count)[lang]
            throw Ending(.scenarioWrong, told(warnings, lang) + [verdict])
        }
        guard isShown else { return }
        for warning in told(warnings, lang) { Console.error(warning) }
    }

    /// Says what so few draws do not tell.
    ///
    /// - Throws: an `Ending` where warnings are errors.
    func warnOfFewDraws(_ draws: Int, _ sampling: Sampling) throws {
        guard let message = sampling.message(ofDraws: draws)?[lang] else { return }
        guard !strict else {
            throw Ending(.scenarioWrong, message, Text.strictRefuses(warnings: 1)[lang])
        }
        Console.error(message)
    }
}

extension PlannedScenario {
    /// The title with the id.
    func title(_ language: Language) -> String {
        "\(programme.title[language]) (\(programme.id))"
    }
}
