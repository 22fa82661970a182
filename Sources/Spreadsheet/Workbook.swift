// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What a workbook says of the run beside its tables.
public struct WorkbookFacts: Sendable {
    /// The scenario's id, with its variants.
    public var scenario: String
    /// The title.
    public var title: Text
    /// The seed of the random numbers.
    public var seed: UInt64
    /// The number of the first draw.
    public var firstDraw: UInt64
    /// The number of draws.
    public var draws: Int
    /// How the draws are made.
    public var sampling = Sampling.independent
    /// Which figures belong to which day; nil where all belong to one.
    public var daysOfFigures: Text?
    /// The program's version.
    public var version: String

    /// The facts of a run.
    public init(
        scenario: String, title: Text, seed: UInt64, firstDraw: UInt64, draws: Int,
        version: String
    ) {
        self.scenario = scenario
        self.title = title
        self.seed = seed
        self.firstDraw = firstDraw
        self.draws = draws
        self.version = version
    }
}

/// The tables of a run as a workbook (XLSX) whose sums are formulas over its rows.
public struct Workbook: Sendable {
    /// The file's name.
    public static let fileName = "report.xlsx"

    let facts: WorkbookFacts
    let tables: [Table]
    let language: Language

    /// The workbook of a run's tables; which sheets it has depends on which tables there are.
    public init(_ tables: [Table], facts: WorkbookFacts, language: Language) {
        self.facts = facts
        self.tables = tables
        self.language = language
    }

    /// The scenario as it stands on every sheet.
    var scenario: String { "\(facts.title[language]) (\(facts.scenario))" }

    /// The sheets in their order.
    var sheets: [Sheet] {
        let book = Book(self)
        return SheetKind.allCases.compactMap { kind in
            switch kind {
            case .summary: SummarySheet(book).sheet
            case .levels: GroupSheet.levels(book)?.sheet
            case .fields: GroupSheet.fields(book)?.sheet
            case .laender: GroupSheet.laender(book)?.sheet
            default: book.tableSheet(kind)?.sheet
            }
        }
    }

    /// The file. The same tables give the same bytes.
    ///
    /// - Throws: what the operating system or the library refused.
    public func bytes() throws(WorkbookFailure) -> [UInt8] {
        let file = try ScratchFile()
        guard var writer = WorkbookWriter(path: file.path, language) else {
            throw .system(code: 12)  // ENOMEM
        }
        writer.set(
            title: facts.title[language], subject: facts.scenario,
            comments: "Mittelfluss \(facts.version)")
        for sheet in sheets { writer.add(sheet) }
        try writer.close()
        return try file.bytes()
    }
}

/// The tables of a workbook by the sheet that shows them.
struct Book: Sendable {
    let facts: WorkbookFacts
    let tables: [Table]
    let language: Language
    let scenario: String
    private let names: ScenarioNames
    private let tableSheets: [SheetKind: TableSheet]

    init(_ workbook: Workbook) {
        facts = workbook.facts
        tables = workbook.tables
        language = workbook.language
        scenario = workbook.scenario
        let names = ScenarioNames(among: workbook.tables, workbook.language)
        var sheets: [SheetKind: TableSheet] = [:]
        let packages = workbook.tables.first(.packages)
        for kind in SheetKind.allCases {
            guard var table = kind.table.flatMap({ workbook.tables.first($0) }) else {
                continue
            }
            if kind == .ledger, let packages { table = table.withGroups(of: packages) }
            sheets[kind] = TableSheet(
                kind, table.withNames(names), workbook.language, scenario: workbook.scenario)
        }
        self.names = names
        tableSheets = sheets
    }

    /// The sheet that shows a table as it is.
    func tableSheet(_ kind: SheetKind) -> TableSheet? { tableSheets[kind] }

    /// The name of an id of the scenario; the id where names are not at hand.
    func name(_ kind: String, _ id: String) -> String { names.name(kind, id) }

    /// What an id of the model is called.
    func word<Columns: TableColumns>(_ id: String, _ column: Columns) -> String {
        ValueWords.text(id, column: column.rawValue, table: Columns.table.rawValue, language)
    }
}
