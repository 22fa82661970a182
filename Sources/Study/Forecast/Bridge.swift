// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// The way from plan to forecast: the draws of the plan, then what changes when one part of the
/// books after the other is let in, in the same draws.
public struct Bridge: Sendable {
    /// A part of the books, in the order in which they are let in.
    public enum Step: String, CaseIterable, Sendable {
        /// Without books.
        case plan
        /// What was assigned, paid, begun and finished.
        case booked
        /// When agreements and approvals were, and that what has no date has not been yet.
        case dates
        /// What spending tells of efforts, and new estimates of what is left.
        case efforts
        /// Which Länder declared that they join or do not.
        case joins
        /// What providers really deliver.
        case capacity
        /// What movements since the start brought.
        case movements
        /// Movements at the cut-off that were accepted beforehand.
        case accepted

        /// What of the books is known up to here; nil without books.
        var knowledge: BooksKnowledge? {
            switch self {
            case .plan: nil
            case .booked: []
            case .dates: [.dates]
            case .efforts: [.dates, .efforts]
            case .joins: [.dates, .efforts, .joins]
            case .capacity: [.dates, .efforts, .joins, .capacity]
            case .movements, .accepted: .all
            }
        }
    }

    /// The outcomes with the books let in up to a step.
    public struct Stage: Sendable {
        /// The step.
        public let step: Step
        /// The totals of all outcomes, without break-downs.
        let outcomes: ComparedOutcomes
        /// Against the step before; of the first against itself.
        public let differences: [OutcomeDifference]
    }

    /// The steps in their order; the last is the forecast.
    public private(set) var stages: [Stage] = []

    /// Adds a step with its outcomes.
    mutating func add(_ step: Step, _ outcomes: ComparedOutcomes) {
        let before = stages.last?.outcomes ?? outcomes
        stages.append(
            Stage(
                step: step, outcomes: outcomes,
                differences: outcomeDifferences(from: before, to: outcomes)))
    }
}

extension ClosedProgramme {
    /// The steps of the bridge.
    var bridgeSteps: [Bridge.Step] {
        Bridge.Step.allCases.filter { $0 != .accepted || !accepted.isEmpty }
    }

    /// Whether letting in a step changes nothing, because the books do not tell of it.
    func isEmpty(_ step: Bridge.Step) -> Bool {
        switch step {
        case .plan, .booked, .dates: false
        case .efforts:
            cutOff.learned == nil && !(books.progress ?? []).contains { $0.remainingDays != nil }
        case .joins:
            !(books.milestones ?? []).contains {
                switch $0.subject {
                case .join, .decline: true
                case .framework, .agreement, .approval: false
                }
            }
        case .capacity: books.capacity.isEmpty
        case .movements: books.movements.isEmpty
        case .accepted: accepted.isEmpty
        }
    }

    /// The steps of the bridge that need draws of their own: the last one that changes anything is
    /// the forecast itself, or that without what was accepted.
    var drawnBridgeSteps: [Bridge.Step] {
        let own = bridgeSteps.filter { $0 != .accepted && !isEmpty($0) }
        return Array(own.dropLast())
    }

    /// The bridge.
    ///
    /// - Parameters:
    ///   - options: as many draws as the forecast has.
    ///   - unmoved: the outcomes of the forecast without what was accepted.
    ///   - forecast: those of the forecast.
    func bridge(
        _ options: StudyOptions, to unmoved: ComparedOutcomes, _ forecast: ComparedOutcomes,
        progress: @escaping @Sendable (Bridge.Step, Int) -> Void
    ) async throws -> Bridge {
        let drawn = drawnBridgeSteps
        var bridge = Bridge()
        var last = unmoved.totals
        for step in bridgeSteps where step != .accepted {
            if drawn.contains(step) {
                last = try await totals(of: step, options) { progress(step, $0) }
            } else if !isEmpty(step) {
                last = unmoved.totals
            }
            bridge.add(step, last)
        }
        if !accepted.isEmpty { bridge.add(.accepted, forecast.totals) }
        return bridge
    }

    private func totals(
        of step: Bridge.Step, _ options: StudyOptions,
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> ComparedOutcomes {
        let known = try step.knowledge.map {
            try CompiledProgramme(original, after: books, knowing: $0)
        }
        let compiled = CompiledProgramme(
            known ?? original, seed: options.seed, sampling: options.sampling)
        let storage = MatrixStorage(
            outcomeCount: compiled.layout.count, drawCapacity: options.draws)
        try await runRound(
            0..<options.draws, of: compiled, .outcomes, options, into: storage, progress)
        let draws = DrawMatrix(drawCount: options.draws, storage, options.sampling)
        return ComparedOutcomes(totalsOf: draws, compiled.layout)
    }
}
