// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Programme
import ResultFiles

/// A run computed anew, and compared with what it wrote, byte for byte.
public struct Proof: Hashable, Sendable {
    /// The run.
    public let run: KeptRun
    /// The version that computed it anew; the run's own stands with the run.
    public let version: String
    /// Files with the same bytes.
    public let same: [String]
    /// Files with other bytes.
    public let differing: [String]
    /// Files that the run wrote and that were not written again.
    public let missing: [String]
    /// Files that the run had not written.
    public let added: [String]

    /// Whether every byte came out again.
    public var isProved: Bool { differing.isEmpty && missing.isEmpty && added.isEmpty }

    init(_ held: HeldRun, _ files: [OutputFile]) {
        run = held.run
        version = programVersion
        let found = Dictionary(files.map { ($0.name, $0.hash) }) { $1 }
        let known = held.hashes
        same = known.keys.filter { known[$0] == found[$0] }.sorted()
        differing = known.keys.filter { found[$0] != nil && known[$0] != found[$0] }.sorted()
        missing = known.keys.filter { found[$0] == nil }.sorted()
        added = found.keys.filter { known[$0] == nil }.sorted()
    }
}

extension Archive {
    /// Computes a run anew from what the archive holds, and compares every file.
    ///
    /// - Parameter progress: is called with the number of finished draws, from any thread.
    /// - Throws: `ArchiveFault`; what the run's command throws.
    public func prove(
        _ id: String, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> Proof {
        let held = try held(id)
        return Proof(held, try await held.recomputed(progress: progress))
    }

    /// The files of a run, as it wrote them, and below `inputs` what it read. What the archive does
    /// not keep is computed anew.
    ///
    /// - Throws: as `prove`; `ArchiveFault.notKept` where a file comes out otherwise.
    public func export(
        _ id: String, progress: @escaping @Sendable (Int) -> Void = { _ in }
    ) async throws -> [OutputFile] {
        let held = try held(id)
        var files = try kept(of: held)
        if files.count < held.hashes.count {
            for file in try await held.recomputed(progress: progress)
            where files[file.name] == nil && held.hashes[file.name] == file.hash {
                files[file.name] = file
            }
        }
        for name in held.hashes.keys.sorted() where files[name] == nil {
            throw ArchiveFault.notKept(id: held.run.id, name: name)
        }
        let inputs = held.inputs.map { path, data in
            OutputFile(name: "inputs/\(path)", bytes: [UInt8](data))
        }
        // The record last: a folder that has one is complete.
        let record = files.removeValue(forKey: RunRecord.fileName)
        return (files.values + inputs).sorted { $0.name < $1.name } + (record.map { [$0] } ?? [])
    }

    /// The files that the archive keeps.
    private func kept(of held: HeldRun) throws -> [String: OutputFile] {
        try read { db in
            let names = try String.fetchAll(
                db, sql: "SELECT name FROM result WHERE run = ? AND kept IS NOT NULL",
                arguments: [held.run.number])
            let files = try names.compactMap { name in
                try held.hashes[name].map {
                    OutputFile(name: name, bytes: [UInt8](try content($0, db)))
                }
            }
            return Dictionary(files.map { ($0.name, $0) }) { $1 }
        }
    }
}
