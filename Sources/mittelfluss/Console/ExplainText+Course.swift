// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// Every movement of a package; of a project's packages those of a day and kind together.
    func movements() -> [String] {
        let reader = TableCells(explanation.movements)
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
            language, total("allocated_eur"), total("received_eur"), total("given_eur"),
            total("spent_eur"), total("lapsed_eur"), total("remaining_eur"))
        return [Phrase.explainMovements.text(language)]
            + (groups.isEmpty ? [] : lines.prefix(1) + told) + sentences([balance])
    }

    private func movementGroups(_ reader: TableCells) -> [[Int]] {
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

    private func movementKey(_ row: Int, _ reader: TableCells) -> [String] {
        [day(reader, row, "date"), reader.text(row, "kind"), reader.text(row, "reason")]
    }

    private func cells(of rows: [Int], _ reader: TableCells) -> [String] {
        let kinds: [String: Phrase] = [
            "assign": .explainAssign, "pay": .explainPay, "grant": .explainGrant,
            "reassign": .explainReassign, "lapse": .explainLapse,
        ]
        let kind = reader.text(rows[0], "kind")
        func sum(_ column: String) -> String {
            let cents = rows.reduce(0) { $0 + reader.cents($1, column) }
            return cents == 0 ? "" : number.hundredths(cents)
        }
        return [
            "\(day(reader, rows[0], "date"))  \(kinds[kind]?.text(language) ?? kind)",
            sum("in_eur"), sum("out_eur"),
            number.hundredths(reader.cents(rows[rows.count - 1], "balance_eur")),
        ]
    }

    /// From whom and to whom money was reassigned, and why.
    private func details(of rows: [Int], _ reader: TableCells) -> [String] {
        var parts: [String] = []
        for (column, phrase) in [("in_eur", Phrase.explainFrom), ("out_eur", .explainTo)] {
            let others: [String] = rows.filter {
                reader.text($0, "kind") == "reassign" && reader.cents($0, column) > 0
            }
            .map { String(reader.text($0, "counterpart").dropFirst("package/".count)) }
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
        let texts = reader.text(rows[0], "reason").split(separator: " ")
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
        let plan = [
            (Phrase.cost.text(language), "estimate_eur"),
            (Phrase.amount.text(language), "allocated_eur"), (outcome("spent"), "spent_eur"),
        ]
        let course = [
            (Phrase.explainReceived.text(language), "received_eur"),
            (Phrase.explainGiven.text(language), "given_eur"),
            (outcome("lapsed"), "lapsed_eur"), (outcome("remaining"), "remaining_eur"),
        ]
        return [packageGrid(plan), packageGrid(course)]
    }

    private func packageGrid(_ columns: [(String, String)]) -> [String] {
        var grid = TextGrid([.left] + columns.map { _ in .right })
        grid.add([Phrase.explainPackages.text(language)] + columns.map(\.0))
        for row in courses.rows {
            grid.add(
                [nameInProject(row)]
                    + columns.map { number.hundredths(courses.cents(row, $0.1)) })
        }
        grid.add(
            [Phrase.total.text(language)]
                + columns.map { column in
                    number.hundredths(
                        courses.rows.reduce(0) { $0 + courses.cents($1, column.1) })
                })
        return grid.linesWithHeading()
    }

    /// What tells a package from the others of its project.
    func nameInProject(_ row: Int) -> String {
        "\(courses.text(row, "component"))/\(courses.text(row, "place"))"
    }
}
