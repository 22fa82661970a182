// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import Foundation
import ResultFiles
import Runs
import ScenarioFiles

/// An archive of many runs of the small example: what finding and adding are measured on.
///
/// No two runs are the same: the reserve goes through 90 values, the bound of a target through 30,
/// and every run has a seed of its own. Each hundredth has a tag and a note.
public struct ArchiveOfRuns: Sendable {
    /// The folder of the scenario.
    let scenario: String
    /// How many draws a run makes.
    static let draws = 20

    /// Runs of the small example.
    public init() { scenario = WorkScale.small.source.path }

    /// Runs so many and adds them to a new archive.
    ///
    /// - Parameters:
    ///   - archive: the archive's path.
    ///   - folder: where the results of one run after the other are written; it must not be there.
    ///   - progress: called with the number of runs that are kept.
    /// - Returns: the ids in their order.
    public func make(
        _ archive: String, count: Int, through folder: String,
        progress: @Sendable (Int) -> Void = { _ in }
    ) async throws -> [String] {
        let archive = try Archive.create(archive)
        var ids: [String] = []
        for number in 0..<count {
            try await write(number, to: folder)
            let added = try archive.add(folder, from: RunSource(scenario))
            ids.append(added.id)
            if number % 100 == 0 {
                _ = try archive.tag(["hundredth"], on: added.id)
                _ = try archive.note("Meeting number \(number / 100)", on: added.id)
            }
            progress(number + 1)
        }
        try FileManager.default.removeItem(atPath: folder)
        return ids
    }

    /// Computes a run and writes its results in place of those before.
    private func write(_ number: Int, to folder: String) async throws {
        let settings = [
            "budget.reserve=0.\(100 + number % 90)",
            "targets.two-complete.at_least=0.\(100 + number % 30)",
        ]
        let planned = try PlannedScenario(ScenarioSource(path: scenario, settings: settings))
        var request = DrawRequest()
        (request.draws, request.seed, request.threads) = (Self.draws, UInt64(number), 1)
        let files = try await planned.run(request).files(
            FileFormat(language: .de, dialect: .de, hasWorkbook: false))
        try? FileManager.default.removeItem(atPath: folder)
        // Not through OutputFolder, which waits for the disk: what is measured is the archive.
        for file in files {
            let place = URL(filePath: folder).appending(path: file.name)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: place)
        }
    }
}
