// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme
import Simulation
import Study
import Synchronization
import Testing

@Suite("Many draws")
struct StudyTests {
    private func study(
        _ draws: Int, first: UInt64 = 0, threads: Int? = nil, seed: UInt64 = 42,
        _ sampling: Sampling = .independent, _ precision: Precision? = nil
    ) async throws -> StudyResult {
        let programme = tinyProgramme()
        return try await runStudy(
            programme, try makePlan(for: programme),
            StudyOptions(
                draws: draws, firstDraw: first, seed: seed, sampling: sampling, threads: threads,
                precision: precision))
    }

    /// The bits of all outcomes, draw by draw.
    private func bits(_ result: StudyResult, _ draws: Range<Int>) -> [[UInt64]] {
        draws.map { draw in
            (0..<result.layout.count).map { result.draws.value($0, draw: draw).bitPattern }
        }
    }

    @Test("The same bits on 1, 2 and 7 threads")
    func threads() async throws {
        let one = try await study(53, threads: 1)
        for threads in [2, 7] {
            let other = try await study(53, threads: threads)
            #expect(bits(other, 0..<53) == bits(one, 0..<53), "\(threads) threads")
            #expect(other.plan.outcomes == one.plan.outcomes)
            #expect(other.limits.map(\.outcomes) == one.limits.map(\.outcomes))
        }
    }

    @Test("Draws 100 to 104 are those of a longer run")
    func firstDraw() async throws {
        let long = try await study(105)
        let short = try await study(5, first: 100)
        #expect(bits(short, 0..<5) == bits(long, 100..<105))
        #expect(short.firstDraw == 100)
    }

    @Test("A draw's number may be any of 64 bits")
    func largeNumbers() async throws {
        // 2^64 − 1, then around: draw 0.
        let around = try await study(2, first: .max)
        let zero = try await study(1)
        #expect(bits(around, 1..<2) == bits(zero, 0..<1))
        #expect(bits(around, 0..<1) != bits(zero, 0..<1))
    }

    @Test("Another seed gives other draws and the same plan case")
    func seeds() async throws {
        let (one, other) = (try await study(3), try await study(3, seed: 43))
        #expect(bits(one, 0..<3) != bits(other, 0..<3))
        #expect(one.plan.outcomes == other.plan.outcomes)
    }

    @Test("Without draws there are the plan case and the limits, and no statistics")
    func noDraws() async throws {
        let result = try await study(0)
        #expect(result.draws.drawCount == 0)
        #expect(result.draws.statistics(0) == nil)
        #expect(result.limits.count == 3)
    }

    @Test("Statistics are those of the column")
    func statistics() async throws {
        let result = try await study(40)
        let spent = try #require(result.layout.position(.spent))
        let column = result.draws.column(spent)
        #expect(column.count == 40)
        #expect(column == (0..<40).map { result.draws.value(spent, draw: $0) })
        #expect(result.draws.statistics(spent) == Statistics(of: column))
    }

    @Test("Stratified: the same bits on any number of threads, from any block on")
    func stratified() async throws {
        let one = try await study(150, threads: 1, .stratified)
        for threads in [2, 7] {
            let other = try await study(150, threads: threads, .stratified)
            #expect(bits(other, 0..<150) == bits(one, 0..<150), "\(threads) threads")
        }
        let last = try await study(50, first: 100, .stratified)
        #expect(bits(last, 0..<50) == bits(one, 100..<150))
        #expect(bits(try await study(150), 0..<150) != bits(one, 0..<150))
    }

    /// Twenty blocks of fifty: the mean of each is known better than of fifty draws on their own.
    @Test("Stratified: means of blocks spread less, and the standard error says so")
    func stratifiedErrors() async throws {
        var programme = tinyProgramme()
        (programme.estimation.programmeSpread, programme.estimation.fieldSpread) = (0.3, 0.3)
        programme.estimation.overrun = 1
        let plan = try makePlan(for: programme)
        func error(_ sampling: Sampling) async throws -> Double {
            let result = try await runStudy(
                programme, plan, StudyOptions(draws: 1000, seed: 42, sampling: sampling))
            let spent = try #require(result.layout.position(.spent))
            return try #require(result.draws.statistics(spent)?.standardError)
        }
        let (single, blocks) = (try await error(.independent), try await error(.stratified))
        #expect(blocks > 0 && blocks * 1.5 < single)
    }

    @Test("A precision that is not reached by the last draw is told", arguments: Sampling.allCases)
    func precision(_ sampling: Sampling) async throws {
        let fine = try await study(1000, sampling, Precision(within: .relative(1e-6)))
        #expect(fine.draws.drawCount == 1000)
        #expect(fine.precision?.isReached == false)
        #expect(try #require(fine.precision?.halfWidth) > 1e-6)
        let rough = try await study(1000, sampling, Precision(within: .relative(0.5)))
        #expect(rough.draws.drawCount < 1000)
        #expect(rough.precision?.isReached == true)
        #expect(try await study(50, sampling).precision == nil)
    }

    @Test("Progress counts all draws")
    func progress() async throws {
        let programme = tinyProgramme()
        let counts = Mutex<[Int]>([])
        _ = try await runStudy(
            programme, try makePlan(for: programme), StudyOptions(draws: 40, seed: 1, threads: 2)
        ) { count in counts.withLock { $0.append(count) } }
        // Blocks of 16, 16 and 8 in any order; the last to report has all.
        let reported = counts.withLock { $0.sorted() }
        #expect(reported.count == 3 && reported.last == 40)
    }

    @Test("Cancelling stops a study, also when it keeps all threads busy")
    func cancellation() async throws {
        let programme = tinyProgramme()
        let plan = try makePlan(for: programme)
        let (begun, signal) = AsyncStream.makeStream(of: Void.self)
        let task = Task {
            try await runStudy(
                programme, plan, StudyOptions(draws: 20_000, seed: 1, threads: 2)
            ) { _ in signal.yield() }
        }
        for await _ in begun { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
