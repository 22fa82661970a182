// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Planning
import Programme

@testable import ScenarioFiles

/// The files of `tiny`, read once.
private struct Base {
    let folder: PathName
    let raw: RawScenario

    init() {
        let repository = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        folder = PathName(repository.appending(path: "scenarios/tiny").path)
        let log = ProblemLog()
        var files = InputFiles(DiskFiles(), log: log)
        guard let raw = try? RawScenario(folder: folder, files: &files), log.isEmpty else {
            fatalError("the scenario tiny cannot be read")
        }
        self.raw = raw
    }

    static let shared = Base()
}

/// A table of `tiny`, chosen by the first byte, with the other bytes as its file.
func tryTable(_ bytes: [UInt8]) -> CInt {
    guard let first = bytes.first else { return -1 }
    let name = TableName.allCases[Int(first) % TableName.allCases.count]
    let text = Array(bytes.dropFirst())
    // What is no UTF-8 is refused before it comes to the reader.
    guard String(validating: text, as: UTF8.self) != nil else { return -1 }
    let log = ProblemLog()
    var raw = Base.shared.raw
    raw.tables[name] = TableReader(name: name, file: name.fileName, log: log).read(text)
    return plan(raw, log)
}

/// The scenario.yaml of `tiny`.
func trySettings(_ bytes: [UInt8]) -> CInt {
    guard let text = String(validating: bytes, as: UTF8.self) else { return -1 }
    let log = ProblemLog()
    var raw = Base.shared.raw
    var reader = YamlReader(file: "scenario.yaml", log: log)
    raw.root = reader.read(text)
    return plan(raw, log)
}

/// Where the variant that is tried lies.
private let variantFile: PathName = {
    let name = "mittelfluss-fuzz-\(ProcessInfo.processInfo.processIdentifier).yaml"
    return PathName(FileManager.default.temporaryDirectory.appending(path: name).path)
}()

/// A variant of `tiny`, with all that lies between its bytes and the plan.
func tryVariant(_ bytes: [UInt8]) -> CInt {
    guard FileManager.default.createFile(atPath: variantFile.text, contents: Data(bytes)) else {
        fatalError("the variant cannot be written")
    }
    let log = ProblemLog()
    var files = InputFiles(DiskFiles(), log: log)
    guard let variant = try? VariantFile(variantFile, files: &files) else { return 0 }
    var raw = Base.shared.raw
    variant.apply(to: &raw, log: log)
    return plan(raw, log)
}

/// Reads on to the plan. Whatever is wrong must be a problem with a place, never a crash; and what
/// is in order can be planned, or has a problem that planning finds.
private func plan(_ raw: RawScenario, _ log: ProblemLog) -> CInt {
    let programme = ScenarioReader(raw, log: log).read()
    if let problems = log.report {
        for problem in problems.problems {
            precondition(!problem.id.isEmpty && !problem.origin.file.isEmpty, "no place")
        }
        if raw.isPlannable(despite: problems.problems), !isBroad(programme) {
            _ = Problems(problems.problems, plannable: programme).withThoseOfPlan
        }
        return 0
    }
    guard !isBroad(programme), let plan = try? makePlan(for: programme) else { return 0 }
    let given = plan.allocations.sum() + plan.lineReserves.sum()
    precondition(given == programme.budget.total, "the plan is not the budget")
    return 0
}

/// Broad programmes take long, and how they are planned is tried elsewhere.
private func isBroad(_ programme: Programme) -> Bool {
    programme.projects.count * programme.components.count >= 200
}
