// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import ScenarioFiles
import Study

/// A scenario to be computed at many points, settings of which vary, with the same draws at each.
public struct Experiment: Sendable {
    /// The scenario.
    public let family: ScenarioFamily
    /// Which draws, with which precision, on how many threads.
    public let study: StudyOptions

    /// An experiment with a scenario.
    public init(_ family: ScenarioFamily, _ study: StudyOptions) {
        self.family = family
        self.study = study
    }

    /// Draws that one thread makes of one point.
    private struct Share: Sendable {
        let point: Int
        let part: Int
        let options: StudyOptions
    }

    /// Computes points side by side, one a thread; where there are fewer points than that keeps all
    /// threads busy, their draws are shared out. The results depend on neither.
    ///
    /// - Parameters:
    ///   - progress: is called with a number of further draws, from any thread.
    ///   - summary: what to keep of a point.
    /// - Returns: the summaries in the order of the points.
    /// - Throws: `Problems` where a point does not fit the scenario; `BrokenInvariant`, a fault of
    ///   the program; `CancellationError`.
    func run<Summary: Sendable>(
        _ points: [[VariedSetting]], progress: @escaping @Sendable (Int) -> Void,
        summary: (_ point: Int, TotalOutcomes) -> Summary
    ) async throws -> [Summary] {
        let threads = study.threadCount
        let parts = partsPerPoint(points.count, threads: threads)
        var waiting = shares(points.count, parts: parts)[...]
        var finished: [Int: [Int: TotalOutcomes]] = [:]
        var summaries: [Int: Summary] = [:]
        try await withThrowingTaskGroup(of: (Share, TotalOutcomes).self) { group in
            func start() {
                guard let share = waiting.popFirst() else { return }
                group.addTask {
                    (share, try totals(at: points[share.point], share.options, progress: progress))
                }
            }
            for _ in 0..<threads { start() }
            while let (share, totals) = try await group.next() {
                start()
                finished[share.point, default: [:]][share.part] = totals
                guard finished[share.point]?.count == parts else { continue }
                let all = finished.removeValue(forKey: share.point) ?? [:]
                summaries[share.point] = summary(share.point, joined(all))
            }
        }
        return points.indices.compactMap { summaries[$0] }
    }

    /// The programme and its plan at a point.
    ///
    /// - Throws: `Problems`, where the point does not fit the scenario.
    func plan(at point: [VariedSetting]) throws(Problems) -> (Programme, FundingPlan) {
        let programme = try family.member(point)
        return (programme, try makePlan(for: programme))
    }

    private func totals(
        at point: [VariedSetting], _ options: StudyOptions,
        progress: @Sendable (Int) -> Void
    ) throws -> TotalOutcomes {
        do {
            let (programme, plan) = try plan(at: point)
            return try runTotals(programme, plan, options, progress: progress)
        } catch let problems as Problems {
            throw Problems(problems.problems.map { $0.at(point) })
        }
    }

    /// Planning takes as long as some tens of draws; fewer are not worth a part of their own.
    private static let leastDrawsPerPart = 250

    private func partsPerPoint(_ points: Int, threads: Int) -> Int {
        // How many draws are precise enough shows only one after the other.
        guard study.precision == nil, points > 0 else { return 1 }
        let wanted = (4 * threads + points - 1) / points
        return max(1, min(wanted, study.draws / Self.leastDrawsPerPart))
    }

    private func shares(_ points: Int, parts: Int) -> [Share] {
        (0..<points).flatMap { point in
            (0..<parts).map { part in
                let first = study.draws * part / parts
                var options = study
                options.firstDraw = study.firstDraw &+ UInt64(first)
                options.draws = study.draws * (part + 1) / parts - first
                return Share(point: point, part: part, options: options)
            }
        }
    }

    private func joined(_ parts: [Int: TotalOutcomes]) -> TotalOutcomes {
        var result = TotalOutcomes()
        for (_, part) in parts.sorted(by: { $0.key < $1.key }) { result.append(part) }
        return result
    }
}

extension Problem {
    /// The same at the place where the point was asked for, and with its settings, unless the
    /// problem is one of theirs.
    func at(_ point: [VariedSetting]) -> Problem {
        guard let last = point.last, !point.contains(where: { $0.origin == origin }) else {
            return self
        }
        let words = point.map(\.description).joined(separator: ", ")
        return Problem(.atPoint(words, kind), at: last.origin)
    }
}
