// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    mutating func readEfforts() {
        let table = columns(.efforts)
        let component = table.references("component", components)
        let role = table.references("role", roles)
        let least = table.numbers("min")
        let most = table.numbers("max")
        checkOrder(table, least, most)
        let areDistinct = checkTwice(table)
        programme.efforts = table.rows.map { row in
            Effort(
                component: component[row] ?? 0, role: role[row] ?? 0, least: least[row] ?? 0,
                most: most[row] ?? 0)
        }
        let isReadable =
            table.table.isComplete && !component.contains(nil)
            && !most.contains(nil) && !least.contains(nil) && areDistinct
        if isReadable, !programme.efforts.isEmpty { checkEveryComponent() }
    }

    private func checkOrder(_ table: ColumnReader, _ least: [Double?], _ most: [Double?]) {
        let (leastCells, mostCells) = (table.cells("min"), table.cells("max"))
        for row in table.rows {
            guard let low = least[row], let high = most[row], low > high,
                let lowCell = leastCells[row], let highCell = mostCells[row]
            else { continue }
            let kind = Problem.Kind.number(
                .leastAboveGreatest(
                    least: lowCell.text, greatest: highCell.text))
            log.add(kind, at: lowCell.origin)
        }
    }

    /// Notes rows of the same component and role; whether there are none.
    private func checkTwice(_ table: ColumnReader) -> Bool {
        var areDistinct = true
        var first: [[String]: Origin] = [:]
        for case (let component?, let role?) in zip(table.cells("component"), table.cells("role")) {
            let pair = [component.text, role.text]
            if let origin = first[pair] {
                let kind = Problem.Kind.work(
                    .duplicateEffort(
                        component: pair[0], role: pair[1], first: origin))
                log.add(kind, at: component.origin)
                areDistinct = false
            } else {
                first[pair] = component.origin
            }
        }
        return areDistinct
    }

    private func checkEveryComponent() {
        var days = Array(repeating: 0.0, count: components.ids.count)
        for effort in programme.efforts { days[effort.component] += effort.least + effort.most }
        // So little that it is nothing: costs per person-day could not be computed.
        for (cell, total) in zip(columns(.components).cells("id"), days) where total < 1e-6 {
            guard let cell else { continue }
            log.add(.work(.componentWithoutEfforts(cell.text)), at: cell.origin)
        }
    }

    /// Money of the Bund reaches municipalities only by way of their Land (decision no. 2).
    func checkRecipients() {
        let cells = columns(.components).cells("place")
        var leading: [Component] = []
        for (component, cell) in zip(programme.components, cells) {
            guard component.level == .kommune, let cell else { continue }
            if cell.text == "bund" {
                log.add(.work(.municipalWorkAtBund(component: component.id)), at: cell.origin)
            } else if cell.text == "lead" {
                leading.append(component)
            }
        }
        for (project, cell) in zip(programme.projects, columns(.projects).cells("lead")) {
            guard let cell, cell.text == "BUND" else { continue }
            for component in leading where component.lines.contains(project.line) {
                log.add(.work(.municipalWorkAtBund(component: component.id)), at: cell.origin)
                break
            }
        }
    }
}
