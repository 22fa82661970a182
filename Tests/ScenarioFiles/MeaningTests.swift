// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing

/// What a value means that could be read in two ways.
@Suite("What is written in one way and could be read in two")
struct MeaningTests {
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
        Day(Month(year: year, number: month), day)
    }

    /// A month with where it is an end and where a beginning.
    @Test(
        "a month is its last day where something ends, its first where something begins",
        arguments: [(2020, 12, 31), (2021, 2, 28), (2024, 2, 29), (2022, 6, 30)])
    func month(year: Int, month: Int, last: Int) throws {
        let written = "\(Month(year: year, number: month))"
        let settings = [
            "calendar.deadline=\(written)", "calendar.horizon=2024-12",
            "budget.lines.bund.start=\(written)",
        ]
        let programme = try Workshop().read(settings: settings)
        #expect(programme.calendar.deadline == Self.day(year, month, last))
        #expect(programme.lines[1].start == Self.day(year, month, 1))
    }

    @Test("the deadline as a month is the same programme as its last day")
    func deadline() throws {
        let workshop = try Workshop()
        try workshop.write(
            workshop.text(of: "tiny/scenario.yaml").replacing("2022-12-31", with: "2022-12"),
            to: "tiny/scenario.yaml")
        #expect(try workshop.read().calendar.deadlineTime == 27)
    }

    @Test("null written out leaves a key to its default, in each place where one can write it")
    func null() throws {
        let workshop = try Workshop()
        #expect(try workshop.read(settings: ["budget.reserve=null"]).budget.reserve == .zero)
        #expect(try workshop.read(settings: ["budget.reserve=~"]).budget.reserve == .zero)
        try workshop.write("set: {budget: {reserve: null}}", to: "variants/v.yaml")
        #expect(try workshop.read(variants: ["v"]).budget.reserve == .zero)
        try workshop.write(
            "changes: [{table: projects, where: {id: B}, set: {start: null}}]",
            to: "variants/w.yaml")
        #expect(try workshop.read(variants: ["w"]).projects[1].start == nil)
    }

    @Test(
        "a year is a number: other zeros do not make it another",
        arguments: ["{20: 1, 0020: 1}", "{2020: 1, \"2020\": 1}", "{'2020': 1, \"2020\": 1}"])
    func years(carried: String) throws {
        let workshop = try Workshop()
        try workshop.write(
            workshop.text(of: "tiny/scenario.yaml")
                .replacing("{2020: 1, 2021: 0.5, 2022: 0}", with: carried),
            to: "tiny/scenario.yaml")
        #expect(try workshop.problems().map(\.id).contains("duplicate-key"))
    }

    @Test("an exception that stands twice, and an item by its number in one way only")
    func items() throws {
        let workshop = try Workshop()
        let twice = try workshop.problems(settings: ["rules.efa.exceptions=[C, C]"])
        #expect(twice.map(\.id) == ["duplicate-entry"])
        for number in ["+1", "01", "2"] {
            let setting = "budget.lines.\(number).efa=true"
            #expect(try workshop.problems(settings: [setting]).map(\.id) == ["unknown-list-item"])
        }
    }

    @Test("every key that stands twice is told, wherever it stands")
    func keysTwice() throws {
        let workshop = try Workshop()
        try workshop.write(
            workshop.text(of: "tiny/scenario.yaml")
                .replacing("shares: {foederal", with: "shares: {1: 1, \"1\": 2, foederal")
                .replacing("minimum: {B: ", with: "minimum: {\"B\": 1, 'B': ")
                .replacing("low: 0.5", with: "true: 1, \"true\": 2, low: 0.5"),
            to: "tiny/scenario.yaml")
        let problems = try workshop.problems()
        #expect(Set(problems.map(\.id)) == ["duplicate-key"])
    }
}
