// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
import Workloads

@testable import Simulation

/// Books that are courses of random programmes.
@Suite("Whatever the books")
struct ForecastPropertyTests {
    static let seeds: Range<UInt64> = 0..<100

    /// A course of a programme, and the programme after its books were closed some time.
    private struct Twin {
        let original: CompiledProgramme
        let course: PlanCase
        let compiled: CompiledProgramme
        let cutOff: Int

        /// - Parameter part: how much of the months are closed, in quarters.
        init(seed: UInt64, quarters part: Int, draw: Draw = .number(3)) throws {
            original = try randomProgramme(seed: seed).compiled(seed: seed)
            course = try MonthLoop(original).record(draw)
            cutOff = max(1, original.monthCount * part / 4)
            compiled = try CompiledProgramme(
                original, after: Actuals(ofCourse: course, closing: cutOff))
        }
    }

    private func row(_ loop: MonthLoop, _ draw: Draw) throws -> [Double] {
        let buffer = UnsafeMutableBufferPointer<Double>.allocate(
            capacity: loop.compiled.layout.count)
        defer { buffer.deallocate() }
        try loop.run(draw, into: buffer)
        return Array(buffer)
    }

    @Test("spent + lapsed + remaining = B, and the ledger explains every balance")
    func balance() throws {
        for seed in Self.seeds {
            let twin = try Twin(seed: seed, quarters: Int(seed % 5))
            let (compiled, loop) = (twin.compiled, MonthLoop(twin.compiled))
            let budget = Double(compiled.plan.lineBudgets.sum().count)
            for draw in [Draw.planCase, .number(0), .number(1)] {
                let record = try loop.record(draw)
                let parts = [OutcomeKind.spent, .lapsed, .remaining].map {
                    record.outcomes[compiled.positions.totals[$0.index]]
                }
                #expect(parts.reduce(0, +) == budget, "seed \(seed), \(draw)")
                let balances = record.ledger.balances()
                for package in compiled.packageIndices {
                    let own = balances[.package(package.number)]?.count ?? 0
                    #expect(own == loop.restCents(of: package), "seed \(seed), \(package)")
                    #expect(record.courses[package].remaining.count == own, "seed \(seed)")
                    let spent = record.courses[package].spent.count
                    #expect(spent == loop.state.packages.spentCents[package], "seed \(seed)")
                }
                let times = record.ledger.movements.map(\.time)
                #expect(times == times.sorted(), "seed \(seed)")
            }
        }
    }

    @Test("A row depends neither on what the loop ran before nor on recording")
    func reset() throws {
        for seed in Self.seeds {
            let compiled = try Twin(seed: seed, quarters: Int(seed % 5)).compiled
            let used = MonthLoop(compiled)
            for draw in [Draw.number(2), .planCase, .number(0), .number(2), .number(1)] {
                let fresh = try row(MonthLoop(compiled), draw)
                #expect(try row(used, draw) == fresh, "seed \(seed), \(draw)")
                #expect(try used.record(draw).outcomes == fresh, "seed \(seed), \(draw)")
            }
        }
    }

