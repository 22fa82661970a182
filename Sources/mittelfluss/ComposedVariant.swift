// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation
import ScenarioFiles

/// What is composed onto a base to be compared with it: a variant's file or name, or several joined
/// by `+` and applied in that order (`sharing+deep`).
struct ComposedVariant: ExpressibleByArgument {
    /// Files or names in their order.
    let parts: [String]

    init?(argument: String) {
        let isFile = FileManager.default.fileExists(atPath: argument)
        parts =
            isFile
            ? [argument]
            : argument.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
        if parts.contains("") { return nil }
    }
}

extension ScenarioOptions {
    /// What the user named.
    var source: ScenarioSource {
        ScenarioSource(path: scenario, variants: variants, settings: settings)
    }

    /// The same with something more composed onto it, before the single settings.
    func source(adding variant: ComposedVariant) -> ScenarioSource {
        ScenarioSource(path: scenario, variants: variants + variant.parts, settings: settings)
    }
}
