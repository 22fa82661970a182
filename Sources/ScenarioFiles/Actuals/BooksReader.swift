// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Makes books of their settings and tables, and notes whatever does not fit the scenario.
///
/// Where a value is wrong its problem is noted and the row is left out, so that the rest can be
/// checked; such books are never handed out.
struct BooksReader {
    let raw: RawBooks
    let programme: Programme
    let plan: FundingPlan
    let log: ProblemLog
    let names: PackageNames
    let lines: Lookup
    let fields: Lookup
    let pools: Lookup
    /// The last closed month; nil where nobody knows.
    let closed: Month?

    init(_ raw: RawBooks, of programme: Programme, plan: FundingPlan, log: ProblemLog) {
        self.raw = raw
        self.programme = programme
        self.plan = plan
        self.log = log
        names = PackageNames(programme, plan.packages, log: log)
        lines = Lookup(.line, programme.lines.map(\.id), log: log)
        fields = Lookup(.field, programme.fields.map(\.id), log: log)
        pools = Lookup(.pool, programme.pools.map(\.id), log: log)
        closed = Self.closed(raw, programme.calendar, log)
    }

    private static func closed(
        _ raw: RawBooks, _ calendar: ProgrammeCalendar, _ log: ProblemLog
    ) -> Month? {
        guard let month = raw.settings.day("as_of")?.month else { return nil }
        guard calendar.start <= month, month <= calendar.horizon else {
            let fault = Problem.BooksFault.closedOutside(
                month: month, first: calendar.start, last: calendar.horizon)
            log.add(.books(fault), at: raw.settings.origin("as_of"))
            return nil
        }
        return month
    }

    /// The books; only to be used where nothing has been noted.
    func actuals() -> Actuals {
        let last = programme.calendar.index(of: closed ?? programme.calendar.start)
        var actuals = Actuals(lastClosedMonth: last)
        actuals.note = raw.settings.bilingual("note")
        actuals.payments = payments()
        if let assigned = allocations() {
            (actuals.allocations, actuals.allocationOrigins) = assigned
        }
        actuals.movements = movements()
        actuals.progress = progress()
        actuals.milestones = milestones()
        actuals.capacity = capacity()
        return actuals
    }

    /// A reader for the columns of a table; nil where the books do not have it.
    func columns(_ name: TableName) -> ColumnReader? {
        raw.tables[name].map { ColumnReader(table: $0, log: log) }
    }

    /// The closed months in which the days of a column lie, 0…c; notes the others.
    func closedMonths(_ column: String, of table: ColumnReader) -> [Int?] {
        let calendar = programme.calendar
        return zip(table.days(column), table.cells(column)).map { day, cell in
            guard let month = day?.month, let cell else { return nil }
            guard month < calendar.start || month > closed ?? month else {
                return calendar.index(of: month)
            }
            if let closed {
                let fault = Problem.BooksFault.monthOutside(
                    month: month, first: calendar.start, last: closed)
                log.add(.books(fault), at: cell.origin)
            }
            return nil
        }
    }

    /// The days of a column that are not later than the first one after the last closed month;
    /// notes the others.
    func pastDays(_ days: [Day?], _ cells: [Cell?]) -> [Day?] {
        guard let closed else { return days }
        let last = Day(Month(ordinal: closed.ordinal + 1), 1)
        return zip(days, cells).map { day, cell in
            guard let day, let cell, day > last else { return day }
            log.add(.books(.dateTooLate(day: day, last: last)), at: cell.origin)
            return nil
        }
    }

    /// The packages that a column names.
    func packages(_ column: String, of table: ColumnReader) -> [Int?] {
        table.cells(column).map { $0.flatMap { names.package($0) } }
    }

    /// Notes what stands in a row about a package that a rule leaves without money.
    func checkExcluded(_ package: Int, _ entry: Problem.BooksEntry, at origin: Origin) {
        guard plan.packages[package].isExcluded else { return }
        log.add(.books(.excluded(plan.packages[package].id, entry)), at: origin)
    }

    /// The line of a package.
    func line(of package: Int) -> Int { programme.projects[plan.packages[package].project].line }
}

/// Notes rows about what an earlier one is about.
struct FirstRows<Key: Hashable> {
    private var first: [Key: Origin] = [:]

    /// Where there is a row about something.
    subscript(key: Key) -> Origin? { first[key] }

    /// The earlier row; nil where there is none, and then this one is the first.
    mutating func earlier(_ key: Key, at origin: Origin) -> Origin? {
        if let earlier = first[key] { return earlier }
        first[key] = origin
        return nil
    }
}
