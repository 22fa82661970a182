// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// A scenario as a workbook, by the command line.
@Suite struct ScenarioWorkbookTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `what was written is read back without a difference`() throws {
        let written = try program.run("workbook", Program.tiny, "--out", "plan.xlsx")
        #expect(written.code == 0)
        #expect(written.output.contains("mittelfluss run plan.xlsx"))
        let read = try program.run("import", "workbook", "plan.xlsx", "--out", "plan")
        #expect(read.code == 0)
        for scenario in ["plan.xlsx", "plan"] {
            let found = try program.run("distribute", scenario, "--csv", "standard")
            #expect(found.output == (try program.run("distribute", Program.tiny)).output)
            #expect(found.messages == "")
        }
    }

    @Test(arguments: ["de", "standard"])
    func `tables out of a workbook are in the dialect that is asked for`(_ dialect: String) throws {
        _ = try program.run("workbook", Program.tiny, "--out", "plan.xlsx")
        let read = try program.run(
            "import", "workbook", "plan.xlsx", "--out", "plan", "--csv", dialect)
        #expect(read.code == 0, "\(read.messages)")
        let isGerman = dialect == "de"
        for name in ["laender", "projects", "efforts", "roles"] {
            let file = program.folder.appending(path: "plan/\(name).csv")
            let bytes = [UInt8](try Data(contentsOf: file))
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == isGerman)
            #expect(bytes.suffix(2).elementsEqual("\r\n".utf8) == isGerman)
            #expect(bytes.contains(UInt8(ascii: ";")) == isGerman)
        }
        let differences = try ["plan", Program.tiny].map {
            try program.run("diff", Program.tiny, $0).output
        }
        #expect(differences[0] == differences[1])
        let funds = try ["plan", Program.tiny].map {
            try program.run("distribute", $0, "--csv", "standard").output
        }
        #expect(funds[0] == funds[1])
    }

    @Test func `a workbook is computed as its folder is, and its hash is told`() throws {
        _ = try program.run("workbook", Program.tiny, "--out", "plan.xlsx")
        let options = ["--draws", "50", "--csv", "standard"]
        #expect(try program.run(["run", "plan.xlsx", "--out", "a"] + options).code == 0)
        #expect(try program.run(["run", Program.tiny, "--out", "b"] + options).code == 0)
        for name in ["packages.csv", "ledger.csv", "outcomes.csv", "months.csv"] {
            let files = ["a", "b"].map { program.folder.appending(path: "\($0)/\(name)") }
            #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]), "\(name)")
        }
        let record = try JSONSerialization.jsonObject(
            with: Data(contentsOf: program.folder.appending(path: "a/run.json")))
        let inputs = try #require((record as? [String: Any])?["inputs"] as? [String: String])
        #expect(Array(inputs.keys) == ["plan.xlsx"])
    }

    @Test func `compare and new take a workbook for a base`() throws {
        _ = try program.run(
            "workbook", Program.repository.appending(path: "scenarios/tiny").path, "--out",
            "plan.xlsx")
        try Data("set: {budget: {reserve: 0.1}}\n".utf8).write(
            to: program.folder.appending(path: "more.yaml"))
        let compared = try program.run(
            "compare", "plan.xlsx", "more.yaml", "--draws", "20", "--out", "c")
        #expect(compared.code == 0, "\(compared.messages)")
        let made = try program.run("new", "kopie", "--from", "plan.xlsx")
        #expect(made.code == 0, "\(made.messages)")
        #expect(try program.run("check", "kopie").code == 0)
    }

    @Test func `nothing is overwritten, and what is no workbook is refused`() throws {
        #expect(try program.run("workbook", Program.tiny, "--out", "plan.xlsx").code == 0)
        let twice = try program.run("workbook", Program.tiny, "--out", "plan.xlsx")
        #expect(twice.code == 3)
        #expect(twice.messages.contains("gibt es schon"))
        let ending = try program.run("workbook", Program.tiny, "--out", "plan.csv")
        #expect(ending.code == 2)
        #expect(ending.messages.contains(".xlsx"))
        let folder = try program.run("import", "workbook", Program.tiny, "--out", "x")
        #expect(folder.code == 2)
        #expect(folder.messages.contains("keine Arbeitsmappe"))
        let missing = try program.run("import", "workbook", "fehlt.xlsx", "--out", "x")
        #expect(missing.code == 3)
        try Data("a;b\n".utf8).write(to: program.folder.appending(path: "text.xlsx"))
        for command in [
            ["check", "text.xlsx"], ["import", "workbook", "text.xlsx", "--out", "x"],
        ] {
            let refused = try program.run(command)
            #expect(refused.code == 1)
            #expect(refused.messages.hasPrefix("text.xlsx: Fehler [not-a-workbook]: "))
            #expect(refused.messages.count { $0 == "\n" } == 1, "\(refused.messages)")
        }
        let variant = try program.run("check", Program.tiny, "--with", "text.xlsx")
        #expect(variant.code == 1)
        #expect(variant.messages.hasPrefix("text.xlsx: Fehler [not-a-workbook]: "))
        #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "x").path))
    }

    @Test func `what is wrong with a group's command is told`() throws {
        let unknown = try program.run("import", "workbok", "a.xlsx")
        #expect(unknown.code == 2)
        #expect(unknown.messages.contains("`workbook`"))
        let missing = try program.run("import", "workbook", "a.xlsx")
        #expect(missing.code == 2)
        #expect(missing.messages.contains("--out"))
    }

    @Test func `diff writes a workbook that is the variant`() throws {
        let text =
            "set: {budget: {reserve: 0.1}}\nchanges: [{table: pools, where: {id: nord}, "
            + "set: {capacity: 140}}]\n"
        try Data(text.utf8).write(to: program.folder.appending(path: "more.yaml"))
        let written = try program.run("diff", Program.tiny, "more.yaml", "--out", "v.xlsx")
        #expect(written.code == 0, "\(written.messages)")
        let told = try program.run("diff", Program.tiny, "v.xlsx", "--csv", "standard")
        #expect(told.code == 0, "\(told.messages)")
        #expect(told.output.contains("budget.reserve") && told.output.contains("140"))
        // It says itself what it builds on.
        let alone = try program.run("distribute", "v.xlsx")
        let both = try program.run("distribute", Program.tiny, "--with", "more.yaml")
        #expect(alone.code == 0, "\(alone.messages)")
        func amounts(_ output: String) -> [Substring] {
            Array(output.split(separator: "\n").dropFirst())
        }
        #expect(amounts(alone.output) == amounts(both.output))
        let twice = try program.run("diff", Program.tiny, "more.yaml", "--out", "v.xlsx")
        #expect(twice.code == 3)
    }
}
