// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// `forecast` as a controller runs it, on the small example with its books up to June 2021.
@Suite struct ForecastTests {
    private let program: Program
    private let books = "tiny/actuals-2021-06"

    init() throws {
        program = try Program()
        try program.copyTiny()
    }

    private func forecast(_ more: String...) throws -> Program.Ended {
        try program.run(
            ["forecast", "tiny", "--actuals", books, "--draws", "20", "--lang", "en", "--quiet"]
                + more)
    }

    private func rows(_ file: String) throws -> [[String: String]] {
        try program.rows("reports/tiny-2021-06/\(file)")
    }

    @Test func `closed months are the books, without a spread`() throws {
        #expect(try forecast().code == 0)
        let spent = try rows("months.csv").filter {
            $0["line"] == "total" && $0["measure"] == "spent"
        }
        // The sums of payments.csv by month, October 2020 to June 2021.
        let paid = [
            "0.00", "21720.96", "36779.04", "43441.93", "43441.93", "90526.89", "98376.55",
            "70745.47", "130266.37",
        ]
        #expect(spent.prefix(9).map { $0["plan"] } == paid)
        for row in spent.prefix(9) {
            #expect(row["mean"] == row["plan"] && row["p10"] == row["p90"])
            #expect(row["standard_error"] == "0.00")
        }
        #expect(spent.dropFirst(9).contains { $0["standard_error"] != "0.00" })
        let total = try #require(try rows("deviation.csv").first)
        #expect(total["dimension"] == "total" && total["actual_cost_eur"] == "535299.14")
    }

    @Test func `the course has what was until the cut-off and what is expected after it`() throws {
        #expect(try forecast().code == 0)
        let course = try rows("course.csv").filter { $0["line"] == "total" }
        #expect(course.count == 27)
        for (month, row) in course.enumerated() {
            #expect((row["actual_eur"] == "") == (month >= 9), "\(month)")
            for column in ["forecast_plan_eur", "forecast_p10_eur", "forecast_p90_eur"] {
                #expect((row[column] == "") == (month < 9), "\(month), \(column)")
            }
        }
        #expect(course[8]["actual_eur"] == "535299.14")
        let outcome = try rows("outcomes.csv").first {
            $0["outcome"] == "spent" && $0["dimension"] == ""
        }
        #expect(course.last?["forecast_plan_eur"] == outcome?["plan"])
        #expect(course.last?["forecast_p50_eur"] == outcome?["p50"])
    }

