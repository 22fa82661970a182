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
    ///   - movements: what moves at t₀ on top of the books, one after the other.
    ///   - knowledge: what of the books the months from t₀ on go by.
    /// - Throws: `Problems` where the books do not go together; `BrokenInvariant`, a fault of the
    ///   program.
    /// - Complexity: O(packages · closed months + observations · 1001).
    public convenience init(
        _ original: CompiledProgramme, after books: Actuals, moving movements: [MoneyMove] = [],
        knowing knowledge: BooksKnowledge = .all
    ) throws {
        precondition(original.opened == nil && original.liftedLimit == nil)
        let assigned = CompiledProgramme(
            original, try OpenedParts(original, assignedBy: books))
        var closed = ClosedMonths(assigned, books)
        try closed.run()
        closed.forget(allBut: knowledge)
        let conditions = ForecastConditions(closed, assigned)
        try closed.move(movements)
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
    /// Where it was written; nil where the program thought of it.
    public var origin: Origin?

    /// A movement of money.
    public init(
        from giver: Actuals.Movement.Giver, to taker: Int, _ amount: Cents, at origin: Origin? = nil
    ) {
        self.giver = giver
        self.taker = taker
        self.amount = amount
        self.origin = origin
    }

    /// A movement of books or of an accepted proposal, wherever its month.
    public init(_ movement: Actuals.Movement) {
        self.init(
            from: movement.giver, to: movement.taker, movement.amount, at: movement.origin)
    }
}

extension MoneyMove {
    /// The package that gives; nil where a reserve does.
    var giverPackage: Int? {
        if case .package(let package) = giver { package } else { nil }
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
    ///
    /// - Throws: `Problems` where a giver has not so much.
    func move(_ movements: [MoneyMove]) throws(Problems) {
        let month = books.cutOffMonths
        var problems: [Problem] = []
        // Who lacks what a refused movement would have brought is no news.
        var deprived: Set<Int> = []
        for move in movements {
            let (cents, time) = (move.amount.count, Double(month))
            if let problem = shortfall(of: move) {
                if !deprived.contains(move.giverPackage ?? -1) { problems.append(problem) }
                deprived.insert(move.taker)
                continue
            }
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
        if !problems.isEmpty { throw Problems(problems.sorted { $0.origin < $1.origin }) }
    }

    /// That a movement's giver has less; nil where it has enough.
    private func shortfall(of move: MoneyMove) -> Problem? {
        let (available, giver): (Int64, String)
        switch move.giver {
        case .reserve:
            let line = Int(compiled.packages.line[PackageIndex(move.taker)])
            available = loop.state.lines.reserveCents[line]
            giver = "reserve/\(compiled.programme.lines[line].id)"
        case .package(let package):
            available = loop.state.packages.restCents[PackageIndex(package)]
            giver = compiled.plan.packages[package].id
        }
        guard move.amount.count > available else { return nil }
        let fault = Problem.BookingFault.acceptedAboveRest(
            giver: giver, closed: compiled.programme.calendar.month(books.lastClosedMonth),
            amount: move.amount, available: Cents(available))
        return Problem(.booking(fault), at: move.origin ?? Origin(file: "proposals.csv"))
    }
}
