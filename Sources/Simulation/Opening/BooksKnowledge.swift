// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What of the books the months from t₀ on go by; what was assigned, paid and finished happened
/// in any case.
///
/// With less than all of it a forecast tells what the rest brings: so the bridge is built.
public struct BooksKnowledge: OptionSet, Sendable {
    /// The parts as bits.
    public let rawValue: Int

    /// Parts from their bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// When agreements and approvals were, and that what has no date has not been yet. Without it
    /// what waits for them waits as long as the plan thought.
    public static let dates = BooksKnowledge(rawValue: 1)
    /// What spending tells of the effort factors, and new estimates of what is left.
    public static let efforts = BooksKnowledge(rawValue: 2)
    /// Which Länder declared that they join or do not.
    public static let joins = BooksKnowledge(rawValue: 4)
    /// What providers really deliver.
    public static let capacity = BooksKnowledge(rawValue: 8)
    /// What movements since the start brought. Without it, what takers still have of it is back
    /// where it came from.
    public static let movements = BooksKnowledge(rawValue: 16)
    /// Everything: a forecast.
    public static let all: BooksKnowledge = [.dates, .efforts, .joins, .capacity, .movements]
}

extension Actuals {
    /// The books without what is not known from t₀ on.
    func known(_ knowledge: BooksKnowledge) -> Actuals {
        var books = self
        if !knowledge.contains(.efforts), let progress {
            books.progress = progress.map { own in
                var own = own
                own.remainingDays = nil
                return own
            }
        }
        if !knowledge.contains(.capacity) { books.capacity = [] }
        books.milestones = milestones?.filter { milestone in
            switch milestone.subject {
            case .framework, .agreement, .approval: knowledge.contains(.dates)
            case .join, .decline: knowledge.contains(.joins)
            }
        }
        return books
    }
}

extension ClosedMonths {
    /// Forgets what is not known from t₀ on, once the months are closed.
    mutating func forget(allBut knowledge: BooksKnowledge) {
        if !knowledge.contains(.movements) { returnMovements() }
        know(knowledge)
    }

    /// Puts back what movements brought, the last first, as far as their takers still have it.
    ///
    /// The ledger does not tell of it: only draws are made of such an opening.
    private func returnMovements() {
        let (rests, lines) = (loop.state.packages.restCents, loop.state.lines)
        for movement in books.movements.reversed() {
            let taker = PackageIndex(movement.taker)
            let cents = min(movement.amount.count, rests[taker])
            let line = Int(compiled.packages.line[taker])
            let position = movement.month * compiled.lineCount + line
            rests[taker] -= cents
            switch movement.giver {
            case .package(let giver):
                rests[PackageIndex(giver)] += cents
                lines.reassignedInMonth[position] -= cents
            case .reserve:
                lines.reserveCents[line] += cents
                lines.restCents[line] -= cents
                lines.grantedInMonth[position] -= cents
            }
        }
        makeNewcomersAgain()
    }

    /// A project that had money through such movements alone is a newcomer again, unless some of it
    /// is spent.
    private func makeNewcomersAgain() {
        let (packages, projects) = (loop.state.packages, loop.state.projects)
        var isWithoutMoney = Array(repeating: true, count: compiled.projectCount)
        for package in compiled.packageIndices
        where packages.restCents[package] > 0 || packages.spentCents[package] > 0 {
            isWithoutMoney[Int(compiled.packages.project[package])] = false
        }
        for project in isWithoutMoney.indices
        where isWithoutMoney[project] && compiled.projects.isNewcomer[project] {
            projects.isNewcomer[project] = true
        }
    }
}
