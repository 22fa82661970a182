// SPDX-License-Identifier: GPL-3.0-or-later
import Tables
import Words

extension ExplainText {
    /// A block for each split on the way from the budget down.
    func distribution() -> [[String]] {
        let reader = TableReader<ExplainedSplitsColumn>(explanation.splits)
        let heading = Phrase.explainDistribution.text(language, total(.allocatedEUR))
        guard !reader.rows.isEmpty else {
            return [[heading] + sentences([Phrase.explainNoSplits.text(language)])]
        }
        let budget = Phrase.explainBudget.text(
            language, amount(subject.cents(.budgetEUR, 0)),
            amount(subject.cents(.reserveEUR, 0)), amount(subject.cents(.distributedEUR, 0)))
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
        let under = node.isEmpty ? "" : " " + Phrase.explainUnder.text(language, node)
        let title = Phrase.explainSplit.text(
            language, "\(reader.count(.split, rows[0]))", byText + under, keyText,
            text.amount(reader.cents(.nodeEUR, rows[0])))
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
        for row in rows where reader.text(.group, row).isEmpty {
            grid.add(["  " + Phrase.explainUntaken.text(language), "", "", "", sum([row])])
        }
        grid.add(["  " + Phrase.total.text(language), "", "", "", sum(rows)])
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
        case .number(let value): text.factor(value)
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
    private func reason(_ row: Int) -> String {
        let group = reader.text(.group, row)
        let got = text.amount(reader.cents(.amountEUR, row))
        if isRanking {
            return Phrase.explainTurn.text(
                language, group, text.number.whole(reader.count(.turn, row)),
                text.amount(reader.cents(.needEUR, row)),
                text.amount(reader.cents(.leftEUR, row)), got)
        }
        switch reader.text(.bound, row) {
        case "cap":
            let isPackage = reader.text(.by, row) == "package"
            let reason = (isPackage ? Phrase.explainAtOwnCap : .explainAtCap)
                .text(language, group, got)
            let minimum = reader.cents(.minimumEUR, row)
            guard minimum > reader.cents(.maximumEUR, row) else { return reason }
            return reason + " "
                + Phrase.explainMinimumAboveCap.text(language, text.amount(minimum))
        case "maximum": return Phrase.explainAtMaximum.text(language, group, got)
        case "minimum": return Phrase.explainAtMinimum.text(language, group, got)
        default:
            let part = text.factor(reader.number(.freeShare, row).map { $0 * 100 })
            return Phrase.explainFree.text(
                language, group, part + (language == .de ? " %" : "%"),
                text.amount(reader.cents(.freeEUR, row)), got)
        }
    }

    private var byText: String {
        let by: [String: Phrase] = [
            "line": .byLine, "level": .byLevel, "field": .byField, "place": .byPlace,
            "ministry": .explainByMinistry, "project": .explainByProject,
            "package": .explainByPackage,
        ]
        let grouping = reader.text(.by, rows[0])
        return by[grouping]?.text(language) ?? grouping
    }

    private var keyText: String {
        let keys: [String: Phrase] = [
            "effort": .explainKeyEffort, "priority": .explainKeyPriority,
            "equal": .explainKeyEqual, "population": .explainKeyPopulation,
            "municipalities": .explainKeyMunicipalities, "koenigstein": .explainKeyKoenigstein,
            "table": .explainKeyTable, "ranking": .explainKeyRanking,
        ]
        let key = reader.text(.key, rows[0])
        return keys[key]?.text(language) ?? key
    }
}
