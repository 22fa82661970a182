// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// The release; for a package also what it waited for, and its dates.
    func times() -> [String] {
        let heading = [Phrase.explainTimes.text(language)]
        guard !explanation.isProject else { return heading + sentences([release()]) }
        let times = TableCells(explanation.times)
        var told = [release()]
        let predecessors = TableCells(explanation.predecessors)
        told += predecessors.rows.map { predecessor($0, predecessors) }
        if let delay = times.number(0, "delay_months") {
            told.append(
                Phrase.explainDelay.text(
                    language, number.decimal(delay, places: 2), times.text(0, "delay")))
        }
        return heading + sentences(told) + dates(times) + sentences([effort(times)])
    }

    private func release() -> String {
        let reader = TableCells(explanation.release)
        func months(_ column: String) -> String? {
            reader.number(0, column).map { number.decimal($0, places: 2) }
        }
        let approval = months("approval_months") ?? ""
        var parts: [String] = []
        if let framework = months("framework_months"), let bilateral = months("bilateral_months") {
            parts.append(
                Phrase.explainReleaseAgreement.text(language, framework, bilateral, approval))
        } else {
            parts.append(Phrase.explainReleaseApproval.text(language, approval))
        }
        for column in ["line_start_date", "project_start_date"] {
            let day = day(reader, 0, column)
            if !day.isEmpty { parts.append(Phrase.explainReleaseStart.text(language, day)) }
        }
        return Phrase.explainRelease.text(
            language, day(reader, 0, "release_date"), parts.joined(separator: "; "))
    }

    private func predecessor(_ row: Int, _ reader: TableCells) -> String {
        let day = day(reader, row, "finish_date")
        var state = Phrase.explainFinishedOn.text(language, day)
        if day.isEmpty { state = Phrase.explainNeverFinished.text(language) }
        if reader.truth(row, "excluded") == true { state = Phrase.explainExcluded.text(language) }
        return Phrase.explainPredecessor.text(language, reader.text(row, "predecessor"), state)
    }

    private func dates(_ reader: TableCells) -> [String] {
        var grid = TextGrid([.left, .right, .left])
        let rows: [(Phrase, String)] = [
            (.explainPlanned, "planned"), (.explainReady, "ready"), (.explainStart, "start"),
            (.explainFinish, "finish"), (.explainDeadline, "deadline"),
        ]
        for (phrase, id) in rows {
            let date = day(reader, 0, "\(id)_date")
            let months = reader.number(0, "\(id)_months").map {
                Phrase.explainMonths.text(language, number.decimal($0, places: 2))
            }
            grid.add([
                phrase.text(language),
                date.isEmpty ? Phrase.explainNever.text(language) : date, months ?? "",
            ])
        }
        return grid.lines(indent: 4)
    }

    private func effort(_ reader: TableCells) -> String {
        Phrase.explainEffort.text(
            language, number.decimal(reader.number(0, "plan_days") ?? 0, places: 2),
            number.decimal(reader.number(0, "plan_factor") ?? 0, places: 4),
            amount(reader.cents(0, "plan_cost_eur")),
            amount(Int64((reader.number(0, "monthly_eur") ?? 0).rounded())))
    }

    /// The Länder of a project; of a package only one that must join.
    func laender() -> [String] {
        let reader = TableCells(explanation.laender)
        guard explanation.isProject, !reader.rows.isEmpty else { return [] }
        var grid = TextGrid([.left, .left, .right, .right, .right])
        grid.add([
            Phrase.explainLaender.text(language), "", Phrase.explainProbability.text(language),
            "\(Phrase.amount.text(language)) (\(Phrase.euro.text(language)))",
            ValueWords.text("spent", in: ValueWords.outcomes, language)
                + " (\(Phrase.euro.text(language)))",
        ])
        for row in reader.rows {
            let joins = reader.truth(row, "joins") == true
            let isLead = reader.truth(row, "lead") == true
            let verdict: Phrase =
                isLead ? .explainLeads : joins ? .explainJoins : .explainStaysOut
            grid.add([
                reader.text(row, "name"), verdict.text(language),
                isLead ? "" : number.percent(reader.number(row, "probability") ?? 0),
                number.hundredths(reader.cents(row, "allocated_eur")),
                number.hundredths(reader.cents(row, "spent_eur")),
            ])
        }
        return grid.linesWithHeading()
    }

    /// How it ended, and why; of a project which packages ended so.
    func state() -> [String] {
        let states = courses.rows.map { courses.text($0, "state") }
        let ids: [String] = states.reduce(into: []) { ids, id in
            if !ids.contains(id) { ids.append(id) }
        }
        let told = ids.map { id in
            let own = courses.rows.filter { courses.text($0, "state") == id }
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
    func day(_ reader: TableCells, _ row: Int, _ column: String) -> String {
        guard case .date(let day) = reader.cell(row, column) else { return "" }
        guard language == .de else { return day.description }
        let (month, year) = (day.month.number, day.month.year)
        return "\(twoDigits(day.number)).\(twoDigits(month)).\(year)"
    }

    private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
