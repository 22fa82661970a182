// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import ScenarioFiles

/// A column of a list of which the sum is told, by what became of the rows.
struct SummedColumn {
    let index: Int
    let writing: NumberWriting?
    private var whole = ExactSum()
    private var parts: [Catalogue.Outcome: ExactSum] = [:]
    private var unread = 0

    /// A column without rows yet.
    init(index: Int, writing: NumberWriting?) {
        (self.index, self.writing) = (index, writing)
    }

    /// Adds a row; a cell without a number counts as unread.
    mutating func add(_ row: [Cell], _ outcome: Catalogue.Outcome) {
        guard index < row.count, !row[index].text.cleaned.isEmpty else { return }
        guard let number = WrittenNumber(row[index].text).value(writing),
            number.double.magnitude <= ExactSum.largest
        else {
            unread += 1
            return
        }
        whole += number
        parts[outcome == .changed ? .taken : outcome, default: ExactSum()] += number
    }

    /// The sums.
    func sum(named name: String) -> Catalogue.Sum {
        func part(_ outcome: Catalogue.Outcome) -> ExactDecimal? {
            (parts[outcome] ?? ExactSum()).value
        }
        return Catalogue.Sum(
            column: name, inList: whole.value, taken: part(.taken), leftOut: part(.leftOut),
            refused: part(.refused), unread: unread)
    }
}
