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
    }
}

extension Warning.BooksOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .noProgress: "no-progress"
        case .noMilestones: "no-milestones"
        case .misnamedBook: "misnamed-book"
        }
    }

    /// The file that is concerned; empty for the books as a whole.
    var subject: String {
        switch self {
        case .misnamedBook(let name, _): name
        case .noProgress, .noMilestones: ""
        }
    }
}
