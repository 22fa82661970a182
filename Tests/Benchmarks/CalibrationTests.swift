// SPDX-License-Identifier: GPL-3.0-or-later
import TestSupport
import Testing
import Workloads

/// What `make calibration` measures, small.
@Suite struct CalibrationTests {
    private static let truths = 60

    /// Courses of the small example as truth; their books at a quarter, half and three quarters.
    @Test func `forecasts hold four of five of what comes, in ever narrower bands`() async throws {
        let calibration = try await Calibration(
            path: Repository.tiny, truths: 1000..<1000 + UInt64(Self.truths), draws: 40)
        let findings = calibration.findings
        #expect(findings.map(\.quarter) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
        #expect(findings.prefix(3).map(\.outcome) == Calibration.outcomes)
        #expect(findings.allSatisfy { $0.truths == Self.truths })
        #expect(findings.allSatisfy { $0.ranks.allSatisfy { (0...1).contains($0) } })
        for quarter in Calibration.quarters {
            let own = findings.filter { $0.quarter == quarter }
            let held = own.map(\.held).reduce(0, +) / Double(own.count)
            // The three outcomes of a course depend on one another: as if there were only one,
            // 0.8 errs by √(0.8 · 0.2 / 60) = 0.052, and twice that is allowed.
            #expect((0.70...0.90).contains(held), "quarter \(quarter): held \(held)")
            for finding in own {
                // A mean rank errs by 1/√(12 · 60) = 0.037: four times that.
                let rank = finding.meanRank
                #expect((0.35...0.65).contains(rank), "quarter \(quarter): \(rank)")
            }
        }
        let widths = findings.filter { $0.outcome == .spent }.map(\.width)
        #expect(widths[0] < 1 && widths[1] < widths[0] && widths[2] < widths[1], "\(widths)")
    }
}
