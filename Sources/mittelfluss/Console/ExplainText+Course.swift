// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// Every movement of a package; of a project's packages those of a day and kind together.
    func movements() -> [String] {
        let reader = TableReader<ExplainedMovementsColumn>(explanation.movements)
        var grid = TextGrid([.left, .right, .right, .right])
        grid.add([
            Phrase.explainMovement.text(language), Phrase.explainIn.text(language),
            Phrase.explainOut.text(language), Phrase.explainBalance.text(language),
        ])
        let groups = movementGroups(reader)
        for rows in groups { grid.add(cells(of: rows, reader)) }
        let lines = grid.lines()
        let told = zip(groups, lines.dropFirst()).flatMap { rows, line in
            [line] + sentences(details(of: rows, reader), indent: 14)
        }
        let balance = Phrase.explainBalanceSheet.text(
            language, total(.allocatedEUR), total(.receivedEUR), total(.givenEUR),
            total(.spentEUR), total(.lapsedEUR), total(.remainingEUR))
        return [Phrase.explainMovements.text(language)]
            + (groups.isEmpty ? [] : lines.prefix(1) + told) + sentences([balance])
    }

    private func movementGroups(_ reader: TableReader<ExplainedMovementsColumn>) -> [[Int]] {
        guard explanation.isProject else { return reader.rows.map { [$0] } }
        var groups: [[Int]] = []
        for row in reader.rows {
            if let last = groups.last?.first, movementKey(row, reader) == movementKey(last, reader)
            {
                groups[groups.count - 1].append(row)
            } else {
                groups.append([row])
            }
        }
        return groups
    }

    private func movementKey(_ row: Int, _ reader: TableReader<ExplainedMovementsColumn>)
        -> [String]
    {
        [day(reader, .date, row), reader.text(.kind, row), reader.text(.reason, row)]
    }

    private func cells(of rows: [Int], _ reader: TableReader<ExplainedMovementsColumn>) -> [String]
    {
        let kinds: [String: Phrase] = [
            "assign": .explainAssign, "pay": .explainPay, "grant": .explainGrant,
            "reassign": .explainReassign, "lapse": .explainLapse,
        ]
        let kind = reader.text(.kind, rows[0])
        func sum(_ column: ExplainedMovementsColumn) -> String {
            let cents = rows.reduce(0) { $0 + reader.cents(column, $1) }
            return cents == 0 ? "" : number.hundredths(cents)
        }
        return [
            "\(day(reader, .date, rows[0]))  \(kinds[kind]?.text(language) ?? kind)",
            sum(.inEUR), sum(.outEUR),
            number.hundredths(reader.cents(.balanceEUR, rows[rows.count - 1])),
        ]
    }

    /// From whom and to whom money was reassigned, and why.
    private func details(of rows: [Int], _ reader: TableReader<ExplainedMovementsColumn>)
        -> [String]
    {
        var parts: [String] = []
        for (column, phrase) in [
            (ExplainedMovementsColumn.inEUR, Phrase.explainFrom), (.outEUR, .explainTo),
        ] {
            let others: [String] = rows.filter {
                reader.text(.kind, $0) == "reassign" && reader.cents(column, $0) > 0
            }
            .map { String(reader.text(.counterpart, $0).dropFirst("package/".count)) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            if !others.isEmpty {
                parts.append(phrase.text(language, others.joined(separator: ", ")))
            }
        }
        let reasons: [Substring: Phrase] = [
            "finished": .explainReasonFinished, "late": .explainReasonLate,
            "slow": .explainReasonSlow, "waiting": .explainReasonWaiting,
            "reserve": .explainReasonReserve, "free": .explainReasonFree,
            "rest": .explainReasonRest, "newcomer": .explainReasonNewcomer,
        ]
        let texts = reader.text(.reason, rows[0]).split(separator: " ")
            .map { reasons[$0]?.text(language) ?? String($0) }
        if !texts.isEmpty {
            parts.append(Phrase.explainReason.text(language, texts.joined(separator: ", ")))
        }
        return parts.isEmpty ? [] : [parts.joined(separator: "; ")]
    }

    /// The packages of a project with their amounts.
    func packages() -> [[String]] {
        guard explanation.isProject else { return [] }
        func outcome(_ id: String) -> String {
            ValueWords.text(id, in: ValueWords.outcomes, language)
        }
        let plan: [(String, PackagesColumn)] = [
            (Phrase.cost.text(language), .estimateEUR),
            (Phrase.amount.text(language), .allocatedEUR), (outcome("spent"), .spentEUR),
        ]
        let course: [(String, PackagesColumn)] = [
            (Phrase.explainReceived.text(language), .receivedEUR),
            (Phrase.explainGiven.text(language), .givenEUR),
            (outcome("lapsed"), .lapsedEUR), (outcome("remaining"), .remainingEUR),
        ]
        return [packageGrid(plan), packageGrid(course)]
    }

    private func packageGrid(_ columns: [(String, PackagesColumn)]) -> [String] {
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add([Phrase.explainPackages.text(language)] + columns.map(\.0))
        for row in courses.rows {
            grid.add(
                [nameInProject(row)]
                    + columns.map { number.hundredths(courses.cents($0.1, row)) })
        }
        grid.add(
            [Phrase.total.text(language)]
                + columns.map { column in
                    number.hundredths(
                        courses.rows.reduce(0) { $0 + courses.cents(column.1, $1) })
                })
        return grid.linesWithHeading()
    }

    /// What tells a package from the others of its project.
    func nameInProject(_ row: Int) -> String {
        "\(courses.text(.component, row))/\(courses.text(.place, row))"
    }
}
