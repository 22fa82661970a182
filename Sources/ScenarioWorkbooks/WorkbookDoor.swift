// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ScenarioFiles
import Synchronization
import WorkbookFiles

/// Files of another source in which a workbook of a scenario is a folder with the scenario's files,
/// and one with changes the file of a variant, so that they are taken wherever those are. Each
/// workbook is read once.
public final class WorkbookDoor: FileSource {
    private let source: any FileSource
    private let unpacked = Mutex<[String: UnpackedWorkbook?]>([:])

    /// The endings of what is a workbook, or is taken for one.
    private static let endings = [".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".numbers"]

    /// A door to the files of this machine, or of another source.
    public init(to source: any FileSource = DiskFiles()) { self.source = source }

    /// A door behind which workbooks lie that were read already.
    ///
    /// - Parameter contents: by their paths.
    package init(_ contents: [String: WorkbookContents], to source: any FileSource) {
        self.source = source
        let read = contents.map { ($0, UnpackedWorkbook($0, bytes: Data(), $1)) }
        unpacked.withLock { $0 = Dictionary(uniqueKeysWithValues: read) }
    }

    /// What reading a file gives, or what a workbook makes of it.
    public func contents(of path: String, limit: Int) -> FileContents {
        if let variant = workbook(at: path)?.variant {
            return variant.count <= limit ? .bytes(Data(variant)) : .tooLarge
        }
        guard let (workbook, name) = within(path) else {
            return source.contents(of: path, limit: limit)
        }
        guard let bytes = workbook.files[name] else { return .nothing }
        return bytes.count <= limit ? .bytes(Data(bytes)) : .tooLarge
    }

    /// What lies at a path: a workbook of a scenario is a folder, one of a variant a file.
    public func kind(of path: String) -> FileKind {
        if let workbook = workbook(at: path) { return workbook.variant == nil ? .folder : .file }
        guard let (workbook, name) = within(path) else { return source.kind(of: path) }
        return workbook.files[name] == nil ? .nothing : .file
    }

    /// The names in a folder or a workbook, sorted.
    public func names(in folder: String) -> [String] {
        workbook(at: folder)?.files.keys.sorted() ?? source.names(in: folder)
    }

    /// The workbook at a path.
    public func packed(at path: String) -> PackedScenario? { workbook(at: path)?.packed }

    /// The workbook that a path leads into, and the name of the file in it.
    private func within(_ path: String) -> (UnpackedWorkbook, String)? {
        guard let slash = path.lastIndex(of: "/"),
            let workbook = workbook(at: String(path[..<slash]))
        else { return nil }
        return (workbook, String(path[path.index(after: slash)...]))
    }

    private func workbook(at path: String) -> UnpackedWorkbook? {
        let name = path.lowercased()
        guard Self.endings.contains(where: name.hasSuffix) else { return nil }
        return unpacked.withLock { known in
            if let workbook = known[path] { return workbook }
            let workbook = read(path)
            known[path] = workbook
            return workbook
        }
    }

    /// Reads a workbook; nil where no file lies at the path, or it cannot be read.
    private func read(_ path: String) -> UnpackedWorkbook? {
        let limit = WorkbookLimits.standard.fileMebibytes << 20
        switch source.contents(of: path, limit: limit) {
        case .bytes(let data):
            do throws(WorkbookProblems) {
                return UnpackedWorkbook(path, bytes: data, try readWorkbook([UInt8](data)))
            } catch {
                return UnpackedWorkbook(path, bytes: data, error)
            }
        case .tooLarge:
            let fault = WorkbookProblem(.fileTooLarge(mebibytes: limit >> 20))
            return UnpackedWorkbook(path, bytes: Data(), WorkbookProblems([fault]))
        case .nothing, .notAFile, .refused: return nil
        }
    }
}
