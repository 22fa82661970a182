// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles
import TestSupport
import Testing
import Words

@testable import Importing

private let plans = Repository.root.path + "/Tests/Importing/Plans/"

private func money(
    _ files: String..., titles: String..., isExcerpt: Bool = false
) throws -> BudgetMoney {
    let files = files.map { "2020=\(plans)\($0).csv" }
    return try readBudget(BudgetRequest(files: files, titles: titles, isExcerpt: isExcerpt))
}

@Suite("Money out of budget plans")
struct BudgetTests {
    @Test("A plan balances, and a title gives its money in whole cents")
    func plan() throws {
        let money = try money("plan", titles: "0602/53238")
        // Thousands of euros: revenue 120 + 80 + 488,835; 423,685 + 65,000 - 350 + 700.
        #expect(money.files[0].revenue == Cents(48_903_500_000))
        #expect(money.files[0].expenditure == Cents(48_903_500_000))
        #expect(money.years.map(\.year) == [2020])
        #expect(money.years.map(\.amount) == [Cents(42_368_500_000)])
        let source = try #require(money.sources.first)
        #expect(source.line == 4)
        #expect(source.file == "plan.csv")
        #expect(source.written == "423685")
        #expect(source.text == "Verwaltungsdigitalisierung; Um-setzung")
    }

    @Test("The supplement raises the title by 300 million, whatever zeros it lost")
    func supplement() throws {
        for files in [("plan", "supplement"), ("supplement", "plan")] {
            let money = try money(files.0, files.1, titles: "0602 532 38")
            #expect(money.years.map(\.amount) == [Cents(72_368_500_000)])
            #expect(money.sources.map(\.kind) == [.plan, .supplement])
            #expect(money.sources.map(\.amount) == [Cents(42_368_500_000), Cents(30_000_000_000)])
        }
    }

    @Test("Another year has other headers, chapters without their plan, and other titles")
    func next() throws {
        let files = ["2020=\(plans)plan.csv", "2023=\(plans)next.csv"]
        let titles = ["0602/53238", "060253271", "0602/53273"]
        let money = try readBudget(BudgetRequest(files: files, titles: titles))
        #expect(money.years.map(\.year) == [2020, 2023])
        #expect(money.years.map(\.amount) == [Cents(42_368_500_000), Cents(37_658_000_000)])
        #expect(money.absent.map(\.title) == ["0602/53271", "0602/53273", "0602/53238"])
    }

    @Test("What was spent is in euros, with German numbers and a minus behind")
    func outturn() throws {
        let money = try money("outturn", titles: "0602/53238", "6002/97206", isExcerpt: true)
        // 312,044,871.09 - 350,000.00
        #expect(money.years.map(\.amount) == [Cents(31_169_487_109)])
        #expect(money.sources.map(\.kind) == [.outturn, .outturn])
        let error = #expect(throws: Problems.self) {
            try Self.read("outturn", isExcerpt: false)
        }
        #expect(error?.problems.map(\.id) == ["unbalanced-plan"])
    }

    private static func read(_ file: String, isExcerpt: Bool) throws -> BudgetMoney {
        try money(file, titles: "0602/53238", isExcerpt: isExcerpt)
    }

    static let titles: [(plan: String?, chapter: String, title: String, expected: String?)] = [
        ("06", "0602", "53238", "0602/53238"), ("6", "602", "53238", "0602/53238"),
        ("06", "02", "532 38", "0602/53238"), ("6", "2", "1101", "0602/01101"),
        (nil, "0602", "53238", "0602/53238"), (nil, "602", "53238", "0602/53238"),
        ("60", "6001", "01101", "6001/01101"), (nil, "02", "53238", nil),
        ("08", "0602", "53238", nil), ("06", "", "53238", nil), ("06", "06025", "53238", nil),
        ("06", "0602", "5323x", nil), ("06", "0602", "532381", nil), ("06", "0602", "", nil),
        ("x", "02", "53238", nil), ("006", "02", "53238", nil), ("06", "٠2", "53238", nil),
    ]

    @Test(
        "A row's title, also where zeros are lost or the plan's number is missing",
        arguments: titles)
    func title(plan: String?, chapter: String, title: String, expected: String?) {
        let found = try? BudgetTitle(plan: plan, chapter: chapter, title: title)
        #expect(found?.description == expected)
    }

    @Test(
        "The year stands before a file, or once in its name",
        arguments: [
            ("2021=a.csv", "a.csv", 2021), ("HH_2020.csv", "HH_2020.csv", 2020),
            ("2019/plan.csv", "2019/plan.csv", nil), ("plan.csv", "plan.csv", nil),
            ("entwurf-2020-stand-2021.csv", "entwurf-2020-stand-2021.csv", nil),
            ("20201231.csv", "20201231.csv", nil), ("2021=x/2020.csv", "x/2020.csv", 2021),
            ("202=a.csv", "202=a.csv", nil),
        ] as [(String, String, Int?)])
    func year(named: String, path: String, year: Int?) {
        #expect(BudgetReader.parts(of: named) == (path, year))
    }
}

