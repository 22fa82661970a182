// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// What `run.json` says of a run. No times: the same run gives the same bytes.
public struct RunRecord: Hashable, Sendable {
    /// The file's name; a folder that has one is ours.
    public static let fileName = "run.json"

    /// The scenario's id.
    public var scenario: String
    /// The variants' ids in their order.
    public var variants: [String]
    /// The title.
    public var title: Text
    /// SHA-256 of the inputs by file.
    public var inputs: [String: String]
    /// The seed of the random numbers.
    public var seed: UInt64
    /// The number of the first draw.
    public var firstDraw: UInt64
    /// The number of draws; of a study of many points at each of them.
    public var draws: Int
    /// How the draws are made.
    public var sampling = Sampling.independent
    /// The precision that was asked for, and what was reached; nil where none was.
    public var precision: RecordedPrecision?
    /// The points of such a study; nil where nothing varies.
    public var points: RecordedPoints?
    /// The books of closed months; nil where there are none.
    public var books: RecordedBooks?
    /// What was changed by `--set`, `PATH=VALUE`, in its order.
    public var settings: [String] = []
    /// The language of the files; nil where nobody said it.
    public var language: Language?
    /// The dialect of the tables; nil where nobody said it.
    public var dialect: CSVDialect?

    /// A record of a run.
    public init(
        scenario: String, variants: [String], title: Text,
        inputs: [String: String], seed: UInt64, firstDraw: UInt64, draws: Int
    ) {
        self.scenario = scenario
        self.variants = variants
        self.title = title
        self.inputs = inputs
        self.seed = seed
        self.firstDraw = firstDraw
        self.draws = draws
    }

    /// The record as a file, with the hashes of the other files.
    public func file(beside files: [OutputFile]) -> OutputFile {
        let hashes = files.map { ($0.name, JSONText.text($0.hash)) }
        var members: [String: JSONText] = [
            "scenario": .text(scenario),
            "variants": .list(variants.map { .text($0) }),
            "title": ["de": .text(title.de), "en": .text(title.en)],
            "inputs": .object(inputs.mapValues { .text($0) }),
            "seed": .whole(seed),
            "first_draw": .whole(firstDraw),
            "draws": .whole(UInt64(max(0, draws))),
            "sampling": .text(sampling.rawValue),
            "version": .text(programVersion),
            "files": .object(Dictionary(hashes) { $1 }),
        ]
        if let points { members.merge(points.members) { own, _ in own } }
        if let precision { members["until"] = precision.json }
        // With these a run can be asked for again without the command line that it came from.
        if !settings.isEmpty { members["settings"] = .list(settings.map { .text($0) }) }
        if let language { members["language"] = .text(language.rawValue) }
        if let dialect { members["csv"] = .text(dialect.rawValue) }
        if let books {
            if let certainty = books.certainty { members["certainty"] = .text(certainty) }
            members["as_of"] = .text(books.asOf)
            members["actuals"] = .object(books.files.mapValues { .text($0) })
            if let accepted = books.accepted {
                members["accepted"] = .object(accepted.mapValues { .text($0) })
            }
        }
        return OutputFile(
            name: Self.fileName, bytes: Array(JSONText.object(members).file.utf8))
    }
}

/// What `run.json` says of books.
public struct RecordedBooks: Hashable, Sendable {
    /// The last closed month, `2021-06`.
    public var asOf: String
    /// SHA-256 of each file by its name.
    public var files: [String: String]
    /// That of the proposals that were accepted; nil where none were.
    public var accepted: [String: String]?
    /// In which part of the futures money must be idle to be proposed, `0.9`; nil: not said.
    public var certainty: String?

    /// Books up to a month.
    public init(asOf: String, files: [String: String]) {
        self.asOf = asOf
        self.files = files
    }
}
