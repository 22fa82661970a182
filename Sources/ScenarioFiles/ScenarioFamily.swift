// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A setting of scenario.yaml with the value that it has at a point of a study.
public struct VariedSetting: Hashable, Sendable, CustomStringConvertible {
    /// The dotted path, as for `--set`.
    public var path: String
    /// The value in YAML.
    public var value: String
    /// Where a person asked for it.
    public var origin: Origin

    /// A setting with a value.
    public init(path: String, value: String, origin: Origin) {
        self.path = path
        self.value = value
        self.origin = origin
    }

    /// `PATH=VALUE`.
    public var description: String { "\(path)=\(value)" }
}

/// A scenario of which single settings vary: its files are read once, so that all its programmes
/// are made of the same.
public struct ScenarioFamily: Sendable {
    /// The scenario as it was named.
    public let base: Programme
    /// The first parts of paths that do not vary: the same at all points, or without effect.
    public static let doNotVary = ScenarioKeys.doNotVary
    /// What was set beside the files, `PATH=VALUE`, in its order.
    public let settings: [String]
    /// What of a workbook is read otherwise than one might think.
    public var warnings: [Warning] { raw.warnings }
    package let raw: RawScenario
    private let fileRanks: [String: Int]

    /// Reads a scenario with its variants and settings (model, section 2).
    ///
    /// - Throws: `Problems`, all of them at once, where the scenario is wrong; `FileFailure` where
    ///   a file that the user named is not there or cannot be read.
    public init(_ source: ScenarioSource) throws {
        let log = ProblemLog()
        var files = InputFiles(source.files, log: log)
        let composition = try Composition(source, files: &files)
        guard let folder = composition.folder else { throw log.report ?? Problems([]) }
        var raw = try RawScenario(folder: folder, files: &files)
        for variant in composition.variants { variant.apply(to: &raw, log: log) }
        for text in source.settings { raw.apply(SettingPath(text, log: log), log: log) }
        base = try raw.programme(hashes: files.hashes, log: log)
        fileRanks = log.ranks
        settings = source.settings
        self.raw = raw
    }

    /// How many decimals the number at a path may have, as many as one likes for most; nil where
    /// the path leads to no number.
    public func decimalPlaces(of path: String) -> Int? {
        let parts = path.split(separator: ".").map(String.init)
        guard let shape = ScenarioKeys.shape(at: parts[...], in: raw.root), shape.isNumber else {
            return nil
        }
        return shape.places ?? .max
    }

    /// A path with its lists' items by their numbers: two paths to one place become the same.
    public func place(of path: String) -> String {
        var node: SettingNode? = raw.root
        return path.split(separator: ".").map { part in
            let index = node?.indexOfItem(String(part))
            node = index.flatMap { node?.list?[$0] } ?? node?.map?[String(part)]
            return index.map(String.init) ?? String(part)
        }.joined(separator: ".")
    }

    /// The scenario with some settings at other values.
    ///
    /// - Throws: `Problems`, all of them at once, where these do not fit it.
    public func member(_ settings: [VariedSetting]) throws(Problems) -> Programme {
        let log = ProblemLog(ranks: fileRanks)
        var raw = raw
        for setting in settings {
            log.register(setting.origin.file)
            raw.apply(SettingPath(setting, log: log), log: log)
        }
        return try raw.programme(hashes: base.inputHashes, log: log)
    }
}

extension RawScenario {
    fileprivate mutating func apply(_ path: SettingPath?, log: ProblemLog) {
        guard let path, var root else { return }
        path.apply(to: &root, log: log)
        self.root = root
    }

    /// The programme of what stands in the files; all that was noted so far is thrown with what is
    /// found in them.
    fileprivate func programme(
        hashes: [String: String], log: ProblemLog
    ) throws(Problems) -> Programme {
        var programme = ScenarioReader(self, log: log).read()
        if var problems = log.report {
            if isPlannable(despite: problems.problems) { problems.plannable = programme }
            throw problems
        }
        programme.sortPools()
        programme.inputHashes = hashes
        return programme
    }
}
