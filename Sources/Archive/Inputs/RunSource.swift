// SPDX-License-Identifier: GPL-3.0-or-later
import ScenarioFiles

/// Where the inputs of a run lie: the paths of its command line, or, in the archive, those under
/// which it holds them.
public struct RunSource: Codable, Hashable, Sendable {
    /// The scenario's folder or a variant's file.
    public var scenario: String
    /// Variants in their order, files or names, as for `--with`.
    public var variants: [String]
    /// Of a comparison, what is composed onto the base, one after the other.
    public var compared: [[String]]
    /// Of a forecast, the folder of the books.
    public var books: String?
    /// Of a forecast, the accepted proposals.
    public var accepted: String?

    /// Inputs at paths.
    public init(
        _ scenario: String, variants: [String] = [], compared: [[String]] = [],
        books: String? = nil, accepted: String? = nil
    ) {
        self.scenario = scenario
        self.variants = variants
        self.compared = compared
        self.books = books
        self.accepted = accepted
    }

    /// The scenario, and of a comparison then what it is compared with.
    func scenarios(settings: [String], in files: any FileSource) -> [ScenarioSource] {
        ([[]] + compared).map { added in
            ScenarioSource(
                path: scenario, variants: variants + added, settings: settings, files: files)
        }
    }

    /// The same with other paths; names of variants stay names.
    func mapped(
        _ path: (String) -> String, isFile: (String) -> Bool
    ) -> RunSource {
        func variant(_ name: String) -> String { isFile(name) ? path(name) : name }
        return RunSource(
            path(scenario), variants: variants.map(variant),
            compared: compared.map { $0.map(variant) }, books: books.map(path),
            accepted: accepted.map(path))
    }
}
