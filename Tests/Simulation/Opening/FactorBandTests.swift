// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
import Workloads

@testable import Simulation

/// What is thought of effort factors before and after the books.
@Suite("Bands of effort factors")
struct FactorBandTests {
    @Test("Before the books: a lognormal with median 1")
    func before() {
        // exp(0.2 · ∓1.2815515655), exp(0.2² / 2).
        let band = FactorBand(sigma: 0.2)
        #expect(abs(band.p10 - 0.773902) < 1e-6)
        #expect(abs(band.p90 - 1.292153) < 1e-6)
        #expect(abs(band.mean - 1.020201) < 1e-6)
        #expect(FactorBand(sigma: 0).p10 == 1 && FactorBand(sigma: 0).mean == 1)
    }

    /// How many packages with payments a field has, and how many of them have finished.
    private func told(
        by books: Actuals, ofField field: Int, _ original: CompiledProgramme
    ) -> LearnedFactors.Observations {
        let paid = Set(
            books.payments.compactMap { payment -> Int? in
                if case .package(let package) = payment.subject { package } else { nil }
            }
        ).filter { package in
            let project = original.plan.packages[package].project
            return original.programme.projects[project].field == field
        }
        var told = LearnedFactors.Observations()
        told.count = paid.count
        told.whole = (books.progress ?? []).count {
            $0.finishedMonths != nil && paid.contains($0.package)
        }
        return told
    }

    /// Factors as draws take them, with equidistant uniforms.
    private func factors(_ learned: LearnedFactors, _ field: Int) -> [Double] {
        let uniforms = (0..<250).map { (Double($0) + 0.5) / 250 }
        return uniforms.flatMap { programme in
            let factor = learned.programmeFactor(at: programme)
            return uniforms.map {
                factor * learned.fieldFactor(field, at: $0, programmeAt: programme)
            }
        }
        .sorted()
    }

    @Test("After the books: the mean and quantiles of what draws take")
    func after() throws {
        var compared = 0
        for seed in UInt64(0)..<12 {
            let original = try randomProgramme(seed: seed).compiled(seed: seed)
            let course = try MonthLoop(original).record(.number(3))
            let cutOff = max(1, original.monthCount / 2)
            let books = Actuals(ofCourse: course, closing: cutOff)
            let compiled = try CompiledProgramme(original, after: books)
            guard let learned = compiled.cutOff?.learned else { continue }
            let counts = learned.observationsOfField
            #expect(counts.map(\.count).reduce(0, +) == learned.observationCount)
            for field in original.programme.fields.indices {
                #expect(learned.isObserved(field: field) == (counts[field].count > 0))
                #expect(counts[field] == told(by: books, ofField: field, original), "\(seed)")
                let found = factors(learned, field)
                let band = learned.band(ofField: field)
                let expected = [
                    found[found.count / 10], found.reduce(0, +) / Double(found.count),
                    found[found.count * 9 / 10],
                ]
                // The programme's factor has steps: a quantile may lie on either side of one.
                let step = exp(learned.programmeSpread / 20) - 1 + 0.004
                for (own, value, error) in [
                    (band.p10, expected[0], step), (band.mean, expected[1], 0.004),
                    (band.p90, expected[2], step),
                ] {
                    #expect(abs(own - value) < error * value, "seed \(seed), field \(field)")
                }
                compared += 1
            }
        }
        #expect(compared > 5)
    }
}
