// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import ScenarioFiles

/// Values that are right each for itself and do not fit together: one edit each.
@Suite("What does not fit together, broken in turn")
struct BrokenPlansTests {
    /// Text of a file of `tiny` and what takes its place; `@` marks where the problem is found.
    struct Edit: Sendable, CustomTestStringConvertible {
        let file: String
        let old: String
        let new: String
        let id: String
        let quoted: String?

        init(_ file: String, _ old: String, _ new: String, _ id: String, _ quoted: String?) {
            (self.file, self.old, self.new, self.id) = (file, old, new, id)
            self.quoted = quoted
        }

        var testDescription: String { "\(file): \(new)" }
    }

    private static let calendar = [
        Edit("scenario.yaml", "start: 2020-10,", "start: 2023-10,", "dates-reversed", "2023-10"),
        Edit(
            "scenario.yaml", "deadline: 2022-12-31", "deadline: 2019-12-31", "dates-reversed",
            "2019"),
        Edit("scenario.yaml", "horizon: 2022-12", "horizon: @2022-11", "dates-reversed", "2022-11"),
        Edit("scenario.yaml", "last: 2022-09", "last: @2020-12", "dates-reversed", "2020-12"),
        Edit("scenario.yaml", "2022: 1400000}", "@2023: 1400000}", "year-outside", "2023"),
        Edit("scenario.yaml", "years: {2020:", "years: {@2019:", "year-outside", "2019"),
        Edit("scenario.yaml", "over: {2020:", "over: {@2019:", "year-outside", "2019"),
        Edit("scenario.yaml", "2022: 1400000}", "@zwei: 1400000}", "not-a-year", "zwei"),
        // Found by the fuzzer: more digits than a number has room for.
        Edit(
            "scenario.yaml", "2022: 1400000}", "@20222222222222222222: 1400000}", "not-a-year",
            "20222222222222222222"),
    ]

    private static let money = [
        Edit("scenario.yaml", "total: 3600000", "total: 3600000.01", "tranches-sum", "600"),
        Edit(
            "scenario.yaml", "years: {2020: 300000", "years: @{2020: 299999.99", "tranches-sum",
            "999"),
        Edit(
            "scenario.yaml", "{foederal: 80.5, bund: 19.5}", "@{foederal: 0, bund: 0}",
            "shares-all-zero", nil),
        Edit(
            "scenario.yaml", "{foederal: 80.5, bund", "{foederal: 80.5, @bundd", "unknown-id",
            "`bund`"),
        Edit("scenario.yaml", "minimum: {B:", "minimum: {@BB:", "unknown-id", "BB"),
        Edit("scenario.yaml", "maximum: {A:", "maximum: {@AA:", "unknown-id", "AA"),
        Edit("scenario.yaml", "{A: 1000000}", "{B: 900000}", "minimum-above-maximum", "900"),
        Edit(
            "scenario.yaml", "by: level, key: effort", "by: level, key: @ranking",
            "key-needs-grouping", "ranking"),
        Edit(
            "scenario.yaml", "by: level, key: effort", "by: level, key: @koenigstein",
            "key-needs-grouping", "koenigstein"),
        Edit("scenario.yaml", "by: level, key", "by: @line, key", "grouping-twice", "line"),
        Edit(
            "scenario.yaml", "{by: level, key: effort}", "@{by: level, key: table}",
            "shares-missing", nil),
        Edit(
            "scenario.yaml", "key: effort}\n    - {by: p",
            "key: effort, shares: @{land: 1}}\n    - {by: p", "shares-without-table", "effort"),
        Edit(
            "scenario.yaml", "key: priority, minimum: {B: 900000.01}, maximum: {A: 1000000}",
            "key: ranking, minimum: @{B: 900000.01}", "bound-with-ranking", nil),
        Edit(
            "scenario.yaml", "by: package, key: effort", "by: @field, key: effort", "last-split",
            "field"),
    ]

