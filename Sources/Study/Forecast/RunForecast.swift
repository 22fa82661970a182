// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Simulation

/// What closed months and the draws from there on tell of a programme (forecast, section 12).
public struct ForecastResult: Sendable {
    /// Plan case, draws and lifted limits after the closed months: what a run has.
    public let study: StudyResult
    /// The plan with what the books say was assigned: that of the tables of `study`.
    public let plan: FundingPlan
    /// Where the books have left everything.
    public let cutOff: CutOff
    /// The plan case without books.
    public let baseline: PlanCase
    /// By total, line, level, field, place and project.
    public let deviations: [Deviation]
    /// What packages leave unused, and what they could use.
    public let money: IdleMoney
    /// Movements that are proposed for the month after the cut-off.
    public let proposals: [Proposal]
    /// The forecast with the proposals booked at the cut-off against the forecast without, in the
    /// same draws.
    public let effect: [OutcomeDifference]
    /// Movements at the cut-off that were accepted beforehand: the forecast has them.
    public let accepted: [MoneyMove]
    /// The forecast with them against the forecast without, in the same draws; empty where nothing
    /// was accepted.
    public let acceptedEffect: [OutcomeDifference]
    /// What changes from plan to forecast when one part of the books after the other is let in; nil
    /// where it was not asked for.
    public let bridge: Bridge?
    /// Packages of which more is done than their effort can be by the distributions.
    public var beyondEstimate: [Int] {
        cutOff.packages.indices.filter { cutOff.packages[$0].isBeyondEstimate }
    }
}

/// The steps of a forecast, for who tells how far it is.
public enum ForecastStep: Hashable, Sendable {
    /// The forecast's own draws.
    case forecast
    /// The same draws without a limit of money.
    case idleMoney
    /// The same draws with the proposals.
    case effect
    /// The same draws without what was accepted beforehand.
    case withoutAccepted
    /// The same draws with the books let in up to a step.
    case bridge(Bridge.Step)
}

/// A programme with its books, closed and ready for a forecast.
public struct ClosedProgramme: Sendable {
    let programme: Programme
    let plan: FundingPlan
    let books: Actuals
    let accepted: [MoneyMove]
    /// Without books.
    let original: CompiledProgramme
    /// After them.
    public let compiled: CompiledProgramme
    /// Where the books have left everything.
    public let cutOff: CutOff

    /// Closes the months of books.
    ///
    /// - Parameters:
    ///   - original: the programme without books.
    ///   - books: what has happened; references are to the programme and its plan.
    ///   - accepted: movements at the cut-off on top of the books, such as proposals.
    /// - Throws: `Problems` where the books do not go together; `BrokenInvariant`, a fault of the
    ///   program.
    public init(
        _ original: CompiledProgramme, _ programme: Programme, _ plan: FundingPlan,
        after books: Actuals, accepting accepted: [MoneyMove] = []
    ) throws {
        compiled = try CompiledProgramme(original, after: books, moving: accepted)
        guard let cutOff = compiled.cutOff else { preconditionFailure("books have a cut-off") }
        self.cutOff = cutOff
        (self.programme, self.plan, self.books) = (programme, plan, books)
        (self.original, self.accepted) = (original, accepted)
    }

    /// What is computed, one after the other.
    public func steps(withBridge: Bool) -> [ForecastStep] {
        [.forecast, .idleMoney, .effect] + (accepted.isEmpty ? [] : [.withoutAccepted])
            + (withBridge ? drawnBridgeSteps.map { .bridge($0) } : [])
    }

    /// What only the closed months show to be odd.
    public var warnings: [Warning] { compiled.warnings(about: books) }
}

/// Runs a forecast: the plan case and the draws from the cut-off on, what lies idle, what could be
/// proposed and what that would bring.
///
/// - Parameters:
///   - certainty: in which part of the futures money must be idle to be proposed, 0…1.
///   - withBridge: whether the way from plan to forecast is told too, which needs the same draws
///     for each of its steps.
///   - progress: is called with the number of finished draws of a step, from any thread.
/// - Throws: `NotEnoughMemory`; `BrokenInvariant`, a fault of the program; `CancellationError`.
public func runForecast(
    of closed: ClosedProgramme, certainty: ExactDecimal, _ options: StudyOptions,
    withBridge: Bool = false,
    progress: @escaping @Sendable (ForecastStep, Int) -> Void = { _, _ in }
) async throws -> ForecastResult {
    let (compiled, cutOff) = (closed.compiled, closed.cutOff)
    let (programme, plan) = (closed.programme, closed.plan)
    try checkMemory(
        for: options.draws, outcomeCount: 2 * compiled.layout.count + plan.packages.count)
    let baseline = try MonthLoop(closed.original)
        .record(.planCase, progressAtEndOf: closed.books.lastClosedMonth)
    let study = try await runStudy(compiled, options) { progress(.forecast, $0) }
    var same = options
    same.draws = study.draws.drawCount
    same.precision = nil
    let spending = try await runSpending(compiled, same) { progress(.idleMoney, $0) }
    let money = IdleMoney(plan, cutOff, spending, certainty: certainty)
    var maker = ProposalMaker(compiled, programme, plan, cutOff, money)
    let proposals = maker.proposals(cutOff)
    let found = ComparedOutcomes(study)
    /// The outcomes with other movements at the cut-off.
    func outcomes(moving moves: [MoneyMove], _ step: ForecastStep) async throws -> ComparedOutcomes
    {
        let moved = try CompiledProgramme(closed.original, after: closed.books, moving: moves)
        return ComparedOutcomes(try await runStudy(moved, same) { progress(step, $0) })
    }
    let moves = closed.accepted + proposals.map(\.move)
    let effect = proposals.isEmpty ? found : try await outcomes(moving: moves, .effect)
    let before =
        closed.accepted.isEmpty ? nil : try await outcomes(moving: [], .withoutAccepted)
    let bridge =
        withBridge
        ? try await closed.bridge(same, to: before ?? found, found) { progress(.bridge($0), $1) }
        : nil
    return ForecastResult(
        study: study, plan: compiled.openedPlan, cutOff: cutOff, baseline: baseline,
        deviations: deviations(
            of: programme, plan, baseline: baseline, cutOff, forecast: study),
        money: money, proposals: proposals,
        effect: outcomeDifferences(from: found, to: effect), accepted: closed.accepted,
        acceptedEffect: before.map { outcomeDifferences(from: $0, to: found) } ?? [],
        bridge: bridge)
}

/// What each package has spent at the end of each draw where money is no limit, cents: one column a
/// package.
func runSpending(
    _ compiled: CompiledProgramme, _ options: StudyOptions,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
) async throws -> DrawMatrix {
    let lifted = CompiledProgramme(
        CompiledProgramme(compiled, seed: options.seed, sampling: options.sampling),
        lifting: .money)
    let storage = MatrixStorage(
        outcomeCount: compiled.packageCount, drawCapacity: options.draws)
    try await runRound(0..<options.draws, of: lifted, .packages, options, into: storage, progress)
    return DrawMatrix(drawCount: options.draws, storage, options.sampling)
}
