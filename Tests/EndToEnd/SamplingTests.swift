// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

/// Stratified draws, few draws, and draws that end at their limit.
@Suite struct SamplingTests {
    private let program: Program

    init() throws { program = try Program() }

    @Test func `stratified draws are told in the console, the record, the page and the workbook`()
        throws
    {
        let ended = try program.run(
            "run", Program.tiny, "--draws", "400", "--sampling", "stratified")
        #expect(ended.code == 0 && ended.messages.isEmpty)
        #expect(ended.output.contains("Startwert 42, geschichtet)"))
        let record = try program.text("reports/tiny/run.json")
        #expect(record.contains("\"sampling\": \"stratified\""))
        let page = try program.text("reports/tiny/report.html")
        #expect(page.contains("400 geschichtete Ziehungen"))
        #expect(page.contains("geschichtet, in Blöcken zu 50"))
        _ = try program.run("run", Program.tiny, "--draws", "400", "--out", "other")
        #expect(
            try program.text("other/run.json").contains("\"sampling\": \"independent\""))
        #expect(
            try program.text("other/outcomes.csv") != program.text("reports/tiny/outcomes.csv"))
    }

    @Test func `the scenario's sampling holds unless an option says otherwise`() throws {
        let stratified = ["--set", "simulation.sampling=stratified", "--draws", "100", "--quiet"]
        _ = try program.run(["run", Program.tiny, "--out", "set"] + stratified)
        _ = try program.run(
            ["run", Program.tiny, "--out", "both", "--sampling", "independent"] + stratified)
        _ = try program.run(
            "run", Program.tiny, "--draws", "100", "--quiet", "--out", "plain")
        #expect(try program.text("set/run.json").contains("\"sampling\": \"stratified\""))
        #expect(
            try program.text("both/outcomes.csv") == program.text("plain/outcomes.csv"))
        #expect(try program.text("set/outcomes.csv") != program.text("plain/outcomes.csv"))
    }

    @Test(arguments: [
        (["--draws", "120"], 2, "120 sind kein Vielfaches davon; nehmen Sie --draws 100 oder"),
        (["--draws", "3"], 2, "nehmen Sie --draws 50 oder"),
        (["--first-draw", "60"], 2, "nicht bei 60; nehmen Sie --first-draw 50 oder"),
        (
            ["--set", "simulation.draws=130", "--set", "simulation.sampling=stratified"], 1,
            "[draws-not-in-blocks]"
        ),
    ])
    func `draws that are no whole blocks are refused, with the nearest that are`(
        _ options: [String], _ code: Int32, _ words: String
    ) throws {
        let ended = try program.run(
            ["run", Program.tiny, "--sampling", "stratified"] + options)
        #expect(ended.code == code)
        #expect(ended.messages.contains(words), "\(ended.messages)")
        #expect(try program.names().isEmpty)
    }

    @Test func `compare, sweep and sensitivity draw stratified, too`() throws {
        let options = ["--sampling", "stratified", "--quiet", "--csv", "standard"]
        let compared = try program.run(
            ["compare", Program.tiny, "overrun", "--draws", "400", "--out", "compared"] + options)
        #expect(compared.code == 0 && compared.messages.isEmpty)
        let spent = try #require(
            try program.rows("compared/comparison.csv").first { $0["outcome"] == "spent" })
        #expect(spent["difference_standard_error"]?.isEmpty == false)
        let swept = try program.run(
            ["sweep", Program.tiny, "--vary", "budget.reserve=0,0.1", "--draws", "50"]
                + ["--out", "swept"] + options)
        #expect(swept.code == 0)
        #expect(swept.messages.contains("Ein einzelner Block von 50 Ziehungen"))
        let points = try program.rows("swept/sweep.csv")
        #expect(points.allSatisfy { $0["standard_error"] == "" && $0["mean"] != "" })
        let range = "sensitivity=[{path: budget.reserve, low: 0, high: 0.2}]"
        let analysed = try program.run(
            ["sensitivity", Program.tiny, "--set", range, "--points", "0", "--trajectories", "2"]
                + ["--out", "analysed"] + options)
        // One block at each point is what it takes by itself: no errors of means are told.
        #expect(analysed.code == 0 && analysed.messages.isEmpty)
        for folder in ["compared", "swept", "analysed"] {
            let record = try program.text("\(folder)/run.json")
            #expect(record.contains("\"sampling\": \"stratified\""), "\(folder)")
        }
    }

    @Test func `a stop at the limit is told apart from one at the goal`() throws {
        let missed = try program.run(
            "run", Program.tiny, "--draws", "60", "--until", "0.1%", "--out", "missed")
        #expect(missed.code == 0)
        #expect(
            missed.messages.contains(
                /Genauigkeit nicht erreicht: ± \d,\d % statt 0,1 %\.\n/))
        #expect(try program.text("missed/run.json").contains("\"reached\": false"))
        let reached = try program.run(
            "run", Program.tiny, "--draws", "2000", "--until", "20%", "--out", "reached")
        #expect(reached.messages.isEmpty)
        #expect(try program.text("reached/run.json").contains("\"reached\": true"))
        let swept = try program.run(
            "sweep", Program.tiny, "--vary", "budget.reserve=0,0.1", "--draws", "60", "--until",
            "live:0.001", "--out", "swept", "--lang", "en", "--quiet")
        #expect(swept.messages.contains("Precision not reached: ± "))
        #expect(swept.messages.contains(" instead of 0.001 projects.\n"))
    }

    @Test func `few draws say so, and have neither certainty nor tenths`() throws {
        for draws in ["1", "2"] {
            let ended = try program.run(
                "run", Program.tiny, "--draws", draws, "--out", draws, "--csv", "standard")
            #expect(ended.code == 0)
            #expect(ended.messages.hasPrefix("Warnung [few-draws]: Nur \(draws) Ziehung"))
            #expect(!ended.output.contains("± 0,0 %"))
            // (1.96²)/(n + 1.96²)
            let high = draws == "1" ? "79,3 %" : "65,8 %"
            #expect(ended.output.contains("0,0 % (0,0–\(high))"), "\(ended.output)")
            let outcomes = try program.rows("\(draws)/outcomes.csv")
            #expect(!outcomes.isEmpty)
            #expect(outcomes.allSatisfy { $0["p10"] == "" && $0["p90"] == "" && $0["p50"] != "" })
            let page = try program.text("\(draws)/report.html")
            #expect(!page.contains("acht von zehn") && !page.contains("P10–P90"))
            #expect(page.contains("P10 und P90 gibt es erst ab 10"))
        }
        let strict = try program.run("run", Program.tiny, "--draws", "2", "--strict")
        #expect(strict.code == 1)
        #expect(try program.names() == ["1", "2"])
    }
}
