// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ExplainText {
    /// A block for each split on the way from the budget down.
    func distribution() -> [[String]] {
        let reader = TableReader<ExplainedSplitsColumn>(explanation.splits)
        let heading = Text.explainDistribution(total(.allocatedEUR))[language]
        guard !reader.rows.isEmpty else {
            return [[heading] + sentences([.explainNoSplits])]
        }
        let budget = Text.explainBudget(
            amount(subject.cents(.budgetEUR, 0)), reserve: amount(subject.cents(.reserveEUR, 0)),
            distributed: amount(subject.cents(.distributedEUR, 0)))
        return [[heading] + sentences([budget])]
            + nodes(reader).map { SplitText(rows: $0, reader: reader, text: self).lines() }
    }

    /// The rows of each node.
    private func nodes(_ reader: TableReader<ExplainedSplitsColumn>) -> [[Int]] {
        var nodes: [[Int]] = []
        var last: [String] = []
        for row in reader.rows {
            let node = ["\(reader.count(.split, row))", reader.text(.node, row)]
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
    let reader: TableReader<ExplainedSplitsColumn>
    let text: ExplainText

    private var language: Language { text.language }
    private var isRanking: Bool { reader.text(.key, rows[0]) == "ranking" }
    private var groups: [Int] { rows.filter { !reader.text(.group, $0).isEmpty } }
    private var onTheWay: [Int] { groups.filter { reader.truth(.onWay, $0) == true } }

    func lines() -> [String] {
        let node = reader.text(.node, rows[0])
        let grouping =
            node.isEmpty ? byText : [byText, Text.explainUnder(node)].joined(separator: " ")
        let title = Text.explainSplit(
            reader.count(.split, rows[0]), by: grouping, key: keyText,
            amount: text.amount(reader.cents(.nodeEUR, rows[0])))
        return text.sentences([title]) + grid() + text.sentences(onTheWay.map(reason))
    }

    private func grid() -> [String] {
        var grid = TextGrid([.left, .right, .right, .right, .right])
        grid.add([
            Text.explainGroup[language], Text.explainWeight[language],
            Text.explainShare[language], Text.explainMost[language],
            Text.explainGets[language],
        ])
        let shown = groups.count > Self.mostGroups ? onTheWay : groups
        for row in shown { grid.add(cells(of: row)) }
        let others = groups.filter { !shown.contains($0) }
        if !others.isEmpty {
            let name = Text.explainOthers(others.count)[language]
            grid.add(["  " + name, "", share(of: others), "", sum(others)])
        }
        for row in rows where reader.text(.group, row).isEmpty {
            grid.add(["  " + Text.explainUntaken[language], "", "", "", sum([row])])
        }
        grid.add(["  " + Text.total[language], "", "", "", sum(rows)])
        return grid.lines()
    }

    private func cells(of row: Int) -> [String] {
        let marker = reader.truth(.onWay, row) == true ? "→ " : "  "
        return [
            marker + reader.text(.group, row), weight(of: row), share(of: [row]),
            text.number.hundredths(reader.cents(.maximumEUR, row)), sum([row]),
        ]
    }

    private func weight(of row: Int) -> String {
        switch reader.cell(.weight, row) {
        case .euros(let amount): text.number.hundredths(amount.count)
        case .count(let count): text.number.whole(count)
        case .number(let value): text.factor(value)[language]
        default: ""
        }
    }

    private func share(of rows: [Int]) -> String {
        guard !isRanking else { return "" }
        return text.number.percent(rows.reduce(0) { $0 + (reader.number(.weightShare, $1) ?? 0) })
    }

    private func sum(_ rows: [Int]) -> String {
        text.number.hundredths(rows.reduce(0) { $0 + reader.cents(.amountEUR, $1) })
    }

    /// Why a group on the way got what it got.
    private func reason(_ row: Int) -> Text {
        let group = reader.text(.group, row)
        let got = text.amount(reader.cents(.amountEUR, row))
        if isRanking {
            return .explainTurn(
                group: group, rank: reader.count(.turn, row),
                need: text.amount(reader.cents(.needEUR, row)),
                left: text.amount(reader.cents(.leftEUR, row)), gets: got)
        }
        switch reader.text(.bound, row) {
        case "cap":
            let isPackage = reader.text(.by, row) == "package"
            let reason: Text =
                isPackage
                ? .explainAtOwnCap(group: group, gets: got)
                : .explainAtCap(group: group, gets: got)
            let minimum = reader.cents(.minimumEUR, row)
            guard minimum > reader.cents(.maximumEUR, row) else { return reason }
            let above = Text.explainMinimumAboveCap(text.amount(minimum))
            return [reason, above].joined(separator: " ")
        case "maximum": return .explainAtMaximum(group: group, gets: got)
        case "minimum": return .explainAtMinimum(group: group, gets: got)
        default:
            let part = text.factor(reader.number(.freeShare, row).map { $0 * 100 })
            return .explainFree(
                group: group, part: Text(de: "\(part.de) %", en: "\(part.en)%"),
                of: text.amount(reader.cents(.freeEUR, row)), gets: got)
        }
    }

    private var byText: Text {
        let by: [String: Text] = [
            "line": .byLine, "level": .byLevel, "field": .byField, "place": .byPlace,
            "ministry": .explainByMinistry, "project": .explainByProject,
            "package": .explainByPackage,
        ]
        let grouping = reader.text(.by, rows[0])
        return by[grouping] ?? Text(grouping)
    }

    private var keyText: Text {
        let keys: [String: Text] = [
            "effort": .explainKeyEffort, "priority": .explainKeyPriority,
            "equal": .explainKeyEqual, "population": .explainKeyPopulation,
            "municipalities": .explainKeyMunicipalities, "koenigstein": .explainKeyKoenigstein,
            "table": .explainKeyTable, "ranking": .explainKeyRanking,
        ]
        let key = reader.text(.key, rows[0])
        return keys[key] ?? Text(key)
    }
}
