// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Sensitivity

@Suite("Paths with values")
struct VariedPathTests {
    private static let readable: [(String, [String])] = [
        ("a.b=0:0.3:0.1", ["0", "0.1", "0.2", "0.3"]),
        ("a=1,3,6,12", ["1", "3", "6", "12"]),
        ("a=priority,completion", ["priority", "completion"]),
        ("a=[0,1,3],[1,4,7]", ["[0,1,3]", "[1,4,7]"]),
        ("a={x: 1, y: 2},{x: 2}", ["{x: 1, y: 2}", "{x: 2}"]),
        ("a=0:1:0.5,5", ["0", "0.5", "1", "5"]),
        ("a=2021-03,2021-06", ["2021-03", "2021-06"]),
        ("a=x=y", ["x=y"]),
        ("a=1.50", ["1.50"]), ("a=1, 5", ["1", "5"]), ("a=x, y", ["x", "y"]),
    ]

    @Test("as written", arguments: Self.readable)
    func values(text: String, values: [String]) throws {
        #expect(try VariedPath(text).values.map(\.text) == values)
    }

    private static let faulty: [(String, SweepFault)] = [
        ("a", .syntax("a")), ("=1", .syntax("=1")), ("a=", .syntax("a=")),
        ("a=1,,2", .syntax("a=1,,2")), ("a=0:1", .range("0:1")), ("a=0:1:x", .range("0:1:x")),
        ("a=1:0:0.1", .range("1:0:0.1")), ("a=0:1:0", .range("0:1:0")),
        ("a=0:1:0.000001", .range("0:1:0.000001")),
        ("a=1,1.0", .valueTwice(path: "a", value: "1.0")),
        ("a=x,y,x", .valueTwice(path: "a", value: "x")),
        ("simulation.seed=1,2", .notVaried("simulation.seed")),
    ]

    @Test(
        "two whole numbers that may be one with a decimal comma",
        arguments: [
            ("1,5", "1,5"), ("-1,50", "-1,50"), ("1, 5", nil), ("1,5,9", nil), ("1.0,5", nil),
            ("1", nil), ("0:1:0.5,5", nil), ("x,5", nil),
        ])
    func decimalComma(values: String, expected: String?) throws {
        #expect(try VariedPath("a=" + values).decimalComma == expected)
    }

    @Test("refused", arguments: Self.faulty)
    func refused(text: String, fault: SweepFault) {
        #expect(throws: fault) { try VariedPath(text) }
    }
}

@Suite("Grids")
struct SweepGridTests {
    private func path(_ text: String) throws -> VariedPath { try VariedPath(text) }

    @Test("all combinations, the last path fastest")
    func combinations() throws {
        let grid = try SweepGrid([path("a=1,2"), path("b=x,y,z")], sample: nil, draws: 10)
        #expect(grid.points == [[0, 0], [0, 1], [0, 2], [1, 0], [1, 1], [1, 2]])
        #expect(grid.settings([1, 2]).map(\.description) == ["a=2", "b=z"])
    }

    @Test("a sample: different points of the grid, in its order, evenly spread")
    func sample() throws {
        let paths = [try path("a=1:16:1"), try path("b=1:16:1")]
        let grid = try SweepGrid(paths, sample: 16, draws: 1)
        #expect(grid.points.count == 16)
        #expect(Set(grid.points).count == 16)
        #expect(grid.points == grid.points.sorted { $0.lexicographicallyPrecedes($1) })
        // The first 16 points of the sequence have one in each of 16 rows and of 16 columns.
        #expect(Set(grid.points.map { $0[0] }).count == 16)
        #expect(Set(grid.points.map { $0[1] }).count == 16)
    }

    @Test("a sample of nearly all and of all points", arguments: [1, 43, 44])
    func largeSample(count: Int) throws {
        let paths = [try path("a=0:1:0.1"), try path("b=1,3,6,12")]
        let points = try SweepGrid(paths, sample: count, draws: 1).points
        #expect(Set(points).count == count)
        #expect(points.allSatisfy { $0[0] < 11 && $0[1] < 4 })
    }

    @Test("points that are checked first hold every value")
    func covering() throws {
        let grid = try SweepGrid([path("a=1,2"), path("b=x,y,z")], sample: nil, draws: 10)
        #expect(grid.coveringPoints == [[0, 0], [0, 1], [0, 2], [1, 0]])
    }

    @Test("limits")
    func limits() throws {
        let wide = [try path("a=1:100:1"), try path("b=1:101:1")]
        #expect(throws: SweepFault.tooManyPoints("a, b")) {
            try SweepGrid(wide, sample: nil, draws: 1)
        }
        #expect(try SweepGrid(wide, sample: 7, draws: 1).points.count == 7)
        #expect(throws: SweepFault.sampleTooLarge(wanted: 3, grid: 2)) {
            try SweepGrid([path("a=1,2")], sample: 3, draws: 1)
        }
        #expect(throws: SweepFault.tooManyDraws(points: 2, draws: 5_000_001)) {
            try SweepGrid([path("a=1,2")], sample: nil, draws: 5_000_001)
        }
        #expect(throws: SweepFault.pathTwice("a")) {
            try SweepGrid([path("a=1,2"), path("a=3")], sample: nil, draws: 1)
        }
        let many = try (0..<41).map { try path("a\($0)=1,2,3") }
        #expect(throws: SweepFault.tooManyPaths(found: 41)) {
            try SweepGrid(many, sample: 3, draws: 1)
        }
        // 3^64 points are more than a number can say.
        let most = try (0..<64).map { try path("a\($0)=1,2,3") }
        #expect(throws: SweepFault.self) { try SweepGrid(most, sample: nil, draws: 1) }
    }
}
