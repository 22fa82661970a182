// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension MonthLoop {
    /// At the end of the deadline's month, before its year end: who is starved, and how each
    /// package stands (model, section 10).
    func lookAtDeadline(atEndOf month: Int) {
        let time = Double(month + 1)
        for position in active.positions where active.packages[position].fromMonths <= time {
            if isStarved(active.package(at: position)) { tally.starvedPackages += 1 }
        }
        recorder?.recordStates(of: self, atEndOf: month)
    }

    /// Ready, unfinished, not a newcomer's, and with less than a hundredth of a month's cost.
    func isStarved(_ package: PackageIndex) -> Bool {
        !isNewcomers(package)
            && Double(restCents(of: package)) < compiled.packages.monthlyCostCents[package] / 100
    }

    /// Writes the outcomes of the draw into a row.
    func writeOutcomes(to row: UnsafeMutableBufferPointer<Double>) {
        row.update(repeating: 0)
        writeSeries(to: row)
        writeSpending(to: row)
        writeMoney(to: row)
        writeProgress(to: row)
        set(.finished, to: Double(tally.finishedPackages), row)
        set(.started, to: Double(started.count), row)
        set(.starved, to: Double(tally.starvedPackages), row)
    }

    /// Writes what each package has spent in the draw that was run last, cents.
    public func writeSpending(ofPackages row: UnsafeMutableBufferPointer<Double>) {
        let spent = state.packages.spentCents.column
        for package in row.indices { row[package] = Double(spent[package]) }
    }

    func set(_ outcome: OutcomeKind, to value: Double, _ row: UnsafeMutableBufferPointer<Double>) {
        row[compiled.positions.totals[outcome.index]] = value
    }

    /// The months' amounts, by line and in total.
    private func writeSeries(to row: UnsafeMutableBufferPointer<Double>) {
        let lines = state.lines
        let series: [(MonthlyMeasure, Column<Int64>)] = [
            (.spent, lines.spentInMonth), (.granted, lines.grantedInMonth),
            (.reassigned, lines.reassignedInMonth), (.lapsed, lines.lapsedInMonth),
            (.carried, lines.carriedInMonth),
        ]
        let lineCount = compiled.lineCount
        for (measure, values) in series {
            let total = compiled.layout.position(measure, line: nil, month: 0)
            for line in 0..<lineCount {
                let first = compiled.layout.position(measure, line: line, month: 0)
                for month in 0..<compiled.monthCount {
                    let value = Double(values[month * lineCount + line])
                    row[first + month] = value
                    row[total + month] += value
                }
            }
        }
    }

    /// What was spent: by cell, and from that by level, field and place.
    private func writeSpending(to row: UnsafeMutableBufferPointer<Double>) {
        let first = compiled.layout.cellStart
        for position in 0..<started.count {
            let package = started[position]
            row[first + Int(compiled.packages.cell[package])] += Double(
                state.packages.spentCents[package])
        }
        writeSpendingByProject(to: row)
        let positions = compiled.positions
        for (index, cell) in compiled.layout.cells.enumerated() {
            let spent = row[first + index]
            row[positions.spentByLevel + cell.level] += spent
            row[positions.spentByField + cell.field] += spent
            row[positions.spentByPlace + cell.place.index] += spent
        }
    }

    private func writeSpendingByProject(to row: UnsafeMutableBufferPointer<Double>) {
        guard let first = compiled.layout.position(spentByProject: 0) else { return }
        for position in 0..<started.count {
            let package = started[position]
            row[first + Int(compiled.packages.project[package])] += Double(
                state.packages.spentCents[package])
        }
    }

    /// Totals of the months' amounts, by year and by line, and what remains.
    private func writeMoney(to row: UnsafeMutableBufferPointer<Double>) {
        let (layout, positions) = (compiled.layout, compiled.positions)
        let firstYear = compiled.programme.calendar.start.year
        for month in 0..<compiled.monthCount {
            let year = compiled.programme.calendar.month(month).year - firstYear
            let spent = row[layout.position(.spent, line: nil, month: month)]
            let lapsed = row[layout.position(.lapsed, line: nil, month: month)]
            row[positions.totals[OutcomeKind.spent.index]] += spent
            row[positions.totals[OutcomeKind.lapsed.index]] += lapsed
            row[positions.spentByYear + year] += spent
            row[positions.lapsedByYear + year] += lapsed
            for (measure, outcome) in [
                (MonthlyMeasure.granted, OutcomeKind.granted), (.reassigned, .reassigned),
            ] {
                row[positions.totals[outcome.index]] +=
                    row[layout.position(measure, line: nil, month: month)]
            }
            for line in 0..<compiled.lineCount {
                row[positions.spentByLine + line] +=
                    row[layout.position(.spent, line: line, month: month)]
                row[positions.lapsedByLine + line] +=
                    row[layout.position(.lapsed, line: line, month: month)]
            }
        }
        writeRest(to: row)
    }

    private func writeRest(to row: UnsafeMutableBufferPointer<Double>) {
        var remaining: Int64 = 0
        if compiled.liftedLimit != .money {
            for line in 0..<compiled.lineCount {
                remaining += state.lines.restCents[line] + state.lines.reserveCents[line]
            }
        }
        set(.remaining, to: Double(remaining), row)
        set(.givenFinished, to: Double(tally.givenCents.finished), row)
        set(.givenLate, to: Double(tally.givenCents.late), row)
        set(.givenSlow, to: Double(tally.givenCents.slow), row)
        set(.givenWaiting, to: Double(tally.givenCents.waiting), row)
        let spent = row[compiled.positions.totals[OutcomeKind.spent.index]]
        let municipal = row[compiled.positions.spentByLevel + 2]
        set(.municipalShare, to: spent > 0 ? municipal / spent : 0, row)
    }
}

extension OutcomeKind {
    /// Its position among all outcomes.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The positions of outcomes in a row that are written often.
struct OutcomePositions {
    let totals: [Int]
    let spentByYear: Int
    let spentByLine: Int
    let spentByLevel: Int
    let spentByField: Int
    let spentByPlace: Int
    let lapsedByYear: Int
    let lapsedByLine: Int

    init(_ layout: OutcomeLayout) {
        totals = OutcomeKind.allCases.map { layout.position($0) ?? 0 }
        func first(_ outcome: OutcomeKind, _ dimension: OutcomeDimension) -> Int {
            layout.entries.firstIndex { $0.outcome == outcome && $0.dimension == dimension } ?? 0
        }
        spentByYear = first(.spent, .year)
        spentByLine = first(.spent, .line)
        spentByLevel = first(.spent, .level)
        spentByField = first(.spent, .field)
        spentByPlace = first(.spent, .place)
        lapsedByYear = first(.lapsed, .year)
        lapsedByLine = first(.lapsed, .line)
    }
}
