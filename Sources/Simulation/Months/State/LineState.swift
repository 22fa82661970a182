// SPDX-License-Identifier: GPL-3.0-or-later

/// What changes of the lines: money, cash by vintage, and the sums that the invariants compare.
struct LineState {
    let reserveCents: Column<Int64>
    let lapsedCents: Column<Int64>
    /// Σ S_i and Σ a_i, kept along.
    let spentCents: Column<Int64>
    let restCents: Column<Int64>
    /// The same, summed over all packages when they are checked.
    let spentByPackagesCents: Column<Int64>
    let restOfPackagesCents: Column<Int64>
    /// Σ c_i of this month.
    let costCents: Column<Int64>
    /// Cash by line and tranche, oldest first.
    let vintageCents: Column<Int64>
    let cashCents: Column<Int64>
    let tranchesToComeCents: Column<Int64>
    /// Whether this month's costs are more than its cash.
    let isHeldToCash: Column<Bool>
    /// By month and line.
    let spentInMonth: Column<Int64>
    let grantedInMonth: Column<Int64>
    let reassignedInMonth: Column<Int64>
    let lapsedInMonth: Column<Int64>
    let carriedInMonth: Column<Int64>
    private let vintages: Int

    init(_ compiled: CompiledProgramme, _ storage: ColumnStorage) {
        let count = compiled.lineCount
        let months = count * compiled.monthCount
        vintages = compiled.programme.budget.tranches.count
        reserveCents = storage.column(count, of: 0)
        lapsedCents = storage.column(count, of: 0)
        spentCents = storage.column(count, of: 0)
        restCents = storage.column(count, of: 0)
        spentByPackagesCents = storage.column(count, of: 0)
        restOfPackagesCents = storage.column(count, of: 0)
        costCents = storage.column(count, of: 0)
        vintageCents = storage.column(count * vintages, of: 0)
        cashCents = storage.column(count, of: 0)
        tranchesToComeCents = storage.column(count, of: 0)
        isHeldToCash = storage.column(count, of: false)
        spentInMonth = storage.column(months, of: 0)
        grantedInMonth = storage.column(months, of: 0)
        reassignedInMonth = storage.column(months, of: 0)
        lapsedInMonth = storage.column(months, of: 0)
        carriedInMonth = storage.column(months, of: 0)
    }

    func reset(_ compiled: CompiledProgramme) {
        for line in reserveCents.indices {
            let reserve = compiled.plan.lineReserves[line].count
            reserveCents[line] = reserve
            restCents[line] = compiled.plan.lineBudgets[line].count - reserve
            tranchesToComeCents[line] = compiled.plan.lineBudgets[line].count
        }
        for column in [lapsedCents, spentCents, cashCents, vintageCents] { column.fill(with: 0) }
        for column in [
            spentInMonth, grantedInMonth, reassignedInMonth, lapsedInMonth, carriedInMonth,
        ] {
            column.fill(with: 0)
        }
    }

    /// What is kept from month to month: accounts, and what was booked by month.
    var keptColumns: [Column<Int64>] {
        [
            reserveCents, lapsedCents, spentCents, restCents, vintageCents, cashCents,
            tranchesToComeCents, spentInMonth, grantedInMonth, reassignedInMonth, lapsedInMonth,
            carriedInMonth,
        ]
    }

    /// The position of a line's vintage.
    @inline(__always)
    func vintage(_ tranche: Int, of line: Int) -> Int { line * vintages + tranche }

    /// Adds a tranche to a line's cash.
    func receive(_ cents: Int64, tranche: Int, line: Int) {
        vintageCents[vintage(tranche, of: line)] += cents
        cashCents[line] += cents
        tranchesToComeCents[line] -= cents
    }

    /// A refund raises a vintage.
    func refund(_ cents: Int64, tranche: Int, line: Int) {
        vintageCents[vintage(tranche, of: line)] += cents
        cashCents[line] += cents
    }

    /// Takes cents from a line's cash, the oldest vintage first (model, section 9).
    func pay(_ cents: Int64, line: Int) {
        cashCents[line] -= cents
        var left = cents
        for tranche in 0..<vintages where left > 0 {
            let position = vintage(tranche, of: line)
            let taken = min(left, vintageCents[position])
            vintageCents[position] -= taken
            left -= taken
        }
    }
}