    private static let references = [
        Edit("scenario.yaml", "exceptions: [C]", "exceptions: [@CC]", "unknown-id", "CC"),
        Edit("scenario.yaml", "efa: {minimum: 2", "efa: {minimum: @4", "out-of-range", "4"),
        Edit("scenario.yaml", "bund_pool: bund", "bund_pool: @bnud", "unknown-id", "`bund`"),
        Edit("scenario.yaml", "  vendor: [0", "  vendors: [0", "unknown-id", "`vendors`"),
        Edit("scenario.yaml", "{low: 0.5", "{lo: 0.5", "unknown-id", "`lo`"),
        Edit("scenario.yaml", "- {id: bund, n", "- {id: @foederal, n", "duplicate-id", "foederal"),
        Edit(
            "scenario.yaml", "[project, field, line]", "[project, field, @field]",
            "duplicate-entry", "field"),
        Edit("scenario.yaml", "at_least: 2}", "at_least: 2, at_most: 3}", "target-bound", nil),
        Edit("scenario.yaml", "outcome: efa,", "outcome: @fea,", "unknown-value", "`efa`"),
        Edit(
            "scenario.yaml", "seed: 42}",
            "seed: 42}\nsensitivity: [{path: @budget.total2, low: 0, high: 1}]",
            "not-a-number-path", "`budget.total`"),
        Edit(
            "scenario.yaml", "seed: 42}",
            "seed: 42}\nsensitivity: [{path: budget.total, low: @2, high: 1}]",
            "least-above-greatest", "2"),
        Edit(
            "scenario.yaml", "seed: 42}",
            "seed: 42}\n@principles: {relevance: 1, usability: 1, speed: 1, "
                + "economy: 1, innovation: 1, openness: 1}",
            "principles-without-scores", nil),
        Edit("laender.csv", "XB,Land B", "@XA,Land B", "duplicate-id", "XA"),
        Edit("laender.csv", "XB,Land B", "@BUND,Land B", "reserved-id", "BUND"),
        Edit("pools.csv", "sued,", "@nord,", "duplicate-id", "nord"),
        Edit("projects.csv", "B,Kita-Platz", "@A,Kita-Platz", "duplicate-id", "A"),
        Edit("projects.csv", "0.9,3,", "0.9,@4,", "out-of-range", "4"),
        Edit("efforts.csv", "server,it,60,90", "@bau,it,60,90", "duplicate-effort", "bau"),
        Edit("efforts.csv", "konzept,it,51,70", "konzept,it,@71,70", "least-above-greatest", "71"),
        Edit(
            "efforts.csv", "server,it,60,90", "server,it,0,0", "component-without-efforts", "server"
        ),
        Edit("components.csv", "1,60,,", "1,60,@konzept,", "cycle", "konzept → konzept"),
        Edit("components.csv", "1,60,,", "1,60,kommunal,", "cycle", "→"),
        Edit("components.csv", "kommune,all", "kommune,@bund", "kommune-via-land", "kommunal"),
    ]

    @Test("exactly one problem", arguments: calendar + money + references)
    func one(edit: Edit) throws {
        let workshop = try Workshop()
        let file = "tiny/" + edit.file
        let text = try workshop.text(of: file)
        #expect(text.contains(edit.old))
        let marked = text.replacing(edit.old, with: edit.new, maxReplacements: 1)
        try workshop.write(marked.replacing("@", with: ""), to: file)
        let problems = try workshop.problems()
        let place = Self.place(of: "@", in: marked)
        let found = problems.first?.origin
        let expected = Expected(
            id: edit.id,
            file: place == nil ? found?.file.replacing("tiny/", with: "") ?? "" : edit.file,
            line: place?.line ?? found?.line ?? -1, column: place?.column ?? found?.column ?? -1,
            quoted: edit.quoted)
        expectOnly(expected, in: problems)
        #expect((found?.line ?? 0) > 0 && (found?.column ?? 0) > 0)
    }

    private static func place(of mark: Character, in text: String) -> (line: Int, column: Int)? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            guard let index = line.firstIndex(of: mark) else { continue }
            return (number + 1, line.distance(from: line.startIndex, to: index) + 1)
        }
        return nil
    }
}
