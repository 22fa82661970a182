// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Reads the columns of a table; a value that is wrong is nil, and its problem noted.
struct ColumnReader {
    let table: Table
    let log: ProblemLog

    var rows: Range<Int> { table.rows.indices }

    /// The cells of a column that are not empty, by row; nil where there is no such column.
    ///
    /// Notes the empty cells of a column that must not have any.
    func cells(_ column: String) -> [Cell?] {
        guard let index = table.index(of: column), let spec = table.name.spec(column) else {
            return Array(repeating: nil, count: table.rows.count)
        }
        return table.rows.map { row in
            if !row[index].text.isEmpty { return row[index] }
            if !spec.mayBeEmpty {
                log.add(.value(.emptyCell(column: column)), at: row[index].origin)
            }
            return nil
        }
    }

    func texts(_ column: String) -> [String] { cells(column).map { $0?.text ?? "" } }

    /// Texts that name groups: the same to a reader must be the same to the program.
    func groups(_ column: String) -> [String] {
        cells(column).map { cell in
            guard let cell else { return "" }
            if let character = UnseenCharacter(in: cell.text) {
                log.add(.value(.hiddenCharacter(value: cell.text, character)), at: cell.origin)
            }
            return cell.text
        }
    }

    func numbers(_ column: String) -> [Double?] {
        let bounds = table.name.spec(column)?.bounds ?? .none
        return cells(column).map { $0.flatMap { CellReader(cell: $0, log: log).number(bounds) } }
    }

    func wholes(_ column: String) -> [Int?] {
        let bounds = table.name.spec(column)?.bounds ?? .none
        return cells(column).map { $0.flatMap { CellReader(cell: $0, log: log).whole(bounds) } }
    }

    /// Exact numbers with up to five decimals.
    func exacts(_ column: String) -> [ExactDecimal?] {
        let bounds = table.name.spec(column)?.bounds ?? .none
        return cells(column).map { cell in
            cell.flatMap { CellReader(cell: $0, log: log).exact(bounds, places: 5) }
        }
    }

    func days(_ column: String) -> [Day?] {
        cells(column).map { $0.flatMap { CellReader(cell: $0, log: log).day() } }
    }

    func truths(_ column: String) -> [Bool?] {
        cells(column).map { $0.flatMap { CellReader(cell: $0, log: log).truth() } }
    }

    func choices<Choice: RawRepresentable & CaseIterable>(_ column: String) -> [Choice?]
    where Choice.RawValue == String {
        let words = Choice.allCases.map(\.rawValue)
        return cells(column).map { cell in
            cell.flatMap { CellReader(cell: $0, log: log).choice(words) }
                .flatMap { Choice(rawValue: $0) }
        }
    }

    /// The ids of the rows, and whether all are valid; notes those that are none or stand twice.
    func ids() -> (ids: [String], areValid: Bool) {
        var first: [String: Origin] = [:]
        let ids = cells("id").map { cell in
            guard let cell else { return "" }
            if let problem = cell.problemAsId {
                log.add(problem, at: cell.origin)
            } else if let origin = first[cell.text] {
                log.add(.identifier(.duplicateId(value: cell.text, first: origin)), at: cell.origin)
            } else {
                first[cell.text] = cell.origin
            }
            return cell.text
        }
        return (ids, first.count == ids.count)
    }

    /// The positions of what a column names.
    func references(_ column: String, _ lookup: Lookup) -> [Int?] {
        cells(column).map { $0.flatMap { lookup.position(of: $0) } }
    }

    /// The positions of what a column of space-separated ids names.
    func lists(_ column: String, _ lookup: Lookup) -> [[Int]] {
        cells(column).map { cell in
            guard let cell else { return [] }
            var seen: Set<Substring> = []
            // `02. Jan` is one cell that is wrong, not two words.
            if cell.damageAsId != nil { return lookup.position(of: cell).map { [$0] } ?? [] }
            return cell.text.split(separator: " ").compactMap { word in
                guard seen.insert(word).inserted else {
                    log.add(.value(.duplicateEntry(value: String(word))), at: cell.origin)
                    return nil
                }
                return lookup.position(of: String(word), at: cell.origin)
            }
        }
    }
}

/// Finds the position of what an id names.
struct Lookup {
    let noun: Problem.Noun
    let ids: [String]
    /// False where some of the ids could not be read: then an unknown one is no new problem.
    let isComplete: Bool
    let log: ProblemLog
    private let positions: [String: Int]
    private let lostZeros: LostZeros

    init(_ noun: Problem.Noun, _ ids: [String], isComplete: Bool = true, log: ProblemLog) {
        self.noun = noun
        self.ids = ids
        self.isComplete = isComplete
        self.log = log
        lostZeros = LostZeros(ids)
        positions = Dictionary(
            zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    subscript(id: String) -> Int? { positions[id] }

    /// The position of an id; notes that it is unknown.
    func position(of id: String, at origin: Origin) -> Int? {
        if let position = positions[id] { return position }
        guard isComplete else { return nil }
        let candidates = log.candidates(for: id, among: ids)
        let unknown = Problem.Kind.identifier(.unknownId(value: id, of: noun, candidates))
        log.add(differentInZeros(id) ?? unknown, at: origin)
        return nil
    }

    /// The problem of an unknown id that would be known with other zeros at its beginning.
    func differentInZeros(_ id: String) -> Problem.Kind? {
        lostZeros.found(for: id).map { .identifier(.lostZeros(value: id, of: noun, found: $0)) }
    }

    /// The position of the id in a cell; notes that it is unknown, or what a spreadsheet made of
    /// it.
    func position(of cell: Cell) -> Int? {
        if let position = positions[cell.text] { return position }
        guard isComplete, let damage = cell.damageAsId else {
            return position(of: cell.text, at: cell.origin)
        }
        log.add(damage, at: cell.origin)
        return nil
    }
}

extension Cell {
    /// What is wrong with an id; nil for a valid one.
    package var problemAsId: Problem.Kind? {
        if !isIdentifier(text) { return damageAsId ?? .identifier(.invalidId(value: text)) }
        if let character = UnseenCharacter(in: text) {
            return .value(.hiddenCharacter(value: text, character))
        }
        // Letters, digits and points are an id, but nobody calls anything 01.02.2021.
        let isDate = dialect == .german && readGermanDay(text) != nil
        return isDate ? .value(.becameDate(value: text, isId: true)) : nil
    }
}
