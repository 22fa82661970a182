// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// Runs are kept, found and proved, as a person does it.
@Suite struct ArchiveTests {
    private let program: Program

    init() throws { program = try Program() }

    private func archive(_ arguments: String...) throws -> Program.Ended {
        try program.run(["archive"] + arguments + ["--lang", "en"])
    }

    private func run(_ arguments: String...) throws -> Program.Ended {
        try program.run(
            ["run", Program.tiny, "--draws", "100", "--lang", "en"] + arguments)
    }

    /// The ids of the list, the last added first.
    private func ids() throws -> [String] {
        try archive("list").output.matches(of: #/(?m)^ *([0-9a-f]{8,}) /#).map {
            String($0.output.1)
        }
    }

    @Test func `runs are kept by themselves once there is an archive`() throws {
        #expect(try run().code == 0)
        #expect(try program.names(in: "reports") == ["tiny"], "nobody wanted an archive")
        #expect(try archive("create").output.contains("reports/archive.sqlite"))
        let kept = try run("--seed", "3", "--set", "budget.reserve=0.05")
        #expect(kept.code == 0)
        #expect(kept.messages.isEmpty)
        let id = try #require(try ids().first)
        #expect(kept.output.contains("In the archive: \(id)"))
        #expect(try run("--seed", "3", "--set", "budget.reserve=0.05").output.contains("already"))
        #expect(try !run("--no-archive", "--seed", "4").output.contains("archive"))
        #expect(try ids() == [id])
        #expect(try archive("list", "--where", "budget.reserve>0.04").output.contains(id))
        #expect(try !archive("list", "--where", "budget.reserve>0.06").output.contains(id))
        let shown = try archive("show", String(id.prefix(5))).output
        #expect(shown.contains("tiny/scenario.yaml"))
        #expect(shown.contains("two-complete"))
        for line in shown.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }

