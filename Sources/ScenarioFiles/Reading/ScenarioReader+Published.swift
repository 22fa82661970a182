// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    /// Reads published.csv, which a scenario may have; nothing is computed from it.
    mutating func readPublished() {
        guard let raw = raw.tables[.published] else { return }
        let table = ColumnReader(table: raw, log: log)
        let (ids, names) = (table.ids().ids, table.texts("name_de"))
        let (english, sources) = (table.texts("name_en"), table.texts("source"))
        let values = table.exacts("value")
        let quantities = table.cells("quantity").map { $0.flatMap(quantity) }
        programme.published = table.rows.compactMap { row in
            guard let value = values[row], let quantity = quantities[row] else { return nil }
            return PublishedFigure(
                id: ids[row], name: Text(de: names[row], en: english[row]), value: value,
                quantity: quantity, source: sources[row])
        }
    }

    private static let kinds = [
        "budget", "projects", "laender", "population", "municipalities", "tranche:",
        "line_share:", "least_days:", "most_days:", "least_cost:", "most_cost:", "outcome:",
    ]

    /// What a cell names: `budget`, `line_share:bund`, `outcome:spent`.
    private func quantity(_ cell: Cell) -> PublishedFigure.Quantity? {
        let parts = cell.text.split(separator: ":", maxSplits: 1).map(String.init)
        switch cell.text {
        case "budget": return .budget
        case "projects": return .projects
        case "laender": return .laender
        case "population": return .population
        case "municipalities": return .municipalities
        default: break
        }
        guard parts.count == 2, Self.kinds.contains(parts[0] + ":") else {
            return unknown(cell, among: Self.kinds)
        }
        return keyed(cell, parts[0], parts[1])
    }

    private func keyed(
        _ cell: Cell, _ kind: String, _ key: String
    ) -> PublishedFigure.Quantity? {
        let isMost = kind.hasPrefix("most")
        switch kind {
        case "tranche":
            let years = programme.budget.tranches.map { String($0.year) }
            guard let year = Int(key), years.contains(key) else {
                return unknown(cell, among: years.map { "tranche:" + $0 })
            }
            return .tranche(year: year)
        case "outcome":
            guard Target.outcomes.contains(key) else {
                return unknown(cell, among: Target.outcomes.map { "outcome:" + $0 })
            }
            return .outcome(key)
        case "line_share":
            return lines.position(of: key, at: cell.origin).map { .lineShare(line: $0) }
        case "least_days", "most_days":
            return components.position(of: key, at: cell.origin)
                .map { .days(component: $0, isMost: isMost) }
        default:
            return components.position(of: key, at: cell.origin)
                .map { .cost(component: $0, isMost: isMost) }
        }
    }

    private func unknown(_ cell: Cell, among words: [String]) -> PublishedFigure.Quantity? {
        let candidates = log.candidates(for: cell.text, among: words)
        log.add(.value(.unknownValue(value: cell.text, candidates)), at: cell.origin)
        return nil
    }
}
