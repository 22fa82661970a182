// SPDX-License-Identifier: GPL-3.0-or-later
import TestSupport
import Testing
import Workloads

/// What `make calibration` measures, small.
@Suite struct CalibrationTests {
    /// A dozen truths cannot tell 0.8, but whether forecasts hold most of what comes, and that they
    /// know more the later the books end.
    @Test func `forecasts hold what comes, within narrower bands than the plan's`() async throws {
        let calibration = try await Calibration(
            path: Repository.tiny, truths: 1000..<1012, draws: 40)
        let findings = calibration.findings
        #expect(findings.map(\.quarter) == [1, 1, 1, 2, 2, 2, 3, 3, 3])
        #expect(findings.prefix(3).map(\.outcome) == Calibration.outcomes)
        #expect(findings.allSatisfy { $0.truths == 12 })
        #expect(findings.allSatisfy { $0.ranks.allSatisfy { (0...1).contains($0) } })
        let held = findings.map(\.held).reduce(0, +) / Double(findings.count)
        #expect((0.6...0.95).contains(held), "held \(held)")
        let widths = findings.filter { $0.outcome == .spent }.map(\.width)
        #expect(widths[0] < 1.2 && widths[1] < widths[0] && widths[2] < widths[1], "\(widths)")
    }
}
