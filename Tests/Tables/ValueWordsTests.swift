// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import Simulation
import Study
import TestSupport
import Testing
import Words
@testable import Tables

/// Words that are missing in a language, or that no id has, fail here.
@Suite struct ValueWordsTests {
    private static let reasons = Movement.Reason.allCases.map(\.rawValue) + ["newcomer"]

    /// The ids of warnings, by the gallery of messages.
    private static let warnings: [String] = {
        let gallery = Repository.root.appending(path: "Tests/Errors").path
        let examples = (try? FileManager.default.contentsOfDirectory(atPath: gallery)) ?? []
        let texts = examples.compactMap {
            try? String(contentsOfFile: "\(gallery)/\($0)/expected", encoding: .utf8)
        }
        let ids = texts.flatMap { $0.matches(of: /(?m)^([a-z-]+) .*warning$/).map { String($0.1) } }
        return Set(ids).sorted()
    }()

    /// Every id that a column may hold.
    private static let columns: [(column: String, ids: [String])] = [
        ("packages.level", Level.allCases.map(\.rawValue)),
        ("packages.kind", Component.Kind.allCases.map(\.rawValue)),
        ("packages.state", PackageCourse.State.allCases.map(\.rawValue)),
        ("findings.rule", Finding.Rule.allCases.map(\.rawValue) + warnings),
        ("limits.limit", Limit.allCases.map(\.rawValue)),
        ("ledger.kind", Movement.Kind.allCases.map(\.rawValue)),
        ("ledger.reason", reasons),
        ("ledger.from", ["budget", "reserve", "package", "paid", "lapsed"]),
        ("names.kind", ["line", "field", "component", "place", "pool", "project"]),
        (
            "explain_rules.rule",
            Finding.Rule.allCases.map(\.rawValue) + ["purpose", "kommune-via-land", "agreement"]
        ),
        ("controls.reason", ["finished", "late", "slow", "waiting"]),
        ("findings.severity", ["finding", "warning"]),
        ("targets.bound", ["at_least", "at_most"]),
        ("published.basis", PublishedTable.Row.Basis.allCases.map(\.rawValue)),
        ("comparison.better", ["more", "less"]),
        ("deviation.dimension", ["total", "line", "level", "field", "place", "project"]),
        ("proposals.scope", ["reserve", "project", "field", "ministry", "line"]),
        ("bridge.step", Bridge.Step.allCases.map(\.rawValue)),
        ("learned.dimension", ["total", "field"]),
        ("effect.variant", ["proposals", "accepted"]),
        ("outcomes.dimension", ["year", "line", "level", "field", "place"]),
        (
            "outcomes.outcome",
            OutcomeKind.allCases.map(\.rawValue) + MonthlyMeasure.allCases.map(\.rawValue)
        ),
    ]

    @Test(arguments: columns.indices)
    func `every id has words in both languages, and no words are without an id`(
        _ index: Int
    ) throws {
        let (column, ids) = Self.columns[index]
        let parts = column.split(separator: ".").map(String.init)
        let words = try #require(ValueWords.words(of: parts[1], in: parts[0]))
        #expect(Set(words.keys) == Set(ids), "\(column)")
        for (id, text) in words {
            for language in Language.allCases {
                #expect(text[language].contains(/^\p{L}/), "\(column): \(id)")
            }
        }
    }

    @Test func `units have words in both languages`() {
        for unit in ["EUR", "projects", "packages", "share"] {
            let words = ValueWords.units[unit]
            #expect(words?.de.isEmpty == false && words?.en.isEmpty == false, "\(unit)")
        }
    }

    @Test func `a reason of two words has the words of both`() {
        let text = ValueWords.text("slow newcomer", column: "reason", table: "ledger", .de)
        #expect(text == "kommt nur langsam voran, an Nachrücker")
    }

    @Test(arguments: [
        ("reserve/foederal", "Reserve/foederal"), ("package/a/b/c", "Arbeitspaket/a/b/c"),
        ("lapsed", "Verfallen"), ("else/x", "else/x"),
    ])
    func `an account has words before its owner`(_ id: String, _ text: String) {
        #expect(ValueWords.text(id, column: "to", table: "ledger", .de) == text)
    }

    @Test func `an id without words stays as it is`() {
        #expect(ValueWords.text("x=1", in: ValueWords.states, .de) == "x=1")
        #expect(ValueWords.text("x=1", column: "state", table: "packages", .en) == "x=1")
    }
}
