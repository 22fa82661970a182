// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Simulation

/// Money of closed months, by hand (forecast, section 11).
@Suite("Closed months")
struct ClosedMonthTests {
    /// January to June 2021: A costs 40,000 EUR (build 30 days, then test 10), B 20,000.
    private func sample() -> SampleProgramme {
        var sample = SampleProgramme(months: 6)
        sample.component("build", days: 30)
        sample.component("test", days: 10, after: ["build"])
        sample.project("A")
        sample.allocations = ["A/build/XA": 30_000, "A/test/XA": 10_000]
        sample.reserves = [5_000]
        return sample
    }

    private let build = 0
    private let test = 1

    private func faults(
        _ sample: SampleProgramme, _ change: (inout Actuals) -> Void
    ) throws -> [Problem] {
        var books = Actuals(lastClosedMonth: 2)
        change(&books)
        let original = try sample.compiled()
        do {
            _ = try CompiledProgramme(original, after: books)
            return []
        } catch let problems as Problems {
            return problems.problems
        }
    }

    private func booking(_ fault: Problem.BookingFault, at origin: Origin) -> Problem {
        Problem(.booking(fault), at: origin)
    }

    private func coarse(_ euros: Int64, in month: Int) -> Actuals.Payment {
        .init(
            month: month, subject: .packages(name: "A", [build, test]), amount: Cents(euros * 100),
            origin: Origin(file: "payments.csv", line: 2))
    }

    @Test("A coarse payment goes to what was planned to have begun, by estimate, up to its rest")
    func apportioned() throws {
        var books = Actuals(lastClosedMonth: 3)
        // planned: build at 0, test at 3. January: all to build, which has 30,000 left, and what
        // is left of 32,000 to test. April: both, of which build takes nothing any more.
        books.payments = [coarse(32_000, in: 0), coarse(4_000, in: 3)]
        let compiled = try CompiledProgramme(try sample().compiled(), after: books)
        let cutOff = try #require(compiled.cutOff)
        #expect(cutOff.packages.map(\.spent.count) == [3_000_000, 600_000])
        #expect(cutOff.packages.map(\.isApportioned) == [true, true])
        #expect(cutOff.packages.map(\.start) == [0, 0])
    }

    @Test("A coarse refund goes to those that have spent, by what they have")
    func coarseRefund() throws {
        var books = Actuals(lastClosedMonth: 2)
        books.pay(9_000, for: build, in: 0)
        books.pay(3_000, for: test, in: 0)
        books.payments.append(coarse(-4_000, in: 1))
        let compiled = try CompiledProgramme(try sample().compiled(), after: books)
        #expect(compiled.cutOff?.packages.map(\.spent.count) == [600_000, 200_000])
    }

