// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

@Suite struct CompareTests {
    private let program: Program

    init() throws { program = try Program() }

    /// Columns of draws.csv that hold an outcome's total.
    private static let outcomes = [
        "spent": "spent_eur", "lapsed": "lapsed_eur", "remaining": "remaining_eur",
        "granted": "granted_eur", "reassigned": "reassigned_eur", "live": "live", "efa": "efa",
        "efa_online": "efa_online", "nationwide": "nationwide", "coverage": "coverage",
        "municipal": "municipal", "municipal_share": "municipal_share", "finished": "finished",
        "started": "started", "starved": "starved",
    ]
    private static let lessIsBetter: Set = ["lapsed", "remaining", "starved"]
    private static let withoutDirection: Set = ["granted", "reassigned"]

    /// What two forecasts say, computed here from their single draws.
    @Test func `with books both sides are forecasts, draw by draw`() throws {
        let books = "\(Program.tiny)/actuals-2021-06"
        let common = ["--draws", "30", "--lang", "en", "--quiet", "--actuals", books]
        _ = try program.run(
            ["forecast", Program.tiny, "--per-draw", "--no-bridge", "--out", "base"] + common)
        _ = try program.run(
            [
                "forecast", Program.tiny, "--per-draw", "--no-bridge", "--with",
                "no-reallocation", "--out", "other",
            ] + common)
        let ended = try program.run(["compare", Program.tiny, "no-reallocation"] + common)
        #expect(ended.code == 0, "\(ended.messages)")
        let (base, other) = (
            try program.rows("base/draws.csv"), try program.rows("other/draws.csv")
        )
        let totals = try program.rows("reports/tiny-compare/comparison.csv")
            .filter { $0["dimension"] == "" }
        for (outcome, column) in Self.outcomes {
            let row = try #require(totals.first { $0["outcome"] == outcome })
            let left = base.compactMap { $0[column].flatMap(Double.init) }
            let right = other.compactMap { $0[column].flatMap(Double.init) }
            try check(row, outcome, left, right)
        }
        let months = try program.rows("reports/tiny-compare/tiny+no-reallocation/months.csv")
        let closed = months.filter { $0["line"] == "total" && $0["measure"] == "spent" }
        #expect(closed.prefix(9).allSatisfy { $0["standard_error"] == "0.00" })
        let record = try program.text("reports/tiny-compare/run.json")
        #expect(record.contains("\"as_of\": \"2021-06\""))
        let page = try program.text("reports/tiny-compare/report.html")
        #expect(page.contains("Comparison of forecasts, books to the end of 06/2021"))
    }

    @Test func `books that fit not every variant are told before anything is computed`() throws {
        try program.copyTiny()
        let change = "changes: [{table: projects, where: {id: D}, remove: true}]\n"
        try Data(change.utf8).write(to: program.folder.appending(path: "less.yaml"))
        let ended = try program.run(
            "compare", "tiny", "less.yaml", "--actuals", "tiny/actuals-2021-06", "--lang", "en")
        #expect(ended.code == 1)
        #expect(ended.messages.contains("payments.csv:2:1: error [unknown-id]"))
        #expect(!(try program.names().contains("reports")))
    }

    /// What two runs say, computed here from their single draws.
    @Test func `the paired numbers are those of two runs, draw by draw`() throws {
        let common = ["--draws", "30", "--lang", "en", "--quiet"]
        _ = try program.run(
            ["run", Program.tiny, "--per-draw", "--out", "base"] + common)
        _ = try program.run(
            ["run", Program.tiny, "--per-draw", "--with", "no-reallocation", "--out", "other"]
                + common)
        let ended = try program.run(["compare", Program.tiny, "no-reallocation"] + common)
        #expect(ended.code == 0)
        let base = try program.rows("base/draws.csv")
        let other = try program.rows("other/draws.csv")
        #expect(base.count == 30 && base.map { $0["draw"] } == other.map { $0["draw"] })
        let totals = try program.rows("reports/tiny-compare/comparison.csv")
            .filter { $0["dimension"] == "" }
        for (outcome, column) in Self.outcomes {
            let row = try #require(totals.first { $0["outcome"] == outcome })
            #expect(row["variant"] == "no-reallocation" && row["draws"] == "30")
            let left = base.compactMap { $0[column].flatMap(Double.init) }
            let right = other.compactMap { $0[column].flatMap(Double.init) }
            try check(row, outcome, left, right)
        }
        #expect(totals.contains { ($0["difference_mean"].flatMap(Double.init) ?? 0) < -1000 })
    }

