// SPDX-License-Identifier: GPL-3.0-or-later
import Study
import Testing

@testable import Sensitivity

@Suite("Morris' screening")
struct MorrisDesignTests {
    private func design(
        _ factors: [String] = ["a", "b", "c"], _ trajectories: Int = 10, seed: UInt64 = 1
    ) -> MorrisDesign {
        MorrisDesign(
            factors: factors, trajectories: trajectories, uniforms: NamedUniforms(seed: seed))
    }

    @Test("of a linear function: the coefficients, with no spread")
    func linear() throws {
        let design = design()
        let effects = try #require(
            design.effects(of: design.points.map { 5 - 3 * $0[0] + 40 * $0[1] }))
        for (effect, coefficient) in zip(effects, [3.0, 40, 0]) {
            #expect(abs(effect.muStar - coefficient) < 1e-9)
            #expect(abs(try #require(effect.sigma)) < 1e-9)
        }
    }

    @Test("of a product: both factors interact, so their effects spread")
    func product() throws {
        let design = design(["a", "b"], 50)
        let effects = try #require(design.effects(of: design.points.map { $0[0] * $0[1] }))
        for effect in effects {
            // The effect is the other factor's level: 0, 1/3, 2/3 or 1.
            #expect((0.3...0.7).contains(effect.muStar))
            #expect(try #require(effect.sigma) > 0.2)
        }
    }

    @Test("effects of both signs do not cancel in μ*")
    func signs() throws {
        let design = design(["a"], 40)
        // 1 at the inner levels: +3/2 from 0 to 2/3, −3/2 from 1/3 to 1, whatever the direction.
        let values = design.points.map { abs($0[0] - 0.5) < 0.3 ? 1.0 : 0 }
        let effect = try #require(design.effects(of: values)?.first)
        #expect(abs(effect.muStar - 1.5) < 1e-9)
        #expect(try #require(effect.sigma) > 1)
    }

    @Test("each step changes one factor, each factor once, on the four levels")
    func trajectories() {
        let points = design(["a", "b", "c", "d"], 25).points
        #expect(points.count == 25 * 5)
        for start in stride(from: 0, to: points.count, by: 5) {
            var moved: [Int] = []
            for number in start..<start + 4 {
                let changed = (0..<4).filter { points[number][$0] != points[number + 1][$0] }
                #expect(changed.count == 1)
                moved += changed
            }
            #expect(moved.sorted() == [0, 1, 2, 3])
        }
        for value in points.joined() {
            #expect((0...1).contains(value))
            #expect(abs(value * 3 - (value * 3).rounded()) < 1e-12)
        }
    }

    @Test("functions of the seed and the factor's name")
    func seeds() {
        #expect(design().points == design().points)
        #expect(design().points != design(seed: 2).points)
        let column = design(["a", "b"]).points.enumerated().filter { $0.offset % 3 == 0 }
        let alone = design(["b"]).points.enumerated().filter { $0.offset % 2 == 0 }
        #expect(column.map { $0.element[1] } == alone.map { $0.element[0] })
    }

    @Test("a single trajectory has no spread, none has no effects")
    func few() throws {
        let one = design(["a"], 1)
        let effect = try #require(one.effects(of: one.points.map { $0[0] })).first
        #expect(effect?.sigma == nil)
        #expect(abs((effect?.muStar ?? 0) - 1) < 1e-12)
        #expect(design(["a"], 0).effects(of: []) == nil)
    }
}
