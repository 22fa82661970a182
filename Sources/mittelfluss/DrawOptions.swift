// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Study
import Words

extension Sampling: ExpressibleByArgument {}

/// The options of commands that compute draws.
struct DrawOptions: ParsableArguments {
    @Option(help: "Zahl der Ziehungen; sonst wie im Szenario (number of draws).")
    var draws: Int?

    @Option(help: "Startwert der Zufallszahlen; sonst wie im Szenario (seed).")
    var seed: UInt64?

    @Option(help: "Nummer der ersten Ziehung (number of the first draw).")
    var firstDraw: UInt64 = 0

    @Option(
        help: "Ziehungen einzeln oder in Blöcken zu 50; sonst wie im Szenario (sampling).")
    var sampling: Sampling?

    @Option(help: "Zahl der Threads; sonst alle Kerne (threads; else all cores).")
    var threads: Int?

    @Option(
        help: ArgumentHelp(
            "Nur bis der Mittelwert so genau ist, z. B. 0.5%, 2M, efa_online:1 (until precise).",
            valueName: "[outcome:]precision"))
    var until: UntilPrecise?

    @Option(
        help: ArgumentHelp(
            "Ziel, das erreicht werden muss, sonst Exit-Code 4; mehrfach (required target).",
            valueName: "target:probability"))
    var require: [Requirement] = []

    @Option(
        help: ArgumentHelp(
            "Ordner der Ergebnisse; sonst reports/<id> (folder of the results).",
            valueName: "dir"))
    var out: String?

    @Flag(help: "Auch draws.csv: jede Ziehung eine Zeile (a row per draw).")
    var perDraw = false

    func validate() throws {
        if let draws, !(0...Self.mostDraws).contains(draws) {
            throw ValidationError("--draws: 0…\(Self.mostDraws)")
        }
        if let threads, !(1...Self.mostThreads).contains(threads) {
            throw ValidationError("--threads: 1…\(Self.mostThreads)")
        }
        if firstDraw > UInt64.max - UInt64(Self.mostDraws) {
            throw ValidationError("--first-draw: 0…\(UInt64.max - UInt64(Self.mostDraws))")
        }
        if let out, out.isEmpty { throw ValidationError("--out: DIR") }
    }

    /// What the study shall compute: the options, else what the scenario says.
    ///
    /// - Parameter fewDraws: how many draws, where the options name none; nil: as many as the
    ///   scenario says.
    func study(
        for programme: Programme, fewDraws: Int? = nil, _ language: Language
    ) throws -> StudyOptions {
        let study = StudyOptions(
            draws: draws ?? fewDraws ?? programme.simulation.draws, firstDraw: firstDraw,
            seed: seed ?? programme.simulation.seed,
            sampling: sampling ?? programme.simulation.sampling, threads: threads,
            precision: until?.precision)
        if let problem = study.blockProblem(language) {
            throw Ending(.wrongCommandLine, problem)
        }
        return study
    }

    private static let mostDraws = Limits.draws
    private static let mostThreads = 1024
}

extension StudyOptions {
    /// What is wrong with draws that are no whole blocks; nil where nothing is.
    fileprivate func blockProblem(_ language: Language) -> String? {
        let (number, length) = (NumberStyle(language), sampling.blockLength)
        if !draws.isMultiple(of: length) {
            return Phrase.drawsNotInBlocks.text(
                language, number.whole(draws), "\(length)",
                "\(sampling.nearestDraws(to: draws))")
        }
        if !firstDraw.isMultiple(of: UInt64(length)) {
            let nearest = (firstDraw + UInt64(length / 2)) / UInt64(length) * UInt64(length)
            return Phrase.firstDrawNotInBlocks.text(
                language, "\(firstDraw)", "\(length)", "\(nearest)")
        }
        return nil
    }

    /// Says what so few draws do not tell.
    ///
    /// - Throws: an `Ending` where warnings are errors.
    func warnOfFewDraws(_ options: ScenarioOptions) throws {
        guard let message = fewDrawsMessage(draws, sampling, options.lang) else { return }
        guard !options.strict else {
            let verdict = Phrase.strictRefuses.text(options.lang, "1")
            throw Ending(.scenarioWrong, message, verdict)
        }
        Console.error(message)
    }
}
