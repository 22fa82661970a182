// SPDX-License-Identifier: GPL-3.0-or-later
import CGSL
import Money
import Programme
import Testing

@testable import Simulation

/// Durations and efforts that are known to be more than what was already (forecast, section 12).
@Suite("What is known already")
struct ConditionTests {
    private let perts = [
        Pert(0, 0, 6), Pert(1, 3, 6), Pert(0.5, 3, 12), Pert(0.7, 1, 1.9), Pert(0.95, 1, 1.05),
        Pert(0, 6, 6), Pert(2 / 3.0, 1, 1.8),
    ]

    /// The formula of the model, by the library alone.
    private func reference(_ pert: Pert, longerThan elapsed: Double, _ u: Double) -> Double {
        let (a, m, b) = (pert.least, pert.likeliest, pert.greatest)
        let (alpha, beta) = (1 + 4 * (m - a) / (b - a), 1 + 4 * (b - m) / (b - a))
        if elapsed <= a { return a + (b - a) * gsl_cdf_beta_Pinv(u, alpha, beta) }
        if elapsed >= b { return elapsed }
        let tail = gsl_cdf_beta_Q((elapsed - a) / (b - a), alpha, beta)
        return a + (b - a) * gsl_cdf_beta_Qinv((1 - u) * tail, alpha, beta)
    }

    @Test("Durations longer than some months agree with the library to a relative 10⁻⁹")
    func durations() {
        let tables = QuantileTables(perts)
        for (number, pert) in perts.enumerated() {
            for part in stride(from: -0.1, through: 1.2, by: 0.0917) {
                let elapsed = pert.least + part * (pert.greatest - pert.least)
                let condition = ConditionedPert(
                    tables, table: tables.indices[number], longerThan: elapsed)
                for u in [1e-7, 0.013, 0.25, 0.5, 0.77, 0.999, 1 - 1e-9] {
                    let found = condition.months(at: u, tables)
                    let expected = reference(pert, longerThan: elapsed, u)
                    let isNear = abs(found - expected) <= 1e-9 * max(1e-3, expected)
                    #expect(isNear, "\(pert) after \(elapsed) at \(u): \(found), \(expected)")
                    #expect(found >= elapsed - 1e-9)
                }
            }
        }
    }

    @Test("The table of what lies above a value agrees with the library to a relative 10⁻¹⁰")
    func survival() {
        for pert in perts {
            let table = SurvivalTable(PertSurvival(PertQuantile(pert)))
            let span = pert.greatest - pert.least
            let (alpha, beta) = (
                1 + 4 * (pert.likeliest - pert.least) / span,
                1 + 4 * (pert.greatest - pert.likeliest) / span
            )
            for step in 1..<2000 {
                let x = Double(step) / 2000
                let expected = gsl_cdf_beta_Q(x, alpha, beta)
                let found = table(pert.least + x * span)
                #expect(abs(found - expected) <= 1e-10 * expected, "\(pert) at \(x)")
            }
            #expect(table(pert.least) == 1 && table(pert.greatest) == 0)
        }
    }

    @Test("Work goes on at the cut-off, or catches up the last month after a predecessor")
    func begins() throws {
        var sample = SampleProgramme(months: 6)
        sample.component("build", days: 20)
        sample.component("test", days: 10, after: ["build"])
        sample.component("late", days: 10)
        sample.project("A")
        var books = Actuals(lastClosedMonth: 1)
        books.pay(20_000, for: 0, in: 1)
        books.progress = [
            .init(
                package: 0, startedMonths: 0, finishedMonths: 1.5, remainingDays: nil,
                origin: Origin(file: "progress.csv"))
        ]
        let compiled = try CompiledProgramme(try sample.compiled(), after: books)
        let courses = try MonthLoop(compiled).record(.planCase).courses
        // test is ready at 1.5 and does then what it could not do in the closed month; late was
        // ready at 0 and begins at the cut-off.
        #expect([courses[1].ready, courses[1].start, courses[1].finish] == [1.5, 1.5, 2.5])
        #expect([courses[2].ready, courses[2].start, courses[2].finish] == [0, 2, 3])
    }

