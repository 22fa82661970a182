// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What a terminal showed, as a document quotes it: a ```console block.
struct Transcript {
    /// A command line and what it printed.
    struct Entry: Equatable {
        let command: String
        var output: [String]
    }

    var entries: [Entry]

    /// - Parameter lines: `$ ` begins a command line; what follows up to the next is its output.
    init(_ lines: [String]) {
        entries = []
        for line in lines {
            if line.hasPrefix("$ ") {
                entries.append(Entry(command: String(line.dropFirst(2)), output: []))
            } else if !entries.isEmpty {
                entries[entries.count - 1].output.append(line)
            }
        }
    }

    /// The lines of the block.
    var lines: [String] { entries.flatMap { ["$ " + $0.command] + $0.output } }

    /// Whether it computes draws of the reference, for which a debug build takes minutes.
    var isLong: Bool {
        entries.contains { entry in
            let computes = ["run", "compare", "sweep", "sensitivity", "forecast"].contains {
                entry.command.hasPrefix("mittelfluss \($0) ")
            }
            return computes && entry.command.contains("konjunkturpaket-2020")
        }
    }

    /// Runs the command lines one after the other in a folder that has the scenarios, as a reader
    /// of the document would, and returns what they print.
    func rerun() throws -> Transcript {
        let program = try Program()
        let files = FileManager.default
        let tools = program.folder.appending(path: "../bin")
        try files.createDirectory(at: tools, withIntermediateDirectories: true)
        try files.createSymbolicLink(
            at: tools.appending(path: "mittelfluss"), withDestinationURL: Program.binary)
        try files.createSymbolicLink(
            at: program.folder.appending(path: "scenarios"),
            withDestinationURL: Program.repository.appending(path: "scenarios"))
        var copy = self
        for index in entries.indices {
            copy.entries[index].output = try Self.shell(
                entries[index].command, in: program.folder, tools: tools)
        }
        return copy
    }

    private static func shell(_ command: String, in folder: URL, tools: URL) throws -> [String] {
        let output = folder.appending(path: "../shown")
        try Data().write(to: output)
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = folder
        var environment = ProcessInfo.processInfo.environment
        environment["PATH"] = "\(tools.path):\(environment["PATH"] ?? "/usr/bin:/bin")"
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        let handle = try FileHandle(forWritingTo: output)
        process.standardOutput = handle
        process.standardError = handle
        try process.run()
        process.waitUntilExit()
        // Tables in the German dialect end their lines with CR LF.
        let shown = try Data(contentsOf: output).filter { $0 != 13 }
        var lines = String(decoding: shown, as: UTF8.self).components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// An output without what differs from run to run: how long it took, and how lines break
    /// because of that.
    static func comparable(_ output: [String]) -> String {
        let time = #/\s+in\s+[\d.,]+\s+s(?::\s+[\d.,]+\s+(?:je\s+Sekunde|per\s+second))?/#
        return output.joined(separator: "\n").replacing(time, with: " in … s")
            .replacing(/\s+$/, with: "")
    }
}
