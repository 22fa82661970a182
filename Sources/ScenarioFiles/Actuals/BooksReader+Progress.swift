// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension BooksReader {
    /// How far packages are, in the file's order; nil without progress.csv.
    func progress() -> [Actuals.PackageProgress]? {
        guard let table = columns(.progress) else { return nil }
        let calendar = programme.calendar
        let packages = packages("package", of: table)
        let started = pastDays(table.days("started"), table.cells("started"))
        let ends = table.cells("finished")
        let finished = pastDays(table.lastDays("finished"), ends)
        let days = table.numbers("remaining_days")
        var rows = FirstRows<Int>()
        var progress: [Actuals.PackageProgress] = []
        for (row, cell) in table.cells("package").enumerated() {
            guard let cell, let package = packages[row] else { continue }
            if let first = rows.earlier(package, at: cell.origin) {
                log.add(.books(.twice(cell.text, first: first)), at: cell.origin)
                continue
            }
            checkExcluded(package, .progress, at: cell.origin)
            if let start = started[row], let end = finished[row], let place = ends[row],
                end < start
            {
                let fault = Problem.BooksFault.finishedBeforeStarted(started: start, finished: end)
                log.add(.books(fault), at: place.origin)
            }
            progress.append(
                Actuals.PackageProgress(
                    package: package,
                    startedMonths: started[row].map { calendar.time(atStartOf: $0) },
                    finishedMonths: finished[row].map { calendar.time(atEndOf: $0) },
                    remainingDays: days[row], origin: cell.origin))
        }
        return progress
    }

    /// What providers really deliver in the last closed month.
    func capacity() -> [Actuals.PoolCapacity] {
        guard let table = columns(.capacity) else { return [] }
        let pools = table.references("pool", pools)
        let days = table.numbers("days")
        var rows = FirstRows<Int>()
        var capacity: [Actuals.PoolCapacity] = []
        for (row, cell) in table.cells("pool").enumerated() {
            guard let cell, let pool = pools[row] else { continue }
            if let first = rows.earlier(pool, at: cell.origin) {
                log.add(.books(.twice(cell.text, first: first)), at: cell.origin)
                continue
            }
            guard let days = days[row] else { continue }
            capacity.append(Actuals.PoolCapacity(pool: pool, days: days, origin: cell.origin))
        }
        return capacity
    }
}
