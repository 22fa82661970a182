// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Reads a scenario with its variants and settings (model, section 2).
///
/// - Throws: `Problems`, all of them at once, where the scenario is wrong; `FileFailure` where a
///   file that the user named is not there or cannot be read.
public func readProgramme(_ source: ScenarioSource) throws -> Programme {
    try ComposedScenario(source).programme
}

/// A scenario's files after variants and settings have been applied, and what they say.
struct ComposedScenario {
    let raw: RawScenario
    let programme: Programme

    /// - Throws: `Problems` or `FileFailure`.
    init(_ source: ScenarioSource) throws {
        let log = ProblemLog()
        var files = InputFiles(log: log)
        let composition = try Composition(source, files: &files)
        guard let folder = composition.folder else { throw log.report ?? Problems([]) }
        var raw = try RawScenario(folder: folder, files: &files)
        for variant in composition.variants { variant.apply(to: &raw, log: log) }
        for text in source.settings {
            guard let path = SettingPath(text, log: log), var root = raw.root else { continue }
            path.apply(to: &root, log: log)
            raw.root = root
        }
        var programme = ScenarioReader(raw, log: log).read()
        if let problems = log.report { throw problems }
        programme.sortPools()
        programme.inputHashes = files.hashes
        self.raw = raw
        self.programme = programme
    }
}
