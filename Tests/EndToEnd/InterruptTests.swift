// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Ctrl+C on a terminal: the first lets the draws end that are being computed, the second does not
/// wait; both leave the old results whole.
@Suite struct InterruptTests {
    private let program: Program
    private let terminal: Terminal

    init() throws {
        program = try Program()
        terminal = try Terminal()
        #expect(
            try program.run("run", Program.tiny, "--draws", "2", "--quiet", "--out", "old").code
                == 0)
        try Data(Self.variant.utf8).write(to: program.folder.appending(path: "ranged.yaml"))
    }

    private static let variant = """
        title: {de: Mit Spanne, en: With a range}
        extends: \(Program.tiny)
        set: {sensitivity: [{path: budget.reserve, low: 0, high: 0.2}]}
        """

    /// Commands that draw for minutes.
    private static let commands = [
        ["run", Program.tiny, "--draws", "500000"],
        ["compare", Program.tiny, "no-reallocation", "--draws", "500000"],
        ["sweep", Program.tiny, "--vary", "budget.reserve=0:0.5:0.01", "--draws", "100000"],
        ["sensitivity", "ranged.yaml", "--draws", "500", "--points", "4096"],
    ]

    @Test(arguments: commands)
    func `the first lets the draws end and says so`(command: [String]) throws {
        let before = try program.bytes(in: "old")
        let process = try start(command)
        try terminal.wait(for: "Ziehungen, ")
        process.interrupt()
        try terminal.wait(for: "enden noch")
        terminal.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(terminal.text.contains("Abgebrochen; frühere Ergebnisse sind unverändert."))
        #expect(!terminal.text.contains("Sofort"))
        #expect(try program.bytes(in: "old") == before)
        #expect(try program.names() == ["old", "ranged.yaml"])
    }

    /// Sixteen draws of six years are computed at a stretch.
    @Test func `the second does not wait for them`() throws {
        let before = try program.bytes(in: "old")
        let reference = Program.repository.appending(path: "scenarios/konjunkturpaket-2020").path
        let process = try start([
            "run", reference, "--set", "calendar.horizon=2026-12", "--draws", "500", "--threads",
            "1",
        ])
        try terminal.wait(for: "Ziehungen, ")
        process.interrupt()
        try terminal.wait(for: "enden noch")
        process.interrupt()
        terminal.readToEnd()
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        #expect(terminal.text.contains("Sofort abgebrochen; frühere Ergebnisse sind unverändert."))
        #expect(try program.bytes(in: "old") == before)
        #expect(try program.names() == ["old", "ranged.yaml"])
    }

    private func start(_ command: [String]) throws -> Process {
        let process = try program.start(command + ["--out", "old"], messages: terminal.screen)
        // Only the program may keep it open: reading ends with it.
        try terminal.screen.close()
        return process
    }
}

/// A terminal that reads what a program shows.
private final class Terminal {
    /// What the program writes to.
    let screen: FileHandle
    private let reader: FileHandle
    private var bytes: [UInt8] = []

    /// The system has no terminal left, or none at all.
    struct Failure: Error {}
    /// The program ended before it showed a text.
    struct NotShown: Error {
        let text: String
        let shown: String
    }

    init() throws {
        var (side, other): (Int32, Int32) = (-1, -1)
        guard openpty(&side, &other, nil, nil, nil) == 0 else { throw Failure() }
        reader = FileHandle(fileDescriptor: side, closeOnDealloc: true)
        screen = FileHandle(fileDescriptor: other, closeOnDealloc: true)
    }

    /// All that was shown so far.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads until a text is shown.
    func wait(for expected: String) throws {
        while !text.contains(expected) {
            guard readMore() else { throw NotShown(text: expected, shown: text) }
        }
    }

    func readToEnd() { while readMore() {} }

    /// False once nobody writes any more.
    private func readMore() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(reader.fileDescriptor, &buffer, buffer.count)
        if count > 0 { bytes += buffer[..<count] }
        return count > 0
    }
}
