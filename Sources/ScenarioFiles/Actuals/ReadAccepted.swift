// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Movements that were accepted of what a forecast proposed.
public struct AcceptedMovements: Hashable, Sendable {
    /// The movements in the file's order; all of the same month.
    public var movements: [Actuals.Movement]
    /// The file's name, without its folder.
    public var name: String
    /// Its SHA-256 in hexadecimal.
    public var hash: String
}

/// Reads movements that are to be booked at the cut-off: a table as a forecast writes it
/// (`proposals.csv`), in either dialect, without the rows that were not accepted.
///
/// Giver, taker and amount count; month, kind, scope and what lay idle only explain them. Whether
/// the givers have so much is told when the months are closed.
///
/// - Parameters:
///   - path: the file as the user named it.
///   - files: where it comes from.
///   - month: the month after the last closed one.
///   - programme: the scenario.
///   - plan: what was assigned in it.
/// - Throws: `Problems`, all of them at once, where the table is wrong; `FileFailure` where it is
///   not there or cannot be read.
public func readAccepted(
    at path: String, from files: any FileSource = DiskFiles(), in month: Int,
    of programme: Programme, plan: FundingPlan
) throws -> AcceptedMovements {
    let log = ProblemLog()
    let file = PathName(path)
    var input = InputFiles(files, log: log, ownNames: [file.name])
    guard !path.isEmpty, input.kind(of: file) != .nothing else {
        throw FileFailure.noProposals(path: path)
    }
    log.register(file.text)
    let bytes = try input.read(file, as: file.name)
    let table = TableReader(name: .proposals, file: file.text, log: log).read(bytes)
    let ends = MovementEnds(
        names: PackageNames(programme, plan.packages, log: log),
        lines: Lookup(.line, programme.lines.map(\.id), log: log), programme: programme,
        plan: plan, log: log)
    let movements = ends.movements(ColumnReader(table: table, log: log), in: month)
    if let problems = log.report { throw problems }
    return AcceptedMovements(
        movements: movements, name: file.name, hash: input.hashes[file.name] ?? "")
}

extension MovementEnds {
    /// The movements of a table's rows; notes whatever does not fit the scenario.
    fileprivate func movements(_ table: ColumnReader, in month: Int) -> [Actuals.Movement] {
        let amounts = table.euros("amount_eur")
        let (from, to) = (table.cells("from"), table.cells("to"))
        return table.rows.compactMap { row in
            let giver = from[row].flatMap { self.giver($0) }
            let taker = to[row].flatMap { names.package($0) }
            if let taker, let cell = to[row], plan.packages[taker].isExcluded {
                let fault = Problem.BooksFault.excluded(plan.packages[taker].id, .movement)
                log.add(.books(fault), at: cell.origin)
            }
            guard let giver, let taker, let cell = from[row], let end = to[row],
                fit(giver, taker, at: cell, end), let amount = amounts[row]
            else { return nil }
            return Actuals.Movement(
                month: month, giver: giver.giver, taker: taker, amount: amount,
                origin: cell.origin)
        }
    }
}