    @Test("Of a package that runs only the rest is left; a new estimate replaces the old one")
    func rests() throws {
        var sample = SampleProgramme(months: 8)
        sample.component("build", days: 40)
        sample.component("plan", days: 40)
        sample.component("rest", days: 40)
        sample.project("A")
        var books = Actuals(lastClosedMonth: 0)
        for package in 0..<2 { books.pay(10_000, for: package, in: 0) }
        func progress(_ package: Int, days: Double?) -> Actuals.PackageProgress {
            .init(
                package: package, startedMonths: nil, finishedMonths: nil, remainingDays: days,
                origin: Origin(file: "progress.csv"))
        }
        books.progress = [progress(1, days: 5), progress(2, days: 15)]
        let compiled = try CompiledProgramme(try sample.compiled(), after: books)
        let cutOff = try #require(compiled.cutOff)
        #expect(cutOff.packages.map(\.restDays) == [30, 5, 15])
        #expect(cutOff.packages.map(\.workedDays) == [10, 10, 0])
        let finishes = try MonthLoop(compiled).record(.planCase).courses.map(\.finish)
        #expect(finishes == [4, 1.5, 2.5])
    }

    @Test("Where more is done than was thought, a month of the team is left, with a warning")
    func beyondEstimate() throws {
        var sample = SampleProgramme(months: 8)
        sample.component("build", days: 10)
        sample.project("A")
        sample.allocations = ["A/build/XA": 40_000]
        var books = Actuals(lastClosedMonth: 1)
        books.pay(20_000, for: 0, in: 1)
        let compiled = try CompiledProgramme(try sample.compiled(), after: books)
        let package = try #require(compiled.cutOff?.packages.first)
        #expect(package.restDays == 10 && package.isBeyondEstimate)
    }

    @Test("Known capacity grows as planned and has no factor")
    func capacity() throws {
        var sample = SampleProgramme(months: 4)
        sample.programme.pools[0].growth = 0.1
        sample.programme.estimation.capacitySpread = 0.5
        sample.component("build", days: 100, team: 50)
        sample.project("A")
        var books = Actuals(lastClosedMonth: 0)
        books.capacity = [.init(pool: 0, days: 20, origin: Origin(file: "capacity.csv"))]
        let compiled = try CompiledProgramme(try sample.compiled(), after: books)
        let used = try MonthLoop(compiled).record(.number(1)).capacity
        #expect(used.map(\.month) == [1, 2, 3])
        for (use, days) in zip(used, [22.0, 24.2, 26.62]) {
            #expect(abs(use.capacityDays - days) < 1e-9)
        }
    }

    @Test("Dated steps are there, others take longer than until the cut-off")
    func releases() throws {
        var sample = SampleProgramme(months: 12)
        sample.programme.lines[0].needsAgreement = true
        sample.agreements(framework: 1, bilateral: 4, approval: 2)
        sample.component("build", days: 10)
        sample.project("A")
        func release(_ dated: (Actuals.Milestone.Subject, Double)...) throws -> Double? {
            var books = Actuals(lastClosedMonth: 2)
            books.milestones = dated.map {
                .init(subject: $0.0, months: $0.1, origin: Origin(file: "milestones.csv"))
            }
            let compiled = try CompiledProgramme(try sample.compiled(), after: books)
            return try MonthLoop(compiled).record(.planCase).courses[0].ready
        }
        let agreement = Actuals.Milestone.Subject.agreement(field: 0, lead: .land(0))
        // Not signed by 3, so then: 3 + 4 + 2.
        #expect(try release() == 9)
        #expect(try release((.framework, 0.5)) == 6.5)
        #expect(try release((.framework, -3)) == 5)
        #expect(try release((agreement, 2)) == 4)
        #expect(try release((agreement, 0)) == 3)
        #expect(try release((.approval(project: 0), 1)) == 1)
    }
}
