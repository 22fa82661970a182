// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Study

/// Which draws are wanted; what is nil is as the scenario says.
public struct DrawRequest: Sendable {
    /// The number of draws; with a precision the most that are made.
    public var draws: Int?
    /// The seed of the random numbers.
    public var seed: UInt64?
    /// The number of the first draw.
    public var firstDraw: UInt64 = 0
    /// How draws cover what is uncertain.
    public var sampling: Sampling?
    /// How many threads compute at once; nil: one for each core.
    public var threads: Int?
    /// When fewer draws are enough; nil: never.
    public var precision: Precision?
    /// Targets that must be met.
    public var required: [Requirement] = []
    /// Whether a row for every draw is wanted too: `draws.csv`.
    public var keepsDraws = false

    /// What the scenario says.
    public init() {}

    /// What a study of a programme shall compute.
    ///
    /// - Parameter fewDraws: how many draws, where none are asked for; nil: as many as the
    ///   scenario says.
    public func study(
        of programme: Programme, fewDraws: Int? = nil
    ) throws(RequestProblem) -> StudyOptions {
        let study = StudyOptions(
            draws: draws ?? fewDraws ?? programme.simulation.draws, firstDraw: firstDraw,
            seed: seed ?? programme.simulation.seed,
            sampling: sampling ?? programme.simulation.sampling, threads: threads,
            precision: precision)
        try study.checkBlocks()
        for requirement in required {
            try requirement.check(against: programme, draws: study.draws)
        }
        return study
    }
}

extension StudyOptions {
    /// Refuses draws that are no whole blocks (model, section 6, "Stratified draws").
    fileprivate func checkBlocks() throws(RequestProblem) {
        let length = sampling.blockLength
        if !draws.isMultiple(of: length) {
            throw .drawsNotInBlocks(
                draws, blockLength: length, nearest: sampling.nearestDraws(to: draws))
        }
        if !firstDraw.isMultiple(of: UInt64(length)) {
            let nearest = (firstDraw + UInt64(length / 2)) / UInt64(length) * UInt64(length)
            throw .firstDrawNotInBlocks(firstDraw, blockLength: length, nearest: nearest)
        }
    }
}
