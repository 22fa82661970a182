// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@Suite struct ActualsTemplateTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `empty books lie where they were asked for, and nowhere twice`() throws {
        let first = try program.run(
            "actuals-template", Program.tiny, "--as-of", "2021-06-30", "--out", "books",
            "--lang", "en")
        #expect(first.code == 0)
        #expect(first.output.hasPrefix("books: empty books up to 2021-06 for 30 packages;"))
        let names = try program.names(in: "books")
        #expect(names.contains("actuals.yaml") && names.contains("progress.csv"))
        #expect(try program.text("books/actuals.yaml").contains("\nas_of: 2021-06\n"))
        #expect(try program.text("books/payments.csv") == "package,month,amount_eur\n")
        let before = try names.map { try program.text("books/" + $0) }

        let second = try program.run(
            "actuals-template", Program.tiny, "--as-of", "2021-07", "--out", "books")
        #expect(second.code == 3)
        #expect(second.messages.hasPrefix("books ist nicht leer"))
        #expect(try names.map { try program.text("books/" + $0) } == before)
        #expect(try program.names() == ["books"])
    }

    @Test func `results are nothing to be replaced by books`() throws {
        #expect(try program.run("distribute", Program.tiny, "--out", "results").code == 0)
        let before = try program.names(in: "results")
        let ended = try program.run(
            "actuals-template", Program.tiny, "--as-of", "2021-06", "--out", "results")
        #expect(ended.code == 3)
        #expect(try program.names(in: "results") == before)
    }

    @Test func `without a folder they lie in one named like the month`() throws {
        let ended = try program.run("actuals-template", Program.tiny, "--as-of=2021-06", "--quiet")
        #expect(ended.code == 0)
        #expect(ended.output.isEmpty && ended.messages.isEmpty)
        #expect(try program.names() == ["actuals-2021-06"])
    }

    @Test(arguments: [
        (["--as-of", "Juni"], "„Juni“"), ([], "--as-of"), (["--as-of", "2023-01"], "2022-12"),
    ])
    func `a month that is none ends with 2 and writes nothing`(
        arguments: [String], told: String
    ) throws {
        let ended = try program.run(["actuals-template", Program.tiny] + arguments)
        #expect(ended.code == 2)
        #expect(ended.messages.contains(told))
        #expect(try program.names().isEmpty)
    }
}
