// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Nothing of an archive is lost, whatever happens to the programs that write it.
@Suite struct ArchiveRobustTests {
    private let program: Program

    init() throws {
        program = try Program()
        _ = try program.run("archive", "create", "--archive", "kept.sqlite")
    }

    private func run(seed: Int) -> [String] {
        [
            "run", Program.tiny, "--draws", "4", "--seed", "\(seed)", "--out", "out-\(seed)",
            "--archive", "kept.sqlite", "--quiet",
        ]
    }

    private func count() throws -> Int {
        let list = try program.run("archive", "list", "--archive", "kept.sqlite").output
        return list.matches(of: #/(?m)^ *[0-9a-f]{8,} /#).count
    }

    @Test func `several programs at once all keep their runs`() throws {
        let processes = try (1...6).map { try program.start(run(seed: $0)) }
        for process in processes {
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
        #expect(try count() == 6)
        #expect(try program.run("archive", "verify", "--archive", "kept.sqlite").code == 0)
    }

    @Test func `kills at any moment leave the archive whole`() throws {
        let start = ContinuousClock.now
        #expect(try program.run(run(seed: 0)).code == 0)
        let microseconds = (ContinuousClock.now - start) / .microseconds(1)
        var (kept, killed) = (1, 0)
        for attempt in 1...100 {
            let process = try program.start(run(seed: attempt))
            usleep(UInt32(microseconds * (0.6 + 0.5 * Double(attempt % 10) / 10)))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            let now = try count()
            #expect(now == kept || now == kept + 1, "after kill \(attempt)")
            kept = now
        }
        #expect(killed > 0)
        #expect(try program.run("archive", "verify", "--archive", "kept.sqlite").code == 0)
        #expect(try program.run(run(seed: 99)).code == 0)
        #expect(try count() == kept + 1)
    }

    @Test func `an archive that may not grow costs no results`() throws {
        func shell(_ limit: String, seed: Int) throws -> Int32 {
            let shell = Process()
            shell.executableURL = URL(filePath: "/bin/sh")
            shell.arguments =
                [
                    "-c", "\(limit) MITTELFLUSS_VEGA= exec \"$0\" \"$@\" 2>../messages",
                    Program.binary.path,
                ] + run(seed: seed)
            shell.currentDirectoryURL = program.folder
            try shell.run()
            shell.waitUntilExit()
            return shell.terminationStatus
        }
        #expect(try shell("", seed: 1) == 0)
        // Blocks of 512 bytes: room for every file of the results, not for the archive's log.
        let largest = try program.bytes(in: "out-1").values.map(\.count).max() ?? 0
        #expect(try shell("ulimit -f \(largest / 512 + 2);", seed: 2) == 0)
        #expect(try program.text("../messages").contains("Warnung [archive-disk]"))
        #expect(try program.names(in: "out-2").contains("run.json"))
        #expect(try count() == 1)
        #expect(try program.run("archive", "verify", "--archive", "kept.sqlite").code == 0)
    }
}
