// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

extension RunSource {
    /// Where the inputs of results lie, as far as their `run.json` tells: the scenario in
    /// `scenarios`, its variants beside it, by their names.
    ///
    /// - Parameters:
    ///   - folder: the folder of the results.
    ///   - scenario: the scenario's folder or a variant's file; what a file stands for is not
    ///     composed once more.
    /// - Throws: `ArchiveFault` where the results do not tell.
    public init(recordedIn folder: String, scenario: String? = nil) throws {
        try self.init(expectedFor: ResultFolder(folder), scenario: scenario)
    }

    init(expectedFor results: ResultFolder, scenario: String? = nil) throws {
        let record = results.record
        let id = String(record.scenario.prefix { $0 != "+" })
        self.init(scenario ?? "scenarios/\(id)")
        var variants = record.variants
        if results.command == .compare {
            // The record of a comparison names what is compared; the base has one of its own.
            struct Base: Decodable { let variants: [String] }
            guard let data = results.files["\(record.scenario)/run.json"],
                let base = try? JSONDecoder().decode(Base.self, from: data)
            else { throw ArchiveFault.recordUnreadable(folder: record.scenario) }
            compared = record.variants.map { $0.split(separator: "+").map(String.init) }
            variants = base.variants
        }
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(
            atPath: self.scenario, isDirectory: &isFolder)
        if !isThere || isFolder.boolValue { self.variants = variants }
    }
}
