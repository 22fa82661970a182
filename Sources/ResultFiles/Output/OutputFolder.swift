// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The folder that a run's results replace as a whole: until all files of the new run are on the
/// disk, the old ones stand untouched.
///
/// The files are written into a hidden folder beside it, which then changes places with it. What a
/// crash leaves:
///
/// - before the exchange: the old results, and a hidden draft;
/// - after it: the new results, and the old ones in the hidden folder.
///
/// Where the system cannot exchange two folders, the old one is renamed first, then the draft; a
/// crash between leaves no results in their place, but the old ones hidden under `…-old`. The next
/// run into the same place gives them back before it does anything else, and removes drafts whose
/// process is gone.
public struct OutputFolder: Sendable {
    /// The folder as the user named it.
    public let path: String
    private let place: OutputPlace

    /// The folder at a path; nothing is made yet.
    ///
    /// - Parameter mustBeNew: whether not even results may lie there.
    /// - Throws: `notAFolder`; `notEmpty` for one that must be new; `notOurs` for a folder of
    ///   anything but a run's results; or `notWritten` where something of the user's has the name
    ///   of a result: better now than after a long computation.
    public init(_ path: String, mustBeNew: Bool = false) throws(OutputFailure) {
        self.path = path
        place = try OutputPlace(path)
        if mustBeNew, try FileSystem.kind(of: place.target) == .folder {
            let names = try FileSystem.names(in: place.target)
            guard names.isEmpty else { throw OutputFailure(.notEmpty, path: path) }
        }
        if try check() { try refuseToOverwrite(ResultFileNames.all) }
    }

    /// Whether a run left results here of which a file of this name is none.
    public func holdsResults(without name: String) -> Bool {
        guard let written = try? writtenNames(in: place.target) else { return false }
        return !written.contains(name)
    }

    /// Replaces the folder's contents by these files, all or none.
    ///
    /// Files in it that no run wrote (a note, a chart) move along into the new folder; where one
    /// has the name of a new file, nothing is replaced. So do files of the old run that somebody
    /// has changed since, under names of their own.
    ///
    /// - Parameter isInterrupted: asked between files; when true, all stays as it was.
    /// - Returns: the changed files that were kept.
    @discardableResult
    public func replace(
        with files: [OutputFile], isInterrupted: () -> Bool = { false }
    ) throws(OutputFailure) -> [KeptFile] {
        try FileSystem.createFolders(place.parent)
        var kept = try mend()
        let draft = try Draft(in: place)
        do throws(OutputFailure) {
            for file in files {
                if isInterrupted() { throw OutputFailure(.interrupted, path: path) }
                try draft.write(file)
            }
            FileSystem.syncFolder(draft.path)
            try refuseToOverwrite(files.map(\.name))
            kept += try swap(with: draft)
        } catch {
            FileSystem.remove(draft.path)
            throw error
        }
        FileSystem.syncFolder(place.parent)
        return kept
    }

    /// Whether there is a folder to replace that holds something.
    private func check() throws(OutputFailure) -> Bool {
        switch try FileSystem.kind(of: place.target) {
        case .nothing: return false
        case .other: throw OutputFailure(.notAFolder, path: path)
        case .folder:
            let names = try FileSystem.names(in: place.target)
            guard names.isEmpty || names.contains(RunRecord.fileName) else {
                throw OutputFailure(.notOurs, path: path)
            }
            return !names.isEmpty
        }
    }

    /// Throws where a file, or a folder of one, would take the place of what no run wrote.
    private func refuseToOverwrite(_ names: [String]) throws(OutputFailure) {
        guard let written = try? writtenNames(in: place.target) else { return }
        for name in names {
            let parts = name.split(separator: "/")
            for count in 1...parts.count {
                let path = parts.prefix(count).joined(separator: "/")
                let isFolder = count < parts.count
                let kind = try FileSystem.kind(of: "\(place.target)/\(path)")
                let isFree =
                    switch kind {
                    case .nothing: true
                    // What no run wrote in a folder of results stays beside them.
                    case .folder: isFolder
                    case .other: !isFolder && written.contains(path)
                    }
                if !isFree { throw OutputFailure(.notWritten(name: path), path: self.path) }
                if kind == .nothing { break }
            }
        }
    }

    /// Puts the draft into the folder's place; whoever could open the old folder can open it.
    private func swap(with draft: borrowing Draft) throws(OutputFailure) -> [KeptFile] {
        guard try check() else {
            guard rename(draft.path, place.target) == 0 else {
                throw FileSystem.failure(at: path)
            }
            return []
        }
        FileSystem.copyMode(from: place.target, to: draft.path)
        if try FileSystem.exchange(draft.path, place.target) { return dismantle(draft.path) }
        let old = draft.path + OutputPlace.oldSuffix
        guard rename(place.target, old) == 0 else { throw FileSystem.failure(at: path) }
        guard rename(draft.path, place.target) == 0 else {
            let failure = FileSystem.failure(at: path)
            rename(old, place.target)
            throw failure
        }
        return dismantle(old)
    }

    /// Clears what crashed runs left beside the folder.
    private func mend() throws(OutputFailure) -> [KeptFile] {
        var kept: [KeptFile] = []
        for leftover in try place.leftovers() {
            guard let hold = Hold(leftover), hold.isLocked else { continue }
            if leftover.hasSuffix(OutputPlace.oldSuffix),
                try FileSystem.kind(of: place.target) == .nothing
            {
                guard rename(leftover, place.target) == 0 else {
                    throw FileSystem.failure(at: leftover)
                }
            } else {
                kept += dismantle(leftover)
            }
        }
        return kept
    }

    /// Removes a replaced folder; what no run wrote in it moves to the new one. Where that does not
    /// go, the folder stays, hidden, with all that is in it.
    private func dismantle(_ folder: String) -> [KeptFile] {
        guard let written = try? writtenFiles(in: folder) else {
            FileSystem.remove(folder)
            return []
        }
        var move = MoveToNewResults(from: folder, to: place.target, written)
        if move.everythingWorthKeeping() { FileSystem.remove(folder) }
        return move.kept
    }

    /// The names of what a complete run wrote; throws for a draft, in which all is ours.
    private func writtenNames(in folder: String) throws -> Set<String> {
        Set(try writtenFiles(in: folder).keys)
    }

    /// What a complete run wrote, with the hash of each but the record itself.
    private func writtenFiles(in folder: String) throws -> [String: String] {
        struct Record: Decodable { let files: [String: String]? }
        let data = try Data(contentsOf: URL(filePath: "\(folder)/\(RunRecord.fileName)"))
        let record = try? JSONDecoder().decode(Record.self, from: data)
        var files = record?.files ?? [:]
        files[RunRecord.fileName] = ""
        return files
    }
}
