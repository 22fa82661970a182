// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ExplainText {
    /// The release; for a package also what it waited for, and its dates.
    func times() -> [String] {
        let heading = [Text.explainTimes[language]]
        guard !explanation.isProject else { return heading + sentences([release()]) }
        let times = TableReader<ExplainedTimesColumn>(explanation.times)
        var told = [release()]
        let predecessors = TableReader<ExplainedPredecessorsColumn>(explanation.predecessors)
        told += predecessors.rows.map { predecessor($0, predecessors) }
        if let delay = times.number(.delayMonths, 0) {
            told.append(
                .explainDelay(months: Self.months(delay), delay: times.text(.delay, 0)))
        }
        return heading + sentences(told) + dates(times) + sentences([effort(times)])
    }

    private func release() -> Text {
        let reader = TableReader<ExplainedReleaseColumn>(explanation.release)
        func months(_ column: ExplainedReleaseColumn) -> Text? {
            reader.number(column, 0).map(Self.months)
        }
        let approval = months(.approvalMonths) ?? Text("")
        var parts: [Text] = []
        if reader.text(.basis, 0) == "booked" {
            parts.append(.explainReleaseBooked)
        } else if reader.text(.basis, 0) == "expected" {
            parts.append(.explainReleaseExpected)
        } else if let framework = months(.frameworkMonths), let bilateral = months(.bilateralMonths)
        {
            parts.append(
                .explainReleaseAgreement(
                    framework: framework, bilateral: bilateral, approval: approval))
        } else {
            parts.append(.explainReleaseApproval(after: approval))
        }
        for column in [ExplainedReleaseColumn.lineStartDate, .projectStartDate] {
            if let day = day(reader, column, 0) { parts.append(.explainReleaseStart(day)) }
        }
        return .explainRelease(
            on: day(reader, .releaseDate, 0) ?? Text(""), after: parts.joined(separator: "; "))
    }

    private static func months(_ months: Double) -> Text {
        .written { $0.decimal(months, places: 2) }
    }

    private func predecessor(
        _ row: Int, _ reader: TableReader<ExplainedPredecessorsColumn>
    ) -> Text {
        let day = day(reader, .finishDate, row)
        var state = day.map(Text.explainFinishedOn) ?? .explainNeverFinished
        if reader.truth(.excluded, row) == true { state = .explainExcluded }
        return .explainPredecessor(reader.text(.predecessor, row), state: state)
    }

    private func dates(_ reader: TableReader<ExplainedTimesColumn>) -> [String] {
        var grid = TextGrid([.left, .right, .left])
        typealias Column = ExplainedTimesColumn
        let rows: [(Text, date: Column, months: Column?)] = [
            (.explainPlanned, .plannedDate, .plannedMonths),
            (.explainReady, .readyDate, .readyMonths), (.explainStart, .startDate, .startMonths),
            (.explainFinish, .finishDate, .finishMonths), (.explainDeadline, .deadlineDate, nil),
        ]
        for (name, dateColumn, monthsColumn) in rows {
            let date = day(reader, dateColumn, 0) ?? .explainNever
            let months = monthsColumn.flatMap { reader.number($0, 0) }.map {
                Text.explainMonths(Self.months($0))
            }
            grid.add([name[language], date[language], months?[language] ?? ""])
        }
        return grid.lines(indent: 4)
    }

    private func effort(_ reader: TableReader<ExplainedTimesColumn>) -> Text {
        .explainEffort(
            days: .written { $0.decimal(reader.number(.planDays, 0) ?? 0, places: 2) },
            multiple: .written { $0.decimal(reader.number(.planFactor, 0) ?? 0, places: 4) },
            cost: amount(reader.cents(.planCostEUR, 0)),
            aMonth: amount(Int64((reader.number(.monthlyEUR, 0) ?? 0).rounded())))
    }

    /// The Länder of a project; of a package only one that must join.
    func laender() -> [String] {
        let reader = TableReader<ExplainedLaenderColumn>(explanation.laender)
        guard explanation.isProject, !reader.rows.isEmpty else { return [] }
        var grid = TextGrid([.left, .left, .right, .right, .right])
        grid.add([
            Text.explainLaender[language], "", Text.explainProbability[language],
            "\(Text.amount[language]) (\(Text.euro[language]))",
            ValueWords.text("spent", in: ValueWords.outcomes, language)
                + " (\(Text.euro[language]))",
        ])
        for row in reader.rows {
            let joins = reader.truth(.joins, row) == true
            let isLead = reader.truth(.lead, row) == true
            let verdict: Text =
                isLead ? .explainLeads : joins ? .explainJoins : .explainStaysOut
            grid.add([
                reader.text(.name, row), verdict[language],
                isLead ? "" : number.percent(reader.number(.probability, row) ?? 0),
                number.hundredths(reader.cents(.allocatedEUR, row)),
                number.hundredths(reader.cents(.spentEUR, row)),
            ])
        }
        return grid.linesWithHeading()
    }

    /// How it ended, and why; of a project which packages ended so.
    func state() -> [String] {
        let states = courses.rows.map { courses.text(.state, $0) }
        let ids: [String] = states.reduce(into: []) { ids, id in
            if !ids.contains(id) { ids.append(id) }
        }
        let told = ids.map { id in
            let own = courses.rows.filter { courses.text(.state, $0) == id }
            let names = own.map(nameInProject).joined(separator: ", ")
            return Text { language in
                let (count, whose) =
                    explanation.isProject
                    ? ("\(Words.number(own.count, language)) × ", " (\(names))") : ("", "")
                let word = ValueWords.text(id, in: ValueWords.states, language)
                return "\(count)\(word)\(whose): \(Self.states[id]?[language] ?? "")"
            }
        }
        return [Text.explainStateHeading[language]] + sentences(told)
    }

    private static let states: [String: Text] = [
        "excluded": .explainStateExcluded, "finished": .explainStateFinished,
        "unfunded": .explainStateUnfunded, "not-joined": .explainStateNotJoined,
        "waiting-agreement": .explainStateWaitingAgreement,
        "waiting-predecessor": .explainStateWaitingPredecessor,
        "waiting-delay": .explainStateWaitingDelay, "starved": .explainStateStarved,
        "waiting-capacity": .explainStateWaitingCapacity, "running": .explainStateRunning,
    ]

    /// A day as each language writes it; nil for none.
    func day<Columns>(_ reader: TableReader<Columns>, _ column: Columns, _ row: Int) -> Text? {
        reader.day(column, row).map { Text(de: $0.words.de, en: $0.description) }
    }
}