    @Test func `proposals taken over into the books have the effect that was told`() throws {
        #expect(try forecast("--per-draw").code == 0)
        let proposals = try rows("proposals.csv")
        #expect(!proposals.isEmpty)
        let effect = try #require(
            try rows("effect.csv").first { $0["outcome"] == "spent" && $0["dimension"] == "" })
        #expect(effect["variant"] == "proposals")
        #expect(proposals.allSatisfy { $0["month"] == "2021-07" })
        let gain = try #require(effect["difference_mean"].flatMap(Double.init))
        #expect(gain > 0, "what lies idle is of use to others")
    }

    @Test func `rows of proposals are taken as they are into the books of the next month`() throws {
        #expect(try forecast("--csv", "standard", "--out", "written").code == 0)
        let next = program.folder.appending(path: "next")
        try FileManager.default.copyItem(
            at: program.folder.appending(path: books), to: next)
        let closing = try program.text("next/actuals.yaml")
            .replacing("as_of: 2021-06", with: "as_of: 2021-07")
        try Data(closing.utf8).write(to: next.appending(path: "actuals.yaml"))
        // What was moved before has no explanation.
        let moved = try program.text("next/movements.csv").split(whereSeparator: \.isNewline)
            .dropFirst().map { "\($0),,," }
        let proposed = try program.text("written/proposals.csv")
            .split(whereSeparator: \.isNewline).map(String.init)
        let rows = proposed.prefix(1) + moved + proposed.dropFirst()
        try Data((rows.joined(separator: "\n") + "\n").utf8)
            .write(to: next.appending(path: "movements.csv"))
        let ended = try program.run(
            "forecast", "tiny", "--actuals", "next", "--draws", "2", "--lang", "en", "--quiet")
        #expect(ended.code == 0, "\(ended.messages)")
    }

    @Test func `a file that accepts nothing is told on the console`() throws {
        try Data("from,to,amount_eur\n".utf8)
            .write(to: program.folder.appending(path: "none.csv"))
        let ended = try program.run(
            "forecast", "tiny", "--actuals", books, "--draws", "2", "--no-bridge", "--lang", "en",
            "--accept", "none.csv")
        #expect(ended.code == 0, "\(ended.messages)")
        #expect(ended.output.contains("Nothing is accepted"))
    }

    @Test(arguments: ["standard", "de"])
    func `accepted proposals are booked, with the effect that was told of them`(
        _ dialect: String
    ) throws {
        #expect(try forecast().code == 0)
        let told = try effect("reports/tiny-2021-06", of: "proposals")
        #expect(try forecast("--csv", dialect, "--out", "written").code == 0)
        let written = try program.text("written/proposals.csv")
        let ended = try forecast("--accept", "written/proposals.csv", "--out", "accepted")
        #expect(ended.code == 0, "\(ended.messages)")
        let found = try effect("accepted", of: "accepted")
        for column in ["base_mean", "variant_mean", "difference_mean"] {
            #expect(told[column] == found[column], "\(column)")
        }
        let accepted = try program.rows("accepted/accepted.csv")
        #expect(accepted.count == written.split(whereSeparator: \.isNewline).count - 1)
        #expect(accepted.allSatisfy { $0["month"] == "2021-07" })
        let record = try program.text("accepted/run.json")
        #expect(record.contains("\"accepted\": {\n"))
    }

    private func effect(_ folder: String, of variant: String) throws -> [String: String] {
        try #require(
            try program.rows("\(folder)/effect.csv").first {
                $0["variant"] == variant && $0["outcome"] == "spent" && $0["dimension"] == ""
            })
    }

    @Test func `accepted proposals that do not fit are told at their place`() throws {
        let rows = "from,to,amount_eur\nC/konzept/XC,A/bau/XA,9201.81\n"
        try Data(rows.utf8).write(to: program.folder.appending(path: "much.csv"))
        let ended = try forecast("--accept", "much.csv")
        #expect(ended.code == 1)
        // 9,201.80 EUR of C/konzept/XC are left: 109,255.85 assigned, of which 100,054.05 are paid.
        #expect(ended.messages.contains("much.csv:2:1: error [accepted-above-rest]"))
        #expect(try forecast("--accept", "nowhere.csv").code == 3)
    }

    @Test func `the bridge is left out where nobody wants it`() throws {
        #expect(try forecast().code == 0)
        #expect(try rows("bridge.csv").count > 7)
        #expect(try forecast("--no-bridge").code == 0)
        #expect(!(try program.names(in: "reports/tiny-2021-06").contains("bridge.csv")))
    }

    @Test func `run json names the books and their hashes`() throws {
        #expect(try forecast().code == 0)
        let record = try program.text("reports/tiny-2021-06/run.json")
        #expect(record.contains("\"as_of\": \"2021-06\""))
        for file in ["actuals.yaml", "payments.csv", "progress.csv"] {
            #expect(record.contains("\"\(file)\": \""), "\(file)")
        }
    }

    @Test func `books that do not go together end with exit code 1 and write nothing`() throws {
        let file = "\(books)/payments.csv"
        let text = try program.text(file) + "A/bau/XA,2021-06,9999999\n"
        try Data(text.utf8).write(to: program.folder.appending(path: file))
        let ended = try forecast()
        #expect(ended.code == 1)
        #expect(ended.messages.contains("payments.csv:20:18: error [paid-above-allocation]"))
        #expect(try program.names() == ["tiny"])
    }

    @Test func `what the books do not tell stands above the results, and strict refuses it`()
        throws
    {
        let file = program.folder.appending(path: "\(books)/progress.csv")
        try FileManager.default.removeItem(at: file)
        let ended = try forecast()
        #expect(ended.code == 0)
        #expect(ended.messages.contains("warning [no-progress]"))
        #expect(try rows("findings.csv").contains { $0["rule"] == "no-progress" })
        let strict = try forecast("--strict", "--out", "strict")
        #expect(strict.code == 1)
        #expect(strict.messages.contains("[no-progress]"))
    }

    @Test(arguments: ["1.5", "-0.1", "viel"])
    func `a certainty is a share`(_ certainty: String) throws {
        #expect(try forecast("--certainty", certainty).code == 2)
    }

    @Test func `without books there is no forecast`() throws {
        #expect(try program.run("forecast", "tiny").code == 2)
        let ended = try program.run(
            "forecast", "tiny", "--actuals", "nowhere", "--lang", "en")
        #expect(ended.code == 3)
        #expect(ended.messages.contains("[no-books]"))
    }

    @Test func `the same forecast gives the same bytes on any number of threads`() throws {
        #expect(try forecast("--threads", "1", "--out", "one").code == 0)
        #expect(try forecast("--threads", "3", "--out", "three").code == 0)
        #expect(try program.bytes(in: "one") == program.bytes(in: "three"))
    }
}
