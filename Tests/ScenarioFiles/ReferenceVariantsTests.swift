// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import Testing

/// The variants that come with the reference scenario change what they say they do, and no more.
@Suite("Variants of the reference")
struct ReferenceVariantsTests {
    private static let reference = repository + "/scenarios/konjunkturpaket-2020"

    /// A variant with what it changes: `path: old → new`, `–` for nothing.
    struct Expected: Sendable, CustomTestStringConvertible {
        let variant: String
        let changes: [String]
        var testDescription: String { variant }

        init(_ variant: String, _ changes: String...) {
            (self.variant, self.changes) = (variant, changes)
        }
    }

    static let changedSettings = [
        Expected("no-reallocation", "reallocation.policy: priority → none"),
        Expected(
            "frozen-reserve", "reallocation.reserve: monthly → none",
            "reallocation.policy: priority → none"),
        Expected("monthly-control", "reallocation.interval: 3 → 1"),
        Expected("sharing", "capacity.sharing: false → true"),
        Expected(
            "early-agreements", "agreements.framework: [1, 4, 7] → [0, 1, 3]",
            "agreements.bilateral: [0.5, 2, 6] → [0.25, 1, 3]",
            "agreements.approval: [0.5, 2, 6] → [0.25, 1, 3]"),
        Expected("one-for-many", "rules.efa.minimum: 9 → 5"),
        Expected(
            "deadline-2023", "calendar.deadline: 2022-12-31 → 2023-12-31",
            "calendar.horizon: 2022-12 → 2023-12", "budget.carry_over.2022: 0 → 1",
            "reallocation.last: 2022-09 → 2023-09"),
        Expected("thin", "distribution.headroom: 1.15 → 1.0"),
        Expected("deep", "distribution.headroom: 1.15 → 1.4"),
        Expected("infrastructure-10", "rules.infrastructure.indirect_share: 0.05 → 0.10"),
        Expected("overrun", "estimation.uncertainty.overrun: 1.8 → 2.6"),
        Expected(
            "more-money", "budget.total: 3000000000 → 4500000000",
            "budget.years.2020: 300000000 → 450000000",
            "budget.years.2021: 1400000000 → 2100000000",
            "budget.years.2022: 1300000000 → 1950000000"),
        Expected("vendor-deadlines", "delays.vendor: [0, 1, 6] → [0, 0.5, 1]"),
    ]

    @Test("settings", arguments: changedSettings)
    func settings(_ expected: Expected) throws {
        let found = try differences(expected.variant).differences
        #expect(found.map(\.text) == expected.changes)
        #expect(found.allSatisfy { $0.file == "scenario.yaml" })
    }

    @Test(
        "splits: the table of lines stays, then the steps named, all by effort but one",
        arguments: [
            ("effort-for-all", ["field", "project", "package"], "effort"),
            ("levels-first", ["level", "field", "project", "package"], "effort"),
            ("koenigstein", ["level", "place", "field", "project", "package"], "koenigstein"),
        ])
    func splits(_ variant: String, _ steps: [String], _ keyOfPlaces: String) throws {
        let found = try differences(variant)
        let splits = found.variant.distribution.splits
        #expect(splits.map(\.grouping.rawValue) == ["line"] + steps)
        #expect(splits.first?.key == .table)
        #expect(splits.first?.shares == found.base.distribution.splits.first?.shares)
        for split in splits.dropFirst() {
            let key = split.grouping == .place ? keyOfPlaces : "effort"
            #expect(split.key.rawValue == key)
        }
        #expect(found.differences.allSatisfy { $0.subject.hasPrefix("distribution.splits.") })
    }

    @Test("more-capacity: every pool but the Bund's, half as much again")
    func capacity() throws {
        let found = try differences("more-capacity")
        let pools = found.base.pools.filter { $0.id != "bund" }
        #expect(found.differences.count == pools.count)
        for pool in pools {
            let difference = found.differences.first { $0.subject == pool.id }
            #expect(difference?.column == "capacity")
            #expect(difference?.new.flatMap(Double.init) == pool.capacity * 1.5)
        }
    }

    @Test("waves: less important projects start later")
    func waves() throws {
        let found = try differences("waves")
        let expected = found.base.projects.compactMap { project -> String? in
            guard project.priority < 0.6 else { return nil }
            let start = project.priority < 0.5 ? "2022-01-01" : "2021-07-01"
            return "\(project.id) start: – → \(start)"
        }
        #expect(found.differences.map(\.text) == expected)
        #expect(expected.contains { $0.hasSuffix("2022-01-01") })
        #expect(expected.contains { $0.hasSuffix("2021-07-01") })
    }

    @Test("every variant has a title and a question in both languages, and builds on the reference")
    func questions() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: repository + "/scenarios/variants")
        #expect(names.count >= 17)
        for name in names {
            let path = repository + "/scenarios/variants/" + name
            let programme = try readProgramme(ScenarioSource(path: path))
            #expect(programme.id.hasPrefix("konjunkturpaket-2020+"), "\(name)")
            let question = try #require(programme.question, "\(name)")
            #expect(question.de.hasSuffix("?") && question.en.hasSuffix("?"), "\(name)")
            #expect(question.de != question.en && programme.title.de != programme.title.en)
            #expect(programme.title.de != programme.variants.last, "\(name) has no title")
        }
    }

    private func differences(_ variant: String) throws -> ScenarioDifferences {
        try inputDifferences(
            from: ScenarioSource(path: Self.reference),
            to: ScenarioSource(path: Self.reference, variants: [variant]))
    }
}

extension InputDifference {
    /// The difference on a line.
    var text: String {
        let place = column.isEmpty ? subject : "\(subject) \(column)"
        return "\(place): \(old ?? "–") → \(new ?? "–")"
    }
}
