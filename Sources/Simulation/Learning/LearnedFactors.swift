// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL
import Programme

/// What the books tell of the effort factors of the programme and its fields (forecast, section
/// 12): tables from which a draw takes both factors by its uniforms.
public struct LearnedFactors: Sendable {
    /// How many packages tell something.
    public let observationCount: Int
    /// By field: how many of them are its own, and of how many the effort is known.
    public let observationsOfField: [Observations]
    let programmeSpread: Double
    let fieldSpread: Double
    /// The points z_j; one where the programme's factor is known.
    let programmePoints: [Double]
    /// Σ π up to each point.
    let programmeSums: [Double]
    /// By field: C_l given each j, those of a j side by side; nil without observations.
    let fieldSums: [[Double]?]

    /// How many packages tell something of a field.
    public struct Observations: Hashable, Sendable {
        /// All of them.
        public var count = 0
        /// Those whose effort is known: finished, or newly estimated.
        public var whole = 0

        /// None.
        public init() {}
    }

    /// The points z, of both factors: −5 to 5 in steps of a twentieth.
    static let points = (0...200).map { Double($0 - 100) / 20 }

    /// Nothing is learned of a factor without spread, and nothing at all without observations.
    ///
    /// - Complexity: O(points · observations + fields · points²).
    init?(
        _ observations: [EffortObservation], _ programme: Programme,
        _ survivals: [SurvivalTable?]
    ) {
        let spread = (programme.estimation.programmeSpread, programme.estimation.fieldSpread)
        guard !observations.isEmpty, spread.0 + spread.1 > 0 else { return nil }
        observationCount = observations.count
        var counts = programme.fields.map { _ in Observations() }
        for observation in observations {
            counts[observation.field].count += 1
            if observation.isWhole { counts[observation.field].whole += 1 }
        }
        observationsOfField = counts
        (programmeSpread, fieldSpread) = spread
        programmePoints = spread.0 > 0 ? Self.points : [0]
        var logarithms = programmePoints.map { -$0 * $0 / 2 }
        var fieldSums: [[Double]?] = []
        for field in programme.fields.indices {
            let own = observations.filter { $0.field == field }
            guard !own.isEmpty else {
                fieldSums.append(nil)
                continue
            }
            let likelihood = FieldLikelihood(own, reach: 5 * (spread.0 + spread.1), survivals)
            let table = FieldTable(likelihood, programmePoints, Self.points, spread)
            for (point, total) in table.totals.enumerated() { logarithms[point] += log(total) }
            fieldSums.append(table.sums)
        }
        self.fieldSums = fieldSums
        let greatest = logarithms.max() ?? 0
        var sum = 0.0
        programmeSums = logarithms.map { logarithm in
            sum += exp(logarithm - greatest)
            return sum
        }
    }

    /// Whether packages of a field tell something.
    public func isObserved(field: Int) -> Bool { fieldSums[field] != nil }

    /// The programme's factor at u, 0 < u < 1.
    public func programmeFactor(at u: Double) -> Double {
        programmeFactor(atPoint: point(at: u))
    }

    /// The programme's factor at one of its points.
    func programmeFactor(atPoint point: Int) -> Double {
        exp(programmeSpread * programmePoints[point])
    }

    /// A field's factor at u, given that the programme's is the one at `programmeU`.
    public func fieldFactor(_ field: Int, at u: Double, programmeAt programmeU: Double) -> Double {
        fieldFactor(field, at: u, point: point(at: programmeU))
    }

    /// The position of the programme's point at u: the first at which the sum reaches its part u.
    func point(at u: Double) -> Int {
        let wanted = u * (programmeSums.last ?? 0)
        return firstIndex(in: programmeSums, 0..<programmeSums.count, reaching: wanted)
    }

    /// A field's factor at u, given the programme's point.
    func fieldFactor(_ field: Int, at u: Double, point: Int) -> Double {
        guard let sums = fieldSums[field] else { return lognormal(sigma: fieldSpread, u: u) }
        guard fieldSpread > 0 else { return 1 }
        let points = Self.points
        let first = point * points.count
        let wanted = u * sums[first + points.count - 1]
        let index = firstIndex(in: sums, first..<first + points.count, reaching: wanted)
        let upper = max(1, index - first)
        let (below, above) = (sums[first + upper - 1], sums[first + upper])
        let part = above > below ? (wanted - below) / (above - below) : 0
        return exp(fieldSpread * (points[upper - 1] + part * (points[upper] - points[upper - 1])))
    }

    /// The first index of ascending sums whose sum is at least as much; the last where none is.
    private func firstIndex(
        in sums: [Double], _ range: Range<Int>, reaching wanted: Double
    ) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound - 1)
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] >= wanted { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// a_f(j, l) of a field, summed.
private struct FieldTable {
    /// M_f(j).
    let totals: [Double]
    /// C_l given each j, those of a j side by side; empty where the field's factor is known.
    let sums: [Double]

    init(
        _ likelihood: FieldLikelihood, _ programmePoints: [Double], _ fieldPoints: [Double],
        _ spread: (programme: Double, field: Double)
    ) {
        func likelihoodAt(_ s: Double) -> Double { exp(likelihood(s) - likelihood.maximum) }
        guard spread.field > 0 else {
            totals = programmePoints.map { likelihoodAt(spread.programme * $0) }
            sums = []
            return
        }
        let prior = fieldPoints.map { exp(-$0 * $0 / 2) }
        var (totals, sums): ([Double], [Double]) = ([], [])
        for programmePoint in programmePoints {
            let weights = zip(fieldPoints, prior).map {
                $1 * likelihoodAt(spread.programme * programmePoint + spread.field * $0)
            }
            totals.append(weights.reduce(0, +))
            var sum = 0.0
            sums.append(sum)
            for (left, right) in zip(weights, weights.dropFirst()) {
                sum += (left + right) / 2
                sums.append(sum)
            }
        }
        (self.totals, self.sums) = (totals, sums)
    }
}
