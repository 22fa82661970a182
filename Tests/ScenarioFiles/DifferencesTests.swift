// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import Testing

@Suite("Differences of inputs")
struct DifferencesTests {
    @Test("every setting, cell and row that differs, in the order of the files")
    func all() throws {
        let workshop = try Workshop()
        try workshop.write(
            """
            set:
              calendar: {horizon: 2022-12}
              budget: {carry_years: null, carry_over: {2020: 0}}
              agreements: {framework: [0, 1, 2]}
              targets: [{id: many, outcome: live, at_least: 3}]
            changes:
              - {table: projects, where: {id: B}, set: {start: 2021-07, name: Neu}}
              - {table: projects, where: {id: D}, remove: true}
              - {table: fields, add: {id: neu, name_de: Neues, name_en: New, ministry: BMI,
                 lead: XA}}
              - {table: pools, where: {id: nord}, scale: {capacity: 1.5}}
              - {table: efforts, where: {component: konzept, role: it}, set: {max: 99.5}}
            """, to: "variants/v.yaml")
        let before = try workshop.read()
        let found = try differences(workshop, to: ["v"]).map { "\($0.file) \($0.text)" }
        let project = try #require(before.projects.first { $0.id == "B" })
        let pool = try #require(before.pools.first { $0.id == "nord" })
        #expect(found.contains("pools.csv nord capacity: 130 → 195") && pool.capacity == 130)
        #expect(found.contains("projects.csv B name: \(project.name) → Neu"))
        #expect(found.contains("projects.csv B start: 2021-06-01 → 2021-07-01"))
        #expect(found.contains { $0.hasPrefix("projects.csv D: id: D, name: ") })
        #expect(
            found.contains(
                "fields.csv neu: – → id: neu, name_de: Neues, name_en: New, ministry: BMI, lead: XA"
            ))
        let files = found.map { $0.prefix { $0 != " " } }
        let order = ["scenario.yaml", "pools.csv", "fields.csv", "projects.csv", "efforts.csv"]
        #expect(found.contains("efforts.csv konzept/it max: 70 → 99.5"))
        #expect(found.contains("scenario.yaml agreements.framework: [1, 3, 6] → [0, 1, 2]"))
        #expect(found.contains("scenario.yaml budget.carry_years: 1 → –"))
        let places = files.compactMap { order.firstIndex(of: String($0)) }
        #expect(places == places.sorted() && places.count == files.count)
        #expect(Set(places).count >= 4)
    }

    @Test("the same values written in another way do not differ")
    func sameValues() throws {
        let workshop = try Workshop()
        try workshop.write(
            "set: {budget: {reserve: 0.050}, calendar: {deadline: 2022-12-31}}",
            to: "variants/a.yaml")
        try workshop.write("title: {de: Nichts, en: Nothing}", to: "variants/b.yaml")
        #expect(try differences(workshop, to: ["a", "b"]).isEmpty)
        let german = try workshop.text(of: "tiny/pools.csv").split(separator: "\n").map {
            $0.replacing(",", with: ";").replacing(".", with: ",")
        }
        let folder = "other"
        try FileManager.default.copyItem(
            atPath: workshop.root + "/tiny", toPath: workshop.root + "/" + folder)
        try workshop.write(german.joined(separator: "\r\n"), to: "\(folder)/pools.csv")
        let found = try inputDifferences(
            from: ScenarioSource(path: workshop.root + "/tiny"),
            to: ScenarioSource(path: workshop.root + "/" + folder))
        #expect(found.differences.isEmpty)
    }

    @Test("settings of the command line and compositions count")
    func compositions() throws {
        let workshop = try Workshop()
        try workshop.write("set: {budget: {reserve: 0.1}}", to: "variants/a.yaml")
        try workshop.write("set: {budget: {reserve: 0.2}}", to: "variants/b.yaml")
        #expect(
            try differences(workshop, from: ["a"], to: ["a", "b"]).map(\.text)
                == ["budget.reserve: 0.1 → 0.2"])
        let set = try inputDifferences(
            from: ScenarioSource(path: workshop.root + "/tiny"),
            to: ScenarioSource(
                path: workshop.root + "/tiny", settings: ["budget.lines.bund.start=2021-01-01"]))
        #expect(set.differences.map(\.text) == ["budget.lines.bund.start: 2020-11-16 → 2021-01-01"])
    }

    private func differences(
        _ workshop: Workshop, from base: [String] = [], to variants: [String]
    ) throws -> [InputDifference] {
        try inputDifferences(
            from: ScenarioSource(path: workshop.root + "/tiny", variants: base),
            to: ScenarioSource(path: workshop.root + "/tiny", variants: variants)
        ).differences
    }
}
