// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// What has happened: the books of the closed months (forecast, section 11).
///
/// References are positions: packages in canonical order of the funding plan, the others in the
/// arrays of the programme. Times are months since `calendar.start`, negative before it.
public struct Actuals: Sendable {
    /// The last month whose books are closed, c; 0 = the month of `calendar.start`.
    public var lastClosedMonth: Int
    /// What the books say of themselves.
    public var note: Text?
    /// What was paid, each in the month it was paid: by month, within a month in the order of the
    /// first rows of the names in the file.
    public var payments: [Payment]
    /// What each package was assigned at the start; nil where the books leave it to the plan.
    public var allocations: [Cents]?
    /// Where each package's allocation was written; empty where the books leave it to the plan.
    public var allocationOrigins: [Int: Origin]
    /// Grants and reassignments decided since the start: by month, within a month in the file's
    /// order.
    public var movements: [Movement]
    /// How far packages are; nil where there is no progress.csv.
    public var progress: [PackageProgress]?
    /// Signatures, approvals and joins; nil where there is no milestones.csv.
    public var milestones: [Milestone]?
    /// What providers really deliver in the last closed month.
    public var capacity: [PoolCapacity]
    /// SHA-256 of each file of the books in hexadecimal, by its name.
    public var inputHashes: [String: String]

    /// Books in which nothing has happened up to the end of a month.
    public init(lastClosedMonth: Int) {
        self.lastClosedMonth = lastClosedMonth
        payments = []
        allocationOrigins = [:]
        movements = []
        capacity = []
        inputHashes = [:]
    }

    /// t₀ = c + 1: the instant at which the books end and the forecast begins.
    public var cutOffMonths: Int { lastClosedMonth + 1 }

    /// What was paid in a month under one name.
    public struct Payment: Hashable, Sendable {
        /// What a payment names.
        public enum Subject: Hashable, Sendable {
            /// A package.
            case package(Int)
            /// Something coarser, by its name in the books, with all its packages that are not
            /// excluded: the month's sum is apportioned over them.
            case packages(name: String, [Int])
        }

        /// The month, 0…c.
        public var month: Int
        /// For what.
        public var subject: Subject
        /// How much; negative is a refund.
        public var amount: Cents
        /// The last row that adds to it.
        public var origin: Origin

        /// A payment.
        public init(month: Int, subject: Subject, amount: Cents, origin: Origin) {
            self.month = month
            self.subject = subject
            self.amount = amount
            self.origin = origin
        }
    }

    /// Money that was granted or reassigned in a month.
    public struct Movement: Hashable, Sendable {
        /// From whom.
        public enum Giver: Hashable, Sendable {
            /// The reserve of the taker's line: a grant.
            case reserve
            /// Another package of the taker's line: a reassignment.
            case package(Int)
        }

        /// The month, 0…c.
        public var month: Int
        /// From whom.
        public var giver: Giver
        /// The package that got it.
        public var taker: Int
        /// How much, above 0.
        public var amount: Cents
        /// Where it was written.
        public var origin: Origin

        /// A movement.
        public init(month: Int, giver: Giver, taker: Int, amount: Cents, origin: Origin) {
            self.month = month
            self.giver = giver
            self.taker = taker
            self.amount = amount
            self.origin = origin
        }
    }

    /// How far a package is.
    public struct PackageProgress: Hashable, Sendable {
        /// Which package.
        public var package: Int
        /// When it started: the beginning of its day.
        public var startedMonths: Double?
        /// When it finished: the end of its day, or of its month.
        public var finishedMonths: Double?
        /// What is estimated to be left, person-days.
        public var remainingDays: Double?
        /// Where it was written.
        public var origin: Origin

        /// How far a package is.
        public init(
            package: Int, startedMonths: Double?, finishedMonths: Double?, remainingDays: Double?,
            origin: Origin
        ) {
            self.package = package
            self.startedMonths = startedMonths
            self.finishedMonths = finishedMonths
            self.remainingDays = remainingDays
            self.origin = origin
        }
    }

    /// Something that was signed, approved or declared.
    public struct Milestone: Hashable, Sendable {
        /// What.
        public enum Subject: Hashable, Sendable {
            /// The framework agreement.
            case framework
            /// The bilateral agreement of a field and a lead.
            case agreement(field: Int, lead: Place)
            /// The approval of a project.
            case approval(project: Int)
            /// A Land joins a project.
            case join(project: Int, land: Int)
            /// A Land does not join a project.
            case decline(project: Int, land: Int)
        }

        /// What.
        public var subject: Subject
        /// When: the beginning of its day.
        public var months: Double
        /// Where it was written.
        public var origin: Origin

        /// A milestone.
        public init(subject: Subject, months: Double, origin: Origin) {
            self.subject = subject
            self.months = months
            self.origin = origin
        }
    }

    /// What a provider really delivers.
    public struct PoolCapacity: Hashable, Sendable {
        /// Which pool.
        public var pool: Int
        /// Person-days in the last closed month.
        public var days: Double
        /// Where it was written.
        public var origin: Origin

        /// What a provider delivers.
        public init(pool: Int, days: Double, origin: Origin) {
            self.pool = pool
            self.days = days
            self.origin = origin
        }
    }
}