@Suite("Budget plans that are none")
struct BrokenBudgetTests {
    private func problems(_ plan: String, mapping: String? = nil) -> [Problem] {
        let files = MemoryFiles([
            "p.csv": Array(plan.utf8), "m.yaml": Array((mapping ?? "").utf8),
        ])
        let request = BudgetRequest(
            files: ["2020=p.csv"], titles: ["0602/53238"], mapping: mapping.map { _ in "m.yaml" })
        do {
            _ = try readBudget(request, from: files)
            return []
        } catch let error as Problems {
            return error.problems
        } catch {
            Issue.record(error)
            return []
        }
    }

    private static func plan(_ amount: String, _ revenue: String) -> String {
        """
        einzelplan;einnahmen-ausgaben;kapitel;titel;soll
        06;A;0602;53238;\(amount)
        60;E;6001;01101;\(revenue)

        """
    }

    @Test(
        "Amounts are exact, or an error",
        arguments: [
            ("0,5", "0,5", []), ("1.234,5", "1.234,5", []), ("0,00001", "0,00001", []),
            ("0,000001", "0,000001", ["not-cents", "not-cents"]),
            ("0,1", "0,2", ["unbalanced-plan"]), ("12.345", "12.345", ["undecided-number"]),
            ("1.234,5", "1,234.5", ["mixed-number-styles"]), ("viel", "1", ["not-a-number"]),
            ("", "1", ["not-a-number"]),
            ("99999999999999", "99999999999999", ["out-of-range", "out-of-range"]),
            ("-5", "-5", ["outside-budget"]),
        ])
    func amounts(amount: String, revenue: String, ids: [String]) {
        #expect(problems(Self.plan(amount, revenue)).map(\.id) == ids)
    }

    @Test("All that is wrong comes at once, each with its place")
    func together() {
        let found = problems(
            """
            einzelplan;einnahmen-ausgaben;kapitel;titel;soll
            06;A;0802;53238;1
            06;B;0602;53238;x
            06;A;0602;5;1
            06;A;0602

            """)
        #expect(
            found.map { "\($0.origin) \($0.id)" } == [
                "p.csv:2:6 chapter-elsewhere", "p.csv:3:4 unknown-side", "p.csv:3:17 not-a-number",
                "p.csv:4:11 not-a-title", "p.csv:5 ragged-row",
            ])
        for problem in found { #expect(problem.sentence.de.contains("; ")) }
    }

    @Test("A mapping says what is unusual: names, unit, titles")
    func mapping() throws {
        let list = "Art;Kap;Tit;Betrag EUR\nA;0602;53238;1.000,50\nE;6001;01101;1.000,50\n"
        let mapping = """
            columns: {side: Art, amount: Betrag EUR}
            unit: eur
            titles: [0602/53238]

            """
        let files = MemoryFiles(["p.csv": Array(list.utf8), "m.yaml": Array(mapping.utf8)])
        let money = try readBudget(
            BudgetRequest(files: ["2020=p.csv"], mapping: "m.yaml"), from: files)
        #expect(money.years.map(\.amount) == [Cents(100_050)])
        #expect(problems(list, mapping: "columns: {sied: Art}").map(\.id).contains("unknown-key"))
        #expect(problems(list, mapping: "unit: usd").map(\.id).contains("unknown-value"))
    }

    @Test(
        "Whatever else a file is, it is told",
        arguments: [
            ("", "empty-file"), ("a;b\n1;2\n", "budget-column-missing"),
            ("kapitel;titel\n\u{0}", "nul-byte"),
            (String(repeating: ";", count: 1000), "too-many-columns"),
            ("kapitel;titel;soll\n\"0602;53238;1\n", "unclosed-quote"),
            ("kapitel;titel;soll;soll\n0602;53238;1;2\n", "duplicate-column"),
        ])
    func hostile(plan: String, id: String) {
        #expect(problems(plan).first?.id == id)
    }
}
