// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// A block for each split on the way from the budget down.
    func distribution() -> [[String]] {
        let reader = TableCells(explanation.splits)
        let heading = Phrase.explainDistribution.text(language, total("allocated_eur"))
        guard !reader.rows.isEmpty else {
            return [[heading] + sentences([Phrase.explainNoSplits.text(language)])]
        }
        let budget = Phrase.explainBudget.text(
            language, amount(subject.cents(0, "budget_eur")),
            amount(subject.cents(0, "reserve_eur")), amount(subject.cents(0, "distributed_eur")))
        return [[heading] + sentences([budget])]
            + nodes(reader).map { SplitText(rows: $0, reader: reader, text: self).lines() }
    }

    /// The rows of each node.
    private func nodes(_ reader: TableCells) -> [[Int]] {
        var nodes: [[Int]] = []
        var last: [String] = []
        for row in reader.rows {
            let node = ["\(reader.count(row, "split"))", reader.text(row, "node")]
            if node != last { nodes.append([]) }
            last = node
            nodes[nodes.count - 1].append(row)
        }
        return nodes
    }
}

/// One split of one node.
private struct SplitText {
    /// So many groups are shown one by one; of more only those on the way.
    private static let mostGroups = 12

    let rows: [Int]
    let reader: TableCells
    let text: ExplainText

    private var language: Language { text.language }
    private var isRanking: Bool { reader.text(rows[0], "key") == "ranking" }
    private var groups: [Int] { rows.filter { !reader.text($0, "group").isEmpty } }
    private var onTheWay: [Int] { groups.filter { reader.truth($0, "on_way") == true } }

    func lines() -> [String] {
        let node = reader.text(rows[0], "node")
        let under = node.isEmpty ? "" : " " + Phrase.explainUnder.text(language, node)
        let title = Phrase.explainSplit.text(
            language, "\(reader.count(rows[0], "split"))", byText + under, keyText,
            text.amount(reader.cents(rows[0], "node_eur")))
        return text.sentences([title]) + grid() + text.sentences(onTheWay.map(reason))
    }

    private func grid() -> [String] {
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            Phrase.explainGroup.text(language), Phrase.explainWeight.text(language),
            Phrase.explainShare.text(language), Phrase.explainMost.text(language),
            Phrase.explainGets.text(language),
        ])
        let shown = groups.count > Self.mostGroups ? onTheWay : groups
        for row in shown { grid.add(cells(of: row)) }
        let others = groups.filter { !shown.contains($0) }
        if !others.isEmpty {
            let name = Phrase.explainOthers.text(language, text.number.whole(others.count))
            grid.add(["  " + name, "", share(of: others), "", sum(others)])
        }
        for row in rows where reader.text(row, "group").isEmpty {
            grid.add(["  " + Phrase.explainUntaken.text(language), "", "", "", sum([row])])
        }
        grid.add(["  " + Phrase.total.text(language), "", "", "", sum(rows)])
        return grid.lines()
    }

    private func cells(of row: Int) -> [String] {
        let marker = reader.truth(row, "on_way") == true ? "→ " : "  "
        return [
            marker + reader.text(row, "group"), weight(of: row), share(of: [row]),
            text.number.hundredths(reader.cents(row, "maximum_eur")), sum([row]),
        ]
    }

    private func weight(of row: Int) -> String {
        switch reader.cell(row, "weight") {
        case .euros(let amount): text.number.hundredths(amount.count)
        case .count(let count): text.number.whole(count)
        case .number(let value): text.factor(value)
        default: ""
        }
    }

    private func share(of rows: [Int]) -> String {
        guard !isRanking else { return "" }
        return text.number.percent(rows.reduce(0) { $0 + (reader.number($1, "weight_share") ?? 0) })
    }

    private func sum(_ rows: [Int]) -> String {
        text.number.hundredths(rows.reduce(0) { $0 + reader.cents($1, "amount_eur") })
    }

    /// Why a group on the way got what it got.
    private func reason(_ row: Int) -> String {
        let group = reader.text(row, "group")
        let got = text.amount(reader.cents(row, "amount_eur"))
        if isRanking {
            return Phrase.explainTurn.text(
                language, group, text.number.whole(reader.count(row, "turn")),
                text.amount(reader.cents(row, "need_eur")),
                text.amount(reader.cents(row, "left_eur")), got)
        }
        switch reader.text(row, "bound") {
        case "cap":
            let isPackage = reader.text(row, "by") == "package"
            let reason = (isPackage ? Phrase.explainAtOwnCap : .explainAtCap)
                .text(language, group, got)
            let minimum = reader.cents(row, "minimum_eur")
            guard minimum > reader.cents(row, "maximum_eur") else { return reason }
            return reason + " "
                + Phrase.explainMinimumAboveCap.text(language, text.amount(minimum))
        case "maximum": return Phrase.explainAtMaximum.text(language, group, got)
        case "minimum": return Phrase.explainAtMinimum.text(language, group, got)
        default:
            let part = text.factor(reader.number(row, "free_share").map { $0 * 100 })
            return Phrase.explainFree.text(
                language, group, part + (language == .de ? " %" : "%"),
                text.amount(reader.cents(row, "free_eur")), got)
        }
    }

    private var byText: String {
        let by: [String: Phrase] = [
            "line": .byLine, "level": .byLevel, "field": .byField, "place": .byPlace,
            "ministry": .explainByMinistry, "project": .explainByProject,
            "package": .explainByPackage,
        ]
        let grouping = reader.text(rows[0], "by")
        return by[grouping]?.text(language) ?? grouping
    }

    private var keyText: String {
        let keys: [String: Phrase] = [
            "effort": .explainKeyEffort, "priority": .explainKeyPriority,
            "equal": .explainKeyEqual, "population": .explainKeyPopulation,
            "municipalities": .explainKeyMunicipalities, "koenigstein": .explainKeyKoenigstein,
            "table": .explainKeyTable, "ranking": .explainKeyRanking,
        ]
        let key = reader.text(rows[0], "key")
        return keys[key]?.text(language) ?? key
    }
}
