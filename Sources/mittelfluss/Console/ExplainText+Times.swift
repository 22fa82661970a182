// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// The release; for a package also what it waited for, and its dates.
    func times() -> [String] {
        let heading = [Phrase.explainTimes.text(language)]
        guard !explanation.isProject else { return heading + sentences([release()]) }
        let times = TableReader<ExplainedTimesColumn>(explanation.times)
        var told = [release()]
        let predecessors = TableReader<ExplainedPredecessorsColumn>(explanation.predecessors)
        told += predecessors.rows.map { predecessor($0, predecessors) }
        if let delay = times.number(.delayMonths, 0) {
            told.append(
                Phrase.explainDelay.text(
                    language, number.decimal(delay, places: 2), times.text(.delay, 0)))
        }
        return heading + sentences(told) + dates(times) + sentences([effort(times)])
    }

    private func release() -> String {
        let reader = TableReader<ExplainedReleaseColumn>(explanation.release)
        func months(_ column: ExplainedReleaseColumn) -> String? {
            reader.number(column, 0).map { number.decimal($0, places: 2) }
        }
        let approval = months(.approvalMonths) ?? ""
        var parts: [String] = []
        if let framework = months(.frameworkMonths), let bilateral = months(.bilateralMonths) {
            parts.append(
                Phrase.explainReleaseAgreement.text(language, framework, bilateral, approval))
        } else {
            parts.append(Phrase.explainReleaseApproval.text(language, approval))
        }
        for column in [ExplainedReleaseColumn.lineStartDate, .projectStartDate] {
            let day = day(reader, column, 0)
            if !day.isEmpty { parts.append(Phrase.explainReleaseStart.text(language, day)) }
        }
        return Phrase.explainRelease.text(
            language, day(reader, .releaseDate, 0), parts.joined(separator: "; "))
    }

    private func predecessor(
        _ row: Int, _ reader: TableReader<ExplainedPredecessorsColumn>
    ) -> String {
        let day = day(reader, .finishDate, row)
        var state = Phrase.explainFinishedOn.text(language, day)
        if day.isEmpty { state = Phrase.explainNeverFinished.text(language) }
        if reader.truth(.excluded, row) == true { state = Phrase.explainExcluded.text(language) }
        return Phrase.explainPredecessor.text(language, reader.text(.predecessor, row), state)
    }

    private func dates(_ reader: TableReader<ExplainedTimesColumn>) -> [String] {
        var grid = TextGrid([.left, .right, .left])
        typealias Column = ExplainedTimesColumn
        let rows: [(Phrase, date: Column, months: Column?)] = [
            (.explainPlanned, .plannedDate, .plannedMonths),
            (.explainReady, .readyDate, .readyMonths), (.explainStart, .startDate, .startMonths),
            (.explainFinish, .finishDate, .finishMonths), (.explainDeadline, .deadlineDate, nil),
        ]
        for (phrase, dateColumn, monthsColumn) in rows {
            let date = day(reader, dateColumn, 0)
            let months = monthsColumn.flatMap { reader.number($0, 0) }.map {
                Phrase.explainMonths.text(language, number.decimal($0, places: 2))
            }
            grid.add([
                phrase.text(language),
                date.isEmpty ? Phrase.explainNever.text(language) : date, months ?? "",
            ])
        }
        return grid.lines(indent: 4)
    }

    private func effort(_ reader: TableReader<ExplainedTimesColumn>) -> String {
        Phrase.explainEffort.text(
            language, number.decimal(reader.number(.planDays, 0) ?? 0, places: 2),
            number.decimal(reader.number(.planFactor, 0) ?? 0, places: 4),
            amount(reader.cents(.planCostEUR, 0)),
            amount(Int64((reader.number(.monthlyEUR, 0) ?? 0).rounded())))
    }

    /// The Länder of a project; of a package only one that must join.
    func laender() -> [String] {
        let reader = TableReader<ExplainedLaenderColumn>(explanation.laender)
        guard explanation.isProject, !reader.rows.isEmpty else { return [] }
        var grid = TextGrid([.left, .left, .right, .right, .right])
        grid.add([
            Phrase.explainLaender.text(language), "", Phrase.explainProbability.text(language),
            "\(Phrase.amount.text(language)) (\(Phrase.euro.text(language)))",
            ValueWords.text("spent", in: ValueWords.outcomes, language)
                + " (\(Phrase.euro.text(language)))",
        ])
        for row in reader.rows {
            let joins = reader.truth(.joins, row) == true
            let isLead = reader.truth(.lead, row) == true
            let verdict: Phrase =
                isLead ? .explainLeads : joins ? .explainJoins : .explainStaysOut
            grid.add([
                reader.text(.name, row), verdict.text(language),
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
            let (count, whose) =
                explanation.isProject ? ("\(number.whole(own.count)) × ", " (\(names))") : ("", "")
            let word = ValueWords.text(id, in: ValueWords.states, language)
            return "\(count)\(word)\(whose): \(Self.states[id]?.text(language) ?? "")"
        }
        return [Phrase.explainStateHeading.text(language)] + sentences(told)
    }

    private static let states: [String: Phrase] = [
        "excluded": .explainStateExcluded, "finished": .explainStateFinished,
        "unfunded": .explainStateUnfunded, "not-joined": .explainStateNotJoined,
        "waiting-agreement": .explainStateWaitingAgreement,
        "waiting-predecessor": .explainStateWaitingPredecessor,
        "waiting-delay": .explainStateWaitingDelay, "starved": .explainStateStarved,
        "waiting-capacity": .explainStateWaitingCapacity, "running": .explainStateRunning,
    ]

    /// A day as the language writes it; empty for none.
    func day<Columns>(
        _ reader: TableReader<Columns>, _ column: Columns, _ row: Int
    ) -> String {
        guard let day = reader.day(column, row) else { return "" }
        guard language == .de else { return day.description }
        let (month, year) = (day.month.number, day.month.year)
        return "\(twoDigits(day.number)).\(twoDigits(month)).\(year)"
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
