// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// How precisely the mean of an outcome shall be known before no more draws are made.
public struct Precision: Hashable, Sendable {
    /// Half the width of the 95 % interval of the mean.
    public enum HalfWidth: Hashable, Sendable {
        /// A part of the mean.
        case relative(Double)
        /// Cents, projects, packages or a share, as the outcome.
        case absolute(Double)
    }

    /// Whose mean.
    public var outcome: OutcomeKind
    /// How near.
    public var halfWidth: HalfWidth

    /// A precision of an outcome's mean.
    public init(of outcome: OutcomeKind = .spent, within halfWidth: HalfWidth) {
        self.outcome = outcome
        self.halfWidth = halfWidth
    }

    /// Whether so many draws tell the mean precisely enough.
    public func isReached(by statistics: Statistics?) -> Bool {
        guard let statistics, let halfWidth = statistics.halfWidth else { return false }
        return switch self.halfWidth {
        case .absolute(let width): halfWidth <= width
        case .relative(let part): halfWidth <= part * abs(statistics.mean)
        }
    }
}

/// How near draws came to a precision, which may have stopped at the limit and not at the goal.
public struct ReachedPrecision: Hashable, Sendable {
    /// What was asked for.
    public let wanted: Precision
    /// What the draws tell the mean to, as it was asked for; nil where they tell nothing.
    public let halfWidth: Double?
    /// Whether that is enough.
    public let isReached: Bool

    /// What draws reached; of several points the one that is known worst counts.
    public init(_ wanted: Precision, by statistics: [Statistics?]) {
        self.wanted = wanted
        isReached = statistics.allSatisfy(wanted.isReached)
        let widths = statistics.map { wanted.width($0) }
        halfWidth = widths.contains(nil) ? nil : widths.compactMap { $0 }.max()
    }
}

extension Precision {
    /// Half the width of an interval as the precision counts it.
    fileprivate func width(_ statistics: Statistics?) -> Double? {
        guard let statistics, let width = statistics.halfWidth else { return nil }
        return switch halfWidth {
        case .absolute: width
        // Of nothing any part is nothing: only certainty will do.
        case .relative: width == 0 ? 0 : width / abs(statistics.mean)
        }
    }
}

/// The draws that are made between two looks at the precision.
///
/// They depend on the number of draws alone, so that the result does not depend on the threads:
/// first two hundred, or eight blocks of stratified ones, which tell little of their spread if they
/// are fewer; then an eighth more each time, in whole blocks.
public struct Rounds {
    private let total: Int
    private let isWatched: Bool
    private let sampling: Sampling
    /// How many draws the rounds so far hold.
    public private(set) var finished = 0

    /// Rounds of so many draws; a single one where nobody looks at the precision.
    public init(of total: Int, isWatched: Bool, _ sampling: Sampling = .independent) {
        self.total = total
        self.isWatched = isWatched
        self.sampling = sampling
    }

    /// The next draws; nil after the last.
    public mutating func next() -> Range<Int>? {
        guard finished < total else { return nil }
        let first = finished
        finished = min(total, first + (isWatched ? length(after: first) : total))
        return first..<finished
    }

    private func length(after first: Int) -> Int {
        switch sampling {
        // Sixteen at a time keep the threads busy.
        case .independent: return max(208, first / 8 / 16 * 16)
        case .stratified:
            let block = sampling.blockLength
            return first == 0
                ? sampling.leastDraws : max(4 * block, first / 8 / block * block)
        }
    }
}
