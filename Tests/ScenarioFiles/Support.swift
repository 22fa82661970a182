// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles

/// Where the repository lies, whatever the current directory is.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

/// A copy of the scenario `tiny` in a temporary folder, gone when the test ends.
final class Workshop: Sendable {
    let root: String

    init() throws {
        root = NSTemporaryDirectory() + "mittelfluss-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: root + "/variants", withIntermediateDirectories: true)
        try FileManager.default.copyItem(
            atPath: repository + "/scenarios/tiny", toPath: root + "/tiny")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ text: String, to file: String) throws {
        try write(bytes: Array(text.utf8), to: file)
    }

    func write(bytes: [UInt8], to file: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: root + "/" + file))
    }

    func text(of file: String) throws -> String {
        try String(contentsOfFile: root + "/" + file, encoding: .utf8)
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: root + "/" + file)
    }

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
