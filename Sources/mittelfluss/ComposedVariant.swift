// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Foundation
import ScenarioFiles
import ScenarioWorkbooks

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
    var source: ScenarioSource { source(adding: nil, in: WorkbookDoor()) }

    /// The same with something more composed onto it, before the single settings.
    ///
    /// - Parameter files: where to read; a snapshot, where several sources have files in common, so
    ///   that all of them are computed from the same bytes.
    func source(adding variant: ComposedVariant?, in files: some FileSource) -> ScenarioSource {
        ScenarioSource(
            path: scenario, variants: variants + (variant?.parts ?? []), settings: settings,
            files: files)
    }

    /// What is compared with the source: a second scenario, where a folder or workbook of one has
    /// that name, else the source with the variant composed onto it.
    func source(comparing other: ComposedVariant, in files: some FileSource) -> ScenarioSource {
        guard other.parts.count == 1, let path = other.parts.first,
            files.kind(of: path) == .folder, files.kind(of: "\(path)/scenario.yaml") == .file
        else { return source(adding: other, in: files) }
        return ScenarioSource(path: path, variants: variants, settings: settings, files: files)
    }
}
