// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

@Suite("Variants and settings")
struct VariantTests {
    @Test("a variant's set, changes, id and question")
    func variant() throws {
        let workshop = try Workshop()
        try workshop.write(
            """
            title: {de: Früher, en: Earlier}
            question: {de: Und jetzt?, en: And now?}
            extends: ../tiny
            set: {budget: {reserve: 0.1, carry_years: null}, reallocation: {scopes: [line]}}
            changes:
              - {table: projects, where: {priority: {below: 0.6}}, set: {start: 2021-07-01}}
              - {table: pools, where: {id: [nord, sued]}, scale: {capacity: 1.5}}
              - {table: laender, where: {id: XA}, scale: {koenigstein: 1.5}}
              - {table: projects, where: {field: umwelt, complexity: low}, remove: true}
              - {table: projects, add: {id: N, name: Neu, line: bund, field: umwelt, lead: BUND,
                 complexity: low, base_components: 1, interfaces: 0, priority: 1, committed: 1}}
            """, to: "variants/first.yaml")
        try workshop.write("set: {rules: {efa: {exceptions: []}}}", to: "variants/second.yaml")
        let programme = try workshop.read("variants/first.yaml", variants: ["second"])
        #expect(programme.id == "tiny+first+second")
        #expect(programme.variants == ["first", "second"])
        #expect(programme.question?.en == "And now?")
        #expect(programme.budget.reserve.description == "0.1")
        #expect(programme.budget.carryYears == 2)
        #expect(programme.reallocation.scopes == [.line])
        #expect(programme.projects.map(\.id) == ["A", "B", "D", "E", "N"])
        #expect(programme.projects[1].start?.description == "2021-07-01")
        #expect(programme.projects[0].start == nil)
        #expect(programme.pools.map(\.capacity) == [90, 195, 105], "bund, nord, sued")
        #expect(programme.laender[0].koenigstein.description == "67.685175")
        #expect(programme.inputHashes["variants/first.yaml"] != nil)
    }

    @Test("--set: list items by id or number")
    func settings() throws {
        let programme = try Workshop().read(settings: [
            "budget.lines.bund.start=2021-01-01", "distribution.splits.0.shares.bund=0",
            "simulation.seed=7",
        ])
        #expect(programme.lines[1].start?.description == "2021-01-01")
        #expect(programme.distribution.splits[0].shares["bund"] == .zero)
        #expect(programme.simulation.seed == 7)
    }

    @Test(
        "wrong variants point into their file",
        arguments: [
            ("set: {budget: {reserve: 2}}", "out-of-range", 1, 25),
            ("changes: [{table: pools, where: {id: x}, remove: true}]", "no-matching-row", 1, 33),
            ("changes: [{table: pool, where: {id: x}, remove: true}]", "unknown-value", 1, 19),
            ("changes: [{table: pools}]", "unclear-change", 1, 11),
            ("changes: [{table: pools, scale: {name: 2}}]", "not-scalable", 1, 34),
            ("sett: {}", "unknown-key", 1, 1),
        ])
    func wrong(text: String, id: String, line: Int, column: Int) throws {
        let workshop = try Workshop()
        try workshop.write(text, to: "variants/v.yaml")
        let problems = try workshop.problems(variants: ["v"])
        #expect(problems.map(\.id) == [id])
        let origin = Origin(file: "variants/v.yaml", line: line, column: column)
        #expect(problems.first?.origin == origin)
    }

    @Test("wrong settings name the option")
    func wrongSettings() throws {
        let problems = try Workshop().problems(settings: ["budgt.total=1", "budget.lines.x=1", "y"])
        #expect(problems.map(\.id) == ["unknown-key", "unknown-list-item", "setting-syntax"])
        #expect(problems[0].origin.file == "--set budgt.total")
    }

    @Test("variants that extend each other")
    func circle() throws {
        let workshop = try Workshop()
        try workshop.write("extends: b.yaml", to: "variants/a.yaml")
        try workshop.write("extends: a.yaml", to: "variants/b.yaml")
        #expect(try workshop.problems("variants/a.yaml").map(\.id) == ["extends-cycle"])
    }

    @Test("what the user names and is not there")
    func missing() throws {
        let workshop = try Workshop()
        try workshop.write("{}", to: "variants/early.yaml")
        #expect(throws: FileFailure.self) { try workshop.read("nowhere") }
        let candidates = Candidates(nearest: ["early"], all: ["early"])
        #expect(throws: FileFailure.noVariant(name: "earl", candidates: candidates)) {
            try workshop.read(variants: ["earl"])
        }
    }
}
