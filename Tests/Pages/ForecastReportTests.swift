// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import ResultFiles
import Simulation
import Tables
import TestSupport
import Testing
import Words
@testable import Pages

/// The report of a forecast: the small example with its books up to June 2021.
@Suite struct ForecastReportTests {
    private static let sections = [
        "standing", "course", "bridge", "lights", "moved", "learned", "proposals",
    ]

    private func fixture(
        draws: Int = 40, accepting accepted: [MoneyMove] = []
    ) async throws -> ReportFixture {
        var fixture = try await ReportFixture(draws: draws)
        let example = try await ForecastExample(draws: draws, accepting: accepted)
        fixture.tables = example.tables
        fixture.record.books = RecordedBooks(asOf: "2021-06", files: ["payments.csv": "0123abc"])
        fixture.facts.forecast = example.facts
        return fixture
    }

    /// What a section says.
    private func text(_ id: String, of page: String) throws -> String {
        let start = try #require(page.firstRange(of: "<section id=\"\(id)\""))
        return String(page[start.lowerBound...].prefix(upTo: "</section>")).visibleText
    }

    @Test func `without books there is no section of a forecast`() async throws {
        let page = try await ReportFixture().page()
        for id in Self.sections { #expect(!page.contains("<section id=\"\(id)\""), "\(id)") }
        #expect(page.visibleText.contains("Ergebnisbericht · tiny"))
        #expect(!page.visibleText.contains("Bücher"))
        // The tables alone do not make books.
        var named = try await fixture(draws: 0)
        named.record.books = nil
        #expect(!named.page().contains("<section id=\"standing\""))
    }

    @Test(arguments: Language.allCases)
    func `its sections stand behind the answer, and the page names the month of the books`(
        _ language: Language
    ) async throws {
        let page = try await fixture().page(language)
        let ids = page.matches(of: /<section id="([a-z-]+)"/).map { String($0.1) }
        #expect(Array(ids.prefix(9)) == ["answer"] + Self.sections + ["flow"])
        let text = page.visibleText
        #expect(
            text.contains(
                language == .de ? "Bücher bis Ende 06/2021 · tiny" : "books to the end of 06/2021 ·"
            ))
        #expect(text.contains("0123abc"))
        let other = language == .de ? [" and ", " the ", " of "] : [" und ", " der ", " ist "]
        for word in other { #expect(!text.contains(word), "\(word)") }
        #expect(
            text.contains(
                language == .de ? "keine Messung des Fortschritts" : "no measure of progress"))
    }

    /// 535,299.14 EUR is the sum of payments.csv; the rest is what deviation.csv has.
    @Test func `where it stands and ends is what the tables say`() async throws {
        let fixture = try await fixture()
        let text = try text("standing", of: fixture.page())
        #expect(text.contains("Bis Ende 06/2021 sind nach den Büchern 535,3 Tsd. € ausgezahlt"))
        let style = NumberStyle(.de)
        let deviation = fixture.reader(DeviationColumn.self)
        for row in deviation.rows.prefix(6) {
            for column in DeviationColumn.allCases.dropFirst(2) {
                guard ![.forecastP50EUR].contains(column),
                    let value = deviation.number(column, row)
                else { continue }
                let isIndex = [.scheduleIndex, .costIndex].contains(column)
                let shown =
                    isIndex
                    ? style.decimal(value, places: 2)
                    : style.decimal(cents: value, per: 1e5, places: 1)
                #expect(text.contains(shown), "\(deviation.text(.key, row)): \(column)")
            }
        }
    }

    @Test func `assigned and bound money is in no column with what was paid`() async throws {
        let page = try await fixture().page()
        for id in Self.sections.dropLast() {
            let start = try #require(page.firstRange(of: "<section id=\"\(id)\""))
            let section = String(page[start.lowerBound...].prefix(upTo: "</section>"))
            for heading in section.matches(of: /<th scope="col"[^>]*>([^<]*)</) {
                #expect(!heading.1.contains(/[Zz]ugewiesen|[Gg]ebunden/), "\(heading.1)")
            }
        }
    }

