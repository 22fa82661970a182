// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ResultFiles

/// The results of a run in their folder, all as the run wrote them.
struct ResultFolder: Sendable {
    let record: RunRecordFile
    let command: RunRecordFile.Command
    /// When the record was written, `2026-11-30T14:05:09Z`: the only trace of time that a run
    /// leaves, as its bytes have none.
    let written: String
    /// The bytes of all files, the record's too.
    let files: [String: Data]

    /// Reads a folder.
    ///
    /// - Throws: `ArchiveFault` where it has no results, or they are not as the run wrote them.
    init(_ path: String) throws {
        let file = "\(path)/\(RunRecord.fileName)"
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ArchiveFault.noResults(folder: path)
        }
        guard let record = try? JSONDecoder().decode(RunRecordFile.self, from: data) else {
            throw ArchiveFault.recordUnreadable(folder: path)
        }
        guard let command = record.command else {
            throw ArchiveFault.notSimulated(folder: path)
        }
        var files = [RunRecord.fileName: data]
        for (name, hash) in record.files.sorted(by: { $0.key < $1.key }) {
            guard !name.hasPrefix("/"), !name.split(separator: "/").contains(".."),
                let data = FileManager.default.contents(atPath: "\(path)/\(name)"),
                Packing.hash(data) == hash
            else { throw ArchiveFault.resultChanged(folder: path, name: name) }
            files[name] = data
        }
        (self.record, self.command, self.files) = (record, command, files)
        written = Self.time(of: file)
    }

    /// Nil where the system does not say.
    private static func time(of file: String) -> String {
        var status = stat()
        guard stat(file, &status) == 0 else { return "" }
        #if os(Linux)
        var seconds = status.st_mtim.tv_sec
        #else
        var seconds = status.st_mtimespec.tv_sec
        #endif
        var parts = tm()
        guard gmtime_r(&seconds, &parts) != nil else { return "" }
        func digits(_ number: Int32, _ count: Int = 2) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, count - text.count)) + text
        }
        let year = digits(parts.tm_year + 1900, 4)
        let day = [year, digits(parts.tm_mon + 1), digits(parts.tm_mday)]
        let time = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { digits($0) }
        return day.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
    }
}
