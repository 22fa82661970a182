// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
@testable import ScenarioFiles

/// Every key that the reader knows is broken in turn, in a scenario that has them all.
@Suite("Each key of scenario.yaml broken in turn")
struct BrokenKeysTests {
    /// A key or an item with a value of a shape, in the scenario that has them all.
    struct Spot: Sendable, CustomTestStringConvertible {
        let path: String
        let shape: ValueShape
        /// Nil for items of lists and for names that a user chooses.
        let isRequired: Bool?
        /// Whether a list or map of nothing is a fault.
        var needsEntry = false

        var testDescription: String { path }
        var key: String { path.split(separator: ".").last.map(String.init) ?? path }
        var parent: String { path.split(separator: ".").dropLast().joined(separator: ".") }
    }

    static let spots = spots(.record(ScenarioKeys.all), FullScenario.yaml, "")
    static let keys = spots.filter { $0.isRequired != nil }
    static let needy = keys.filter(\.needsEntry)

    private static func spots(_ shape: ValueShape, _ value: YamlValue, _ path: String) -> [Spot] {
        switch (shape, value) {
        case (.record(let specs), .map(let entries)):
            return specs.flatMap { spec -> [Spot] in
                let below = WrittenYaml.join(path, spec.name)
                let spot = Spot(
                    path: below, shape: spec.shape, isRequired: spec.isRequired,
                    needsEntry: spec.needsEntry)
                let entry = entries.first { $0.key == spec.name }
                return [spot] + (entry.map { spots(spec.shape, $0.value, below) } ?? [])
            }
        case (.years(let shape), .map(let entries)), (.names(let shape), .map(let entries)):
            return entries.prefix(1).flatMap { entry in
                item(shape, entry.value, WrittenYaml.join(path, entry.key))
            }
        case (.list(let shape), .list(let items)):
            return items.enumerated().flatMap { item(shape, $1, "\(path).\($0)") }
        default: return []
        }
    }

    private static func item(_ shape: ValueShape, _ value: YamlValue, _ path: String) -> [Spot] {
        [Spot(path: path, shape: shape, isRequired: nil)] + spots(shape, value, path)
    }

    /// What is found where a key that has a default is left out although something needs it.
    static let neededBy: [String: (id: String, at: String)] = [
        "principles": ("principles-missing", ""),
        "rules": ("efa-minimum", ""),
        "rules.efa": ("efa-minimum", "rules"),
        "rules.efa.minimum": ("efa-minimum", "rules.efa"),
        "reallocation.interval": ("needed-for-reallocation", "reallocation"),
        "reallocation.first": ("needed-for-reallocation", "reallocation"),
        "reallocation.last": ("needed-for-reallocation", "reallocation"),
        "reallocation.grace": ("needed-for-reallocation", "reallocation"),
        "reallocation.slow": ("needed-for-reallocation", "reallocation"),
        "reallocation.notice": ("needed-for-reallocation", "reallocation"),
        "reallocation.scopes": ("needed-for-reallocation", "reallocation"),
        "distribution.splits.0.shares": ("shares-missing", "distribution.splits.0"),
        "targets.0.at_least": ("target-bound", "targets.0"),
        "targets.1.at_most": ("target-bound", "targets.1"),
    ]
    /// Keys that name what tables refer to: their absence is tested with the tables.
    static let namedElsewhere: Set = ["delays"]

    @Test("the scenario has every key")
    func full() throws {
        #expect(try FullScenario().problems() == [])
        let paths = Set(Self.keys.map(\.path))
        let written = WrittenYaml(FullScenario.yaml).values.keys
        for path in paths where !Self.alternatives.contains(path) {
            #expect(written.contains(path), "\(path)")
        }
    }

    /// Keys that exclude others.
    private static let alternatives: Set<String> = Set(
        (1...3).flatMap { ["distribution.splits.\($0).shares"] }
            + ["targets.0.at_most", "targets.1.at_least"]
            + [0, 2, 3].flatMap {
                ["distribution.splits.\($0).minimum", "distribution.splits.\($0).maximum"]
            })

