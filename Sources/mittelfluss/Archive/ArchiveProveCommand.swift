// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Programme
import Words

/// `mittelfluss archive prove`: computes a run anew and compares every byte.
struct ArchiveProveCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Rechnet einen Lauf aus dem Archiv nach, Byte für Byte. (Proves a run.)",
        discussion: "Ends with 3 where a byte comes out otherwise.")

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr (a run’s id).", valueName: "id"))
    var id: String

    @OptionGroup var options: ArchiveOptions

    func run(_ interruption: Interruption) async throws {
        let archive = try options.open(.reading)
        let proof = try await options.computing(interruption) {
            try await archive.prove(id, progress: $0)
        }
        guard proof.isProved else { throw Ending(.resourceFailed, proof.lines(options.lang)) }
        try options.tell(
            ArchiveProofWords.proved(
                proof.run.shortId, files: proof.same.count, version: proof.version))
    }
}

extension ArchiveOptions {
    /// Computes what an interrupt stops. How many draws there are is not known before.
    func computing<Answer>(
        _ interruption: Interruption,
        _ ask: (@escaping @Sendable (Int) -> Void) async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await interruption.whileComputing { try await ask { _ in } }
        } catch {
            throw ending(for: error, lang)
        }
    }
}

extension Proof {
    /// What came out otherwise, and which versions computed both.
    func lines(_ language: Language) -> [String] {
        let heading = ArchiveProofWords.notProved(run.shortId, was: run.version, now: version)
        func told(_ names: [String], _ words: (String) -> Text) -> [Text] {
            let shown = names.prefix(20).map(\.onOneLine).joined(separator: ", ")
            return names.isEmpty ? [] : [words(shown + (names.count > 20 ? ", …" : ""))]
        }
        let parts =
            [heading] + told(differing, ArchiveProofWords.differing)
            + told(missing, ArchiveProofWords.missing) + told(added, ArchiveProofWords.added)
            + [ArchiveProofWords.same(same.count)]
            + (differing.contains("report.html") ? [ArchiveProofWords.pictures] : [])
        return parts.map { $0[language] }
    }
}
