// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Tables
import Testing
@testable import Pages

@Suite struct PublishedReportTests {
    /// Ours are those of scenarios/tiny: its laender.csv, projects.csv and scenario.yaml.
    private static let figures: [(PublishedFigure.Quantity, ExactDecimal, [String])] = [
        (
            .budget, ExactDecimal(mantissa: 3_000_000, scale: 0),
            ["3,0 Mio. €", "3,6 Mio. €", "Eingabe", "+600.000,00 €"]
        ),
        (
            .tranche(year: 2021), ExactDecimal(mantissa: 190_000_050, scale: 2),
            ["1,9 Mio. €", "1,9 Mio. €", "Eingabe", "−0,50 €"]
        ),
        (
            .population, ExactDecimal(mantissa: 5_300_000, scale: 0),
            ["5.300.000", "5.300.000", "Eingabe", "±0"]
        ),
        (.municipalities, ExactDecimal(mantissa: 490, scale: 0), ["490", "491", "Eingabe", "+1"]),
        (.projects, ExactDecimal(mantissa: 7, scale: 0), ["7", "5", "Eingabe", "−2"]),
        (.laender, ExactDecimal(mantissa: 3, scale: 0), ["3", "3", "Eingabe", "±0"]),
    ]

    private func fixture() async throws -> ReportFixture {
        try await ReportFixture { programme in
            programme.published = Self.figures.enumerated().map { number, figure in
                PublishedFigure(
                    id: "f\(number)", name: Text(de: "Zahl \(number)", en: "Figure \(number)"),
                    value: figure.1, quantity: figure.0, source: "Amt <\(number)>")
            }
            programme.published.append(
                PublishedFigure(
                    id: "spent", name: Text(de: "Abgeflossen", en: "Spent so far"),
                    value: .zero, quantity: .outcome("spent"), source: "Amt"))
        }
    }

    @Test func `published figures stand beside ours, told apart`() async throws {
        let page = try await fixture().page().replacing("\u{A0}", with: " ")
        for (number, figure) in Self.figures.enumerated() {
            let cells = figure.2
            let row =
                "<tr><th scope=\"row\"><bdi>Zahl \(number)</bdi></th>"
                + "<td class=\"n\">\(cells[0])</td><td class=\"n\">\(cells[1])</td>"
                + "<td>\(cells[2])</td><td class=\"n\">\(cells[3])</td>"
                + "<td><bdi>Amt &lt;\(number)&gt;</bdi></td></tr>"
            #expect(page.contains(row), "\(row)")
        }
    }

    @Test func `an outcome is computed and has its band`() async throws {
        let fixture = try await fixture()
        let (published, outcomes) = (
            fixture.reader(PublishedColumn.self), fixture.reader(OutcomesColumn.self)
        )
        let ours = try #require(published.row(where: [.figure: "spent"]))
        let spent = try #require(outcomes.row(where: [.outcome: "spent", .dimension: ""]))
        #expect(published.text(.basis, ours) == "computed")
        #expect(published.number(.ours, ours) == outcomes.number(.plan, spent))
        #expect(published.number(.p10, ours) == outcomes.number(.p10, spent))
        #expect(published.number(.difference, ours) == outcomes.number(.plan, spent))
        #expect(fixture.page(.en).visibleText.contains("Spent so far"))
    }

    @Test func `without published figures there is no section and no file`() async throws {
        let fixture = try await ReportFixture()
        #expect(!fixture.page().contains("id=\"published\""))
        #expect(!fixture.tables.contains { $0.name == "published" })
    }
}
