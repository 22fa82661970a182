// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// A column of projects.csv, and how its cells come out of a row of the list.
struct CatalogueColumn {
    /// What a row says in it.
    struct Found {
        /// What the list says, and what projects.csv will.
        var (written, text) = ("", "")
        var value = Catalogue.Value.empty
        var isAssumed = false
    }

    let spec: ColumnSpec
    /// The column of the list; nil where it has none.
    let index: Int?
    /// How its numbers are written.
    let writing: NumberWriting?
    let mapping: CatalogueMapping

    /// Whether the list's cells are numbers.
    var hasNumbers: Bool { spec.isNumber || isClassified }

    /// Whether a number tells the class of complexity.
    private var isClassified: Bool { spec.name == "complexity" && !mapping.classes.isEmpty }

    /// The cell of a row; notes what is wrong with it.
    ///
    /// - Parameters:
    ///   - number: the row's number, from 1.
    ///   - suggests: whether what may have been meant by a wrong word is looked for.
    func read(_ row: [Cell], number: Int, suggests: Bool, log: ProblemLog) -> Found {
        var found = Found()
        var cell = index.map { index in
            Cell(text: row[index].text.cleaned, origin: row[index].origin, dialect: .german)
        }
        if let index, let written = cell, !written.text.isEmpty {
            found.written = row[index].text
            guard let text = translated(written, suggests: suggests, log) else { return found }
            cell?.text = text
        } else if let assumed = mapping.assumed[spec.name] {
            cell = assumed
            found.isAssumed = true
        } else if spec.name == "id", index == nil {
            cell = Cell(text: made(number), origin: row[0].origin, dialect: .standard)
        }
        guard let cell, !cell.text.isEmpty else {
            if !spec.mayBeEmpty {
                let origin = cell?.origin ?? row[0].origin
                log.add(.value(.emptyCell(column: spec.name)), at: origin)
            }
            return found
        }
        found.text = cell.text
        if found.isAssumed { found.written = cell.text }
        found.value = checked(cell, log) ?? .empty
        return found
    }

    /// Notes what is wrong with the assumed value, once for all rows.
    func checkAssumed(_ log: ProblemLog) {
        if let assumed = mapping.assumed[spec.name] { _ = checked(assumed, log) }
    }

    /// Whether projects.csv says what the list does; a decimal comma is no difference.
    func isSame(_ written: String, _ text: String) -> Bool {
        written == text || spec.isNumber && written.replacing(",", with: ".") == text
    }

    /// An id where the list has none.
    private func made(_ number: Int) -> String {
        (mapping.prefix.isEmpty ? "p-" : mapping.prefix) + "\(number)"
    }

    /// What the list's words stand for; nil, with a problem, where they stand for nothing.
    private func translated(_ cell: Cell, suggests: Bool, _ log: ProblemLog) -> String? {
        if spec.name == "id" { return mapping.prefix + cell.text }
        if hasNumbers {
            let number = WrittenNumber(cell.text).value(writing)
            guard let number, number.double.magnitude <= ExactSum.largest else {
                log.add(.number(.notANumber(value: cell.text)), at: cell.origin)
                return nil
            }
            return isClassified ? classified(number, cell, log) : number.description
        }
        let aliases = mapping.aliases[spec.name]
        if let id = aliases?[cell.text] { return id }
        let needsId: Bool
        switch spec.content {
        case .reference: needsId = aliases != nil || !isIdentifier(cell.text)
        default: needsId = aliases != nil
        }
        guard needsId else { return cell.text }
        let words = suggests ? aliases?.words ?? [] : []
        let candidates = log.candidates(for: cell.text, among: words)
        let fault = Problem.ListFault.valueNotMapped(
            cell.text, column: spec.name, Candidates(nearest: candidates.nearest, all: []))
        log.add(.list(fault), at: cell.origin)
        return nil
    }

    /// The class of complexity that begins at a number or below it.
    private func classified(
        _ number: ExactDecimal, _ cell: Cell, _ log: ProblemLog
    ) -> String? {
        if let found = mapping.classes.last(where: { $0.least <= number }) { return found.id }
        log.add(.list(.belowClasses(cell.text)), at: cell.origin)
        return nil
    }

    /// The value, as projects.csv may have it; nil, with a problem, otherwise.
    private func checked(_ cell: Cell, _ log: ProblemLog) -> Catalogue.Value? {
        var plain = cell
        plain.dialect = .standard
        let reader = CellReader(cell: plain, log: log)
        switch spec.content {
        case .whole:
            return reader.whole(spec.bounds).map {
                .number(ExactDecimal(mantissa: Int64($0), scale: 0))
            }
        case .number, .exact:
            let places = ExactDecimal.largestScale
            return reader.exact(spec.bounds, places: places).map { .number($0) }
        case .day: return CellReader(cell: cell, log: log).day().map { .day($0) }
        case .id:
            guard let problem = cell.problemAsId else { return .text(cell.text) }
            log.add(problem, at: cell.origin)
            return nil
        case .text, .choice, .truth, .reference, .references: return .text(cell.text)
        }
    }
}
