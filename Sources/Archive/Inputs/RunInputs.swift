// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ScenarioFiles
import ScenarioWorkbooks

/// The inputs of a run as they were read, under paths that tell nothing of the machine.
struct RunInputs: Sendable {
    /// Where they lie among `files`.
    let source: RunSource
    /// Their bytes by path.
    let files: [String: Data]
    /// What stands in scenario.yaml, after variants and `--set`; of a comparison the base's.
    let settings: [WrittenSetting]

    /// Reads the inputs of a run anew and compares them with those that it read.
    ///
    /// - Throws: `ArchiveFault.inputsChanged`; `.boundToPlace`; what reading a scenario throws.
    init(_ source: RunSource, of record: RunRecordFile, from files: any FileSource) throws {
        let read = try Self.read(source, record, from: files)
        let places = InputPlaces(Array(read.keys))
        self.source = source.mapped(
            places.place(of:), isFile: { files.kind(of: $0) == .file })
        let placed = Dictionary(
            read.map { (places.place(of: $0.key), $0.value) }
        ) { first, _ in first }
        self.files = placed
        let memory = WorkbookDoor(to: MemoryFiles(placed.mapValues { [UInt8]($0) }))
        let again = self.source.scenarios(settings: record.settings ?? [], in: memory)
        guard let base = again.first, let family = try? ScenarioFamily(base),
            try Self.hashes(of: again) == record.inputs
        else { throw ArchiveFault.boundToPlace(path: source.scenario) }
        settings = family.writtenSettings
    }

    /// Everything that the scenarios, the books and the accepted proposals are made of.
    private static func read(
        _ source: RunSource, _ record: RunRecordFile, from files: any FileSource
    ) throws -> [String: Data] {
        let recorded = RecordedFiles(of: files)
        // What is kept of a workbook is the workbook.
        let door = WorkbookDoor(to: recorded)
        let scenarios = source.scenarios(settings: record.settings ?? [], in: door)
        var changes: [String: ArchiveFault.Change] = [:]
        do {
            changes = Self.changes(from: record.inputs, to: try hashes(of: scenarios))
        } catch {
            // What cannot be read any more was changed since: that is what is to be said.
            let broken = broken(record.inputs, among: recorded.read)
            guard !broken.isEmpty else { throw error }
            throw ArchiveFault.inputsChanged(broken)
        }
        func gather(_ names: [String: String], at path: (String) -> String?) {
            var found: [String: String] = [:]
            for name in names.keys {
                guard let path = path(name),
                    case .bytes(let data) = recorded.contents(of: path, limit: .max)
                else { continue }
                found[name] = Packing.hash(data)
            }
            changes.merge(Self.changes(from: names, to: found)) { first, _ in first }
        }
        gather(record.actuals ?? [:]) { name in source.books.map { "\($0)/\(name)" } }
        gather(record.accepted ?? [:]) { _ in source.accepted }
        guard changes.isEmpty else { throw ArchiveFault.inputsChanged(changes) }
        return recorded.read
    }

    /// Inputs that have other bytes than the run read, of those that were read so far.
    private static func broken(
        _ hashes: [String: String], among files: [String: Data]
    ) -> [String: ArchiveFault.Change] {
        var changes: [String: ArchiveFault.Change] = [:]
        for (name, hash) in hashes {
            let read = files.first { $0.key == name || $0.key.hasSuffix("/" + name) }
            if let read, Packing.hash(read.value) != hash { changes[name] = .changed }
        }
        return changes
    }

    /// The hashes of all files by name, as `run.json` has them.
    private static func hashes(of scenarios: [ScenarioSource]) throws -> [String: String] {
        var hashes: [String: String] = [:]
        for scenario in scenarios {
            hashes.merge(try ScenarioFamily(scenario).base.inputHashes) { first, _ in first }
        }
        return hashes
    }

    private static func changes(
        from old: [String: String], to new: [String: String]
    ) -> [String: ArchiveFault.Change] {
        var changes: [String: ArchiveFault.Change] = [:]
        for (name, hash) in old where new[name] != hash {
            changes[name] = new[name] == nil ? .missing : .changed
        }
        for name in new.keys where old[name] == nil { changes[name] = .added }
        return changes
    }
}
