// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What only the books of closed months can have (forecast, section 11), each with the evidence
    /// for its sentence.
    public enum BooksFault: Hashable, Sendable {
        // The folder and its months.
        /// A file where the folder of the books belongs.
        case folderExpected(folder: String)
        /// The books end before the programme begins, or after its horizon.
        case closedOutside(month: Month, first: Month, last: Month)
        /// Money moved before the programme or after the last closed month.
        case monthOutside(month: Month, first: Month, last: Month)
        /// Something happened after the first day that follows the last closed month.
        case dateTooLate(day: Day, last: Day)

        // What rows name.
        /// payments.csv has a column of packages and one of accounts.
        case packageAndAccount
        /// No `project/component/place` and nothing coarser.
        case notAPackageName(String)
        /// Projects, components and places exist, but not together as a package.
        case noSuchPackage(String, Candidates)
        /// Several packages where one belongs.
        case packageNeeded(String)
        /// Money or progress for packages that a rule leaves without money.
        case excluded(String, BooksEntry)
        /// A row for what an earlier one is about.
        case twice(String, first: Origin)

        // Payments.
        /// A cumulated sum goes down, and no row says that it is a refund.
        case sumGoesDown(name: String, before: Cents, after: Cents)
        /// A refund of a monthly amount above 0.
        case refundAboveZero(Cents)
        /// The control total of a month is not the sum of its rows.
        case controlTotal(stated: Cents, sum: Cents)
        /// All that was paid comes to more than can be computed.
        case tooMuchPaid(limit: Cents)

        // Allocations and movements.
        /// A line's packages were assigned more than its budget.
        case assignedAboveBudget(line: String, assigned: Cents, budget: Cents)
        /// A grant comes from a line's reserve, a reassignment from a package.
        case wrongGiver(String, isGrant: Bool)
        /// Money of one line for a package of another.
        case acrossLines(from: String, to: String)
        /// A package that gives to itself.
        case givesToItself(String)

        // Progress and milestones.
        /// A package that finished before it started.
        case finishedBeforeStarted(started: Day, finished: Day)
        /// The framework agreement has no subject, everything else has one of a form.
        case wrongSubject(String, kind: MilestoneKind)
        /// No project of a field has this lead.
        case noSuchAgreement(String, Candidates)
        /// A Land that joins a project and declines it.
        case joinsAndDeclines(String, first: Origin)
    }
}

extension Problem.BooksFault {
    /// The stable id, for scripts and for the gallery of errors.
    public var id: String {
        switch self {
        case .folderExpected: "books-folder-expected"
        case .closedOutside: "closed-month-outside"
        case .monthOutside: "month-outside"
        case .dateTooLate: "date-too-late"
        case .packageAndAccount: "package-and-account"
        case .notAPackageName: "not-a-package-name"
        case .noSuchPackage: "no-such-package"
        case .packageNeeded: "package-needed"
        case .excluded: "excluded-package"
        case .twice: "row-twice"
        case .sumGoesDown: "sum-goes-down"
        case .refundAboveZero: "refund-above-zero"
        case .controlTotal: "control-total"
        case .tooMuchPaid: "too-much-paid"
        case .assignedAboveBudget: "assigned-above-budget"
        case .wrongGiver: "wrong-giver"
        case .acrossLines: "across-lines"
        case .givesToItself: "gives-to-itself"
        case .finishedBeforeStarted: "finished-before-started"
        case .wrongSubject: "wrong-subject"
        case .noSuchAgreement: "no-such-agreement"
        case .joinsAndDeclines: "joins-and-declines"
        }
    }

    /// The word that is wrong as a whole, in which a character may hide; nil for what is no word.
    public var word: String? {
        switch self {
        case .notAPackageName(let word), .noSuchPackage(let word, _), .wrongGiver(let word, _),
            .wrongSubject(let word, _), .noSuchAgreement(let word, _):
            word
        case .folderExpected, .closedOutside, .monthOutside, .dateTooLate, .packageAndAccount,
            .packageNeeded, .excluded, .twice, .sumGoesDown,
            .refundAboveZero, .controlTotal, .tooMuchPaid, .assignedAboveBudget, .acrossLines,
            .givesToItself, .finishedBeforeStarted, .joinsAndDeclines:
            nil
        }
    }
}
