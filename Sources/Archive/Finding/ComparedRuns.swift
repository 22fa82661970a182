// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import GRDB
import Programme
import ScenarioFiles
import ScenarioWorkbooks

/// Two runs of an archive, and what lies between them.
public struct ComparedRuns: Sendable {
    /// What the other is compared with.
    public let first: KeptDetails
    /// The other.
    public let second: KeptDetails
    /// What differs in what was asked, and in the inputs after variants and `--set`.
    public let differences: [InputDifference]
}

extension Archive {
    /// Compares what two runs were asked, what they read and what they found.
    ///
    /// - Throws: `ArchiveFault`; what reading a scenario throws, which a newer program may refuse.
    public func compare(_ first: String, _ second: String) throws -> ComparedRuns {
        let (old, new) = (try held(first), try held(second))
        return ComparedRuns(
            first: try details(of: old.run), second: try details(of: new.run),
            differences: try new.differences(from: old))
    }
}

extension HeldRun {
    /// What differs between an earlier run and this one.
    func differences(from old: HeldRun) throws -> [InputDifference] {
        let asked = Self.asked(old.record)
        let requests = Self.asked(record).compactMap { key, value in
            let before = asked.first { $0.key == key }?.value ?? nil
            return before == value
                ? nil
                : InputDifference(file: "run.json", subject: key, old: before, new: value)
        }
        let inputs = inputDifferences(from: try old.family(), to: try family())
        return requests + inputs + bookDifferences(from: old)
    }

    /// The scenario after variants and `--set`; of a comparison the base.
    private func family() throws -> ScenarioFamily {
        let files = WorkbookDoor(to: MemoryFiles(inputs.mapValues { [UInt8]($0) }))
        let scenarios = source.scenarios(settings: record.settings ?? [], in: files)
        guard let base = scenarios.first else { throw ArchiveFault.unknownRun(run.id) }
        return try ScenarioFamily(base)
    }

    /// What was asked beside the inputs.
    private static func asked(_ record: RunRecordFile) -> [(key: String, value: String?)] {
        [
            ("command", record.command?.rawValue), ("version", record.version),
            ("seed", String(record.seed)), ("first_draw", String(record.firstDraw)),
            ("draws", String(record.draws)), ("sampling", record.sampling),
            ("as_of", record.asOf), ("certainty", record.certainty),
        ]
    }

    /// Books and accepted proposals that are not the same.
    private func bookDifferences(from old: HeldRun) -> [InputDifference] {
        func named(_ record: RunRecordFile) -> [String: String] {
            (record.actuals ?? [:]).merging(record.accepted ?? [:]) { first, _ in first }
        }
        let (before, after) = (named(old.record), named(record))
        return Set(before.keys).union(after.keys).sorted().compactMap { name in
            guard before[name] != after[name] else { return nil }
            func shown(_ hash: String?) -> String? { hash.map { String($0.prefix(12)) } }
            let change: InputDifference.Change =
                before[name] == nil ? .added : after[name] == nil ? .removed : .value
            return InputDifference(
                file: name, subject: "SHA-256", change: change, old: shown(before[name]),
                new: shown(after[name]))
        }
    }
}