    @Test("missing", arguments: keys.filter { !namedElsewhere.contains($0.path) })
    func missing(spot: Spot) throws {
        guard WrittenYaml(FullScenario.yaml).values[spot.path] != nil else { return }
        let scenario = FullScenario(.remove, at: spot.path)
        let problems = try scenario.problems()
        if spot.isRequired == true {
            expect("missing-key", scenario.file.values[spot.parent], spot.path, problems)
        } else if let needed = Self.neededBy[spot.path] {
            expect(needed.id, scenario.file.values[needed.at], nil, problems)
        } else {
            #expect(problems == [])
        }
    }

    @Test("without a value", arguments: keys.filter { !namedElsewhere.contains($0.path) })
    func null(spot: Spot) throws {
        guard WrittenYaml(FullScenario.yaml).values[spot.path] != nil else { return }
        let scenario = FullScenario(.replace(.scalar("null")), at: spot.path)
        let problems = try scenario.problems()
        if spot.isRequired == true {
            expect("missing-key", scenario.file.keys[spot.path], spot.path, problems)
        } else if let needed = Self.neededBy[spot.path] {
            expect(needed.id, scenario.file.values[needed.at], nil, problems)
        } else {
            #expect(problems == [])
        }
    }

    @Test("nothing behind it", arguments: keys)
    func empty(spot: Spot) throws {
        guard WrittenYaml(FullScenario.yaml).values[spot.path] != nil else { return }
        let scenario = FullScenario(.replace(.scalar("")), at: spot.path)
        let problems = try scenario.problems()
        expect("empty-value", scenario.file.keys[spot.path], spot.path, problems)
    }

    @Test("a list or map of nothing that needs an entry", arguments: needy)
    func noEntries(spot: Spot) throws {
        guard let value = FullScenario.yaml.value(at: spot.path) else { return }
        var nothing = "{}"
        if case .list = value { nothing = "[]" }
        let scenario = FullScenario(.replace(.scalar(nothing)), at: spot.path)
        let place = WrittenYaml(scenario.yaml).values[spot.path]
        expect("no-entries", place, spot.path, try scenario.problems())
    }

    @Test("misspelt", arguments: keys)
    func misspelt(spot: Spot) throws {
        guard WrittenYaml(FullScenario.yaml).values[spot.path] != nil else { return }
        let scenario = FullScenario(.rename(spot.key + "x"), at: spot.path)
        let problems = try scenario.problems()
        expect("unknown-key", scenario.file.keys[spot.path + "x"], "`\(spot.key)`", problems)
    }

    @Test("a wrong value", arguments: spots)
    func wrong(spot: Spot) throws {
        guard WrittenYaml(FullScenario.yaml).values[spot.path] != nil else { return }
        for fault in wrongValues(of: spot.shape) {
            let scenario = FullScenario(.replace(fault.value), at: spot.path)
            let place = WrittenYaml(scenario.yaml).values[WrittenYaml.join(spot.path, fault.below)]
            expect(fault.id, place, fault.quoted, try scenario.problems())
        }
    }

    @Test("a key that nothing knows", arguments: [""] + keys.map(\.path))
    func unknown(path: String) throws {
        guard case .map? = FullScenario.yaml.value(at: path) else { return }
        guard path != "delays", path != "estimation.complexity" else { return }
        let scenario = FullScenario(.add("zzzzzzzz", .scalar("1")), at: path)
        let isYear = ["budget.years", "budget.carry_over"].contains(path)
        let isName = ["shares", "minimum", "maximum"].contains { path.hasSuffix("." + $0) }
        let id = isYear ? "not-a-year" : isName ? "unknown-id" : "unknown-key"
        let place = scenario.file.keys[WrittenYaml.join(path, "zzzzzzzz")]
        expect(id, place, "zzzzzzzz", try scenario.problems())
    }

    private func expect(
        _ id: String, _ place: WrittenYaml.Place?, _ quoted: String?, _ problems: [Problem]
    ) {
        let expected = Expected(
            id: id, file: "scenario.yaml", line: place?.line ?? -1, column: place?.column ?? -1,
            quoted: quoted)
        expectOnly(expected, in: problems)
    }
}
