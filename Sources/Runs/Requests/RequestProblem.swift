// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Sensitivity

/// What a request asks of a scenario that cannot be done, with the evidence: nothing was computed.
public enum RequestProblem: Error, Sendable {
    /// A required target that the scenario does not have.
    case unknownTarget(String, known: [String])
    /// A required target without draws that could show it.
    case targetNeedsDraws(String)
    /// A comparison without draws.
    case comparisonNeedsDraws
    /// Points without draws.
    case pointsNeedDraws
    /// Draws that are no whole blocks of their sampling; and the nearest number that is.
    case drawsNotInBlocks(Int, blockLength: Int, nearest: Int)
    /// A first draw in the middle of a block; and the nearest that begins one.
    case firstDrawNotInBlocks(UInt64, blockLength: Int, nearest: UInt64)
    /// The same variant twice in a comparison.
    case variantTwice(String)
    /// Neither a project nor a package has this id.
    case unknownSubject(String, Candidates)
    /// More draws at all points together than are computed.
    case tooManyPointDraws(points: Int, draws: Int)
    /// Books without a last closed month.
    case closedMonthMissing
    /// A last closed month that does not lie in the programme.
    case closedMonthOutside(Month, first: Month, last: Month)
    /// A new scenario's folder whose name is no id; and one that is.
    case noScenarioId(String, proposed: String)
    /// A variant where a scenario is to be copied.
    case variantNotCopied(String)
    /// Settings whose id and title cannot be changed in place.
    case notCopied
    /// A workbook's file that does not end so.
    case workbookEnding(String)
    /// Something else where a workbook is to be imported.
    case noWorkbook(String)
    /// A grid that cannot be swept.
    case sweep(SweepFault)
}
