// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    mutating func readProjects() {
        let table = columns(.projects)
        let names = table.texts("name")
        let line = table.references("line", lines)
        let field = table.references("field", fields)
        let leads = leads(table)
        let types = table.texts("type")
        let complexity = table.references("complexity", complexities)
        let baseComponents = table.wholes("base_components")
        let interfaces = table.wholes("interfaces")
        let committed = committed(table)
        let starts = table.days("start")
        let ranked = priorities(table)
        programme.projects = table.rows.map { row in
            Project(
                id: projects.ids[row], name: names[row], line: line[row] ?? 0,
                field: field[row] ?? 0, lead: leads[row], type: types[row],
                complexity: complexity[row] ?? 0, baseComponents: baseComponents[row] ?? 0,
                interfaces: interfaces[row] ?? 0, priority: ranked.priorities[row],
                scores: ranked.scores[row], committed: committed[row] ?? 0, start: starts[row])
        }
    }

    private func committed(_ table: ColumnReader) -> [Int?] {
        let numbers = table.wholes("committed")
        guard laender.isComplete else { return numbers }
        let bounds = Bounds(least: 0, greatest: Double(laender.ids.count))
        for (number, cell) in zip(numbers, table.cells("committed")) {
            guard let number, let cell, number > laender.ids.count else { continue }
            log.add(.number(.outOfRange(value: cell.text, bounds)), at: cell.origin)
        }
        return numbers
    }

    /// The priorities, given or computed from the scores of the six principles.
    private func priorities(_ table: ColumnReader) -> (priorities: [Double], scores: [[Double]]) {
        let header = Origin(file: table.table.file, line: 1)
        let scored = Principle.allCases.filter { table.table.index(of: $0.rawValue) != nil }
        let isGiven = table.table.index(of: "priority") != nil
        let none = Array(repeating: [Double](), count: table.rows.count)
        if isGiven || scored.isEmpty {
            if isGiven, !scored.isEmpty { log.add(.priority(.priorityTwice), at: header) }
            if !isGiven, !table.table.columns.isEmpty {
                log.add(.priority(.priorityMissing), at: header)
            }
            if isGiven, scored.isEmpty, settings.has("principles") {
                let origin = settings.keyOrigins["principles"] ?? settings.origin("principles")
                log.add(.priority(.principlesWithoutScores), at: origin)
            }
            return (table.numbers("priority").map { $0 ?? 0 }, none)
        }
        let missing = Principle.allCases.filter { !scored.contains($0) }.map(\.rawValue)
        if !missing.isEmpty { log.add(.priority(.scoresMissing(missing)), at: header) }
        if settings.isReadable, !settings.has("principles") {
            log.add(.priority(.principlesMissing), at: settings.start)
        }
        let columns = Principle.allCases.map { table.numbers($0.rawValue) }
        let scores = table.rows.map { row in columns.map { $0[row] ?? 0 } }
        let weights = weights()
        return (scores.map { PriorityRule(weights: weights).priority(of: $0) }, scores)
    }

    /// The principles' weights in the order in which the scenario writes them.
    private func weights() -> [(principle: Int, weight: Double)] {
        let names = Principle.allCases.map(\.rawValue)
        let weights = settings.names("principles").compactMap { name in
            names.firstIndex(of: name).flatMap { index in
                settings.number("principles.\(name)").map { (index, $0) }
            }
        }
        if weights.count == names.count, weights.allSatisfy({ $0.1 == 0 }) {
            log.add(.priority(.weightsAllZero), at: settings.origin("principles"))
        }
        return weights
    }
}

/// Priority = Σ weight·score / Σ weight, summed in the weights' order (model, section 2).
struct PriorityRule {
    let weights: [(principle: Int, weight: Double)]

    func priority(of scores: [Double]) -> Double {
        var (sum, total) = (0.0, 0.0)
        for (principle, weight) in weights {
            sum += weight * scores[principle]
            total += weight
        }
        return sum / total
    }
}
