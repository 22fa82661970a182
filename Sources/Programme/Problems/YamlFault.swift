// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a text that should be YAML.
    public enum YamlFault: Hashable, Sendable {
        /// The text is no YAML.
        case yamlSyntax(YamlSyntax)
        /// A YAML file unfolds to more values than any scenario has.
        case tooManyValues
        /// A list or map of more items than can be computed.
        case tooManyItems(found: Int, limit: Int)
        /// Lists and maps within each other, deeper than any scenario has them.
        case nestedTooDeep(levels: Int)
    }
}

extension Problem.YamlFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .yamlSyntax: "yaml-syntax"
        case .tooManyValues: "too-many-values"
        case .tooManyItems: "too-many-items"
        case .nestedTooDeep: "nested-too-deep"
        }
    }
}
