// SPDX-License-Identifier: GPL-3.0-or-later
import ScenarioFiles

/// The points of a sweep: all combinations of the values of its paths, or a sample of them.
public struct SweepGrid: Sendable {
    /// The most points of a sweep.
    public static let mostPoints = 10_000
    /// The most draws of all points together.
    public static let mostDraws = 10_000_000

    /// The varied settings.
    public let paths: [VariedPath]
    /// The points in the order of the grid, the last path fastest: for each path the position of
    /// its value.
    public let points: [[Int]]

    /// All combinations, or so many of them where the points of Sobol's sequence lie.
    ///
    /// - Parameter draws: at each point; all together are limited.
    public init(_ paths: [VariedPath], sample: Int?, draws: Int) throws(SweepFault) {
        for (number, path) in paths.enumerated() {
            if paths[..<number].contains(where: { $0.path == path.path }) {
                throw .pathTwice(path.path)
            }
        }
        self.paths = paths
        let size = Self.size(paths)
        if let sample {
            guard paths.count <= SobolSequence.mostDimensions else {
                throw .tooManyPaths(found: paths.count)
            }
            if let size, sample > size { throw .sampleTooLarge(wanted: sample, grid: size) }
        }
        let count = sample ?? size ?? .max
        guard count <= Self.mostPoints else {
            throw .tooManyPoints(paths.map(\.path).joined(separator: ", "))
        }
        guard count * draws <= Self.mostDraws else {
            throw .tooManyDraws(points: count, draws: draws)
        }
        points =
            count == size
            ? Self.combinations(paths) : Self.sample(count, of: paths.map(\.values.count))
    }

    /// Refuses values that may as well be one number with a decimal comma, as Germans write it,
    /// where the setting may have such decimals.
    public func checkCommas(for family: ScenarioFamily) throws(SweepFault) {
        for path in paths {
            guard let values = path.decimalComma, let places = family.decimalPlaces(of: path.path),
                let decimals = values.split(separator: ",").last?.count, decimals <= places
            else { continue }
            throw .decimalComma(path: path.path, values: values)
        }
    }

    /// Throws where two paths lead to one place: a list's item by its id and by its number.
    public func checkPlaces(in family: ScenarioFamily) throws(SweepFault) {
        var seen: Set<String> = []
        for path in paths where !seen.insert(family.place(of: path.path)).inserted {
            throw .pathTwice(path.path)
        }
    }

    /// The settings at a point.
    public func settings(_ point: [Int]) -> [VariedSetting] {
        zip(paths, point).map { $0.setting($1) }
    }

    /// Points in which every value that occurs at all stands at least once.
    var coveringPoints: [[Int]] {
        var seen = paths.map { _ in Set<Int>() }
        return points.filter { point in
            var isNew = false
            for (path, value) in point.enumerated() where seen[path].insert(value).inserted {
                isNew = true
            }
            return isNew
        }
    }

    /// How many combinations there are; nil for more than a number can say.
    private static func size(_ paths: [VariedPath]) -> Int? {
        paths.reduce(1) { size, path in
            guard
                let (product, overflow) = size?.multipliedReportingOverflow(by: path.values.count),
                !overflow
            else { return nil }
            return product
        }
    }

    private static func combinations(_ paths: [VariedPath]) -> [[Int]] {
        paths.reduce([[]]) { points, path in
            points.flatMap { point in path.values.indices.map { point + [$0] } }
        }
    }

    /// Different points of a grid at which a Sobol' sequence arrives first.
    ///
    /// The sequence comes everywhere, but slowly to the last points; what a long way does not bring
    /// is filled up from the start of the grid.
    private static func sample(_ count: Int, of sizes: [Int]) -> [[Int]] {
        let sequence = SobolSequence(dimensions: sizes.count)
        var found: Set<[Int]> = []
        for _ in 0..<64 * count where found.count < count {
            found.insert(zip(sequence.next(), sizes).map { Int($0 * Double($1)) })
        }
        var next = sizes.map { _ in 0 }
        while found.count < count {
            found.insert(next)
            for path in sizes.indices.reversed() {
                next[path] = (next[path] + 1) % sizes[path]
                if next[path] > 0 { break }
            }
        }
        return found.sorted { $0.lexicographicallyPrecedes($1) }
    }
}
