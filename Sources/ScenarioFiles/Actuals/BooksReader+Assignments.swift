// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension BooksReader {
    /// What each package was assigned at the start, and where that was written; nil without
    /// allocations.csv.
    func allocations() -> (amounts: [Cents], origins: [Int: Origin])? {
        guard let table = columns(.allocations) else { return nil }
        let packages = packages("package", of: table)
        let euros = table.euros("amount_eur")
        var amounts = Array(repeating: Cents.zero, count: plan.packages.count)
        var origins: [Int: Origin] = [:]
        for (row, cell) in table.cells("package").enumerated() {
            guard let cell, let package = packages[row] else { continue }
            if let first = origins[package] {
                log.add(.books(.twice(cell.text, first: first)), at: cell.origin)
                continue
            }
            origins[package] = cell.origin
            guard let amount = euros[row] else { continue }
            if amount != .zero { checkExcluded(package, .allocation, at: cell.origin) }
            amounts[package] = amount
        }
        checkBudgets(amounts, packages, table)
        return (amounts, origins)
    }

    /// Notes lines of which more was assigned than they have, at the last row that adds to it.
    private func checkBudgets(_ amounts: [Cents], _ packages: [Int?], _ table: ColumnReader) {
        var sums = Array(repeating: Int128(0), count: programme.lines.count)
        for (package, amount) in amounts.enumerated() {
            sums[line(of: package)] += Int128(amount.count)
        }
        var last: [Int: Origin] = [:]
        for (cell, package) in zip(table.cells("amount_eur"), packages) {
            guard let cell, let package, amounts[package] > .zero else { continue }
            last[line(of: package)] = cell.origin
        }
        for (line, sum) in sums.enumerated() where sum > Int128(plan.lineBudgets[line].count) {
            guard let origin = last[line] else { continue }
            let fault = Problem.BooksFault.assignedAboveBudget(
                line: programme.lines[line].id, assigned: Cents(Int64(clamping: sum)),
                budget: plan.lineBudgets[line])
            log.add(.books(fault), at: origin)
        }
    }

    /// Grants and reassignments by month, within a month in the file's order.
    func movements() -> [Actuals.Movement] {
        guard let table = columns(.movements) else { return [] }
        let months = closedMonths("month", of: table)
        let kinds: [MovementKind?] = table.choices("kind")
        let takers = packages("to", of: table)
        let amounts = table.euros("amount_eur")
        let (givers, takingCells) = (table.cells("from"), table.cells("to"))
        var movements: [Actuals.Movement] = []
        for row in table.rows {
            guard let kind = kinds[row], let cell = givers[row] else { continue }
            let giver = giver(kind, cell)
            guard let taker = takers[row], let end = takingCells[row] else { continue }
            checkExcluded(taker, .movement, at: end.origin)
            guard let giver, ends.fit(giver, taker, at: cell, end) else { continue }
            guard let month = months[row], let amount = amounts[row] else { continue }
            movements.append(
                Actuals.Movement(
                    month: month, giver: giver.giver, taker: taker, amount: amount,
                    origin: cell.origin))
        }
        // Swift's sort keeps the order of the file within a month.
        return movements.enumerated()
            .sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
            .map(\.element)
    }

    private enum MovementKind: String, CaseIterable { case grant, reassign }

    /// Who gives; nil, with a problem, where that is nobody who can.
    private func giver(_ kind: MovementKind, _ cell: Cell) -> MovementEnds.Giver? {
        guard ends.isReserve(cell) == (kind == .grant) else {
            let fault = Problem.BooksFault.wrongGiver(cell.text, isGrant: kind == .grant)
            log.add(.books(fault), at: cell.origin)
            return nil
        }
        return ends.giver(cell)
    }

    /// What movements name.
    private var ends: MovementEnds {
        MovementEnds(names: names, lines: lines, programme: programme, plan: plan, log: log)
    }
}