    @Test("A refund raises the vintage of its year, even of one without a tranche")
    func refund() throws {
        var sample = SampleProgramme(months: 6, from: Month(year: 2021, number: 10))
        sample.component("build", days: 30)
        sample.project("A")
        sample.tranches = [[30_000]]
        sample.programme.budget.carryOver = [2021: 1]
        var books = Actuals(lastClosedMonth: 4)
        books.pay(12_000, for: 0, in: 0)
        books.pay(-2_000, for: 0, in: 3)
        let compiled = try CompiledProgramme(try sample.compiled(), after: books)
        let line = try #require(compiled.cutOff?.lines[0])
        #expect(line.cash == [2021: Cents(1_800_000), 2022: Cents(200_000)])
        let record = try MonthLoop(compiled).record(.planCase)
        #expect(record.ledger.movements.map(\.kind).contains(.refund))
        #expect(record.outcomes[compiled.layout.position(.spent, line: nil, month: 3)] == -200_000)
        #expect(
            record.courses[0].allocated - record.courses[0].spent - record.courses[0].lapsed
                == record.courses[0].remaining)
    }

    @Test("What is granted and reassigned counts from its month on")
    func movements() throws {
        var books = Actuals(lastClosedMonth: 2)
        let origin = Origin(file: "movements.csv", line: 2)
        books.movements = [
            .init(month: 1, giver: .reserve, taker: build, amount: Cents(100_000), origin: origin),
            .init(
                month: 2, giver: .package(build), taker: test, amount: Cents(30_000),
                origin: origin),
        ]
        let compiled = try CompiledProgramme(try sample().compiled(), after: books)
        let cutOff = try #require(compiled.cutOff)
        #expect(cutOff.packages.map(\.allocated.count) == [3_070_000, 1_030_000])
        #expect(cutOff.lines[0].reserve == Cents(400_000))
        let row = try MonthLoop(compiled).record(.planCase).outcomes
        #expect(row[compiled.layout.position(.granted, line: 0, month: 1)] == 100_000)
        #expect(row[compiled.layout.position(.reassigned, line: 0, month: 2)] == 30_000)
    }

    @Test("What does not go together is told at its last row")
    func faults() throws {
        let year = Month(year: 2021, number: 1)
        #expect(
            try faults(sample()) { $0.pay(31_000, for: build, in: 0) } == [
                booking(
                    .paidAboveAllocation(
                        package: "A/build/XA", month: year, paid: Cents(3_100_000),
                        allocated: Cents(3_000_000)),
                    at: Origin(file: "payments.csv", line: 2))
            ])
        #expect(
            try faults(sample()) {
                $0.pay(1_000, for: build, in: 0)
                $0.pay(-1_500, for: build, in: 0)
            } == [
                booking(
                    .refundedAbovePaid(
                        package: "A/build/XA", month: year, missing: Cents(50_000)),
                    at: Origin(file: "payments.csv", line: 3))
            ])
    }

    @Test("Nobody moves or apportions more than there is")
    func movedTooMuch() throws {
        let year = Month(year: 2021, number: 1)
        let origin = Origin(file: "movements.csv", line: 7)
        #expect(
            try faults(sample()) {
                $0.movements = [
                    .init(
                        month: 0, giver: .reserve, taker: build, amount: Cents(500_001),
                        origin: origin)
                ]
            } == [
                booking(
                    .grantAboveReserve(
                        line: "F", month: year, amount: Cents(500_001),
                        available: Cents(500_000)), at: origin)
            ])
        #expect(
            try faults(sample()) {
                $0.movements = [
                    .init(
                        month: 0, giver: .package(test), taker: build, amount: Cents(1_000_001),
                        origin: origin)
                ]
            } == [
                booking(
                    .reassignedAboveRest(
                        package: "A/test/XA", month: year, amount: Cents(1_000_001),
                        available: Cents(1_000_000)), at: origin)
            ])
        #expect(
            try faults(sample()) { $0.payments = [coarse(41_000, in: 0)] } == [
                booking(
                    .notApportioned(
                        name: "A", month: year, amount: Cents(4_100_000), left: Cents(100_000)),
                    at: Origin(file: "payments.csv", line: 2))
            ])
        #expect(
            try faults(sample()) {
                $0.allocations = [Cents(4_500_000), Cents(1)]
                $0.allocationOrigins = [build: origin, test: Origin(file: "a", line: 1)]
            } == [
                Problem(
                    .books(
                        .assignedAboveBudget(
                            line: "F", assigned: Cents(4_500_001), budget: Cents(4_500_000))),
                    at: origin)
            ])
    }

    @Test("A line pays no more than its cash, and every line tells its first fault")
    func cash() throws {
        var sample = SampleProgramme(months: 14, lines: ["F", "G"])
        sample.component("build", days: 30)
        sample.project("A")
        sample.project("B", line: 1)
        sample.tranches = [[10_000, 20_000], [30_000, 0]]
        let found = try faults(sample) {
            $0.pay(10_001, for: 0, in: 1)
            $0.pay(30_001, for: 1, in: 2)
            $0.pay(30_001, for: 1, in: 2)
        }
        #expect(found.map(\.id) == ["paid-above-cash", "paid-above-allocation"])
        #expect(found.map(\.origin.line) == [2, 4])
    }

    @Test("Allocations of the books replace the plan's; the rest of the line is its reserve")
    func allocations() throws {
        var books = Actuals(lastClosedMonth: 0)
        books.allocations = [Cents(2_000_000), .zero]
        let compiled = try CompiledProgramme(try sample().compiled(), after: books)
        let cutOff = try #require(compiled.cutOff)
        #expect(cutOff.packages.map(\.allocated.count) == [2_000_000, 0])
        #expect(cutOff.lines[0].reserve == Cents(2_500_000))
        #expect(compiled.openedPlan.allocations.map(\.count) == [2_000_000, 0])
    }
}
