// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension MonthLoop {
    /// What is live, online and connected: at the deadline, and month by month.
    func writeProgress(to row: UnsafeMutableBufferPointer<Double>) {
        for project in 0..<compiled.projectCount where state.projects.hasProgress[project] {
            writeGoLive(of: project, to: row)
            if state.projects.hasReach[project] { writeReach(of: project, to: row) }
        }
        accumulate(.live, row)
        accumulate(.efa, row)
        accumulate(.efaOnline, row)
        accumulate(.coverage, row)
        divideCoverage(row)
    }

    private func writeGoLive(of project: Int, to row: UnsafeMutableBufferPointer<Double>) {
        let projects = state.projects
        guard projects.liveLeft[project] == 0, compiled.projects.livePackages[project] > 0 else {
            return
        }
        let time = projects.liveMonths[project]
        addEvent(.live, project, at: time, 1, row)
        if time <= compiled.deadline { add(.live, 1, row) }
    }

    /// Where a project is online and connected, and since when in enough Länder.
    private func writeReach(of project: Int, to row: UnsafeMutableBufferPointer<Double>) {
        let isForAll = compiled.projects.isForAll[project]
        var completeLaender = 0
        progress.begin()
        for land in 0..<compiled.landCount {
            let pair = project * compiled.landCount + land
            let online = onlineTime(pair)
            let connected = connectedTime(pair)
            progress.note(online: online, complete: max(online, connected))
            count(online, connected, of: project, in: land, row)
            if max(online, connected) <= compiled.deadline { completeLaender += 1 }
            if online < .infinity, isForAll {
                addEvent(.coverage, project, at: online, compiled.reach.population[land], row)
            }
        }
        if completeLaender == compiled.landCount { add(.nationwide, 1, row) }
        guard isForAll else { return }
        let minimum = compiled.programme.rules.efaMinimum
        for (outcome, measure, times, known) in [
            (
                OutcomeKind.efaOnline, MonthlyMeasure.efaOnline, progress.onlineTimes,
                progress.onlineCount
            ),
            (.efa, .efa, progress.completeTimes, progress.completeCount),
        ] where known >= minimum {
            let time = progress.time(times, ofRank: minimum)
            guard time < .infinity else { continue }
            addEvent(measure, project, at: time, 1, row)
            if time <= compiled.deadline { add(outcome, 1, row) }
        }
    }

    /// Counts a Land at the deadline, by place and field, and in coverage and municipal.
    private func count(
        _ online: Double, _ connected: Double, of project: Int, in land: Int,
        _ row: UnsafeMutableBufferPointer<Double>
    ) {
        let field = Int(compiled.projects.field[project])
        let isForAll = compiled.projects.isForAll[project]
        if online <= compiled.deadline {
            row[compiled.layout.position(land: land, field: field, connected: false)] += 1
            if isForAll { add(.coverage, compiled.reach.population[land], row) }
        }
        if connected <= compiled.deadline {
            row[compiled.layout.position(land: land, field: field, connected: true)] += 1
            if isForAll { add(.municipal, compiled.reach.places[land], row) }
        }
    }

    private func onlineTime(_ pair: Int) -> Double {
        let reach = state.projects.reach[pair]
        return reach.onlineLeft == 0 && compiled.projects.onlinePackages[pair] > 0
            ? reach.onlineMonths : .infinity
    }

    private func connectedTime(_ pair: Int) -> Double {
        let reach = state.projects.reach[pair]
        return reach.connectedLeft == 0 && compiled.projects.connectedPackages[pair] > 0
            ? reach.connectedMonths : .infinity
    }

    private func add(
        _ outcome: OutcomeKind, _ value: Double, _ row: UnsafeMutableBufferPointer<Double>
    ) {
        row[compiled.positions.totals[outcome.index]] += value
    }

    /// Counts from a month's end on: the month in which the time lies, or that it ends.
    private func addEvent(
        _ measure: MonthlyMeasure, _ project: Int, at time: Double, _ value: Double,
        _ row: UnsafeMutableBufferPointer<Double>
    ) {
        let month = max(0, Int(time.rounded(.up)) - 1)
        guard month < compiled.monthCount else { return }
        let line = Int(compiled.projects.line[project])
        row[compiled.layout.position(measure, line: line, month: month)] += value
        row[compiled.layout.position(measure, line: nil, month: month)] += value
    }

    /// From events to what holds at each month's end.
    private func accumulate(
        _ measure: MonthlyMeasure, _ row: UnsafeMutableBufferPointer<Double>
    ) {
        for line in 0...compiled.lineCount {
            let series = line < compiled.lineCount ? line : nil
            let first = compiled.layout.position(measure, line: series, month: 0)
            for month in 1..<max(1, compiled.monthCount) {
                row[first + month] += row[first + month - 1]
            }
        }
    }

    /// Inhabitants and municipalities as shares: of all Länder times the projects for all.
    private func divideCoverage(_ row: UnsafeMutableBufferPointer<Double>) {
        let reach = compiled.reach
        let totals = compiled.positions.totals
        if reach.inhabitants > 0 {
            row[totals[OutcomeKind.coverage.index]] /= reach.inhabitants
        }
        if reach.municipalities > 0 {
            row[totals[OutcomeKind.municipal.index]] /= reach.municipalities
        }
        for line in 0...compiled.lineCount {
            let series = line < compiled.lineCount ? line : nil
            let whole = series.map { reach.inhabitantsByLine[$0] } ?? reach.inhabitants
            guard whole > 0 else { continue }
            let first = compiled.layout.position(.coverage, line: series, month: 0)
            for month in 0..<compiled.monthCount { row[first + month] /= whole }
        }
    }
}

/// What coverage and municipal are shares of: Länder times projects for all, excluded ones
/// included.
struct PossibleReach {
    /// Inhabitants and municipalities by Land.
    let population: [Double]
    let places: [Double]
    let inhabitants: Double
    let municipalities: Double
    let inhabitantsByLine: [Double]

    init(_ programme: Programme) {
        population = programme.laender.map { Double($0.population) }
        places = programme.laender.map { Double($0.municipalities) }
        var projects = Array(repeating: 0.0, count: programme.lines.count)
        for project in programme.projects where programme.lines[project.line].isForAll {
            projects[project.line] += 1
        }
        let all = projects.reduce(0, +)
        let everyone = population.reduce(0, +)
        inhabitants = all * everyone
        municipalities = all * places.reduce(0, +)
        inhabitantsByLine = projects.map { $0 * everyone }
    }
}