    private func check(
        _ row: [String: String], _ outcome: String, _ base: [Double], _ variant: [Double]
    ) throws {
        let count = Double(base.count)
        let differences = zip(variant, base).map { $0 - $1 }
        let mean = differences.reduce(0, +) / count
        let variance = differences.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / (count - 1)
        let sorted = differences.sorted()
        func quantile(_ part: Double) -> Double {
            let place = (count - 1) * part
            let below = sorted[Int(place)]
            let above = sorted[min(base.count - 1, Int(place) + 1)]
            return below + (above - below) * (place - place.rounded(.down))
        }
        let error = (variance / count).squareRoot()
        let expected = [
            "base_mean": base.reduce(0, +) / count, "variant_mean": variant.reduce(0, +) / count,
            "difference_mean": mean, "difference_standard_error": error,
            "difference_p10": quantile(0.1), "difference_p50": quantile(0.5),
            "difference_p90": quantile(0.9),
        ]
        // Two decimals of amounts and six of all else are rounded in the files.
        let tolerance = row["unit"] == "EUR" ? 0.011 : 2e-6
        for (column, value) in expected {
            let found = try #require(row[column].flatMap(Double.init), "\(outcome) \(column)")
            #expect(abs(found - value) <= tolerance, "\(outcome) \(column)")
        }
        #expect(
            row["distinguishable"]
                == (mean != 0 && abs(mean) >= 1.959964 * error ? "true" : "false"), "\(outcome)")
        guard !Self.withoutDirection.contains(outcome) else {
            #expect(row["probability_better"] == "")
            return
        }
        let sign = Self.lessIsBetter.contains(outcome) ? -1.0 : 1
        let wins = Double(differences.count { $0 * sign > 0 })
        let ties = Double(differences.count { $0 == 0 })
        let found = try #require(row["probability_better"].flatMap(Double.init))
        #expect(abs(found - (wins + ties / 2) / count) < 1e-6, "\(outcome)")
    }

    @Test func `each scenario's files are those of its own run`() throws {
        let common = ["--draws", "5", "--quiet"]
        _ = try program.run(["compare", Program.tiny, "waves+deep", "--workbooks"] + common)
        _ = try program.run(
            ["run", Program.tiny, "--with", "waves", "--with", "deep"] + common)
        _ = try program.run(["run", Program.tiny] + common)
        #expect(
            try program.names(in: "reports/tiny-compare")
                == [
                    "charts", "columns.csv", "comparison.csv", "report.html", "report.xlsx",
                    "run.json", "tiny", "tiny+waves+deep",
                ])
        for id in ["tiny", "tiny+waves+deep"] {
            #expect(
                try program.bytes(in: "reports/tiny-compare/\(id)")
                    == program.bytes(in: "reports/\(id)"))
        }
    }

    @Test func `only the comparison has a workbook unless each scenario is to have one`() throws {
        _ = try program.run("compare", Program.tiny, "deep", "--draws", "5", "--quiet")
        let folder = "reports/tiny-compare"
        #expect(try program.names(in: folder).contains("report.xlsx"))
        for id in ["tiny", "tiny+deep"] {
            let names = try program.names(in: "\(folder)/\(id)")
            #expect(names.contains("report.html") && !names.contains("report.xlsx"))
            #expect(try !program.text("\(folder)/\(id)/run.json").contains("report.xlsx"))
        }
    }

    @Test func `the same comparison gives the same bytes; another one leaves nothing behind`()
        throws
    {
        for (folder, threads, variant) in [
            ("a", "1", "thin"), ("b", "3", "deep"), ("b", "2", "thin"),
        ] {
            let ended = try program.run(
                "compare", Program.tiny, variant, "--draws", "9", "--threads", threads, "--out",
                folder, "--quiet")
            #expect(ended.code == 0)
            if folder == "b", variant == "deep" {
                let note = program.folder.appending(path: "b/tiny/note.txt")
                try Data("mine".utf8).write(to: note)
            }
        }
        #expect(try program.text("b/tiny/note.txt") == "mine")
        try FileManager.default.removeItem(at: program.folder.appending(path: "b/tiny/note.txt"))
        #expect(try program.bytes(in: "a") == program.bytes(in: "b"))
    }

    @Test func `a variant that changes nothing differs by nothing`() throws {
        try program.copyTiny()
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "variants"), withIntermediateDirectories: true)
        try Data("title: {de: Gleich, en: Same}\n".utf8)
            .write(to: program.folder.appending(path: "variants/same.yaml"))
        let ended = try program.run(
            "compare", "tiny", "same", "--draws", "10", "--lang", "en")
        #expect(ended.code == 0)
        for row in try program.rows("reports/tiny-compare/comparison.csv") {
            for column in ["mean", "standard_error", "p10", "p50", "p90"] {
                let found = row["difference_\(column)"].flatMap(Double.init)
                #expect(found == 0, "\(row)")
            }
            #expect(row["probability_better"] == "" || row["probability_better"] == "0.500000")
        }
        #expect(ended.output.contains("=\n"))
        #expect(!ended.output.contains("≈ 0 ±"))
    }

    @Test func `the console stays within eighty columns, in both languages`() throws {
        let arguments = [
            "compare", Program.tiny, "sharing", "no-reallocation", "overrun", "thin",
            "vendor-deadlines+overrun+early-agreements+waves", "--draws", "3",
        ]
        let german = try program.run(arguments)
        let english = try program.run(arguments + ["--lang", "en"])
        #expect(german.code == 0 && english.code == 0)
        #expect(german.output.contains("Differenz zur Basis"))
        #expect(english.output.contains("Difference from the base"))
        for line in (german.output + english.output).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func `every scenario must meet a required target`() throws {
        let met = try program.run(
            "compare", Program.tiny, "overrun", "--draws", "5", "--require", "two-complete:0")
        #expect(met.code == 0)
        let missed = try program.run(
            "compare", Program.tiny, "overrun", "--draws", "5", "--require", "two-complete:1",
            "--set", "targets.two-complete.at_least=1000", "--out", "missed")
        #expect(missed.code == 4)
        let lines = missed.messages.split(separator: "\n")
        #expect(lines.suffix(2).map { $0.prefix { $0 != ":" } } == ["tiny", "tiny+overrun"])
        #expect(try program.names(in: "missed").contains("comparison.csv"))
    }

    @Test(arguments: [
        (["deep", "deep"], 2, "deep"), (["shraing"], 3, "`sharing`"), ([], 2, "variant"),
        (["deep", "--draws", "0"], 2, "--draws"), (["deep+"], 2, "deep+"),
        (["deep", "--require", "nothing:0.5"], 2, "nothing"),
        (["deep", "--set", "budget.reserve=7"], 1, "budget.reserve"),
    ])
    func `what cannot be compared is refused before anything is computed`(
        _ arguments: [String], _ code: Int32, _ word: String
    ) throws {
        let ended = try program.run(["compare", Program.tiny] + arguments)
        #expect(ended.code == code)
        #expect(ended.messages.contains(word))
        #expect(ended.output.isEmpty)
        #expect(try program.names().isEmpty)
    }

    @Test func `the mistakes of all variants come at once, those of the base once`() throws {
        try program.copyTiny()
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "variants"), withIntermediateDirectories: true)
        for (name, path) in [("a", "budget: {reserv: 1}"), ("b", "capacity: {sharin: true}")] {
            try Data("set: {\(path)}\n".utf8)
                .write(to: program.folder.appending(path: "variants/\(name).yaml"))
        }
        let ended = try program.run(
            "compare", "tiny", "a", "b", "--set", "budget.carry_years=9", "--lang", "en")
        #expect(ended.code == 1)
        let places = ended.messages.split(separator: "\n").map { $0.prefix { $0 != " " } }
        #expect(places == ["--set", "variants/a.yaml:1:16:", "variants/b.yaml:1:18:"])
        #expect(ended.messages.contains("`reserve`") && ended.messages.contains("`sharing`"))
    }

    @Test func `until: the base decides how many draws are enough for all`() throws {
        let ended = try program.run(
            "compare", Program.tiny, "overrun", "--draws", "5000", "--until", "20%", "--lang",
            "en", "--quiet")
        #expect(ended.code == 0)
        let draws = Set(try program.rows("reports/tiny-compare/comparison.csv").map { $0["draws"] })
        #expect(draws == ["208"])
    }

    @Test("a scenario is compared with another folder and with a workbook")
    func secondScenario() throws {
        #expect(try program.run("new", "one", "--quiet").code == 0)
        #expect(try program.run("workbook", "one", "--out", "two.xlsx", "--quiet").code == 0)
        #expect(try program.run("import", "workbook", "two.xlsx", "--out", "three").code == 0)
        let fields = try program.text("three/fields.csv")
        try fields.replacing("Familie", with: "Jugend").write(
            to: program.folder.appending(path: "three/fields.csv"), atomically: true,
            encoding: .utf8)
        let same = try program.run("diff", "one", "two.xlsx")
        #expect(same.code == 0 && !same.output.contains("Jugend"), "\(same.messages)")
        let other = try program.run("diff", "one", "three")
        #expect(other.code == 0 && other.output.contains("Jugend"), "\(other.messages)")
    }

    @Test func `diff lists what a variant changes and writes it where it is told to`() throws {
        let ended = try program.run("diff", Program.tiny, "deep", "--lang", "en")
        #expect(ended.code == 0)
        #expect(ended.output.contains("\n  distribution.headroom: 1.1 → 1.4\n"))
        #expect(ended.messages.isEmpty)
        #expect(try program.names().isEmpty)
        let same = try program.run("diff", Program.tiny, "sharing")
        #expect(same.output == "tiny → tiny+sharing\n\nKeine Unterschiede.\n")
        let written = try program.run(
            "diff", Program.tiny, "monthly-control+waves", "--out", "plan", "--lang", "en",
            "--quiet")
        #expect(written.code == 0 && written.output.isEmpty)
        #expect(
            try program.names(in: "plan") == [
                "columns.csv", "differences.csv", "run.json",
            ])
        #expect(
            try program.text("plan/differences.csv").split(separator: "\n").map(String.init) == [
                "file,subject,column,change,old,new",
                "scenario.yaml,reallocation.interval,,value,3,1",
                "projects.csv,B,start,value,2021-06-01,2022-01-01",
            ])
    }
}
