// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Workloads

/// `make bench-archive`: an archive of many runs, and how long commands take with it.
///
/// Arguments: the program, how many runs. Prints the rows of the table in docs/performance.md.
@main
struct Archives {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        let program = arguments.first ?? ".build/release/mittelfluss"
        let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "mittelfluss-archives-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let archive = folder.appending(path: "archive.sqlite").path
        let ids = try await ArchiveOfRuns().make(
            archive, count: count, through: folder.appending(path: "results").path
        ) { kept in
            if kept % 1_000 == 0 { FileHandle.standardError.write(Data("\(kept) ".utf8)) }
        }
        let size = try FileManager.default.attributesOfItem(atPath: archive)[.size] as? Int ?? 0
        print("\n\(count) runs, \(size / 1_000_000) MB, \(size / max(1, count)) bytes a run\n")
        print("| command | median, s |\n| --- | ---: |")
        let timing = Timing(program: program, archive: archive, folder: folder)
        for (name, words) in commands(for: ids) {
            print("| `\(name)` | \(try timing.median { _ in words }) |")
        }
        let options = ["--draws", "20", "--quiet", "--out", folder.appending(path: "run").path]
        let run = ["run", "scenarios/tiny"] + options
        let without = try timing.median { run + ["--seed", "\(900_000 + $0)", "--no-archive"] }
        print("| `run` | \(without) |")
        let kept = try timing.median {
            run + ["--seed", "\(900_000 + $0)", "--archive", archive]
        }
        print("| `run`, kept | \(kept) |")
    }

    /// What is timed, by what it is called in the table.
    private static func commands(for ids: [String]) -> [(String, [String])] {
        [
            ("list", ["list"]), ("list --all", ["list", "--all"]),
            ("list --where 'budget.reserve>0.18'", ["list", "--where", "budget.reserve>0.18"]),
            ("list --where 'spent>2500000'", ["list", "--where", "spent>2500000"]),
            ("list --target two-complete", ["list", "--target", "two-complete"]),
            ("list --tag hundredth", ["list", "--tag", "hundredth"]),
            ("list meeting", ["list", "meeting"]),
            ("show ID", ["show", ids.last ?? ""]), ("show tiny", ["show", "tiny"]),
            ("verify", ["verify"]),
        ].map { ($0, ["archive"] + $1) }
    }
}

/// Times whole commands.
private struct Timing {
    let program: String
    let archive: String
    let folder: URL

    /// The median of eleven, in seconds with three decimals, after one that does not count.
    func median(_ words: (Int) -> [String]) throws -> String {
        let clock = ContinuousClock()
        let times = try (0..<12).map { attempt in
            let process = Process()
            process.executableURL = URL(filePath: program)
            let words = words(attempt)
            process.arguments = words + (words.first == "archive" ? ["--archive", archive] : [])
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            return try clock.measure {
                try process.run()
                process.waitUntilExit()
            }
        }
        let middle = times.dropFirst().sorted()[5] / .seconds(1)
        return String(format: "%.3f", middle)
    }
}
