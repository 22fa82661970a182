// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with settings that vary.
    public enum RangeFault: Hashable, Sendable {
        /// No number of scenario.yaml has this path.
        case notANumberPath(String, Candidates)
        /// A setting that does not change what is computed at a point.
        case notVaried(String)
        /// A range that holds one number only.
        case emptyRange(value: String)
        /// More ranges than can be told apart.
        case tooManyRanges(found: Int, limit: Int)
        /// A sensitivity analysis without ranges.
        case noRanges
    }
}

extension Problem.RangeFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .notANumberPath: "not-a-number-path"
        case .notVaried: "not-varied"
        case .emptyRange: "empty-range"
        case .tooManyRanges: "too-many-ranges"
        case .noRanges: "no-ranges"
        }
    }
}
