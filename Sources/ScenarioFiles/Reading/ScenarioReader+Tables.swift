// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension ScenarioReader {
    mutating func readLaender() {
        let table = columns(.laender)
        for (cell, id) in zip(table.cells("id"), laender.ids) where id == "BUND" {
            let place = cell?.origin ?? Origin(file: table.table.file)
            log.add(.identifier(.reservedId(value: id, for: .federation)), at: place)
        }
        let names = table.texts("name")
        let population = table.wholes("population")
        let municipalities = table.wholes("municipalities")
        let koenigstein = table.exacts("koenigstein")
        let pool = table.references("pool", pools)
        let probability = table.numbers("join_probability")
        programme.laender = table.rows.map { row in
            Land(
                id: laender.ids[row], name: names[row], population: population[row] ?? 0,
                municipalities: municipalities[row] ?? 0, koenigstein: koenigstein[row] ?? .zero,
                pool: pool[row] ?? 0, joinProbability: probability[row] ?? 0)
        }
    }

    mutating func readPools() {
        let table = columns(.pools)
        let names = table.texts("name")
        let capacity = table.numbers("capacity")
        let growth = table.numbers("growth")
        programme.pools = table.rows.map { row in
            Pool(
                id: pools.ids[row], name: names[row], capacity: capacity[row] ?? 0,
                growth: growth[row] ?? 0)
        }
    }

    mutating func readFields() {
        let table = columns(.fields)
        let names = texts(table)
        let ministries = table.groups("ministry")
        let leads = leads(table)
        programme.fields = table.rows.map { row in
            Field(
                id: fields.ids[row], name: names[row], ministry: ministries[row], lead: leads[row])
        }
    }

    mutating func readComponents() {
        let table = columns(.components)
        let names = texts(table)
        let lines = table.lists("lines", lines)
        let levels: [Level?] = table.choices("level")
        let placements: [Component.Placement?] = table.choices("place")
        let drivers: [Component.Driver?] = table.choices("driver")
        let elasticity = table.numbers("elasticity")
        let teams = table.numbers("team")
        let after = table.lists("after", components)
        let kinds: [Component.Kind?] = table.choices("kind")
        let joins = table.truths("join")
        let waits = table.references("wait", delays)
        programme.components = table.rows.map { row in
            Component(
                id: components.ids[row], name: names[row], lines: lines[row].sorted(),
                level: levels[row] ?? .bund, placement: placements[row] ?? .lead,
                driver: drivers[row] ?? .project, elasticity: elasticity[row] ?? 0,
                team: teams[row] ?? 1, after: after[row].sorted(), kind: kinds[row] ?? .standard,
                isJoining: joins[row] ?? false, wait: waits[row])
        }
        checkCycles(table)
    }

    mutating func readRoles() {
        let table = columns(.roles)
        let names = texts(table)
        let teams: [Role.Team?] = table.choices("team")
        let sourcing: [Role.Sourcing?] = table.choices("sourcing")
        let rates = table.numbers("day_rate")
        programme.roles = table.rows.map { row in
            Role(
                id: roles.ids[row], name: names[row], team: teams[row] ?? .other,
                sourcing: sourcing[row] ?? .internal, dayRate: rates[row] ?? 0)
        }
    }

    /// The names in both languages.
    private func texts(_ table: ColumnReader) -> [Text] {
        zip(table.texts("name_de"), table.texts("name_en")).map { Text(de: $0, en: $1) }
    }

    /// The places that lead; a municipality as recipient of the Bund's money is an error
    /// (decision no. 2).
    func leads(_ table: ColumnReader) -> [Place] {
        table.cells("lead").map { cell in
            guard let cell, cell.text != "BUND" else { return .bund }
            if let land = laender[cell.text] { return .land(land) }
            let isNumber = cell.text.utf8.allSatisfy { (48...57).contains($0) }
            if isNumber {
                let problem = laender.differentInZeros(cell.text)
                log.add(problem ?? .work(.municipalityLeads(value: cell.text)), at: cell.origin)
            } else if laender.isComplete {
                let candidates = log.candidates(for: cell.text, among: ["BUND"] + laender.ids)
                let unknown = Problem.Kind.identifier(
                    .unknownId(value: cell.text, of: .land, candidates))
                log.add(cell.damageAsId ?? unknown, at: cell.origin)
            }
            return .bund
        }
    }

    /// Notes components that wait for each other, each component in one circle only.
    private func checkCycles(_ table: ColumnReader) {
        let after = programme.components.map(\.after)
        var state = Array(repeating: 0, count: after.count)
        var path: [Int] = []
        var noted: Set<Int> = []
        func visit(_ component: Int) {
            state[component] = 1
            path.append(component)
            for before in after[component] {
                if state[before] == 0 {
                    visit(before)
                } else if state[before] == 1, let start = path.firstIndex(of: before) {
                    guard noted.isDisjoint(with: path[start...]) else { continue }
                    noted.formUnion(path[start...])
                    let cycle = (path[start...] + [before]).map { components.ids[$0] }
                    let cell = table.cells("after")[component]
                    log.add(
                        .work(.cycle(cycle)), at: cell?.origin ?? Origin(file: table.table.file))
                }
            }
            path.removeLast()
            state[component] = 2
        }
        for component in after.indices where state[component] == 0 { visit(component) }
    }
}
