// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Simulation

@Suite("Whatever the programme")
struct PropertyTests {
    static let seeds: Range<UInt64> = 0..<200

    /// A draw's row, bit by bit.
    private func row(_ loop: MonthLoop, _ draw: Draw) throws -> [UInt64] {
        let buffer = UnsafeMutableBufferPointer<Double>.allocate(
            capacity: loop.compiled.layout.count)
        defer { buffer.deallocate() }
        try loop.run(draw, into: buffer)
        return buffer.map(\.bitPattern)
    }

    @Test("No invariant breaks, and spent + lapsed + remaining = B in every draw")
    func balance() throws {
        for seed in Self.seeds {
            let compiled = try randomProgramme(seed: seed).compiled(seed: seed)
            let loop = MonthLoop(compiled)
            let budget = Double(compiled.plan.lineBudgets.sum().count)
            for draw in [Draw.planCase, .number(0), .number(1)] {
                let values = try row(loop, draw).map(Double.init(bitPattern:))
                let parts = [OutcomeKind.spent, .lapsed, .remaining].map {
                    values[compiled.positions.totals[$0.index]]
                }
                #expect(parts.reduce(0, +) == budget, "seed \(seed), \(draw)")
                #expect(parts.allSatisfy { $0 >= 0 }, "seed \(seed), \(draw)")
            }
        }
    }

    @Test("The ledger explains every balance")
    func ledger() throws {
        for seed in Self.seeds {
            let compiled = try randomProgramme(seed: seed).compiled(seed: seed)
            let loop = MonthLoop(compiled)
            for draw in [Draw.planCase, .number(7)] {
                let record = try loop.record(draw)
                let balances = record.ledger.balances()
                #expect(balances.values.map(\.count).reduce(0, +) == 0, "seed \(seed)")
                for package in compiled.packageIndices {
                    let own = balances[.package(package.number)]?.count ?? 0
                    #expect(own == loop.restCents(of: package), "seed \(seed), \(package)")
                    #expect(record.courses[package].remaining.count == own, "seed \(seed)")
                    let spent = record.courses[package].spent.count
                    #expect(
                        spent == loop.state.packages.spentCents[package], "seed \(seed)")
                }
                for line in 0..<2 {
                    let reserve = balances[.reserve(line: line)]?.count ?? 0
                    #expect(reserve == loop.state.lines.reserveCents[line], "seed \(seed)")
                }
                let times = record.ledger.movements.map(\.time)
                #expect(times == times.sorted(), "seed \(seed)")
            }
        }
    }

    @Test("A row does not depend on what the loop ran before")
    func reset() throws {
        for seed in Self.seeds {
            let compiled = try randomProgramme(seed: seed).compiled(seed: seed)
            let used = MonthLoop(compiled)
            let order: [Draw] = [
                .number(2), .planCase, .number(0), .number(1), .number(2), .planCase, .number(1),
            ]
            for (position, draw) in order.enumerated() {
                let fresh = try row(MonthLoop(compiled), draw)
                if position == 3 { _ = try used.record(.number(9)) }
                #expect(try row(used, draw) == fresh, "seed \(seed), \(draw) as no. \(position)")
            }
        }
    }

    @Test("Recording changes nothing")
    func recording() throws {
        for seed in Self.seeds {
            let loop = MonthLoop(try randomProgramme(seed: seed).compiled(seed: seed))
            let recorded = try loop.record(.number(3)).outcomes.map(\.bitPattern)
            #expect(try row(loop, .number(3)) == recorded, "seed \(seed)")
        }
    }

    @Test("The order of pools and roles changes no outcome")
    func permuted() throws {
        for seed in Self.seeds {
            let sample = randomProgramme(seed: seed)
            var other = sample
            other.programme.pools.reverse()
            for land in 0..<3 { other.programme.laender[land].pool = 1 - sample.pool(ofLand: land) }
            other.programme.capacity.bundPool = 1 - sample.programme.capacity.bundPool
            other.programme.roles.reverse()
            for effort in other.programme.efforts.indices {
                other.programme.efforts[effort].role = 1 - sample.programme.efforts[effort].role
            }
            for draw in [Draw.planCase, .number(5)] {
                let first = try MonthLoop(sample.compiled(seed: seed)).record(draw)
                let second = try MonthLoop(other.compiled(seed: seed)).record(draw)
                #expect(first.outcomes == second.outcomes, "seed \(seed), \(draw)")
                #expect(first.ledger == second.ledger, "seed \(seed), \(draw)")
            }
        }
    }

    @Test("Lifted limits run too, and money without limit neither lapses nor remains")
    func lifted() throws {
        for seed in Self.seeds {
            let compiled = try randomProgramme(seed: seed).compiled(seed: seed)
            for limit in Limit.allCases {
                let lifted = CompiledProgramme(compiled, lifting: limit)
                let outcomes = try MonthLoop(lifted).record(.planCase).outcomes
                guard limit == .money else { continue }
                for outcome in [OutcomeKind.lapsed, .remaining, .granted, .reassigned] {
                    #expect(outcomes[compiled.positions.totals[outcome.index]] == 0)
                }
            }
        }
    }

    @Test("The programmes reach what they shall test")
    func reach() throws {
        var kinds = Set<Movement.Kind>()
        var reasons = Set<Movement.Reason>()
        var states = Set<PackageCourse.State>()
        var welcomed = false
        for seed in Self.seeds {
            let loop = MonthLoop(try randomProgramme(seed: seed).compiled(seed: seed))
            let record = try loop.record(.planCase)
            kinds.formUnion(record.ledger.movements.map(\.kind))
            reasons.formUnion(record.ledger.movements.compactMap(\.reason))
            states.formUnion(record.courses.map(\.state))
            welcomed = welcomed || record.ledger.movements.contains(where: \.toNewcomer)
        }
        #expect(Set(Movement.Kind.allCases).subtracting(kinds) == [.refund])
        #expect(Set(Movement.Reason.allCases).subtracting(reasons) == [])
        #expect(Set(PackageCourse.State.allCases).subtracting(states) == [])
        #expect(welcomed)
    }
}

extension SampleProgramme {
    fileprivate func pool(ofLand land: Int) -> Int { programme.laender[land].pool }
}
