// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// A table of results that the archive holds as rows, with columns of the file's names.
///
/// Part of the first migration: a column here must not change.
enum ResultTable: String, CaseIterable, Sendable {
    case outcome, month, target, lifted, comparison

    /// The file that it is read from, in the folder of the results or of a scenario in it.
    var file: Table.Name {
        switch self {
        case .outcome: .outcomes
        case .month: .months
        case .target: .targets
        case .lifted: .limits
        case .comparison: .comparison
        }
    }

    /// Columns of words, in the order of the file.
    var words: [String] {
        switch self {
        case .outcome: ["outcome", "dimension", "key", "unit"]
        case .month: ["month", "line", "measure", "unit"]
        case .target: ["target", "outcome", "bound", "unit", "plan_meets"]
        case .lifted: ["limit", "outcome", "unit"]
        case .comparison: ["variant", "outcome", "dimension", "key", "unit"]
        }
    }

    /// Columns of numbers, EUR, packages, projects or shares as the row's unit says; empty where
    /// there is none.
    var numbers: [String] {
        switch self {
        case .outcome: ["plan", "mean", "standard_error", "p10", "p50", "p90"]
        case .month:
            [
                "plan", "mean", "p10", "p50", "p90", "to_date_plan", "to_date_mean", "to_date_p10",
                "to_date_p50", "to_date_p90",
            ]
        case .target:
            ["value", "probability", "standard_error", "probability_low", "probability_high"]
        case .lifted: ["plan", "lifted", "difference"]
        case .comparison:
            [
                "base_mean", "variant_mean", "difference_mean", "difference_standard_error",
                "difference_p10", "difference_p50", "difference_p90", "probability_better",
            ]
        }
    }

    /// Whether a row of the file is held. Of months only the sums over all lines are: they are what
    /// one looks for, and with all lines an archive of many runs would mostly be months.
    func holds(_ row: [String: String]) -> Bool { self != .month || row["line"] == "total" }

    /// The statement that makes the table.
    var creation: String {
        let columns =
            words.map { "\"\($0)\" TEXT NOT NULL" } + numbers.map { "\"\($0)\" REAL" }
        return """
            CREATE TABLE \(rawValue) (
                run INTEGER NOT NULL REFERENCES run (number) ON DELETE CASCADE,
                part TEXT NOT NULL,
                \(columns.joined(separator: ",\n    "))
            ) STRICT
            """
    }

    /// The statement by which the rows of a run are found.
    var index: String { "CREATE INDEX \(rawValue)_run ON \(rawValue) (run)" }

    /// The statement that adds a row.
    var insertion: String {
        let columns = (["run", "part"] + words + numbers).map { "\"\($0)\"" }
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        return "INSERT INTO \(rawValue) (\(columns.joined(separator: ", "))) VALUES (\(places))"
    }
}
