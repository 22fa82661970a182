// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Makes a programme of a scenario's settings and tables, and notes whatever does not fit.
///
/// Where a value is wrong its problem is noted and something takes its place, so that the rest can
/// be checked; such a programme is never handed out.
struct ScenarioReader {
    let raw: RawScenario
    let settings: Settings
    let log: ProblemLog
    var programme: Programme
    // What ids name, in the order in which the tables can be read.
    var lines: Lookup
    var complexities: Lookup
    var delays: Lookup
    var laender: Lookup
    var pools: Lookup
    var fields: Lookup
    var projects: Lookup
    var components: Lookup
    var roles: Lookup

    init(_ raw: RawScenario, log: ProblemLog) {
        self.raw = raw
        self.log = log
        let settings = Self.check(raw, log)
        self.settings = settings
        programme = SettingsReader(settings: settings, log: log).programme()
        func named(_ noun: Problem.Noun, _ path: String, _ ids: [String]) -> Lookup {
            let isThere = settings.children[path] != nil
            let isAbsent = noun == .delay && !settings.has(path)
            let areValid = !ids.contains("") && Set(ids).count == ids.count
            let isComplete =
                settings.isReadable && areValid && !settings.unreadable.contains(path)
                && (isAbsent || isThere && !ids.isEmpty)
            return Lookup(noun, ids, isComplete: isComplete, log: log)
        }
        func table(_ noun: Problem.Noun, _ name: TableName) -> Lookup {
            let table = raw.table(name)
            let (ids, areValid) = ColumnReader(table: table, log: log).ids()
            let isReserved = noun == .land && ids.contains("BUND")
            let isComplete = table.isComplete && areValid && !ids.isEmpty && !isReserved
            return Lookup(noun, ids, isComplete: isComplete, log: log)
        }
        lines = named(.line, "budget.lines", programme.lines.map(\.id))
        complexities = named(
            .complexity, "estimation.complexity", settings.names("estimation.complexity"))
        delays = named(.delay, "delays", settings.names("delays"))
        laender = table(.land, .laender)
        pools = table(.pool, .pools)
        fields = table(.field, .fields)
        projects = table(.project, .projects)
        components = table(.component, .components)
        roles = table(.role, .roles)
    }

    private static func check(_ raw: RawScenario, _ log: ProblemLog) -> Settings {
        var checker = SettingsChecker(log: log, start: raw.start)
        guard let root = raw.root else {
            var settings = checker.settings
            settings.isReadable = false
            return settings
        }
        checker.check(root, keys: ScenarioKeys.all)
        return checker.settings
    }

    /// The programme; only to be used where nothing has been noted.
    func read() -> Programme {
        var result = self
        for name in TableName.allCases {
            let table = raw.table(name)
            if table.isComplete, table.rows.isEmpty {
                log.add(.table(.emptyTable(name)), at: Origin(file: table.file))
            }
        }
        result.readLaender()
        result.readPools()
        result.readFields()
        result.readProjects()
        result.readComponents()
        result.readRoles()
        result.readEfforts()
        result.readPublished()
        result.checkRecipients()
        result.checkReferences()
        result.checkSplits()
        result.readRanges()
        result.programme.origins = origins()
        result.name()
        return result.programme
    }

    /// A reader for the columns of a table.
    func columns(_ name: TableName) -> ColumnReader {
        ColumnReader(table: raw.table(name), log: log)
    }

    private mutating func name() {
        let variants = raw.variants
        programme.variants = variants.map(\.id)
        programme.id = ([programme.id] + programme.variants).joined(separator: "+")
        programme.question = variants.last { $0.question != nil }?.question
        let titles = variants.map(\.title)
        guard !titles.isEmpty else { return }
        programme.title = Text(
            de: titles.map(\.de).joined(separator: " + "),
            en: titles.map(\.en).joined(separator: " + "))
    }

    private func origins() -> Origins {
        var origins = Origins()
        origins.settings = settings.origins
        origins.scenario = raw.start.isCell ? raw.start.whole : Origin(file: raw.start.file)
        for name in TableName.allCases {
            let table = raw.table(name)
            if raw.start.isCell { origins.sheets[name] = log.place(of: Origin(file: table.file)) }
            origins.rows[name] = table.rows.map { row in
                Dictionary(
                    zip(table.columns, row.map(\.origin)), uniquingKeysWith: { first, _ in first })
            }
        }
        return origins
    }
}
