// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
import Workloads

@testable import Simulation

/// Openings that know less of the books than there is.
@Suite("What of the books is known")
struct BooksKnowledgeTests {
    private static let parts: [BooksKnowledge] = [
        [], [.dates], [.dates, .efforts], [.dates, .efforts, .joins],
        [.dates, .efforts, .joins, .capacity], .all,
    ]

    @Test("Whatever is known, the balances hold and the closed months stay")
    func balances() throws {
        for seed in UInt64(0)..<40 {
            let original = try randomProgramme(seed: seed).compiled(seed: seed)
            let course = try MonthLoop(original).record(.number(3))
            let cutOff = max(1, original.monthCount / 2)
            let books = Actuals(ofCourse: course, closing: cutOff)
            let layout = original.layout
            for part in Self.parts {
                let compiled = try CompiledProgramme(original, after: books, knowing: part)
                let row = UnsafeMutableBufferPointer<Double>.allocate(
                    capacity: compiled.layout.count)
                defer { row.deallocate() }
                for draw in [Draw.planCase, .number(0), .number(1)] {
                    // The loop checks balances and cash at each month's end.
                    try MonthLoop(compiled).run(draw, into: row)
                    for month in 0..<cutOff {
                        let position = layout.position(.spent, line: nil, month: month)
                        #expect(row[position] == course.outcomes[position], "seed \(seed)")
                    }
                }
            }
        }
    }

    /// January to June 2021: A costs 40,000 EUR (build 30 days, then test 10); build has 30,000,
    /// test 10,000, the reserve 5,000.
    private func sample() -> SampleProgramme {
        var sample = SampleProgramme(months: 6)
        sample.component("build", days: 30)
        sample.component("test", days: 10, after: ["build"])
        sample.project("A")
        sample.allocations = ["A/build/XA": 30_000, "A/test/XA": 10_000]
        sample.reserves = [5_000]
        return sample
    }

    @Test("Without movements, what takers have left of them is back where it came from")
    func returned() throws {
        var books = Actuals(lastClosedMonth: 1)
        func move(_ giver: Actuals.Movement.Giver, _ taker: Int, _ euros: Int64) {
            books.movements.append(
                .init(
                    month: 0, giver: giver, taker: taker, amount: Cents(euros * 100),
                    origin: Origin(file: "movements.csv")))
        }
        // build gets 3,000 and gives 8,000 on; test has spent 14,000 of its 18,000.
        move(.reserve, 0, 3000)
        move(.package(0), 1, 8000)
        books.pay(14_000, for: 1, in: 1)
        let original = try sample().compiled()
        let known = try CompiledProgramme(original, after: books)
        #expect(known.cutOff?.packages.map(\.rest.count) == [2_500_000, 400_000])
        #expect(known.cutOff?.lines[0].reserve.count == 200_000)
        let less = try CompiledProgramme(original, after: books, knowing: [])
        // Of the 8,000 the 4,000 that are left go back to build; from there 3,000 to the reserve.
        #expect(less.cutOff?.packages.map(\.rest.count) == [2_600_000, 0])
        #expect(less.cutOff?.packages.map(\.spent.count) == [0, 1_400_000])
        #expect(less.cutOff?.lines[0].reserve.count == 500_000)
    }

    @Test("Without movements, who had money through them alone is a newcomer again")
    func newcomersAgain() throws {
        var sample = sample()
        sample.project("B")
        sample.allocations = [
            "A/build/XA": 30_000, "A/test/XA": 10_000, "B/build/XA": 0, "B/test/XA": 0,
        ]
        let original = try sample.compiled()
        func newcomers(paid euros: Int64, knowing: BooksKnowledge) throws -> [Bool] {
            var books = Actuals(lastClosedMonth: 1)
            books.movements.append(
                .init(
                    month: 0, giver: .reserve, taker: 2, amount: Cents(300_000),
                    origin: Origin(file: "movements.csv")))
            if euros > 0 { books.pay(euros, for: 2, in: 1) }
            let known = try CompiledProgramme(original, after: books, knowing: knowing)
            return try #require(known.cutOff).packages.map(\.isNewcomers)
        }
        #expect(try newcomers(paid: 0, knowing: .all) == [false, false, false, false])
        #expect(try newcomers(paid: 0, knowing: []) == [false, false, true, true])
        // What is spent is spent: the project has begun.
        #expect(try newcomers(paid: 1, knowing: []) == [false, false, false, false])
    }

    @Test("Accepted movements are covered by their givers, each fault told once")
    func accepted() throws {
        let books = Actuals(lastClosedMonth: 1)
        let original = try sample().compiled()
        func faults(_ moves: [MoneyMove]) throws -> [Problem] {
            do {
                _ = try CompiledProgramme(original, after: books, moving: moves)
                return []
            } catch let problems as Problems {
                return problems.problems
            }
        }
        func origin(_ line: Int) -> Origin { Origin(file: "p.csv", line: line, column: 1) }
        // 5,000 are in the reserve, and 33,000 in build after 3,000 of them.
        let good = [
            MoneyMove(from: .reserve, to: 0, Cents(300_000), at: origin(2)),
            MoneyMove(from: .package(0), to: 1, Cents(3_300_000), at: origin(3)),
            MoneyMove(from: .reserve, to: 1, Cents(200_000), at: origin(4)),
        ]
        #expect(try faults(good) == [])
        let february = Month(year: 2021, number: 2)
        let bad = [
            MoneyMove(from: .reserve, to: 0, Cents(500_001), at: origin(2)),
            // build would have enough, had it got what was refused.
            MoneyMove(from: .package(0), to: 1, Cents(3_000_001), at: origin(3)),
            MoneyMove(from: .reserve, to: 1, Cents(500_000), at: origin(4)),
            MoneyMove(from: .reserve, to: 1, Cents(1), at: origin(5)),
        ]
        #expect(
            try faults(bad) == [
                Problem(
                    .booking(
                        .acceptedAboveRest(
                            giver: "reserve/F", closed: february, amount: Cents(500_001),
                            available: Cents(500_000))), at: origin(2)),
                Problem(
                    .booking(
                        .acceptedAboveRest(
                            giver: "reserve/F", closed: february, amount: Cents(1),
                            available: .zero)), at: origin(5)),
            ])
    }
}
