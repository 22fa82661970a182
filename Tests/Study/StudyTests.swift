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
        _ draws: Int, first: UInt64 = 0, threads: Int? = nil, seed: UInt64 = 42
    ) async throws -> StudyResult {
        let programme = tinyProgramme()
        return try await runStudy(
            programme, try makePlan(for: programme),
            StudyOptions(draws: draws, firstDraw: first, seed: seed, threads: threads))
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
