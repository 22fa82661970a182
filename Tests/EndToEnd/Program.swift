// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport

/// The release binary, run as a user runs it, in a temporary folder of its own.
final class Program {
    /// How a run ended.
    struct Ended {
        let code: Int32
        let output: String
        let messages: String
    }

    /// The folder in which the program runs.
    let folder: URL
    /// The folder around it, in which the streams lie.
    private let around: TemporaryFolder

    init() throws {
        around = try TemporaryFolder()
        folder = URL(filePath: around.path(of: "work"), directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The repository.
    static let repository = Repository.root

    /// The small example.
    static let tiny = Repository.tiny

    /// The binary: `MITTELFLUSS` names another one.
    static var binary: URL {
        ProcessInfo.processInfo.environment["MITTELFLUSS"].map { URL(filePath: $0) }
            ?? repository.appending(path: ".build/release/mittelfluss")
    }

    /// Runs a command line to its end.
    func run(_ arguments: String...) throws -> Ended { try run(arguments) }

    /// Runs a command line, given as a list, to its end.
    func run(_ arguments: [String]) throws -> Ended {
        let process = try start(arguments)
        process.waitUntilExit()
        return Ended(
            code: process.terminationStatus, output: try text("../output"),
            messages: try text("../messages"))
    }

    /// Starts a command line; its streams go to files, its messages elsewhere where that is given.
    func start(_ arguments: [String], messages: FileHandle? = nil) throws -> Process {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try stream("output")
        process.standardError = try messages ?? stream("messages")
        try process.run()
        return process
    }

    private func stream(_ name: String) throws -> FileHandle {
        try around.write("", to: name)
        return try FileHandle(forWritingTo: URL(filePath: around.path(of: name)))
    }

    /// The words that name each command, as the help lists them: of a group of commands (`import`)
    /// those of its members (`import catalogue`).
    func commands(of group: [String] = []) throws -> [[String]] {
        let help = try run(group.isEmpty ? ["--help"] : ["help"] + group).output
        guard let list = help.split(separator: "SUBCOMMANDS:").dropFirst().first else {
            return [group]
        }
        let names = list.matches(of: /(?m)^  ([a-z][a-z-]*) {2,}/).map { String($0.output.1) }
        return try names.flatMap { try commands(of: group + [$0]) }
    }

    /// The options of a command, as its help lists them.
    func options(of command: [String]) throws -> Set<String> {
        let help = try run(["help"] + command).output
        return Set(help.matches(of: /--[a-z][a-z-]*/).map { String($0.output) })
    }

    /// A file's text.
    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    /// The rows of a file in the standard dialect, by heading; no cell may hold a comma.
    func rows(_ file: String) throws -> [[String: String]] {
        PlainCSV(try text(file)).rows
    }

    /// The names in a folder, hidden ones too.
    func names(in name: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path)
            .sorted()
    }

    /// The bytes of a folder's files by name, those in folders in it too.
    func bytes(in name: String) throws -> [String: Data] {
        let root = folder.appending(path: name).path
        return try FileManager.default.subpathsOfDirectory(atPath: root).reduce(into: [:]) {
            var isFolder: ObjCBool = false
            let path = "\(root)/\($1)"
            _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            if !isFolder.boolValue { $0[$1] = try Data(contentsOf: URL(filePath: path)) }
        }
    }

    /// A copy of the small example in the folder, to be broken.
    func copyTiny(as name: String = "tiny") throws {
        try FileManager.default.copyItem(
            atPath: Self.tiny, toPath: folder.appending(path: name).path)
    }
}