    @Test func `the course draws what was until the cut-off and what is expected from there`()
        async throws
    {
        let fixture = try await fixture()
        let file = try #require(
            fixture.files().first { $0.name == "charts/course-total.vg.json" })
        let spec = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
        let data = try #require(spec?["data"] as? [[String: Any]])
        func values(_ name: String, _ field: String) throws -> [Double] {
            let set = try #require(data.first { $0["name"] as? String == name })
            let rows = try #require(set["values"] as? [[String: Any]])
            return rows.compactMap { $0[field] as? Double }
        }
        // Nine closed months of 27, and the start; the forecast begins with what was paid.
        #expect(try values("paid", "x") == (0...9).map(Double.init))
        #expect(try values("forecast", "x") == (9...27).map(Double.init))
        #expect(try values("paid", "paid").last == 535.29914)
        #expect(try values("forecast", "p10").first == 535.29914)
        #expect(try values("forecast", "p90").first == 535.29914)
        let course = fixture.reader(CourseColumn.self)
        let totals = course.rows.filter { course.text(.line, $0) == "total" }
        let planned = try values("months", "baseline")
        #expect(planned.count == 27)
        for (row, value) in zip(totals, planned) {
            let cents = try #require(course.number(.baselineEUR, row))
            #expect((cents / 1e5 - value).magnitude < 1e-6)
        }
        let text = try text("course", of: fixture.page())
        let last = try #require(totals.last)
        for column in [CourseColumn.baselineEUR, .forecastPlanEUR, .forecastP10EUR] {
            let cents = try #require(course.number(column, last))
            #expect(text.contains(NumberStyle(.de).decimal(cents / 1e5)), "\(column)")
        }
    }

    @Test(
        arguments: [
            (nil, "nichts geplant"), (0.0, "weit zurück"), (0.79, "weit zurück"), (0.8, "zurück"),
            (0.949, "zurück"), (0.95, "im Plan"), (1.05, "im Plan"), (1.051, "voraus"),
        ] as [(Double?, String)])
    func `a light is a word`(_ index: Double?, _ word: String) {
        #expect(Light(index).schedule.de == word)
    }

    /// 0.9498 is below 0.95: two or three decimals would say that it is not.
    @Test(arguments: [(0.9498, "0,9498"), (0.94, "0,94"), (1.0501, "1,0501"), (0.9, "0,90")])
    func `an index never reads as another light`(_ index: Double, _ shown: String) {
        #expect(Light.text(of: index, NumberStyle(.de)) == shown)
    }

    /// B/bau/XB is short of money (it takes all that is proposed), B/kommunal/XA has too much.
    @Test func `movements that lower spending are told to do so`() async throws {
        let ids = try PlannedExample().plan.packages.map(\.id)
        let giver = try #require(ids.firstIndex(of: "B/bau/XB"))
        let taker = try #require(ids.firstIndex(of: "B/kommunal/XA"))
        let page = try await fixture(accepting: [
            MoneyMove(from: .package(giver), to: taker, Cents(1_000_000))
        ]).page()
        #expect(try text("accepted", of: page).contains("im Mittel weniger ausgegeben"))
        // The proposals raise it.
        #expect(!(try text("proposals", of: page)).contains("im Mittel weniger ausgegeben"))
    }

    @Test func `a file that accepts nothing is told`() async throws {
        var fixture = try await fixture(draws: 0)
        fixture.record.books?.accepted = ["none.csv": "0123"]
        #expect(try text("accepted", of: fixture.page()).contains("Angenommen ist nichts"))
    }

    @Test func `each field has its light, and the thresholds are told`() async throws {
        let fixture = try await fixture()
        let text = try text("lights", of: fixture.page())
        for words in ["Familie", "Umwelt", "0,95", "0,80", "1,05", "Aus Kosten errechnet"] {
            #expect(text.contains(words), "\(words)")
        }
        // familie: EV / PV 1.27 and EV / AC 0.88; umwelt: 1.01 and 0.82 (deviation.csv).
        #expect(text.contains("voraus (1,27)") && text.contains("im Plan (1,01)"))
        #expect(text.contains("teurer (0,88)") && text.contains("teurer (0,82)"))
    }

    @Test func `the projects that moved most come first, with the reason`() async throws {
        let fixture = try await fixture()
        let text = try text("moved", of: fixture.page())
        let reader = fixture.reader(DeviationColumn.self)
        let changes = reader.rows.filter { reader.text(.dimension, $0) == "project" }
            .map { reader.cents(.forecastPlanEUR, $0) - reader.cents(.baselineSpentEUR, $0) }
            .filter { $0 != 0 }
        #expect(changes.count == 4)
        let sorted = changes.sorted { $0.magnitude > $1.magnitude }
        let shown = sorted.compactMap { change in
            let sign = change > 0 ? "+" : "−"
            let words = sign + NumberStyle(.de).hundredths(Int64(change.magnitude))
            return text.firstRange(of: words)?.lowerBound
        }
        #expect(shown.count == 4 && shown == shown.sorted())
        #expect(text.contains("mehr erledigt als geplant; Erledigtes war teurer"))
    }

    @Test func `proposals and their effect are those of the tables`() async throws {
        let fixture = try await fixture()
        let text = try text("proposals", of: fixture.page())
        let proposals = fixture.reader(ProposalsColumn.self)
        #expect(!proposals.rows.isEmpty && proposals.rows.count <= 20)
        let style = NumberStyle(.de)
        for row in proposals.rows {
            for column in [ProposalsColumn.amountEUR, .idleEUR, .usableEUR] {
                guard proposals.number(column, row) != nil else { continue }
                let amount = style.hundredths(proposals.cents(column, row))
                #expect(text.contains(amount), "\(column) \(row)")
            }
            #expect(text.contains("(\(proposals.text(.to, row)))"))
        }
        #expect(text.contains("mit 90 % Sicherheit"))
        let effect = TableReader<ComparisonColumn>(
            try #require(fixture.tables.first(.effect)))
        let spent = try #require(effect.row(where: [.outcome: "spent", .dimension: ""]))
        for column in [ComparisonColumn.baseMean, .variantMean, .differenceLow, .differenceHigh] {
            let cents = try #require(effect.number(column, spent))
            #expect(text.contains(style.decimal(cents.magnitude / 1e5)), "\(column)")
        }
    }

    @Test(arguments: Language.allCases)
    func `without draws nothing is said of them`(_ language: Language) async throws {
        let text = try await fixture(draws: 0).page(language).visibleText
        for word in ["P10", "P90", "NaN", "nil"] { #expect(!text.contains(word), "\(word)") }
        #expect(
            text.contains(
                language == .de
                    ? "lässt sich ohne Ziehungen nicht sagen" : "cannot be told without draws"))
    }

    @Test func `the bridge leads from the plan to the forecast`() async throws {
        let fixture = try await fixture()
        let text = try text("bridge", of: fixture.page())
        let bridge = fixture.reader(BridgeColumn.self)
        let spent = bridge.rows.filter { bridge.text(.outcome, $0) == "spent" }
        #expect(spent.count == 7)
        let style = NumberStyle(.de)
        for row in [spent.first, spent.last].compactMap(\.self) {
            let mean = try #require(bridge.number(.mean, row))
            #expect(text.contains(style.decimal(mean / 1e5, places: 1)))
        }
        for row in spent.dropFirst() {
            let change = try #require(bridge.number(.change, row))
            guard change.magnitude >= 1e5 else { continue }
            let shown = (change < 0 ? "−" : "+") + style.decimal(change.magnitude / 1e5, places: 1)
            #expect(text.contains(shown), "\(bridge.text(.step, row))")
        }
        let file = try #require(
            fixture.files().first { $0.name == "charts/bridge-spent.vg.json" })
        let spec = try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any]
        let data = try #require(spec?["data"] as? [[String: Any]])
        let rows = try #require(data.first?["values"] as? [[String: Any]])
        // Each step begins where the one before ends; the last is the forecast.
        let levels = try spent.map { try #require(bridge.number(.mean, $0)) / 1e5 }
        #expect(rows.count == levels.count + 1)
        for (row, (before, level)) in zip(rows, zip(levels.prefix(1) + levels, levels)) {
            let ends = ["from", "to"].compactMap { row[$0] as? Double }
            #expect(abs(ends[0] - before) < 1e-6 && abs(ends[1] - level) < 1e-6)
        }
        // The small books know neither joins nor capacity.
        #expect(text.words.contains("Beitritte und Absagen = = = = = ="))
    }

    @Test func `fields say whether they are dearer than thought`() async throws {
        let fixture = try await fixture()
        let text = try text("learned", of: fixture.page())
        // Four packages have been paid for, none has finished.
        #expect(text.contains("sagen 4 Arbeitspakete etwas, von keinem davon"))
        let learned = fixture.reader(LearnedColumn.self)
        for row in learned.rows {
            let factors = [LearnedColumn.beforeMean, .afterMean].compactMap {
                learned.number($0, row)
            }
            let change = try #require(factors.last) / (try #require(factors.first)) - 1
            let word = change > 0.05 ? "▲ teurer" : change < -0.05 ? "▼ günstiger" : "● wie gedacht"
            let name = ["familie": "Familie", "umwelt": "Umwelt", "": "Allen gemeinsam"]
            let field = try #require(name[learned.text(.key, row)])
            #expect(text.words.contains("\(field) \(word)"), "\(field)")
        }
    }

    @Test func `what was accepted is shown with what it brings`() async throws {
        // C/konzept/XC has 9,201.80 EUR left, the reserve of foederal 16,582.05.
        let example = try PlannedExample()
        let ids = example.plan.packages.map(\.id)
        let (giver, taker) = (
            try #require(ids.firstIndex(of: "C/konzept/XC")),
            try #require(ids.firstIndex(of: "A/bau/XA"))
        )
        let fixture = try await fixture(accepting: [
            MoneyMove(from: .package(giver), to: taker, Cents(100_000)),
            MoneyMove(from: .reserve, to: taker, Cents(250_050)),
        ])
        let page = fixture.page()
        let text = try text("accepted", of: page)
        for words in ["1.000,00", "2.500,50", "(C/konzept/XC)", "Reserve der Säule", "3,5 Tsd. €"] {
            #expect(text.contains(words), "\(words)")
        }
        let effect = TableReader<ComparisonColumn>(
            try #require(fixture.tables.first(.effect)))
        let row = try #require(
            effect.row(where: [.variant: "accepted", .outcome: "spent", .dimension: ""]))
        let mean = try #require(effect.number(.baseMean, row))
        #expect(text.contains(NumberStyle(.de).decimal(mean / 1e5, places: 1)))
        #expect(!(try await self.fixture().page()).contains("<section id=\"accepted\""))
    }

    @Test func `what the books do not tell stands above every result`() async throws {
        var fixture = try await fixture(draws: 0)
        let place = try #require(fixture.tables.firstIndex { $0.name == "findings" })
        fixture.tables[place].rows.append([
            .text("no-progress"), .text("warning"), .text(""), .empty,
            .localized(Text(de: "actuals", en: "actuals")),
            .localized(Text(de: "Ohne Fortschritt.", en: "Without progress.")),
        ])
        let page = fixture.page()
        let notice = try #require(page.firstRange(of: "class=\"notice\""))
        let answer = try #require(page.firstRange(of: "class=\"answer\""))
        #expect(notice.lowerBound < answer.lowerBound)
        #expect(page.visibleText.contains("Ohne Fortschritt."))
    }
}

extension String {
    /// Its words with one space between them.
    fileprivate var words: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Substring {
    /// What stands before a text; all where it is not there.
    fileprivate func prefix(upTo text: String) -> Substring {
        firstRange(of: text).map { self[..<$0.lowerBound] } ?? self
    }
}
