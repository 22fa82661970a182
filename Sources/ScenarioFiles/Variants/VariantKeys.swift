// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The keys of a variant's file (model, section 2): what the reader checks and the schema repeats.
enum VariantKeys {
    static let all: [KeySpec] = [
        .optional("title", ScenarioKeys.text), .optional("question", ScenarioKeys.text),
        .optional("extends", .text), .optional("set", .anything),
        .optional("changes", .list(.record(change))),
    ]

    /// The keys of an item of `changes`.
    static let change: [KeySpec] = [
        .required("table", .choice(TableName.allCases.map(\.rawValue))),
        .optional("where", .anything), .optional("set", .anything), .optional("scale", .anything),
        .optional("add", .anything), .optional("remove", .truth),
    ]

    /// The keys of a comparison in `where`.
    static let comparison = ["at_least", "below"]
}
