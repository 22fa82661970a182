// SPDX-License-Identifier: GPL-3.0-or-later
import Study
import Testing

@testable import Sensitivity

@Suite("Sobol' indices")
struct SobolDesignTests {
    private func indices(
        of function: KnownFunction, rows: Int, seed: UInt64 = 1
    ) throws -> [SobolIndices] {
        let design = SobolDesign(factorCount: function.first.count, rowCount: rows)
        return try #require(
            design.indices(
                of: design.points.map(function.value), uniforms: NamedUniforms(seed: seed)))
    }

    @Test(
        "those of Ishigami's and Sobol's functions at 2^14 points",
        arguments: [KnownFunction.ishigami, .gFunction])
    func known(function: KnownFunction) throws {
        for (factor, found) in try indices(of: function, rows: 1 << 14).enumerated() {
            #expect(abs(found.first.value - function.first[factor]) < 0.02, "\(factor)")
            #expect(abs(found.total.value - function.total[factor]) < 0.02, "\(factor)")
        }
    }

    @Test("intervals hold the true values, and are narrower with more points")
    func intervals() throws {
        let (few, many) = (
            try indices(of: .ishigami, rows: 256), try indices(of: .ishigami, rows: 4096)
        )
        for factor in 0..<3 {
            for found in [few[factor], many[factor]] {
                let first = try interval(of: found.first), total = try interval(of: found.total)
                // Half a unit of the published values' last digit.
                #expect(first.lowerBound < KnownFunction.ishigami.first[factor] + 0.000_05)
                #expect(first.upperBound > KnownFunction.ishigami.first[factor] - 0.000_05)
                #expect(total.lowerBound < KnownFunction.ishigami.total[factor] + 0.000_05)
                #expect(total.upperBound > KnownFunction.ishigami.total[factor] - 0.000_05)
                #expect(first.contains(found.first.value))
                #expect(total.contains(found.total.value))
            }
            let (wide, narrow) = (
                try interval(of: few[factor].total), try interval(of: many[factor].total)
            )
            let width = narrow.upperBound - narrow.lowerBound
            #expect(width < (wide.upperBound - wide.lowerBound) / 2)
        }
    }

    private func interval(of estimate: Estimate) throws -> ClosedRange<Double> {
        try #require(estimate.low)...(try #require(estimate.high))
    }

    @Test("values without variance have no indices, however large they are")
    func constant() {
        let design = SobolDesign(factorCount: 3, rowCount: 64)
        let values = design.points.map { _ in 0.1 + 3e11 }
        #expect(design.indices(of: values, uniforms: NamedUniforms(seed: 1)) == nil)
    }

    @Test("a large constant beside the function changes nothing")
    func offset() throws {
        let design = SobolDesign(factorCount: 2, rowCount: 256)
        let uniforms = NamedUniforms(seed: 1)
        // Whole numbers, so that the sums are exact.
        let values = design.points.map { ($0[0] * 1024).rounded() + ($0[1] * 512).rounded() }
        let one = try #require(design.indices(of: values, uniforms: uniforms))
        let other = try #require(
            design.indices(of: values.map { $0 + 1e12 }, uniforms: uniforms))
        #expect(one == other)
    }

    @Test("the same seed gives the same intervals, another one others")
    func seeds() throws {
        let one = try indices(of: .ishigami, rows: 64)
        #expect(try indices(of: .ishigami, rows: 64) == one)
        let other = try indices(of: .ishigami, rows: 64, seed: 2)
        #expect(other.map(\.first.value) == one.map(\.first.value))
        #expect(other.map(\.first.low) != one.map(\.first.low))
    }

    @Test("twenty factors fit into the sequence")
    func mostFactors() {
        #expect(SobolDesign.mostFactors == 20)
        let design = SobolDesign(factorCount: 20, rowCount: 4)
        #expect(design.points.count == design.pointCount)
        #expect(design.pointCount == 88)
    }

    @Test("B's column stands in A where the design says so")
    func columns() {
        let points = SobolDesign(factorCount: 2, rowCount: 8).points
        for row in 0..<8 {
            let (left, right) = (points[row], points[8 + row])
            #expect(points[16 + row] == [right[0], left[1]])
            #expect(points[24 + row] == [left[0], right[1]])
        }
    }
}

@Suite("Sobol' sequence")
struct SobolSequenceTests {
    /// The first points of the sequence in two dimensions (P. Bratley, B. L. Fox, 1988).
    @Test("begins at the origin, then as published")
    func start() {
        let sequence = SobolSequence(dimensions: 2)
        let points = (0..<4).map { _ in sequence.next() }
        #expect(points[0] == [0, 0])
        #expect(points[1] == [0.5, 0.5])
        #expect(Set(points[2...]) == [[0.75, 0.25], [0.25, 0.75]])
    }

    @Test("each of 40 coordinates visits each of 2^6 equal parts once")
    func balance() {
        let sequence = SobolSequence(dimensions: SobolSequence.mostDimensions)
        let points = (0..<64).map { _ in sequence.next() }
        for dimension in 0..<SobolSequence.mostDimensions {
            #expect(Set(points.map { Int($0[dimension] * 64) }) == Set(0..<64), "\(dimension)")
        }
    }
}
