// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Synchronization

/// How many draws, which, and on how many threads.
public struct StudyOptions: Hashable, Sendable {
    /// The number of draws, ≥ 0; with a precision the most that are made.
    public var draws: Int
    /// The number of the first draw.
    public var firstDraw: UInt64
    /// The seed of the random numbers.
    public var seed: UInt64
    /// How the draws are made; stratified ones, and the number of the first, are whole blocks.
    public var sampling: Sampling
    /// How many threads compute at once, ≥ 1; nil: one for each core.
    public var threads: Int?
    /// When fewer draws are enough; nil: never.
    public var precision: Precision?

    /// Options from their values.
    public init(
        draws: Int, firstDraw: UInt64 = 0, seed: UInt64, sampling: Sampling = .independent,
        threads: Int? = nil, precision: Precision? = nil
    ) {
        self.draws = draws
        self.firstDraw = firstDraw
        self.seed = seed
        self.sampling = sampling
        self.threads = threads
        self.precision = precision
    }
}

/// Runs the plan case, the plan case without each limit, and the draws.
///
/// The result does not depend on the number of threads: a draw is a function of its number alone.
/// Cancelling the task stops after the blocks that are running.
///
/// - Parameter progress: is called with the number of finished draws, from any thread.
/// - Throws: `NotEnoughMemory`; `BrokenInvariant`, a fault of the program; `CancellationError`.
public func runStudy(
    _ programme: Programme, _ plan: FundingPlan, _ options: StudyOptions,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
) async throws -> StudyResult {
    try await runStudy(
        CompiledProgramme(programme, plan, seed: options.seed, sampling: options.sampling),
        options, progress: progress)
}

/// The same with a plan that is compiled already, with whatever random numbers.
public func runStudy(
    _ compiled: CompiledProgramme, _ options: StudyOptions,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
) async throws -> StudyResult {
    precondition(options.isOfWholeBlocks, "draws and the first draw are multiples of a block")
    let compiled = CompiledProgramme(compiled, seed: options.seed, sampling: options.sampling)
    try checkMemory(for: options.draws, outcomeCount: compiled.layout.count)
    let planCase = try MonthLoop(compiled).record(.planCase)
    let limits = try Limit.allCases.map { limit in
        let lifted = try MonthLoop(CompiledProgramme(compiled, lifting: limit)).record(.planCase)
        return LiftedLimit(limit: limit, outcomes: lifted.outcomes)
    }
    let clock = ContinuousClock()
    let start = clock.now
    let draws = try await runDraws(of: compiled, options, progress: progress)
    var result = StudyResult(
        layout: compiled.layout, plan: planCase, draws: draws, firstDraw: options.firstDraw,
        limits: limits, seconds: (clock.now - start) / .seconds(1))
    result.precision = options.precision.map { precision in
        let position = compiled.layout.position(precision.outcome)
        return ReachedPrecision(precision, by: [position.flatMap { draws.statistics($0) }])
    }
    return result
}

/// Runs rounds of draws until they are all made, or precise enough.
private func runDraws(
    of compiled: CompiledProgramme, _ options: StudyOptions,
    progress: @escaping @Sendable (Int) -> Void
) async throws -> DrawMatrix {
    let storage = MatrixStorage(
        outcomeCount: compiled.layout.count, drawCapacity: options.draws)
    let watched = options.precision.flatMap { compiled.layout.position($0.outcome) }
    func matrix(_ draws: Int) -> DrawMatrix {
        DrawMatrix(drawCount: draws, storage, options.sampling)
    }
    var rounds = Rounds(of: options.draws, isWatched: watched != nil, options.sampling)
    while let draws = rounds.next() {
        try await runRound(draws, of: compiled, .outcomes, options, into: storage, progress)
        guard let watched else { continue }
        let statistics = matrix(draws.upperBound).statistics(watched)
        if options.precision?.isReached(by: statistics) == true { break }
    }
    return matrix(rounds.finished)
}

