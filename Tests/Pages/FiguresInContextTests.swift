// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import ResultFiles
import Tables
import Testing
import Words
@testable import Pages

/// Figures with their day, unit and number of words, and pictures of the smallest programmes.
@Suite struct FiguresInContextTests {
    /// The small example with its deadline a year before its horizon.
    private func early() async throws -> ReportFixture {
        var fixture = try await ReportFixture {
            $0.calendar.deadline = Day(Month(year: 2021, number: 12), 31)
        }
        fixture.facts.daysOfFigures = daysOfFigures(
            horizon: Day(Month(year: 2022, number: 12), 31),
            deadline: Day(Month(year: 2021, number: 12), 31))
        return fixture
    }

    @Test func `money has the day of the horizon, services that of the deadline`() async throws {
        let text = try await early().page().visibleText
        #expect(text.contains("bis zum 31.12.2022 ausgegeben"))
        #expect(text.contains("zur Frist am 31.12.2021 online"))
        #expect(text.contains("werden im Planfall bis zum 31.12.2022"))
        #expect(!text.contains("bis zum 31.12.2021"))
    }

    @Test func `one day is said once where it is both`() async throws {
        #expect(daysOfFigures(horizon: day(31), deadline: day(31)) == nil)
        #expect(daysOfFigures(horizon: day(31), deadline: day(30)) != nil)
        let text = try await ReportFixture().page().visibleText
        #expect(text.contains("bis zum 31.12.2022 ausgegeben, welche Leistungen sind dann online"))
    }

    private func day(_ number: Int) -> Day { Day(Month(year: 2022, number: 12), number) }

    /// Tiny gives 300,000 EUR to 2020 (3 months) and 1,900,000 to 2021, of 3,600,000 in all: a
    /// programme without a tranche in 2022 spreads all over the first two years, so 3,600 · 3 / 22
    /// thousand EUR in three months, and in 2022 nothing is available.
    @Test func `a year without a tranche has none`() async throws {
        let fixture = try await ReportFixture { programme in
            programme.budget.tranches.removeAll { $0.year == 2022 }
        }
        let files = fixture.files()
        let picture = try #require(files.first { $0.name == "charts/spending-months.vg.json" })
        let spec = try JSONSerialization.jsonObject(with: Data(picture.bytes)) as? [String: Any]
        let data = try #require(spec?["data"] as? [[String: Any]])
        let tranches = try #require(data.first { $0["name"] as? String == "tranches" })
        let values = try #require(tranches["values"] as? [[String: Double]])
        #expect(values.map { $0["x"] } == [0, 3, 15, 27])
        #expect(values.map { $0["tranche"] }.suffix(2) == [0, 0])
        let first = try #require(values.first?["tranche"])
        let expected: Double = 3_600.0 / 22
        #expect((first - expected).magnitude < 1e-5)
        // The picture's table has them too.
        let page = fixture.page()
        #expect(page.visibleText.contains("Tranche je Monat (Tsd. €)"))
        #expect(page.contains("10/2020</th>"))
    }

    @Test func `a single month has a mark and its name`() throws {
        let axis = TimeAxis(months: ["2020-12"], deadline: 1, deadlineLabel: "")
        #expect(compact(axis.signal.signal) == #"{"value":{"0.5":"12/2020"}}"#)
        let whole = TimeAxis(
            months: ["2020-12", "2021-01", "2021-02", "2021-03", "2021-04"], deadline: nil,
            deadlineLabel: "")
        #expect(compact(whole.signal.signal) == #"{"value":{"2.5":"Q1/2021"}}"#)
    }

    @Test func `a programme of one month shows its spending as a mark`() async throws {
        let short = try await ReportFixture { programme in
            let month = Month(year: 2020, number: 10)
            programme.calendar.horizon = month
            programme.calendar.deadline = Day(month, month.days)
            programme.budget.tranches.removeAll { $0.year != 2020 }
        }
        for (fixture, hasMark) in [(short, true), (try await ReportFixture(), false)] {
            let picture = try #require(
                fixture.files().first { $0.name == "charts/spending-months.vg.json" })
            let spec = try JSONSerialization.jsonObject(with: Data(picture.bytes))
            let marks = try #require((spec as? [String: Any])?["marks"] as? [[String: Any]])
            #expect(marks.contains { $0["type"] as? String == "symbol" } == hasMark)
        }
    }

    @Test func `an axis of counts reaches one`() throws {
        #expect(compact(ChartParts.upward([("months", "plan")], isCount: true)).contains("[0,1]"))
        #expect(!compact(ChartParts.upward([("months", "plan")])).contains("[0,1]"))
    }

    private func compact(_ value: JSONText) -> String {
        String(decoding: Array(value.file.utf8), as: UTF8.self).filter { !$0.isWhitespace }
    }

    @Test func `differences of shares are percentage points`() async throws {
        let page = try await ReportFixture().page().visibleText
        #expect(page.contains("Prozentpunkte"))
    }

    @Test func `warnings are told by what they concern, not as cases`() async throws {
        var warned = try await ReportFixture()
        let place = warned.tables.firstIndex { $0.name == "findings" }
        let position = try #require(place)
        let cases = warned.tables[position].rows.count
        warned.tables[position].rows.append([
            .text("unused-pool"), .text("warning"), .text("p1"), .empty,
            .localized(Text(de: "pools.csv:2:1", en: "pools.csv:2:1")),
            .localized(Text(de: "Niemand braucht ihn.", en: "Nobody needs it.")),
        ])
        warned.tables[position].rows.append([
            .text("no-draws"), .text("warning"), .text(""), .empty,
            .localized(Text(de: "scenario.yaml:1:1", en: "scenario.yaml:1:1")),
            .localized(Text(de: "Keine.", en: "None.")),
        ])
        let text = warned.page().visibleText
        #expect(text.contains("Ungenutzter IT-Dienstleister"))
        #expect(text.contains("das ganze Programm"))
        #expect(!text.contains("unused-pool") && !text.contains("p1 (p1)") && !text.contains("()"))
        #expect(text.contains("Alle \(cases) Fälle"))
    }
}
