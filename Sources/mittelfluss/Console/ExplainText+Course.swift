// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ExplainText {
    /// Every movement of a package; of a project's packages those of a day and kind together.
    func movements() -> [String] {
        let reader = TableReader<ExplainedMovementsColumn>(explanation.movements)
        var grid = TextGrid([.left, .right, .right, .right])
        grid.add([
            Text.explainMovement[language], Text.explainIn[language],
            Text.explainOut[language], Text.explainBalance[language],
        ])
        let groups = movementGroups(reader)
        for rows in groups { grid.add(cells(of: rows, reader)) }
        let lines = grid.lines()
        let told = zip(groups, lines.dropFirst()).flatMap { rows, line in
            [line] + sentences(details(of: rows, reader), indent: 14)
        }
        let balance = Text.explainBalanceSheet(
            assigned: total(.allocatedEUR), received: total(.receivedEUR),
            given: total(.givenEUR), spent: total(.spentEUR), lapsed: total(.lapsedEUR),
            left: total(.remainingEUR))
        return [Text.explainMovements[language]]
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
        [
            day(reader, .date, row)?[language] ?? "", reader.text(.kind, row),
            reader.text(.reason, row),
        ]
    }

    private func cells(of rows: [Int], _ reader: TableReader<ExplainedMovementsColumn>) -> [String]
    {
        let kinds: [String: Text] = [
            "assign": .explainAssign, "pay": .explainPay, "grant": .explainGrant,
            "reassign": .explainReassign, "lapse": .explainLapse,
            "refund": .explainRefund,
        ]
        let kind = reader.text(.kind, rows[0])
        func sum(_ column: ExplainedMovementsColumn) -> String {
            let cents = rows.reduce(0) { $0 + reader.cents(column, $1) }
            return cents == 0 ? "" : number.hundredths(cents)
        }
        return [
            "\(day(reader, .date, rows[0])?[language] ?? "")  \(kinds[kind]?[language] ?? kind)",
            sum(.inEUR), sum(.outEUR),
            number.hundredths(reader.cents(.balanceEUR, rows[rows.count - 1])),
        ]
    }

    /// From whom and to whom money was reassigned, and why.
    private func details(of rows: [Int], _ reader: TableReader<ExplainedMovementsColumn>)
        -> [Text]
    {
        var parts: [Text] = []
        for (column, name) in [
            (ExplainedMovementsColumn.inEUR, Text.explainFrom), (.outEUR, Text.explainTo),
        ] {
            let others: [String] = rows.filter {
                reader.text(.kind, $0) == "reassign" && reader.cents(column, $0) > 0
            }
            .map { String(reader.text(.counterpart, $0).dropFirst("package/".count)) }
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            if !others.isEmpty { parts.append(name(others.joined(separator: ", "))) }
        }
        let reasons: [Substring: Text] = [
            "finished": .explainReasonFinished, "late": .explainReasonLate,
            "slow": .explainReasonSlow, "waiting": .explainReasonWaiting,
            "reserve": .explainReasonReserve, "free": .explainReasonFree,
            "rest": .explainReasonRest, "newcomer": .explainReasonNewcomer,
        ]
        let texts = reader.text(.reason, rows[0]).split(separator: " ")
            .map { reasons[$0] ?? Text(String($0)) }
        if !texts.isEmpty { parts.append(.explainReason(texts.joined(separator: ", "))) }
        return parts.isEmpty ? [] : [parts.joined(separator: "; ")]
    }

    /// The packages of a project with their amounts.
    func packages() -> [[String]] {
        guard explanation.isProject else { return [] }
        func outcome(_ id: String) -> String {
            ValueWords.text(id, in: ValueWords.outcomes, language)
        }
        let plan: [(String, PackagesColumn)] = [
            (Text.cost[language], .estimateEUR),
            (Text.amount[language], .allocatedEUR), (outcome("spent"), .spentEUR),
        ]
        let course: [(String, PackagesColumn)] = [
            (Text.explainReceived[language], .receivedEUR),
            (Text.explainGiven[language], .givenEUR),
            (outcome("lapsed"), .lapsedEUR), (outcome("remaining"), .remainingEUR),
        ]
        return [packageGrid(plan), packageGrid(course)]
    }

    private func packageGrid(_ columns: [(String, PackagesColumn)]) -> [String] {
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add([Text.explainPackages[language]] + columns.map(\.0))
        for row in courses.rows {
            grid.add(
                [nameInProject(row)]
                    + columns.map { number.hundredths(courses.cents($0.1, row)) })
        }
        grid.add(
            [Text.total[language]]
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
