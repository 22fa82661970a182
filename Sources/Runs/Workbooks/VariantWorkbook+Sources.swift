// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import ScenarioWorkbooks

extension VariantWorkbook {
    /// The workbook of what a variant changes of a base.
    ///
    /// - Parameter file: where it will lie.
    /// - Throws: `Problems` or `FileFailure` where either cannot be read.
    public init(from base: ScenarioSource, to variant: ScenarioSource, at file: String) throws {
        // What is composed onto the base is nothing that a variant could name.
        let isPlain = base.variants.isEmpty && base.settings.isEmpty
        self.init(
            from: try ScenarioFamily(base), to: try ScenarioFamily(variant),
            extends: isPlain ? Self.path(of: base.path, from: file) : nil)
    }

    /// The way from a file's folder to something.
    private static func path(of target: String, from file: String) -> String {
        let folder = URL(filePath: file).standardizedFileURL.deletingLastPathComponent()
        let from = folder.pathComponents
        let to = URL(filePath: target).standardizedFileURL.pathComponents
        let shared = zip(from, to).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: from.count - shared)
        let parts = up + to[shared...]
        return parts.isEmpty ? "." : parts.joined(separator: "/")
    }
}