    @Test func `what was kept is verified, proved and exported`() throws {
        _ = try archive("create", "--archive", "kept.sqlite")
        let ended = try run("--archive", "kept.sqlite", "--out", "first")
        #expect(ended.output.contains("In the archive"))
        let words = try archive("list", "--archive", "kept.sqlite").output
        let id = String(try #require(words.firstMatch(of: /[0-9a-f]{8}/)).output)
        #expect(try archive("verify", "--archive", "kept.sqlite").code == 0)
        let proof = try archive("prove", id, "--archive", "kept.sqlite")
        #expect(proof.code == 0, "\(proof.messages)")
        #expect(proof.output.contains("Proved: \(id)"))
        let export = try archive("export", id, "--archive", "kept.sqlite", "--out", "again")
        #expect(export.code == 0)
        let again = try program.bytes(in: "again").filter { !$0.key.hasPrefix("inputs/") }
        #expect(try again == program.bytes(in: "first"))
        #expect(try archive("export", id, "--archive", "kept.sqlite", "--out", "again").code == 3)
    }

    @Test func `results are added afterwards, with their inputs`() throws {
        _ = try archive("create")
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "scenarios"), withIntermediateDirectories: true)
        try program.copyTiny(as: "scenarios/tiny")
        _ = try program.run("run", "scenarios/tiny", "--draws", "5", "--no-archive", "--quiet")
        let added = try archive("add", "reports/tiny", "--retention", "tables")
        #expect(added.code == 0, "\(added.messages)")
        #expect(try archive("add", "reports/tiny", Program.tiny).output.contains("already"))
        try Data("x".utf8).write(to: program.folder.appending(path: "scenarios/tiny/roles.csv"))
        let refused = try archive("add", "reports/tiny")
        #expect(refused.code == 3)
        #expect(refused.messages.contains("[archive-inputs-changed]"))
        #expect(refused.messages.contains("roles.csv has changed"))
    }

    @Test func `a scenario in a workbook is kept as the workbook, and proved`() throws {
        _ = try archive("create")
        let written = try program.run("workbook", Program.tiny, "--out", "mine.xlsx")
        #expect(written.code == 0, "\(written.messages)")
        let ended = try program.run(
            "run", "mine.xlsx", "--draws", "5", "--out", "results", "--lang", "en")
        #expect(ended.output.contains("In the archive"), "\(ended.messages)")
        let id = try #require(try ids().first)
        #expect(try archive("show", id).output.contains("mine.xlsx"))
        try FileManager.default.removeItem(at: program.folder.appending(path: "mine.xlsx"))
        let proof = try archive("prove", id)
        #expect(proof.code == 0, "\(proof.messages)")
    }

    @Test func `runs are noted, tagged, compared and pruned`() throws {
        _ = try archive("create")
        _ = try run("--seed", "1", "--quiet")
        _ = try run("--seed", "2", "--set", "budget.reserve=0.02", "--quiet")
        let ids = try ids()
        try #require(ids.count == 2)
        #expect(try archive("note", ids[0], "For the meeting").code == 0)
        #expect(try archive("tag", ids[0], "final", "march").output.contains("final, march"))
        #expect(try archive("list", "meeting").output.contains(ids[0]))
        #expect(try archive("list", "--tag", "final").output.contains(ids[0]))
        #expect(try archive("tag", ids[0], "march", "--remove").output == "\(ids[0]): final\n")
        let compared = try archive("compare", ids[1], ids[0]).output
        #expect(compared.contains("budget.reserve: 0.05 → 0.02"))
        let course = try archive("show", "tiny").output
        #expect(course.contains("scenario.yaml budget.reserve: 0.05 → 0.02"))
        #expect(try archive("prune", "--before", "1999").code == 0)
        #expect(try archive("prune", "--remove").code == 2, "nothing is taken out unnamed")
        #expect(try archive("prune", ids[1], "--remove").output.contains("Runs taken out: 1"))
        #expect(try self.ids() == [ids[0]])
        #expect(try archive("verify").code == 0)
    }

    @Test func `a forecast with accepted proposals needs its books, and is proved`() throws {
        _ = try archive("create")
        let books = "\(Program.tiny)/actuals-2021-06"
        let common = [
            "forecast", Program.tiny, "--actuals", books, "--draws", "100", "--no-bridge",
            "--quiet", "--no-archive",
        ]
        #expect(try program.run(common + ["--certainty", "0.5", "--out", "first"]).code == 0)
        try FileManager.default.copyItem(
            at: program.folder.appending(path: "first/proposals.csv"),
            to: program.folder.appending(path: "yes.csv"))
        #expect(try program.run(common + ["--accept", "yes.csv", "--out", "second"]).code == 0)
        let refused = try archive("add", "second", Program.tiny)
        #expect(refused.code == 3)
        #expect(refused.messages.contains("payments.csv is missing, "))
        #expect(refused.messages.contains("yes.csv is missing."))
        let added = try archive(
            "add", "second", Program.tiny, "--actuals", books, "--accept", "yes.csv")
        #expect(added.code == 0, "\(added.messages)")
        try FileManager.default.removeItem(at: program.folder.appending(path: "yes.csv"))
        let proof = try archive("prove", try #require(try ids().first))
        #expect(proof.code == 0, "\(proof.messages)")
    }

    @Test func `what could not be read again from the archive is told`() throws {
        _ = try archive("create")
        try Data("extends: \(Program.tiny)\nset:\n  budget: {reserve: 0.01}\n".utf8)
            .write(to: program.folder.appending(path: "fixed.yaml"))
        let ended = try program.run(
            "run", "fixed.yaml", "--draws", "100", "--quiet", "--out", "results")
        #expect(ended.code == 0)
        #expect(ended.messages.contains("Warnung [archive-bound-to-place]"))
        #expect(try ids() == [])
    }

    @Test func `an archive that fails never costs the results`() throws {
        try Data("a thesis".utf8).write(to: program.folder.appending(path: "thesis.txt"))
        for path in ["thesis.txt", "nowhere.sqlite"] {
            let ended = try run("--archive", path, "--out", "results")
            #expect(ended.code == 0)
            #expect(ended.messages.contains("warning [archive-"), "\(ended.messages)")
            #expect(try program.names(in: "results").contains("run.json"))
        }
        #expect(try program.text("thesis.txt") == "a thesis")
        #expect(try program.names() == ["results", "thesis.txt"])
    }

    @Test(arguments: [
        (["list"], 3, "archive-missing"), (["show", "abcd"], 3, "archive-missing"),
        (["verify"], 3, "archive-missing"), (["prove", "abcd"], 3, "archive-missing"),
        (["add", "reports"], 3, "archive-missing"),
    ])
    func `without an archive it is said what to do`(
        _ arguments: [String], _ code: Int32, _ id: String
    ) throws {
        let ended = try program.run(["archive"] + arguments)
        #expect(ended.code == code)
        #expect(ended.messages.contains("Fehler [\(id)]"))
        #expect(ended.messages.contains("mittelfluss archive create"))
        #expect(try program.names().isEmpty)
    }

    @Test(arguments: [
        (["show", "abc"], 2, "archive-short-id"), (["show", "abcd"], 2, "archive-unknown-run"),
        (["list", "--where", "x"], 2, "archive-condition"),
        (["list", "--since", "x"], 2, "archive-since"), (["create"], 3, "archive-exists"),
        (["add", "nowhere"], 3, "archive-no-results"),
    ])
    func `what cannot be done is said with its id`(
        _ arguments: [String], _ code: Int32, _ id: String
    ) throws {
        _ = try archive("create")
        let ended = try program.run(["archive"] + arguments)
        #expect(ended.code == code)
        #expect(ended.messages.contains("Fehler [\(id)]"), "\(ended.messages)")
    }
}
