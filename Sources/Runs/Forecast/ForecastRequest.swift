// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles
import Simulation
import Study

/// What a forecast shall compute.
public struct ForecastRequest: Sendable {
    /// The books of the closed months.
    public var books: ClosedBooks
    /// In which part of the futures money must be idle to be proposed, 0…1.
    public var certainty = ExactDecimal(mantissa: 9, scale: 1)
    /// Whether the way from plan to forecast is told too: the same draws once more for each step.
    public var withBridge = true
    /// Which draws.
    public var draws: DrawRequest

    /// A forecast from books.
    public init(after books: ClosedBooks, _ draws: DrawRequest = DrawRequest()) {
        self.books = books
        self.draws = draws
    }

    /// What is computed, each with all draws.
    public var steps: [ForecastStep] { books.closed.steps(withBridge: withBridge) }
}

/// Books that were read for a scenario.
public struct Books: Sendable {
    /// What has happened.
    public let actuals: Actuals
    /// What the books do not tell.
    public let warnings: [Warning]
}

/// Books whose months are closed.
public struct ClosedBooks: Sendable {
    /// The scenario after them.
    let closed: ClosedProgramme
    /// What has happened.
    public let actuals: Actuals
    /// What the books do not tell, and what only the closed months show to be odd.
    public let warnings: [Warning]
    /// The last closed month.
    public let asOf: Month
    /// Where they leave everything.
    public var cutOff: CutOff { closed.cutOff }
    /// Movements that were accepted on top of them; nil where none were asked for.
    public let accepted: AcceptedMovements?
}

extension PlannedScenario {
    /// Reads the books in a folder.
    ///
    /// - Parameter files: where they lie.
    /// - Throws: `Problems` where they are wrong, `FileFailure` where they cannot be had.
    public func books(
        in folder: String, from files: any FileSource = DiskFiles()
    ) throws -> Books {
        let (actuals, warnings) = try readActuals(
            in: folder, from: files, of: programme, plan: plan)
        return Books(actuals: actuals, warnings: warnings)
    }

    /// Reads which of a forecast's proposals are accepted: a file as `proposals.csv`, without the
    /// rows that are not.
    ///
    /// - Throws: `Problems` where it is wrong, `FileFailure` where it cannot be had.
    public func accepted(
        at path: String, from files: any FileSource = DiskFiles(), after books: Books
    ) throws -> AcceptedMovements {
        try readAccepted(
            at: path, from: files, in: books.actuals.cutOffMonths, of: programme, plan: plan)
    }

    /// Closes the months of books.
    ///
    /// - Parameter accepted: movements at the cut-off on top of the books.
    /// - Throws: `Problems` where the books do not go together, or a giver of an accepted movement
    ///   has not so much; `BrokenInvariant`, a fault of the program.
    public func close(
        _ books: Books, accepting accepted: AcceptedMovements? = nil
    ) throws -> ClosedBooks {
        let compiled =
            compiled ?? CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        let closed = try ClosedProgramme(
            compiled, programme, plan, after: books.actuals,
            accepting: (accepted?.movements ?? []).map { MoneyMove($0) })
        return ClosedBooks(
            closed: closed, actuals: books.actuals, warnings: books.warnings + closed.warnings,
            asOf: programme.calendar.month(books.actuals.lastClosedMonth), accepted: accepted)
    }
}
