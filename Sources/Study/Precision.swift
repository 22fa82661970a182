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

    /// Standard errors on each side of the mean that hold 95 % of a normal distribution.
    public static let standardErrors = 1.959964

    /// Whether so many draws tell the mean precisely enough.
    public func isReached(by statistics: Statistics?) -> Bool {
        guard let statistics, let error = statistics.standardError else { return false }
        let halfWidth = error * Self.standardErrors
        return switch self.halfWidth {
        case .absolute(let width): halfWidth <= width
        case .relative(let part): halfWidth <= part * abs(statistics.mean)
        }
    }
}

/// The draws that are made between two looks at the precision.
///
/// They depend on the number of draws alone, so that the result does not depend on the threads:
/// first two hundred, then an eighth more each time, in whole blocks.
public struct Rounds {
    private let total: Int
    private let isWatched: Bool
    /// How many draws the rounds so far hold.
    public private(set) var finished = 0

    /// Rounds of so many draws; a single one where nobody looks at the precision.
    public init(of total: Int, isWatched: Bool) {
        self.total = total
        self.isWatched = isWatched
    }

    /// The next draws; nil after the last.
    public mutating func next() -> Range<Int>? {
        guard finished < total else { return nil }
        let first = finished
        let length = isWatched ? max(208, first / 8 / 16 * 16) : total
        finished = min(total, first + length)
        return first..<finished
    }
}
