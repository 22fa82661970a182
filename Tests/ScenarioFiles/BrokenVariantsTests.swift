// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import ScenarioFiles

/// One wrong thing at a time in a variant or in a setting.
@Suite("Variants and settings broken in turn")
struct BrokenVariantsTests {
    /// A variant's text; `@` marks where the problem is found.
    struct Text: Sendable, CustomTestStringConvertible {
        let text: String
        let id: String
        let quoted: String?

        init(_ text: String, _ id: String, _ quoted: String? = nil) {
            (self.text, self.id, self.quoted) = (text, id, quoted)
        }

        var testDescription: String { text }
    }

    private static let keys = [
        Text("title: @early", "wrong-shape"), Text("title: @{de: Früh}", "missing-key", "title.en"),
        Text("question: {de: a, @fr: b, en: c}", "unknown-key", "fr"),
        Text("extends: @[a]", "wrong-shape"), Text("@extend: a", "unknown-key", "`extends`"),
        Text("set: @[a]", "wrong-shape"), Text("changes: @{table: pools}", "wrong-shape"),
        Text("changes: [@pools]", "wrong-shape"),
        Text("set: {@budgt: {reserve: 1}}", "unknown-key", "`budget`"),
        Text("set: {budget: @null}", "missing-key", "budget"),
        Text("set: {budget: {reserve: @x}}", "not-a-number", "x"),
        Text("@- a", "wrong-shape"), Text("@text", "wrong-shape"),
    ]

    private static let changes = [
        Text("@{where: {id: nord}, set: {growth: 0}}", "missing-key", "table"),
        Text("{table: @pool, where: {id: nord}, set: {growth: 0}}", "unknown-value", "`pools`"),
        Text("{table: pools, @were: {id: nord}, set: {growth: 0}}", "unknown-key", "`where`"),
        Text("{table: pools, where: @nord, set: {growth: 0}}", "wrong-shape"),
        Text("{table: pools, where: @{id: west}, set: {growth: 0}}", "no-matching-row", "pools"),
        Text("{table: pools, where: {@ids: nord}, set: {growth: 0}}", "unknown-column", "`id`"),
        Text(
            "{table: pools, where: {growth: {@under: 1}}, set: {growth: 0}}", "unknown-key", "below"
        ),
        Text("{table: pools, where: {growth: {below: @x}}, set: {growth: 0}}", "not-a-number", "x"),
        Text("{table: pools, where: {id: nord}, set: @x}", "wrong-shape"),
        Text("{table: pools, where: {id: nord}, set: {@grow: 1}}", "unknown-column", "`growth`"),
        Text("{table: pools, where: {id: nord}, set: {growth: @x}}", "not-a-number", "x"),
        Text("{table: pools, where: {id: nord}, set: {growth: @-1}}", "out-of-range", "-1"),
        Text("{table: pools, where: {id: nord}, set: {growth: @{a: 1}}}", "wrong-shape"),
        Text("{table: laender, where: {id: XA}, set: {pool: @west}}", "unknown-id", "west"),
        Text("{table: pools, where: {id: nord}, scale: @2}", "wrong-shape"),
        Text("{table: pools, where: {id: nord}, scale: {growth: @x}}", "not-a-number", "x"),
        Text("{table: pools, where: {id: nord}, scale: {growth: @[1]}}", "wrong-shape"),
        Text("{table: pools, where: {id: nord}, scale: {capacity: @-1}}", "out-of-range", "-130"),
        Text("{table: pools, where: {id: nord}, scale: {@name: 2}}", "not-scalable", "name"),
        Text("{table: laender, where: {id: XA}, scale: {population: @0.3333333}}", "not-whole"),
        Text("@{table: pools, remove: true}", "unclear-change"),
        Text("@{table: pools, where: {id: nord}}", "unclear-change"),
        Text(
            "@{table: pools, where: {id: nord}, remove: true, set: {growth: 1}}", "unclear-change"),
        Text("{table: pools, where: {id: nord}, remove: @ja}", "not-a-truth-value", "ja"),
        Text("{table: pools, where: {id: nord}, @sett: {growth: 0}}", "unknown-key", "`set`"),
        Text("{table: pools, add: @west}", "wrong-shape"),
        Text("{table: pools, add: @{id: west, name: West, capacity: 1}}", "empty-cell", "growth"),
        Text("{table: pools, add: {id: @nord, name: N, capacity: 1, growth: 0}}", "duplicate-id"),
        Text(
            "{table: pools, add: {id: w, name: W, capacity: 1, growth: 0, @x: 1}}",
            "unknown-column", "x"),
    ]

    @Test(
        "exactly one problem, in the variant's file",
        arguments: keys
            + changes.map { change in
                Text("changes: [" + change.text + "]", change.id, change.quoted)
            })
    func variant(text: Text) throws {
        let workshop = try Workshop()
        try workshop.write(text.text.replacing("@", with: ""), to: "variants/v.yaml")
        let column = text.text.prefix { $0 != "@" }.count + 1
        let expected = Expected(
            id: text.id, file: "../variants/v.yaml", line: 1, column: column, quoted: text.quoted)
        let problems = try workshop.problems(variants: ["v"]).map { problem in
            var problem = problem
            problem.origin.file = "tiny/../" + problem.origin.file
            return problem
        }
        expectOnly(expected, in: problems)
    }

    @Test(
        "exactly one problem, in the option",
        arguments: [
            Text("budget.reserve=x", "not-a-number", "x"), Text("budget.reserve", "setting-syntax"),
            Text("=1", "setting-syntax"), Text("budget..reserve=1", "setting-syntax"),
            Text("budget.reserve=[1", "yaml-syntax"), Text("budget.reserve=2", "out-of-range", "2"),
            Text("budget.reserve=[1]", "wrong-shape"), Text("budget.total=", "empty-value"),
            Text("budget.reserv=0.1", "unknown-key", "`reserve`"),
            Text("budgt.reserve=0.1", "unknown-key", "`budget`"),
            Text("budget.lines.bnd.efa=true", "unknown-list-item", "`bund`"),
            Text("budget.lines.7.efa=true", "unknown-list-item", "7"),
            Text("budget.total.eur=1", "no-keys-below", "budget.total"),
            Text("targets.two-complete.outcome=liv", "unknown-value", "`live`"),
        ])
    func setting(text: Text) throws {
        let problems = try Workshop().problems(settings: [text.text])
        let path = text.text.prefix { $0 != "=" }
        let expected = Expected(
            id: text.id, file: "--set \(path)", line: 0, column: 0, quoted: text.quoted)
        let named = problems.map { problem in
            var problem = problem
            problem.origin.file = "tiny/" + problem.origin.file
            return problem
        }
        expectOnly(expected, in: named)
    }
}
