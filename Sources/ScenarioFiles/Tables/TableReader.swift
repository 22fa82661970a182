// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Makes a table from the bytes of its file.
struct TableReader {
    let name: TableName
    let file: String
    let log: ProblemLog

    /// The table; without rows and not complete where it cannot be read.
    func read(_ bytes: [UInt8]?) -> Table {
        var table = Table(name: name, file: file)
        guard let bytes else { return unreadable(table) }
        if let found = HeaderSearch(bytes, of: name).problem(of: name) {
            log.add(found.kind, at: Origin(file: file, line: found.line))
            return unreadable(table)
        }
        let dialect = Dialect(of: bytes)
        var reader = CsvReader(bytes, file: file, dialect: dialect, log: log)
        guard let rows = reader.read() else { return unreadable(table) }
        guard let header = rows.first?.withoutEmptyEnd(from: 1) else {
            log.add(.file(.emptyFile), at: Origin(file: file))
            return unreadable(table)
        }
        guard header.count <= Limits.columns else {
            let kind = Problem.Kind.header(
                .tooManyColumns(found: header.count, limit: Limits.columns))
            log.add(kind, at: Origin(file: file, line: header[0].origin.line))
            return unreadable(table)
        }
        let mostRows = Limits.rows(of: name)
        guard rows.count - 1 <= mostRows else {
            let kind = Problem.Kind.table(
                .tooManyRows(
                    table: name, found: rows.count - 1, limit: mostRows))
            log.add(kind, at: Origin(file: file))
            return unreadable(table)
        }
        table.columns = header.map(\.text)
        table.columnOrigins = header.map(\.origin)
        checkHeader(&table)
        let all = rows.dropFirst().map {
            completed($0.withoutEmptyEnd(from: header.count), in: table)
        }
        table.rows = all.filter { $0.count == header.count }
        noteRagged(all.filter { $0.count != header.count }, of: all.count, in: &table)
        return table
    }

    /// Notes rows of another length than the header: one by one, but only once where that is so
    /// with every row.
    private func noteRagged(_ rows: [[Cell]], of count: Int, in table: inout Table) {
        guard let first = rows.first else { return }
        table.isComplete = false
        let isEvery = rows.count == count
        for row in isEvery ? [first] : rows {
            let kind = Problem.Kind.table(
                .raggedRow(
                    found: row.count, expected: table.columns.count, rows: isEvery ? count : 1))
            log.add(kind, at: Origin(file: file, line: row[0].origin.line))
        }
    }

    /// A row with its last cells where they may be empty.
    ///
    /// Excel leaves their separators out where sixteen rows, one below the other, end in empty
    /// cells.
    private func completed(_ row: [Cell], in table: Table) -> [Cell] {
        guard let last = row.last, last.dialect == .german else { return row }
        let missing = table.columns.dropFirst(row.count)
        guard missing.allSatisfy({ name.spec($0)?.mayBeEmpty == true }) else { return row }
        return row + missing.map { _ in Cell(text: "", origin: last.origin, dialect: .german) }
    }

    private func unreadable(_ table: Table) -> Table {
        var table = table
        table.isComplete = false
        return table
    }

    /// The columns that the table may have beside those that it has.
    private func unused(in table: Table) -> [String] {
        let present = name.specs.filter { table.columns.contains($0.name) }.map(\.presence)
        return name.specs.filter { spec in
            if spec.presence == .score, present.contains(.priority) { return false }
            if spec.presence == .priority, present.contains(.score) { return false }
            return !table.columns.contains(spec.name)
        }
        .map(\.name)
    }

    private func checkHeader(_ table: inout Table) {
        let specs = name.specs
        for (index, column) in table.columns.enumerated() {
            let origin = table.columnOrigins[index]
            if table.columns[..<index].contains(column) {
                log.add(.header(.duplicateColumn(column)), at: origin)
            } else if !specs.contains(where: { $0.name == column }) {
                let candidates = log.candidates(for: column, among: unused(in: table))
                log.add(.header(.unknownColumn(column, candidates)), at: origin)
                // Read as what was probably meant, so that nothing else seems to be missing.
                if let meant = candidates.nearest.first { table.columns[index] = meant }
            }
        }
        for spec in specs where spec.presence == .required && !table.columns.contains(spec.name) {
            log.add(
                .header(.missingColumn(spec.name, table: name)), at: Origin(file: file, line: 1))
            if spec.name == "id" { table.isComplete = false }
        }
    }
}

extension [Cell] {
    /// Without the empty cells at the end that a spreadsheet adds where something once stood beside
    /// the table; the first so many stay. A row of more cells than any table has stays whole.
    fileprivate func withoutEmptyEnd(from start: Int) -> [Cell] {
        guard count > start, count <= Limits.columns,
            let last = lastIndex(where: { !$0.text.isEmpty })
        else { return self }
        return Array(prefix(Swift.max(start, last + 1)))
    }
}
