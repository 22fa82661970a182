// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ResultFiles
import ScenarioFiles
import Words

/// A scenario to begin with: the smallest sensible programme, or a copy of another one with an id
/// and a title of its own. It runs at once.
public struct NewScenario: Sendable {
    /// The id: the name of its folder.
    public let id: String
    /// Whether it is a copy.
    public var isCopy: Bool { source != nil }
    private let source: ScenarioSource?

    /// A scenario in a folder.
    ///
    /// - Parameters:
    ///   - folder: where it will lie; the last part of the path is its id.
    ///   - source: what it is a copy of; nil: of nothing.
    /// - Throws: `RequestProblem` where the folder's name is no id, or the source is a variant.
    public init(folder: String, from source: ScenarioSource?) throws(RequestProblem) {
        let name = folder.isEmpty ? "" : Self.name(of: folder)
        guard isScenarioId(name) else { throw .noScenarioId(name, proposed: Self.id(from: name)) }
        if let source, source.files.kind(of: source.path) == .file {
            throw .variantNotCopied(source.path)
        }
        (id, self.source) = (name, source)
    }

    /// The last part of a path, `.` and `..` resolved.
    private static func name(of folder: String) -> String {
        URL(filePath: folder).standardizedFileURL.lastPathComponent
    }

    /// What of a name can be an id: umlauts written out, spaces and signs as hyphens.
    private static func id(from name: String) -> String {
        let written = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"].reduce(name.lowercased()) {
            $0.replacing($1.key, with: $1.value)
        }
        let parts = written.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return parts.isEmpty ? "programm" : parts.joined(separator: "-")
    }

    /// Its files; read and planned once, so that what is written runs.
    ///
    /// - Throws: `Problems` and `FileFailure` where the source is wrong or cannot be read;
    ///   `RequestProblem` where its settings are written in a way that cannot be changed in place.
    public func files(_ format: FileFormat) throws -> [OutputFile] {
        let files =
            try source.map(copied)
            ?? StartingScenario(id: id, format.language, format.dialect).files
        let memory = Dictionary(files.map { ("\(id)/\($0.name)", $0.bytes) }) { first, _ in first }
        let draft = ScenarioSource(path: id, files: MemoryFiles(memory))
        let planned = try PlannedScenario(draft)
        guard planned.programme.id == id else { throw RequestProblem.notCopied }
        return files
    }

    /// The files of the source; settings with the new id and title.
    private func copied(_ source: ScenarioSource) throws -> [OutputFile] {
        // Problems of the source are told at their place in it, before any of the copy.
        let title = try PlannedScenario(source).programme.title
        let names = ["scenario.yaml"] + TableName.allCases.map { "\($0.rawValue).csv" }
        let optional = ["\(TableName.published.rawValue).csv"]
        return (names + optional).compactMap { name in
            let read = source.files.contents(of: "\(source.path)/\(name)", limit: .max)
            guard case .bytes(let data) = read else { return nil }
            let bytes = Array(data)
            let isSettings = name == "scenario.yaml"
            return OutputFile(name: name, bytes: isSettings ? renamed(bytes, title) : bytes)
        }
    }

    /// Settings with another id and title; all else, comments and line ends too, as it was.
    private func renamed(_ settings: [UInt8], _ title: Text) -> [UInt8] {
        let new = NewScenarioWords.copyTitle(of: title)
        let (de, en) = (new.de.onOneLine.quotedForYAML, new.en.onOneLine.quotedForYAML)
        let replaced = [
            "id": "id: \(id.onOneLine.quotedForYAML)", "title": "title: {de: \(de), en: \(en)}",
        ]
        let start: [UInt8] = [0xEF, 0xBB, 0xBF]  // A mark of UTF-8, as Windows writes it.
        let text = settings.starts(with: start) ? settings.dropFirst(start.count) : settings[...]
        let isWindows = text.contains(UInt8(ascii: "\r"))
        var result: [[UInt8]] = []
        var isReplaced = false
        for bytes in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let line = String(decoding: bytes, as: UTF8.self).filter { $0 != "\r" }
            // What is indented, and an empty line in it, belongs to the key above.
            if isReplaced, line.isEmpty || line.first == " " { continue }
            let words = replaced[String(line.prefix { $0 != ":" })]
            isReplaced = words != nil && line.contains(":")
            let new = words.map { Array(($0 + (isWindows ? "\r" : "")).utf8) }
            result.append(isReplaced ? new ?? [] : Array(bytes))
        }
        return Array(result.joined(separator: [UInt8(ascii: "\n")]))
    }
}
