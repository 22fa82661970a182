// SPDX-License-Identifier: GPL-3.0-or-later

/// What `run.json` says of a study of many points: how many there are, and what varies between
/// them. With it the study can be asked for again.
public enum RecordedPoints: Hashable, Sendable {
    /// A setting with its values, or the ends of its range, as in scenario.yaml.
    public struct Setting: Hashable, Sendable {
        /// Its dotted path.
        public var path: String
        /// All values of a sweep; low and high of a sensitivity analysis.
        public var values: [String]

        /// A setting with its values.
        public init(path: String, values: [String]) {
            self.path = path
            self.values = values
        }
    }

    /// A sweep: all combinations of values, or a sample of so many.
    case sweep([Setting], sample: Int?, points: Int)
    /// A sensitivity analysis of outcomes, with the sizes of its samples.
    case sensitivity(
        [Setting], outcomes: [String], trajectories: Int, rows: Int, points: Int)

    /// The keys in `run.json`: `points`, `varied`, and those of the kind of study.
    var members: [String: JSONText] {
        switch self {
        case .sweep(let settings, let sample, let points):
            var members: [String: JSONText] = [
                "points": .whole(UInt64(points)),
                "varied": .list(
                    settings.map { setting in
                        .object([
                            "path": .text(setting.path),
                            "values": .list(setting.values.map { .text($0) }),
                        ])
                    }),
            ]
            if let sample { members["sample"] = .whole(UInt64(sample)) }
            return members
        case .sensitivity(let settings, let outcomes, let trajectories, let rows, let points):
            return [
                "points": .whole(UInt64(points)),
                "varied": .list(
                    settings.map { setting in
                        .object([
                            "path": .text(setting.path),
                            "low": .text(setting.values.first ?? ""),
                            "high": .text(setting.values.last ?? ""),
                        ])
                    }),
                "outcomes": .list(outcomes.map { .text($0) }),
                "morris_trajectories": .whole(UInt64(trajectories)),
                "sobol_rows": .whole(UInt64(rows)),
            ]
        }
    }
}
