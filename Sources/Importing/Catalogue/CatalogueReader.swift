// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// Goes through the rows of a list.
struct CatalogueReader {
    private let list: ForeignList
    private let mapping: CatalogueMapping
    private let columns: [CatalogueColumn]
    private let skipped: [(column: Int, words: Set<String>)]
    private let summed: [SummedColumn]
    /// The last column that a row must have.
    private let last: Int

    /// Finds the columns; notes those that are not there, and how numbers are written.
    init(_ list: ForeignList, _ mapping: CatalogueMapping, log: ProblemLog) {
        (self.list, self.mapping) = (list, mapping)
        func position(_ source: CatalogueMapping.Source) -> Int? {
            if let found = list.column(source.names) { return found }
            let name = source.names[0]
            log.add(
                .list(.columnNotInList(name, list.candidates(for: name))), at: source.origin)
            return nil
        }
        columns = mapping.columns.map { spec in
            let index = mapping.sources[spec.name].flatMap(position)
            let hasNumbers = spec.isNumber || spec.name == "complexity" && !mapping.classes.isEmpty
            let writing =
                hasNumbers
                ? index.flatMap { list.writing(of: $0, declared: mapping.form.numbers) } : nil
            return CatalogueColumn(spec: spec, index: index, writing: writing, mapping: mapping)
        }
        for column in columns { column.checkAssumed(log) }
        skipped = mapping.skipped.compactMap { skip in
            position(skip.source).map { ($0, skip.words) }
        }
        let numbers = columns.compactMap { column in
            column.hasNumbers ? column.index.map { ($0, column.writing) } : nil
        }
        let further = mapping.summed.compactMap(position)
            .filter { index in !numbers.contains { $0.0 == index } }
            .map { ($0, list.writing(of: $0, declared: mapping.form.numbers)) }
        summed = (numbers + further).map { SummedColumn(index: $0.0, writing: $0.1) }
        last = (columns.compactMap(\.index) + skipped.map(\.column)).max() ?? 0
    }

    /// What becomes of the rows.
    func read() -> Catalogue {
        var rows = list.above.map { row -> Catalogue.Row in
            var result = Catalogue.Row(line: row[0].origin.line)
            result.outcome = .leftOut
            return result
        }
        var seen: [String: Origin] = [:]
        var sums = summed
        var refused = 0
        for (number, cells) in list.rows.enumerated() {
            // Each search takes time, and nobody reads more of them.
            let suggests = refused < Self.mostSuggested
            var row = row(cells, number: number + 1, suggests: suggests)
            if row.outcome != .refused, row.outcome != .leftOut {
                refuseIfSeen(&row, at: cells, &seen)
            }
            if row.outcome == .refused { refused += 1 }
            for index in sums.indices { sums[index].add(cells, row.outcome) }
            rows.append(row)
        }
        let used = Set(
            columns.compactMap(\.index) + skipped.map(\.column) + summed.map(\.index))
        return Catalogue(
            columns: columns.map(\.spec.name), rows: rows,
            sums: sums.map { $0.sum(named: list.header[$0.index].text.cleaned) },
            unused: list.header.indices.filter { !used.contains($0) }
                .map { list.header[$0].text.cleaned }.filter { !$0.isEmpty },
            isWindows1252: list.encoding == .windows1252)
    }

    /// Rows that are refused with what may have been meant.
    private static let mostSuggested = 100

    /// A row on its own.
    ///
    /// - Parameter suggests: whether what may have been meant by a wrong word is looked for.
    private func row(_ cells: [Cell], number: Int, suggests: Bool) -> Catalogue.Row {
        var row = Catalogue.Row(line: cells[0].origin.line)
        if let problem = list.raggedness(of: cells, upTo: last) {
            row.refuse([problem])
            return row
        }
        for (column, words) in skipped where words.contains(cells[column].text.folded) {
            row.outcome = .leftOut
            row.skipped = Catalogue.Change(
                column: list.header[column].text.cleaned, from: cells[column].text.cleaned, to: "")
            return row
        }
        let log = ProblemLog()
        for column in columns {
            let found = column.read(cells, number: number, suggests: suggests, log: log)
            if column.spec.name == "id" { row.id = found.text }
            row.values.append(found.value)
            if found.isAssumed { row.assumed.append(column.spec.name) }
            guard !column.isSame(found.written, found.text) else { continue }
            row.changes.append(
                Catalogue.Change(column: column.spec.name, from: found.written, to: found.text))
        }
        row.outcome = row.changes.isEmpty ? .taken : .changed
        if let report = log.report { row.refuse(report.problems) }
        return row
    }

    /// Refuses a row whose id an earlier one has.
    private func refuseIfSeen(
        _ row: inout Catalogue.Row, at cells: [Cell], _ seen: inout [String: Origin]
    ) {
        let index = columns.first { $0.spec.name == "id" }?.index
        let origin = index.map { cells[$0].origin } ?? cells[0].origin
        guard let first = seen[row.id] else {
            seen[row.id] = origin
            return
        }
        let fault = Problem.IdFault.duplicateId(value: row.id, first: first)
        row.refuse([Problem(.identifier(fault), at: origin)])
    }
}

extension Catalogue.Row {
    /// Takes a row out, for what is wrong with it.
    fileprivate mutating func refuse(_ problems: [Problem]) {
        outcome = .refused
        self.problems = problems
        (values, changes, assumed) = ([], [], [])
    }
}
