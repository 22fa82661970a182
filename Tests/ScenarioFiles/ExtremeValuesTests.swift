// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
@testable import ScenarioFiles

/// Every number of a scenario at the ends of what is legal, one at a time and several together: an
/// overflow, a trap or a number that is not finite would show.
@Suite("Values at the ends of what is legal")
struct ExtremeValuesTests {
    /// A number of scenario.yaml, or a column, with a value.
    struct Extreme: Sendable, CustomTestStringConvertible {
        let spot: String
        let value: String
        /// The row of a column; nil for a key.
        var row: String?

        var testDescription: String { "\(spot) = \(value)" }

        func plant(in run: inout ExtremeRun) {
            guard let row else { return run.set(spot, to: value) }
            let parts = spot.split(separator: ".").map(String.init)
            run.set(parts[0], parts[1], to: value, where: row)
        }
    }

    static let keys = BrokenKeysTests.spots.flatMap { spot in
        extremes(of: spot.shape).map { Extreme(spot: spot.path, value: $0) }
    }

    static let columns = TableName.allCases.flatMap { table in
        table.specs.filter { $0.name != "priority" }.flatMap { spec in
            extremes(of: spec).flatMap { value in
                rows(of: table).map {
                    Extreme(spot: "\(table.rawValue).\(spec.name)", value: value, row: $0)
                }
            }
        }
    }

    /// One row, and as good as all.
    private static func rows(of table: TableName) -> [String] {
        switch table {
        case .laender: ["id: XA", "id: [XA, XB, XC]"]
        case .pools: ["id: nord", "id: [nord, sued, bund]"]
        case .fields, .published: []
        case .projects: ["id: A", "id: [A, B, C, D, E]"]
        case .components: ["id: bau", "id: [konzept, basis, bau, server, anschluss, kommunal]"]
        case .roles: ["id: it", "id: [coordinator, expert, it]"]
        case .efforts: ["component: bau", "role: it", "role: [coordinator, expert, it]"]
        case .payments, .accounts, .allocations, .movements, .progress, .milestones, .capacity,
            .proposals:
            []
        }
    }

    private static func extremes(of shape: ValueShape) -> [String] {
        switch shape {
        case .number(let bounds), .exact(let bounds): ends(of: bounds)
        case .whole(let bounds): ends(of: bounds).filter { !$0.contains("e") }
        case .amount: ["0", "0.01", "10000000000000"]
        case .seed: ["0", "18446744073709551615"]
        case .durations:
            [
                "[0, 0, 0]", "[0, 0, 1200]", "[1200, 1200, 1200]", "[0, 1200, 1200]",
                "[0, 1e-300, 1]",
            ]
        case .month: ["0001-01", "9999-12"]
        case .day, .lastDay: ["0001-01-01", "9999-12-31"]
        default: []
        }
    }

    private static func extremes(of spec: ColumnSpec) -> [String] {
        switch spec.content {
        case .number: ends(of: spec.bounds)
        case .exact: ["0", "0.00001", "100"]
        case .whole: ends(of: spec.bounds).filter { !$0.contains("e") }
        case .day: ["0001-01-01", "9999-12-31"]
        default: []
        }
    }

    /// Both ends and a value close to the lower one.
    private static func ends(of bounds: Bounds) -> [String] {
        let least = bounds.least.map { "\($0)".replacing(/\.0$/, with: "") } ?? "-1e300"
        let most =
            bounds.greatest.map { Int64(exactly: $0).map { "\($0)" } ?? "\($0)" } ?? "1e300"
        let near = bounds.least == -1 ? "-0.9999999999999999" : "1e-15"
        return (bounds.excludesLeast ? [] : [least]) + [near, most]
    }

    @Test("a key of scenario.yaml", arguments: keys)
    func key(extreme: Extreme) async throws { try await run([extreme]) }

    @Test("a column of a table", arguments: columns)
    func column(extreme: Extreme) async throws { try await run([extreme]) }

    @Test("the whole budget in one year", arguments: ["10000000000000", "0.01", "3600000"])
    func budget(total: String) async throws {
        var scenario = try ExtremeRun()
        scenario.set("budget.total", to: total)
        scenario.set("budget.years", to: "{2020: \(total)}")
        scenario.set("distribution.splits.1.minimum", to: "{}")
        #expect(try await scenario.run(withReports: true) == .computed)
    }

    @Test("several at once", arguments: 0..<60 as Range<UInt64>)
    func several(seed: UInt64) async throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        let all = Self.keys + Self.columns
        let chosen = (0..<5).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return all[Int(state >> 33) % all.count]
        }
        try await run(chosen, withReports: true)
    }

    @Test("most of what is legal is computed")
    func computed() async throws {
        for (spot, value) in [
            ("agreements.approval", "[1200, 1200, 1200]"), ("reallocation.notice", "1200"),
            ("reallocation.ask_ahead", "1200"), ("estimation.uncertainty.capacity", "10"),
            ("calendar.start", "2020-10"), ("distribution.headroom", "1000"),
        ] {
            var scenario = try ExtremeRun()
            scenario.set(spot, to: value)
            #expect(try await scenario.run(withReports: true) == .computed, "\(spot)")
        }
    }

    private func run(_ extremes: [Extreme], withReports: Bool = false) async throws {
        var scenario = try ExtremeRun()
        for extreme in extremes { extreme.plant(in: &scenario) }
        _ = try await scenario.run(withReports: withReports)
    }
}
