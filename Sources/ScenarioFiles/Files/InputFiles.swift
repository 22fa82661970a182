// SPDX-License-Identifier: GPL-3.0-or-later
import Crypto
import Foundation
import Programme

/// Reads the input files and remembers the hash of each.
package struct InputFiles {
    /// SHA-256 in hexadecimal, by the name under which a file was read.
    package private(set) var hashes: [String: String] = [:]
    /// Where problems go.
    package let log: ProblemLog
    /// The workbook that the files are made of, of a scenario or of the variant being read.
    private(set) var packed: PackedScenario?
    private let source: any FileSource
    /// The largest size of a file in MiB.
    private let largest: Int
    /// The names of all files that may be read, which none of the others is meant to be.
    private let ownNames: [String]

    /// Files of a source.
    package init(
        _ source: any FileSource, log: ProblemLog, largest: Int = Limits.fileMebibytes,
        ownNames: [String] = RawScenario.fileNames
    ) {
        self.source = source
        self.log = log
        self.largest = largest
        self.ownNames = ownNames
    }

    /// The bytes of a file without its byte-order mark; nil where it is missing or no UTF-8.
    ///
    /// - Parameters:
    ///   - name: the name for the hash, never a path of the machine.
    ///   - isYaml: its parser needs much more memory than the file has bytes.
    package mutating func read(
        _ path: PathName, as name: String, isYaml: Bool = false
    ) throws(FileFailure) -> [UInt8]? {
        guard let bytes = try load(path, as: name, isYaml: isYaml) else { return nil }
        if let position = Self.firstInvalid(bytes) {
            let kind = Self.encodingProblem(of: bytes, at: position)
            log.add(kind, at: Self.origin(of: position, in: bytes, file: path.text))
            return nil
        }
        return bytes.composed
    }

    /// A table that somebody else wrote, in UTF-8, and how it was written; nil where it is missing
    /// or no text.
    ///
    /// - Parameter declared: how it is said to be written. What can only be UTF-8 is read as such,
    ///   and what follows from the first letter that is no ASCII needs no word; it decides between
    ///   the two where both could be.
    package mutating func readForeign(
        _ path: PathName, as name: String, declared: TextEncoding?
    ) throws(FileFailure) -> (bytes: [UInt8], encoding: TextEncoding)? {
        guard let bytes = try load(path, as: name, isYaml: false) else { return nil }
        guard let position = Self.firstInvalid(bytes) else { return (bytes.composed, .utf8) }
        let kind = Self.encodingProblem(of: bytes, at: position)
        let isWindows =
            switch kind {
            case .file(.windows1252): declared != .utf8
            case .file(.notUTF8): declared == .windows1252
            default: false
            }
        guard isWindows else {
            log.add(kind, at: Self.origin(of: position, in: bytes, file: path.text))
            return nil
        }
        return (TextEncoding.utf8(fromWindows1252: bytes).composed, .windows1252)
    }

    /// The bytes of a file without its byte-order mark; nil, with a problem, where it is missing.
    private mutating func load(
        _ path: PathName, as name: String, isYaml: Bool
    ) throws(FileFailure) -> [UInt8]? {
        let origin = Origin(file: path.text)
        let limit = isYaml ? min(largest, Limits.yamlMebibytes) : largest
        let data: Data
        switch source.contents(of: path.text, limit: limit << 20) {
        case .bytes(let read): data = read
        case .nothing where packed != nil: return nil
        case .nothing:
            log.add(.file(.missingFile(name: path.name, beside: near(path))), at: origin)
            return nil
        case .notAFile:
            log.add(.file(.notAFile(name: path.name)), at: origin)
            return nil
        case .tooLarge:
            log.add(.file(.fileTooLarge(mebibytes: limit)), at: origin)
            return nil
        case .refused: throw .unreadable(path: path.text)
        }
        if let packed {
            hashes[packed.name] = Self.hash(packed.bytes)
        } else {
            hashes[name] = Self.hash(data)
        }
        var bytes = [UInt8](data)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return bytes
    }

    /// Looks whether what lies at a path is made of a workbook; what is read next is part of it.
    mutating func open(_ path: PathName, as name: String? = nil) {
        packed = source.packed(at: path.text)
        if let name { packed?.name = name }
        if let packed { log.open(packed) }
    }

    /// What lies at a path.
    package func kind(of path: PathName) -> FileKind { source.kind(of: path.text) }

    /// What beside a path that does not exist may have been meant, as it was written.
    func candidates(for written: String, at path: PathName) -> Candidates {
        let name = written.split(separator: "/").last.map(String.init) ?? written
        let before = written.dropLast(name.count)
        let near = Candidates(for: name, among: names(in: path.parent)).nearest
        return Candidates(nearest: near.map { before + $0 }, all: [])
    }

    /// Whether a path leads to a workbook of which no files could be made.
    func isUnreadable(_ path: PathName) -> Bool {
        kind(of: path) == .folder && source.packed(at: path.text) != nil
            && source.names(in: path.text).isEmpty
    }

    /// The names in a folder, sorted; none where it does not exist.
    func names(in folder: PathName) -> [String] { source.names(in: folder.text) }

    /// A file beside a missing one that may be meant: of another ending, in other capitals.
    func near(_ path: PathName) -> String? {
        let wanted = path.name.lowercased()
        let stem = wanted.prefix { $0 != "." }
        let others = names(in: path.parent).filter { !ownNames.contains($0) }
        let endings = ["", ".csv", ".yaml", ".yml", ".txt", ".tsv", ".xlsx", ".xls", ".ods"]
        let likely = [wanted] + endings.flatMap { [stem + $0, wanted + $0] }
        return likely.lazy.compactMap { name in others.first { $0.lowercased() == name } }.first
            ?? Candidates(for: path.name, among: others).nearest.first
    }

    private static func hash(_ data: Data) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = SHA256.hash(data: data).flatMap { byte in
            [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The position of the first byte that is no UTF-8, or of a NUL; nil without any.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        if let zero = bytes.firstIndex(of: 0) { return zero }
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var position = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            position += UTF8.width(scalar)
        }
        return position
    }

    /// With what workbooks (XLSX, ODS) and all other ZIP archives begin.
    private static let packedStart: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    /// What the first byte that is no UTF-8 tells of the encoding.
    private static func encodingProblem(of bytes: [UInt8], at position: Int) -> Problem.Kind {
        let start = bytes.prefix(2)
        if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] { return .file(.utf16) }
        if bytes.starts(with: packedStart) { return .file(.packedFile) }
        if bytes[position] == 0 { return isTwoBytesEach(bytes) ? .file(.utf16) : .file(.nulByte) }
        let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
        let isASCIIBefore = bytes[..<position].allSatisfy { $0 < 0x80 }
        return isASCIIBefore && !bytes.contains(where: undefined.contains)
            ? .file(.windows1252) : .file(.notUTF8)
    }

    /// Whether nearly every second byte is NUL, as in UTF-16 without a mark.
    private static func isTwoBytesEach(_ bytes: [UInt8]) -> Bool {
        let sample = bytes.prefix(1000)
        let zeros = sample.indices.filter { sample[$0] == 0 }
        let isAligned = Set(zeros.map { $0 % 2 }).count == 1
        return isAligned && zeros.count * 5 > sample.count * 2
    }

    private static func origin(of position: Int, in bytes: [UInt8], file: String) -> Origin {
        let before = bytes[..<position]
        let newline = UInt8(ascii: "\n")
        let start = before.lastIndex(of: newline).map { $0 + 1 } ?? 0
        let line = before.count { $0 == newline } + 1
        let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
        return Origin(file: file, line: line, column: column)
    }
}
