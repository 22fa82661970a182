// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Testing

@Suite("Published figures")
struct PublishedTests {
    private static let heading = "id,name_de,name_en,value,quantity,source\n"

    private func workshop(_ rows: String) throws -> Workshop {
        let workshop = try Workshop()
        try workshop.write(Self.heading + rows, to: "tiny/published.csv")
        return workshop
    }

    @Test("a scenario need not have any")
    func none() throws {
        let programme = try Workshop().read()
        #expect(programme.published.isEmpty)
        #expect(programme.inputHashes["published.csv"] == nil)
    }

    @Test(
        "every quantity",
        arguments: [
            ("budget", PublishedFigure.Quantity.budget), ("projects", .projects),
            ("laender", .laender), ("population", .population),
            ("municipalities", .municipalities), ("tranche:2021", .tranche(year: 2021)),
            ("line_share:bund", .lineShare(line: 1)),
            ("outcome:efa_online", .outcome("efa_online")),
        ])
    func quantities(text: String, quantity: PublishedFigure.Quantity) throws {
        let programme = try workshop("a,Zahl,Figure,12.5,\(text),\"Amt, 2020\"\n").read()
        #expect(programme.published.map(\.quantity) == [quantity])
        #expect(programme.published.map(\.source) == ["Amt, 2020"])
        #expect(programme.published.map(\.value.double) == [12.5])
        #expect(programme.inputHashes["published.csv"]?.count == 64)
    }

    @Test("person-days and costs of a component")
    func efforts() throws {
        let id = try Workshop().read().components[0].id
        let rows = ["least_days", "most_days", "least_cost", "most_cost"].enumerated()
            .map { "r\($0.offset),Zahl,Figure,1,\($0.element):\(id),Amt\n" }
        let programme = try workshop(rows.joined()).read()
        #expect(
            programme.published.map(\.quantity) == [
                .days(component: 0, isMost: false), .days(component: 0, isMost: true),
                .cost(component: 0, isMost: false), .cost(component: 0, isMost: true),
            ])
    }

    @Test(
        "what is wrong is said with its place",
        arguments: [
            ("a,Zahl,Figure,1,budgt,Amt", "unknown-value", 17),
            ("a,Zahl,Figure,1,tranche:1999,Amt", "unknown-value", 17),
            ("a,Zahl,Figure,1,tranche,Amt", "unknown-value", 17),
            ("a,Zahl,Figure,1,outcome:spend,Amt", "unknown-value", 17),
            ("a,Zahl,Figure,1,line_share:bunt,Amt", "unknown-id", 17),
            ("a,Zahl,Figure,1,most_cost:x,Amt", "unknown-id", 17),
            ("a,Zahl,Figure,viel,budget,Amt", "not-a-number", 15),
            ("a,Zahl,Figure,-1,budget,Amt", "out-of-range", 15),
            ("a,Zahl,Figure,1,budget,", "empty-cell", 24),
        ])
    func wrong(row: String, id: String, column: Int) throws {
        let found = try workshop(row + "\n").problems()
        expectOnly(
            Expected(id: id, file: "published.csv", line: 2, column: column), in: found)
    }

    @Test("nothing is computed from them: a variant cannot change them")
    func unvaried() throws {
        let workshop = try workshop("a,Zahl,Figure,1,budget,Amt\n")
        try workshop.write(
            "title: {de: X, en: X}\nchanges: [{table: published, set: {value: 2}}]\n",
            to: "variants/x.yaml")
        #expect(try workshop.problems(variants: ["x"]).map(\.id) == ["unknown-value"])
    }

    @Test("the reference scenario names the source of each")
    func reference() throws {
        let path = repository + "/scenarios/konjunkturpaket-2020"
        let figures = try readProgramme(ScenarioSource(path: path)).published
        #expect(figures.count >= 10)
        for figure in figures { #expect(!figure.source.isEmpty) }
    }
}