    @Test("Closed months are the books, in every draw")
    func closedMonths() throws {
        for seed in Self.seeds {
            let twin = try Twin(seed: seed, quarters: Int(seed % 5))
            let layout = twin.original.layout
            for draw in [Draw.planCase, .number(0)] {
                let found = try row(MonthLoop(twin.compiled), draw)
                for measure in MonthlyMeasure.allCases {
                    for line in [nil, 0, 1] {
                        for month in 0..<twin.cutOff {
                            let position = layout.position(measure, line: line, month: month)
                            #expect(
                                found[position] == twin.course.outcomes[position],
                                "seed \(seed), \(measure) in month \(month)")
                        }
                    }
                }
            }
        }
    }

    @Test("At the end of each closed month every account is what the books add up to, to the cent")
    func conservation() throws {
        var compared = 0
        for seed in Self.seeds where seed % 3 == 0 {
            let twin = try Twin(seed: seed, quarters: 3)
            let books = Actuals(ofCourse: twin.course, closing: twin.cutOff)
            let plan = twin.original.plan
            for last in 0..<twin.cutOff {
                var closed = books
                closed.lastClosedMonth = last
                closed.payments.removeAll { $0.month > last }
                closed.movements.removeAll { $0.month > last }
                closed.progress = Actuals(ofCourse: twin.course, closing: last + 1).progress
                let cutOff = try #require(
                    try CompiledProgramme(twin.original, after: closed).cutOff)
                // What lapsed by then, of packages and reserves, is what the course lapsed.
                let lapses = twin.course.ledger.movements.filter {
                    $0.kind == .lapse && $0.time <= Double(last + 1)
                }
                var lapsed: [Account: Cents] = [:]
                for lapse in lapses { lapsed[lapse.from, default: .zero] += lapse.amount }
                var (rests, reserves) = (plan.allocations, plan.lineReserves)
                for move in closed.movements {
                    rests[move.taker] += move.amount
                    switch move.giver {
                    case .package(let giver): rests[giver] -= move.amount
                    case .reserve:
                        let line = Int(twin.original.packages.line[PackageIndex(move.taker)])
                        reserves[line] -= move.amount
                    }
                }
                for payment in closed.payments {
                    guard case .package(let package) = payment.subject else { continue }
                    rests[package] -= payment.amount
                }
                for package in rests.indices {
                    let rest = rests[package] - (lapsed[.package(package)] ?? .zero)
                    #expect(cutOff.packages[package].rest == rest, "seed \(seed), month \(last)")
                }
                for line in reserves.indices {
                    let reserve = reserves[line] - (lapsed[.reserve(line: line)] ?? .zero)
                    #expect(cutOff.lines[line].reserve == reserve, "seed \(seed), month \(last)")
                }
                compared += 1
            }
        }
        #expect(compared > 100)
    }

    @Test("With all months closed every draw is the books")
    func allClosed() throws {
        for seed in Self.seeds {
            let twin = try Twin(seed: seed, quarters: 4)
            let entries = twin.original.layout.entries
            for draw in [Draw.planCase, .number(0), .number(3)] {
                let found = try row(MonthLoop(twin.compiled), draw)
                for (position, entry) in entries.enumerated() {
                    // Books give no reasons, and who is starved is told by the draw's ready times.
                    let differs = entry.outcome.rawValue.hasPrefix("given_")
                    guard !differs, entry.outcome != .starved else { continue }
                    #expect(
                        found[position] == twin.course.outcomes[position],
                        "seed \(seed), \(entry.outcome) \(entry.key)")
                }
            }
        }
    }

    @Test("Books in which nothing has happened yet change nothing where nothing could")
    func nothingYet() throws {
        var compared = 0
        for seed in Self.seeds {
            var sample = randomProgramme(seed: seed)
            // Nothing is ready before the first month ends, whatever the draw.
            sample.agreements(framework: 1, approval: 1.5)
            let original = try sample.compiled(seed: seed)
            guard original.monthCount > 1 else { continue }
            let compiled = try CompiledProgramme(original, after: Actuals(lastClosedMonth: 0))
            let (loop, other) = (MonthLoop(original), MonthLoop(compiled))
            let count = original.layout.count
            for draw in [Draw.planCase, .number(0), .number(1)] {
                let expected = try row(loop, draw)
                let found = Array(try row(other, draw).prefix(count))
                #expect(found == expected, "seed \(seed), \(draw)")
                compared += 1
            }
        }
        #expect(compared > 200)
    }

    @Test("Rows in another order, or split in two, change nothing")
    func orderOfRows() throws {
        for seed in Self.seeds where seed % 4 == 0 {
            let twin = try Twin(seed: seed, quarters: 2)
            var books = Actuals(ofCourse: twin.course, closing: twin.cutOff)
            books.payments = books.payments.reversed().flatMap { payment in
                var (first, second) = (payment, payment)
                first.amount = Cents(payment.amount.count / 3)
                second.amount = payment.amount - first.amount
                return [second, first]
            }
            books.progress = books.progress?.reversed()
            let other = try CompiledProgramme(twin.original, after: books)
            for draw in [Draw.planCase, .number(1)] {
                let record = try MonthLoop(other).record(draw)
                let expected = try MonthLoop(twin.compiled).record(draw)
                #expect(record.outcomes == expected.outcomes, "seed \(seed)")
                #expect(record.ledger == expected.ledger, "seed \(seed)")
            }
        }
    }

    @Test("Lifted limits run from the cut-off on; what lapsed before stays lapsed")
    func lifted() throws {
        for seed in Self.seeds {
            let twin = try Twin(seed: seed, quarters: Int(seed % 5))
            for limit in Limit.allCases {
                let lifted = CompiledProgramme(twin.compiled, lifting: limit)
                let outcomes = try MonthLoop(lifted).record(.planCase).outcomes
                guard limit == .money else { continue }
                let layout = twin.compiled.layout
                var lapsed = 0.0
                for month in 0..<twin.cutOff {
                    lapsed +=
                        twin.course.outcomes[layout.position(.lapsed, line: nil, month: month)]
                }
                let position = try #require(layout.position(.lapsed))
                #expect(outcomes[position] == lapsed, "seed \(seed)")
            }
        }
    }
}
