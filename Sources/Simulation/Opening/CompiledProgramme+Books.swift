// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension CompiledProgramme {
    /// The programme after the closed months of books: its draws begin at t₀ with what the books
    /// left, and with the same names and uniforms (forecast, sections 11 and 12).
    ///
    /// Outcomes count from the start; closed months are the same in every draw. A row also tells
    /// what each project spends.
    ///
    /// - Parameters:
    ///   - original: the programme without books, without a lifted limit.
    ///   - books: references are to the programme and its plan.
    ///   - movements: what moves at t₀ on top of the books; each is covered by its giver.
    /// - Throws: `Problems` where the books do not go together; `BrokenInvariant`, a fault of the
    ///   program.
    /// - Complexity: O(packages · closed months + observations · 1001).
    public convenience init(
        _ original: CompiledProgramme, after books: Actuals, moving movements: [MoneyMove] = []
    ) throws {
        precondition(original.opened == nil && original.liftedLimit == nil)
        let assigned = CompiledProgramme(
            original, try OpenedParts(original, assignedBy: books))
        var closed = ClosedMonths(assigned, books)
        try closed.run()
        let conditions = ForecastConditions(closed, assigned)
        closed.move(movements)
        self.init(assigned, OpenedParts(closed, conditions))
    }

    /// The plan with what the books say was assigned; without books as it was compiled.
    public var openedPlan: FundingPlan { plan }
}

/// Money that moves at t₀.
public struct MoneyMove: Hashable, Sendable {
    /// From whom.
    public var giver: Actuals.Movement.Giver
    /// To which package, of the same line.
    public var taker: Int
    /// How much, above 0.
    public var amount: Cents

    /// A movement of money.
    public init(from giver: Actuals.Movement.Giver, to taker: Int, _ amount: Cents) {
        self.giver = giver
        self.taker = taker
        self.amount = amount
    }
}

extension MonthLoop {
    /// Moves money from a line's reserve to a package.
    func grant(_ cents: Int64, from line: Int, to taker: PackageIndex, in month: Int) {
        state.lines.reserveCents[line] -= cents
        state.lines.restCents[line] += cents
        state.packages.restCents[taker] += cents
        welcome(taker)
        guard month < compiled.monthCount else { return }
        state.lines.grantedInMonth[month * compiled.lineCount + line] += cents
    }

    /// Moves money from one package to another of its line.
    func reassign(_ cents: Int64, from giver: PackageIndex, to taker: PackageIndex, in month: Int) {
        state.packages.restCents[giver] -= cents
        state.packages.restCents[taker] += cents
        welcome(taker)
        guard month < compiled.monthCount else { return }
        let line = Int(compiled.packages.line[taker])
        state.lines.reassignedInMonth[month * compiled.lineCount + line] += cents
    }

    /// A project that was given some is no newcomer any more.
    private func welcome(_ taker: PackageIndex) {
        state.projects.isNewcomer[compiled.packages.project[taker]] = false
    }
}

extension ClosedMonths {
    /// Moves money at t₀, in the first open month.
    func move(_ movements: [MoneyMove]) {
        let month = books.cutOffMonths
        for move in movements {
            let (cents, time) = (move.amount.count, Double(month))
            let taker = PackageIndex(move.taker)
            switch move.giver {
            case .reserve:
                let line = Int(compiled.packages.line[taker])
                recorder.recordGrant(cents, from: line, to: taker, atEndOf: month - 1)
                loop.grant(cents, from: line, to: taker, in: month)
            case .package(let number):
                let giver = PackageIndex(number)
                recorder.recordReassignment(
                    cents, from: giver, to: taker,
                    toNewcomer: loop.isNewcomers(taker), at: time)
                loop.reassign(cents, from: giver, to: taker, in: month)
            }
        }
    }
}
