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
    /// has the name of a new file, nothing is replaced.
    ///
    /// - Parameter isInterrupted: asked between files; when true, all stays as it was.
    public func replace(
        with files: [OutputFile], isInterrupted: () -> Bool = { false }
    ) throws(OutputFailure) {
        try FileSystem.createFolders(place.parent)
        try mend()
        let draft = try Draft(in: place)
        do throws(OutputFailure) {
            for file in files {
                if isInterrupted() { throw OutputFailure(.interrupted, path: path) }
                try draft.write(file)
            }
            FileSystem.syncFolder(draft.path)
            try refuseToOverwrite(files.map(\.name))
            try swap(with: draft)
        } catch {
            FileSystem.remove(draft.path)
            throw error
        }
        FileSystem.syncFolder(place.parent)
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

    /// Puts the draft into the folder's place.
    private func swap(with draft: borrowing Draft) throws(OutputFailure) {
        guard try check() else {
            guard rename(draft.path, place.target) == 0 else {
                throw FileSystem.failure(at: path)
            }
            return
        }
        if try FileSystem.exchange(draft.path, place.target) {
            dismantle(draft.path)
            return
        }
        let old = draft.path + OutputPlace.oldSuffix
        guard rename(place.target, old) == 0 else { throw FileSystem.failure(at: path) }
        guard rename(draft.path, place.target) == 0 else {
            let failure = FileSystem.failure(at: path)
            rename(old, place.target)
            throw failure
        }
        dismantle(old)
    }

    /// Clears what crashed runs left beside the folder.
    private func mend() throws(OutputFailure) {
        for leftover in try place.leftovers() {
            guard let hold = Hold(leftover), hold.isLocked else { continue }
            if leftover.hasSuffix(OutputPlace.oldSuffix),
                try FileSystem.kind(of: place.target) == .nothing
            {
                guard rename(leftover, place.target) == 0 else {
                    throw FileSystem.failure(at: leftover)
                }
            } else {
                dismantle(leftover)
            }
        }
    }

    /// Removes a replaced folder; what no run wrote in it moves to the new one. Where that does not
    /// go, the folder stays, hidden, with all that is in it.
    private func dismantle(_ folder: String) {
        guard let written = try? writtenNames(in: folder) else {
            return FileSystem.remove(folder)
        }
        if keepNotes(in: folder, written) { FileSystem.remove(folder) }
    }

    /// Moves what no run wrote into the new folder, from the folders of a run's files too.
    ///
    /// - Returns: whether all of it could be moved.
    private func keepNotes(
        in folder: String, _ written: Set<String>, below prefix: String = ""
    ) -> Bool {
        guard let names = try? FileSystem.names(in: folder) else { return false }
        var isKept = true
        for name in names {
            let path = prefix + name
            let (from, to) = ("\(folder)/\(name)", "\(place.target)/\(path)")
            let isFolder = (try? FileSystem.kind(of: from)) == .folder
            let isShared =
                written.contains { $0.hasPrefix(path + "/") }
                || (try? FileSystem.kind(of: to)) == .folder
            if isFolder, isShared {
                // Also where the new results have no such folder: the old ones must not come back.
                if !keepNotes(in: from, written, below: path + "/") { isKept = false }
            } else if isFolder || !written.contains(path) {
                try? FileSystem.createFolders("\(place.target)/\(prefix)")
                let isFree = (try? FileSystem.kind(of: to)) == .nothing
                if !isFree || rename(from, to) != 0 { isKept = false }
            }
        }
        return isKept
    }

    /// The names that a complete run wrote; throws for a draft, in which all is ours.
    private func writtenNames(in folder: String) throws -> Set<String> {
        struct Record: Decodable { let files: [String: String]? }
        let data = try Data(contentsOf: URL(filePath: "\(folder)/\(RunRecord.fileName)"))
        let record = try? JSONDecoder().decode(Record.self, from: data)
        return Set((record?.files ?? [:]).keys).union([RunRecord.fileName])
    }
}
