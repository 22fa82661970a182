// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import TestSupport

/// Where the repository lies, whatever the current directory is.
let repository = Repository.root.path

/// A copy of the scenario `tiny` in a temporary folder, gone when the test ends.
final class Workshop: Sendable {
    private let folder: TemporaryFolder
    var root: String { folder.path }

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path(of: "variants"), withIntermediateDirectories: true)
        try folder.copy(Repository.tiny, as: "tiny")
    }

    func write(_ text: String, to file: String) throws { try folder.write(text, to: file) }

    func write(bytes: [UInt8], to file: String) throws {
        try folder.write(bytes: bytes, to: file)
    }

    func text(of file: String) throws -> String { try folder.text(file) }

    func remove(_ file: String) throws { try folder.remove(file) }

    /// The programme of `tiny` with variants and settings.
    func read(
        _ path: String = "tiny", variants: [String] = [], settings: [String] = []
    ) throws -> Programme {
        try readProgramme(
            ScenarioSource(path: root + "/" + path, variants: variants, settings: settings))
    }

    /// The problems of `tiny` after an edit, with paths below the workshop: those of reading, and
    /// those of planning where reading leaves enough for it.
    func problems(
        _ path: String = "tiny", variants: [String] = [], settings: [String] = []
    ) throws -> [Problem] {
        do {
            _ = try read(path, variants: variants, settings: settings)
            return []
        } catch let error as Problems {
            return error.withThoseOfPlan.problems.map { problem in
                var problem = problem
                problem.origin.file = problem.origin.file.replacing(root + "/", with: "")
                return problem
            }
        }
    }
}
