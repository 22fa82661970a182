// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// What `distribute` prints: the funding plan to the cent, by line, level, field and Land; sums of
/// the table `allocation`.
public func distributionText(_ facts: RunFacts, tables: [Table], language: Language) -> String {
    let number = NumberStyle(language)
    let title = "\(facts.title[language] ?? facts.scenario) (\(facts.scenario))"
    var totals = TextGrid([.left, .right])
    for (phrase, cents) in [
        (Phrase.budget, facts.budgetCents), (.estimate, facts.estimateCents),
        (.assigned, facts.assignedCents), (.reserve, facts.reserveCents),
    ] {
        totals.add([phrase.text(language), number.exactAmount(cents: cents)])
    }
    let reader = TableReader("allocation", among: tables)
    let dimensions: [(Phrase, String)] = [
        (.byLine, "line"), (.byLevel, "level"), (.byField, "field"), (.byPlace, "place"),
    ]
    let blocks =
        [title.onOneLine.wrapped(to: TextGrid.widest) + totals.lines()]
        + dimensions.map { heading, column in
            let groups = AllocationGroup.sums(of: reader, by: column)
            return allocationLines(heading, groups, budget: facts.budgetCents, language)
        }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
}

/// Sums of cells of the allocation that share a key.
private struct AllocationGroup {
    let key: String
    var packages = 0
    var estimateCents: Int64 = 0
    var assignedCents: Int64 = 0

    /// The sums by a column, in the order in which its keys first stand in the table.
    static func sums(of reader: TableReader, by column: String) -> [AllocationGroup] {
        var groups: [AllocationGroup] = []
        var positions: [String: Int] = [:]
        for row in reader.rows {
            let key = reader.text(row, column)
            let position = positions[key] ?? groups.count
            if position == groups.count { groups.append(AllocationGroup(key: key)) }
            positions[key] = position
            groups[position].packages += reader.count(row, "packages")
            groups[position].estimateCents += reader.cents(row, "estimate_eur")
            groups[position].assignedCents += reader.cents(row, "allocated_eur")
        }
        return groups
    }
}

private func allocationLines(
    _ heading: Phrase, _ groups: [AllocationGroup], budget: Int64, _ language: Language
) -> [String] {
    let number = NumberStyle(language)
    let euro = Phrase.euro.text(language)
    var grid = TextGrid([.left, .right, .right, .right, .right])
    grid.add([
        heading.text(language), Phrase.packages.text(language),
        "\(Phrase.cost.text(language)) (\(euro))", "\(Phrase.amount.text(language)) (\(euro))",
        Phrase.shareOfBudget.text(language),
    ])
    for group in groups + [total(of: groups, language)] {
        let share = Double(group.assignedCents) / Double(max(1, budget))
        grid.add([
            group.key, number.whole(group.packages), number.hundredths(group.estimateCents),
            number.hundredths(group.assignedCents), number.percent(share),
        ])
    }
    return grid.linesWithHeading()
}

private func total(of groups: [AllocationGroup], _ language: Language) -> AllocationGroup {
    groups.reduce(into: AllocationGroup(key: Phrase.total.text(language))) { sum, group in
        sum.packages += group.packages
        sum.estimateCents += group.estimateCents
        sum.assignedCents += group.assignedCents
    }
}
