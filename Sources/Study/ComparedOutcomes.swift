// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The outcomes and break-downs of a study's draws, without its months and cells: what has to be
/// kept of a base while its variants are computed one after the other.
public struct ComparedOutcomes: Sendable {
    /// The outcomes in the order of `outcomes.csv`.
    public let entries: [OutcomeLayout.Entry]
    /// The number of draws.
    public let drawCount: Int
    /// How they were made.
    public let sampling: Sampling
    private let columns: [OutcomeLayout.Entry: [Double]]

    /// The outcomes of a study. O(outcomes · draws).
    public init(_ result: StudyResult) {
        entries = result.layout.entries
        drawCount = result.draws.drawCount
        sampling = result.draws.sampling
        columns = entries.enumerated().reduce(into: [:]) {
            $0[$1.element] = result.draws.column($1.offset)
        }
    }

    /// The totals alone of draws; O(draws).
    init(totalsOf draws: DrawMatrix, _ layout: OutcomeLayout) {
        let totals = layout.entries.enumerated().filter { $0.element.dimension == nil }
        entries = totals.map(\.element)
        drawCount = draws.drawCount
        sampling = draws.sampling
        columns = totals.reduce(into: [:]) { $0[$1.element] = draws.column($1.offset) }
    }

    /// The totals of the same.
    var totals: ComparedOutcomes {
        ComparedOutcomes(self, entries: entries.filter { $0.dimension == nil })
    }

    private init(_ all: ComparedOutcomes, entries: [OutcomeLayout.Entry]) {
        self.entries = entries
        (drawCount, sampling) = (all.drawCount, all.sampling)
        columns = all.columns.filter { $0.key.dimension == nil }
    }

    /// An outcome's values in the draws' order. What a study does not have – a year after its
    /// horizon, a line that only the other one has – got no money: it is 0 in every draw.
    public func column(_ entry: OutcomeLayout.Entry) -> [Double] {
        columns[entry] ?? Array(repeating: 0, count: drawCount)
    }
}

/// An outcome of a base and a variant over the same draws.
public struct OutcomeDifference: Sendable {
    /// Which outcome.
    public let entry: OutcomeLayout.Entry
    /// The number of draws.
    public let draws: Int
    /// Both sides; nil without draws.
    public let statistics: PairedStatistics?
}

/// The outcomes of a variant against those of its base, over the same draws.
///
/// - Returns: every outcome and break-down that either side has: the base's in their order, those
///   of the variant alone behind their siblings, years by their number.
public func outcomeDifferences(
    from base: ComparedOutcomes, to variant: ComparedOutcomes
) -> [OutcomeDifference] {
    precondition(
        base.drawCount == variant.drawCount && base.sampling == variant.sampling,
        "both sides have the same draws")
    return united(base.entries, variant.entries).map { entry in
        OutcomeDifference(
            entry: entry, draws: base.drawCount,
            statistics: PairedStatistics(
                base: base.column(entry), variant: variant.column(entry),
                direction: entry.outcome.direction, base.sampling))
    }
}

/// The entries of both layouts, each once.
private func united(
    _ base: [OutcomeLayout.Entry], _ variant: [OutcomeLayout.Entry]
) -> [OutcomeLayout.Entry] {
    let known = Set(base)
    var entries = base
    for entry in variant where !known.contains(entry) {
        let siblings = entries.indices.filter { entries[$0].isSibling(of: entry) }
        let place =
            entry.dimension == .year
            ? siblings.first { entries[$0].key > entry.key } : nil
        entries.insert(entry, at: place ?? siblings.last.map { $0 + 1 } ?? entries.endIndex)
    }
    return entries
}

extension OutcomeLayout.Entry {
    /// Whether both are parts of the same break-down.
    fileprivate func isSibling(of other: Self) -> Bool {
        outcome == other.outcome && dimension == other.dimension
    }
}
