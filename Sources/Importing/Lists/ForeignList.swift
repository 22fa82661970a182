// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// A table that somebody else wrote, with whatever columns it has.
struct ForeignList {
    /// Its path as the user named it.
    let file: String
    /// How its letters are written.
    let encoding: TextEncoding
    /// The heads of its columns.
    let header: [Cell]
    /// The heads as they are compared.
    private let heads: [String]
    /// What stands above its header.
    let above: [[Cell]]
    /// Its rows.
    let rows: [[Cell]]
    private let log: ProblemLog

    /// Lines among which the header is looked for.
    private static let mostAbove = 30
    /// More than that no line says about what separates its cells.
    private static let longestHead = 1 << 16

    /// Reads a list; nil, with problems, where it is none.
    ///
    /// - Parameters:
    ///   - names: what its columns may be called; the header is the line that has most of them.
    init?(
        _ path: String, form: ListForm, names: Set<String>, files: inout InputFiles
    ) throws(FileFailure) {
        let path = PathName(path)
        guard files.kind(of: path) != .nothing else { throw .noFile(path: path.text) }
        log = files.log
        file = path.text
        guard
            let (bytes, encoding) = try files.readForeign(
                path, as: path.name, declared: form.encoding)
        else { return nil }
        self.encoding = encoding
        let names = Set(names.map(\.folded))
        let separator = form.separator ?? Self.separator(of: bytes, names)
        var reader = CsvReader(
            bytes, file: file, dialect: .german, log: log, separator: separator.byte,
            mostCells: Limits.columns)
        guard let all = reader.read() else { return nil }
        let known = all.prefix(Self.mostAbove).map { row in
            row.count { names.contains($0.text.folded) }
        }
        guard let most = known.max(), let start = known.firstIndex(of: most) else {
            log.add(.file(.emptyFile), at: Origin(file: file))
            return nil
        }
        header = all[start]
        heads = header.map(\.text.folded)
        above = Array(all[..<start])
        rows = Array(all[(start + 1)...])
        guard rows.count <= Limits.rows(of: .projects) else {
            let limit = Limits.rows(of: .projects)
            let kind = Problem.Kind.table(
                .tooManyRows(table: .projects, found: rows.count, limit: limit))
            log.add(kind, at: Origin(file: file))
            return nil
        }
        if rows.isEmpty { log.add(.list(.withoutRows), at: header[0].origin) }
    }

    /// The separator with which a line has most of the names; else the one that is there most.
    private static func separator(
        of bytes: [UInt8], _ names: Set<String>
    ) -> ListForm.Separator {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: mostAbove)
            .prefix(mostAbove).map { $0.prefix(longestHead) }
        func rank(_ separator: ListForm.Separator) -> (names: Int, signs: Int) {
            let known = lines.map { line in
                line.split(separator: separator.byte).count { cell in
                    let text = String(decoding: cell, as: UTF8.self)
                    return names.contains(text.replacing("\"", with: "").folded)
                }
            }
            let signs = lines.first?.count { $0 == separator.byte } ?? 0
            return (known.max() ?? 0, signs)
        }
        let ranked = ListForm.Separator.allCases.map { ($0, rank($0)) }
        return ranked.reduce(ranked[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    /// The position of the column that has one of these names; nil where it is not there.
    ///
    /// Notes that it stands twice.
    func column(_ names: [String]) -> Int? {
        let wanted = Set(names.map(\.folded))
        let found = heads.indices.filter { wanted.contains(heads[$0]) }
        if found.count > 1 {
            let second = header[found[1]]
            log.add(.header(.duplicateColumn(second.text.cleaned)), at: second.origin)
        }
        return found.first
    }

    /// Whether several columns have one of these names.
    func isTwice(_ names: [String]) -> Bool {
        let wanted = Set(names.map(\.folded))
        return heads.count { wanted.contains($0) } > 1
    }

    /// What may have been meant by the name of a column that is not there.
    func candidates(for name: String) -> Candidates {
        log.candidates(for: name, among: header.map(\.text.cleaned).filter { !$0.isEmpty })
    }

    /// What is wrong with the number of cells of a row; nil where those that are needed stand in
    /// it, and none behind the header's last column.
    func raggedness(of row: [Cell], upTo last: Int) -> Problem? {
        let isTooLong = row.dropFirst(header.count).contains { !$0.text.cleaned.isEmpty }
        guard isTooLong || row.count <= last else { return nil }
        let fault = Problem.TableFault.raggedRow(
            found: row.count, expected: header.count, rows: 1)
        return Problem(.table(fault), at: Origin(file: file, line: row[0].origin.line))
    }

    /// How the numbers of a column are written: as declared, else as those tell that are only one
    /// thing. Notes where they tell both, or where none does and one would have to.
    func writing(of column: Int, declared: NumberWriting?) -> NumberWriting? {
        if let declared { return declared }
        var decided: (writing: NumberWriting, cell: Cell)?
        var undecided: Cell?
        for row in rows where row.count > column {
            let number = WrittenNumber(row[column].text)
            if undecided == nil, number.isUndecided { undecided = row[column] }
            guard let writing = number.writing else { continue }
            guard let first = decided else {
                decided = (writing, row[column])
                continue
            }
            guard writing != first.writing else { continue }
            let fault = Problem.ListFault.mixedNumberStyles(
                row[column].text.cleaned, other: first.cell.text.cleaned, first.cell.origin)
            log.add(.list(fault), at: row[column].origin)
            return nil
        }
        if decided == nil, let undecided {
            log.add(.list(.undecidedNumber(undecided.text.cleaned)), at: undecided.origin)
        }
        return decided?.writing
    }
}