/// Runs blocks of draws on all threads, each with a month loop of its own.
///
/// - Parameter kept: what of each draw is written.
func runRound(
    _ draws: Range<Int>, of compiled: CompiledProgramme, _ kept: KeptOfDraw,
    _ options: StudyOptions, into storage: MatrixStorage,
    _ progress: @escaping @Sendable (Int) -> Void
) async throws {
    let blocks = DrawBlocks(of: draws)
    try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<min(options.threadCount, blocks.count) {
            group.addTask {
                let worker = DrawWorker(compiled, kept, firstDraw: options.firstDraw)
                while let block = blocks.next() {
                    try Task.checkCancellation()
                    try worker.run(block, into: storage)
                    progress(blocks.finish(block))
                    // Whoever cancels may be waiting for this thread.
                    await Task.yield()
                }
            }
        }
        try await group.waitForAll()
    }
}

/// What of a draw is kept.
enum KeptOfDraw {
    /// Its outcomes, as `OutcomeLayout` has them.
    case outcomes
    /// What each package has spent in the end.
    case packages
}

/// Hands out a round's draws in blocks, in their order, to whoever is free.
private final class DrawBlocks: Sendable {
    private static let length = 16
    private let draws: Range<Int>
    private let started = Atomic(0)
    private let finished = Atomic(0)

    init(of draws: Range<Int>) { self.draws = draws }

    var count: Int { (draws.count + Self.length - 1) / Self.length }

    func next() -> Range<Int>? {
        let block = started.add(1, ordering: .relaxed).oldValue
        let first = draws.lowerBound + block * Self.length
        return first < draws.upperBound ? first..<min(draws.upperBound, first + Self.length) : nil
    }

    /// - Returns: how many draws of the study are finished by now.
    func finish(_ block: Range<Int>) -> Int {
        draws.lowerBound + finished.add(block.count, ordering: .relaxed).newValue
    }
}

/// One thread's month loop, and room for the rows of a block.
private final class DrawWorker {
    private let loop: MonthLoop
    private let rowLength: Int
    private let firstDraw: UInt64
    private var rows: [Double] = []
    private let kept: KeptOfDraw
    /// Room for a draw's outcomes where something else is kept.
    private var outcomes: [Double]

    init(_ compiled: CompiledProgramme, _ kept: KeptOfDraw, firstDraw: UInt64) {
        loop = MonthLoop(compiled)
        self.kept = kept
        switch kept {
        case .outcomes: (rowLength, outcomes) = (compiled.layout.count, [])
        case .packages:
            rowLength = compiled.packageCount
            outcomes = Array(repeating: 0, count: compiled.layout.count)
        }
        self.firstDraw = firstDraw
    }

    func run(_ block: Range<Int>, into storage: MatrixStorage) throws {
        let length = block.count * rowLength
        if rows.count != length { rows = Array(repeating: 0, count: length) }
        try rows.withUnsafeMutableBufferPointer { buffer in
            for (position, draw) in block.enumerated() {
                let row = UnsafeMutableBufferPointer(
                    rebasing: buffer[position * rowLength..<(position + 1) * rowLength])
                try run(.number(firstDraw &+ UInt64(draw)), into: row)
            }
            storage.write(buffer, rowLength: rowLength, from: block.lowerBound)
        }
    }

    private func run(_ draw: Draw, into row: UnsafeMutableBufferPointer<Double>) throws {
        switch kept {
        case .outcomes: try loop.run(draw, into: row)
        case .packages:
            try outcomes.withUnsafeMutableBufferPointer { try loop.run(draw, into: $0) }
            loop.writeSpending(ofPackages: row)
        }
    }
}

extension StudyOptions {
    /// How many threads compute at once, ≥ 1.
    public var threadCount: Int { max(1, threads ?? availableCores()) }

    /// Whether the draws and the number of the first are multiples of the sampling's block.
    public var isOfWholeBlocks: Bool {
        let length = sampling.blockLength
        return draws.isMultiple(of: length) && firstDraw.isMultiple(of: UInt64(length))
    }
}
