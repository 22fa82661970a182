// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

@testable import Importing

private let mapping = """
    columns: {id: Nr, name: Name, field: Feld, complexity: Zahl}
    fields: {f: [Familie, F]}
    complexity_from: {low: 0, high: 10}
    skip: {Name: Summe}
    sums: [Betrag]
    assumed: {line: l, lead: XA, base_components: 1, interfaces: 0, priority: 0.5, committed: 3}

    """
private let list = "Nr;Name;Feld;Zahl;Betrag\n1;a;Familie;3;1.234,5\n2;Summe;;;1\n"

/// A list, its mapping or a budget plan, chosen by the first byte. Whatever is wrong must be a
/// problem with a place, never a crash; no row is lost, and what is in comes out.
func tryList(_ bytes: [UInt8]) -> CInt {
    guard let kind = bytes.first else { return -1 }
    let input = Array(bytes.dropFirst())
    do {
        switch kind % 3 {
        case 0: check(try catalogue(input, Array(mapping.utf8)))
        case 1: check(try catalogue(Array(list.utf8), input))
        default:
            let request = BudgetRequest(files: ["2020=p.csv"], titles: ["0602/53238"])
            let money = try readBudget(request, from: MemoryFiles(["p.csv": input]))
            precondition(money.files.allSatisfy { $0.revenue == $0.expenditure }, "unbalanced")
            let parts = money.sources.reduce(0) { $0 + $1.amount.count }
            precondition(money.years.map(\.amount.count) == [parts], "money lost")
        }
    } catch let error as Problems {
        precondition(!error.problems.isEmpty, "no reason")
    } catch {
        fatalError("\(error)")
    }
    return 0
}

private func catalogue(_ list: [UInt8], _ mapping: [UInt8]) throws -> Catalogue {
    try readCatalogue(
        "l.csv", mapping: "m.yaml", from: MemoryFiles(["l.csv": list, "m.yaml": mapping]))
}

private func check(_ catalogue: Catalogue) {
    var last = 0
    for row in catalogue.rows {
        precondition(row.line > last, "line \(row.line) behind \(last)")
        last = row.line
        let isThere = row.outcome == .taken || row.outcome == .changed
        precondition(row.values.count == (isThere ? catalogue.columns.count : 0), "cells")
        precondition((row.outcome == .refused) == !row.problems.isEmpty, "refused for nothing")
    }
    for sum in catalogue.sums {
        guard let all = sum.inList, let taken = sum.taken, let left = sum.leftOut,
            let refused = sum.refused
        else { continue }
        let parts = taken.double + left.double + refused.double
        // Within the precision of Double, as the parts may be large and of opposite signs.
        let size = taken.double.magnitude + left.double.magnitude + refused.double.magnitude
        precondition((all.double - parts).magnitude <= size * 1e-12, "the sum is lost")
    }
}
