// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import TestSupport

/// A disk that fills while results are written: the old ones stay whole, nothing else is left, and
/// the exit code and the message say what happened.
@Suite struct FullDiskTests {
    private let program: Program

    init() throws { program = try Program() }

    /// A limit of the size of files, in blocks of 512 bytes; the larger ones are reached late.
    @Test(arguments: [1, 2, 4, 8, 16, 32])
    func `a file that may not grow`(_ blocks: Int) throws {
        try expectWhole {
            try shell(
                "ulimit -f \(blocks) && exec env --default-signal=XFSZ \"$0\" run \"$1\" --draws 2 "
                    + "--seed 7 --out results --lang en --quiet 2>../messages")
        }
    }

    @Test(.enabled(if: Volume.canBeMade, "needs root and leave to mount"))
    func `a small volume that fills`() throws {
        let results = try program.run(
            "run", Program.tiny, "--draws", "2", "--out", "results", "--quiet")
        #expect(results.code == 0)
        let size = try program.bytes(in: "results").values.reduce(0) { $0 + $1.count / 4096 + 1 }
        // Room for the old results, and for a part of the new ones.
        for part in [0, 1, 4, 7] {
            let volume = try Volume(
                program.folder.appending(path: "volume"), blocks: size + 1 + size * part / 10)
            defer { volume.remove() }
            try expectWhole(in: "volume/results") {
                try program.run(
                    "run", Program.tiny, "--draws", "2", "--seed", "7", "--out", "volume/results",
                    "--lang", "en", "--quiet"
                ).code
            }
        }
    }

    private func expectWhole(
        in folder: String = "results", _ run: () throws -> Int32
    ) throws {
        let first = try program.run(
            "run", Program.tiny, "--draws", "2", "--out", folder, "--quiet")
        #expect(first.code == 0)
        let before = try program.bytes(in: folder)
        #expect(try run() == 3)
        #expect(try program.text("../messages").contains("disk"))
        #expect(try program.bytes(in: folder) == before)
        let parent = String(folder.split(separator: "/").dropLast().joined(separator: "/"))
        let around = try program.names(in: parent.isEmpty ? "." : parent)
        #expect(around.allSatisfy { !$0.hasPrefix(".") }, "\(around)")
    }

    private func shell(_ command: String) throws -> Int32 {
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        shell.arguments = ["-c", command, Program.binary.path, Program.tiny]
        shell.currentDirectoryURL = program.folder
        try shell.run()
        shell.waitUntilExit()
        return shell.terminationStatus
    }
}

/// A volume in memory of a few blocks of 4096 bytes.
private struct Volume {
    let folder: URL

    init(_ folder: URL, blocks: Int) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        #expect(Self.mount(folder.path, blocks: blocks))
    }

    func remove() {
        _ = Self.run("umount", folder.path)
        try? FileManager.default.removeItem(at: folder)
    }

    /// Whether this user may make one.
    static let canBeMade: Bool = {
        guard getuid() == 0 else { return false }
        guard let folder = try? TemporaryFolder(), mount(folder.path, blocks: 4) else {
            return false
        }
        return run("umount", folder.path)
    }()

    private static func mount(_ path: String, blocks: Int) -> Bool {
        run("mount", "-t", "tmpfs", "-o", "size=\(blocks * 4096)", "tmpfs", path)
    }

    private static func run(_ arguments: String...) -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
