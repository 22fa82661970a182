// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import Study

extension ReachedPrecision {
    /// What was asked for and what was reached, as `run.json` says it.
    public var recorded: RecordedPrecision {
        let unit = wanted.outcome.unit
        let (width, factor) =
            switch wanted.halfWidth {
            case .relative(let part): (part, 1.0)
            case .absolute(let width): (width, unit == .eur ? 100 : 1)
            }
        let isPart = if case .relative = wanted.halfWidth { true } else { false }
        var recorded = RecordedPrecision(
            outcome: wanted.outcome.rawValue, unit: isPart ? "share" : unit.rawValue,
            wanted: width / factor, reached: halfWidth.map { $0 / factor }, isReached: isReached)
        recorded.isShareOfShare = isPart && unit == .share
        return recorded
    }
}
