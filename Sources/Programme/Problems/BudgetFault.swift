// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What is wrong with a budget plan, or with what is asked of it.
    public enum BudgetFault: Hashable, Sendable {
        /// Nothing says which year a file is of.
        case yearMissing(file: String)
        /// A file lacks a column, whatever its name could be.
        case columnMissing(names: [String])
        /// No chapter and title of a budget.
        case notATitle(String)
        /// A chapter that belongs to another plan than its row says.
        case chapterElsewhere(String, plan: String)
        /// A row is neither revenue nor expenditure.
        case unknownSide(String)
        /// The revenue of a plan, or of a supplement, is not its expenditure.
        case unbalanced(revenue: Cents, expenditure: Cents)
        /// The amounts of a file come to more than any budget.
        case sumAboveLimit(limit: Cents)
        /// No title was chosen.
        case noTitles
        /// A chosen title stands in none of the files.
        case titleNotFound(String, Candidates)
        /// A chosen title is revenue.
        case revenueTitle(String)
        /// Two plans of the same year.
        case secondPlan(year: Int, first: String)
        /// A supplement of a year without its plan.
        case supplementWithoutPlan(year: Int)
        /// What a supplement says that the plan says, and what that says.
        case oldValueDiffers(String, stated: Cents, found: Cents)
        /// The titles of a year come to less than nothing, or to more than any budget.
        case outsideBudget(year: Int, Cents)
    }
}

extension Problem.BudgetFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .yearMissing: "year-missing"
        case .columnMissing: "budget-column-missing"
        case .notATitle: "not-a-title"
        case .chapterElsewhere: "chapter-elsewhere"
        case .unknownSide: "unknown-side"
        case .unbalanced: "unbalanced-plan"
        case .sumAboveLimit: "sum-above-limit"
        case .noTitles: "no-titles"
        case .titleNotFound: "title-not-found"
        case .revenueTitle: "revenue-title"
        case .secondPlan: "second-plan"
        case .supplementWithoutPlan: "supplement-without-plan"
        case .oldValueDiffers: "old-value-differs"
        case .outsideBudget: "outside-budget"
        }
    }
}
