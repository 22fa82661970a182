// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Runs

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
            "Ordner der Ergebnisse; sonst in reports (folder of the results).",
            valueName: "dir"))
    var out: String?

    @Flag(help: "Auch draws.csv: jede Ziehung eine Zeile (a row per draw).")
    var perDraw = false

    @Option(
        help: ArgumentHelp(
            "Archiv, das den Lauf aufnimmt; sonst reports/archive.sqlite, wenn es da ist "
                + "(archive that keeps the run).",
            valueName: "file"))
    var archive: String?

    @Flag(help: "Nicht ins Archiv aufnehmen (do not keep in the archive).")
    var noArchive = false

    func validate() throws {
        if let archive, archive.isEmpty { throw ValidationError("--archive: FILE") }
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

    /// What is asked for.
    var request: DrawRequest {
        var request = DrawRequest()
        request.draws = draws
        request.seed = seed
        request.firstDraw = firstDraw
        request.sampling = sampling
        request.threads = threads
        request.precision = until?.precision
        request.required = require
        request.keepsDraws = perDraw
        return request
    }

    private static let mostDraws = Limits.draws
    private static let mostThreads = 1024
}

extension Requirement: ExpressibleByArgument {
    /// `TARGET:PROBABILITY`.
    public init?(argument: String) {
        guard let colon = argument.lastIndex(of: ":") else { return nil }
        let number = argument[colon...].dropFirst().replacing(",", with: ".")
        guard colon > argument.startIndex, let probability = Double(number),
            (0...1).contains(probability)
        else { return nil }
        self.init(target: String(argument[..<colon]), probability: probability)
    }
}
