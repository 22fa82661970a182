// SPDX-License-Identifier: GPL-3.0-or-later

// What stands in the evidence of problems.

extension Problem {
    /// What can come to more than can be computed.
    public enum Quantity: String, CaseIterable, Sendable {
        /// The estimates of all packages with headroom, cents.
        case estimates
        /// The same with the greatest effort that the uncertainties allow, cents.
        case uncertainEstimates
        /// What a package's team costs in a month, cents.
        case monthlyCost
        /// Months that a package's team works.
        case workMonths
        /// A pool's capacity in the last month, person-days.
        case capacity
    }

    /// What an id stands for.
    public enum Noun: String, CaseIterable, Sendable {
        case land, pool, field, project, component, role, line, complexity, delay, group
        case account
    }

    /// Why a text is no YAML.
    public enum YamlSyntax: String, CaseIterable, Sendable {
        case tabIndentation, secondDocument, unclosedQuote, unclosedBracket, missingColon, colon
        case indentation, escape, alias, specialSign, other
    }

    /// What may stand between the cells of a table that is none of ours.
    public enum Separator: String, CaseIterable, Sendable { case tabulator, bar }

    /// What has no value.
    public enum EmptyPlace: String, CaseIterable, Sendable {
        case requiredKey, optionalKey, entry
    }

    /// What an id stands for in the results, so that nothing else can have it.
    public enum Reserved: String, CaseIterable, Sendable {
        /// `BUND` among the places.
        case federation
        /// `total` among the lines.
        case allLines
        /// `charts` among the folders of a comparison.
        case chartsFolder
    }

    /// What of a package stands in a row of the books.
    public enum BooksEntry: String, CaseIterable, Sendable {
        case payment, allocation, movement, progress
    }

    /// What can be signed, approved or declared.
    public enum MilestoneKind: String, CaseIterable, Sendable {
        case framework, agreement, approval, join, decline
    }

    /// How values are built.
    public enum Shape: String, CaseIterable, Sendable {
        case map, list, single, durations
    }
}
