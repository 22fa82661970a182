// SPDX-License-Identifier: GPL-3.0-or-later

extension Warning {
    /// What books of closed months do not tell.
    public enum BooksOddity: Hashable, Sendable {
        /// No progress.csv: nobody knows what has finished.
        case noProgress
        /// No milestones.csv: nobody knows what was signed.
        case noMilestones
        /// A file beside the books that nothing reads, and the one that it may be meant for.
        case misnamedBook(String, meant: String)
        /// More is done of a running package than its effort can be, and no new estimate says what
        /// is left; person-days.
        case beyondEstimate(String, doneDays: Double, estimatedDays: Double)
    }
}

extension Warning.BooksOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .noProgress: "no-progress"
        case .noMilestones: "no-milestones"
        case .misnamedBook: "misnamed-book"
        case .beyondEstimate: "beyond-estimate"
        }
    }

    /// The file or package that is concerned; empty for the books as a whole.
    var subject: String {
        switch self {
        case .misnamedBook(let name, _): name
        case .beyondEstimate(let package, _, _): package
        case .noProgress, .noMilestones: ""
        }
    }
}
