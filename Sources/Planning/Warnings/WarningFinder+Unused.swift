// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension WarningFinder {
    /// What nothing uses, in the order of `Warning.Kind`.
    var unused: [Warning] {
        unusedPools + fieldsWithoutProjects + linesWithoutProjects + componentsWithoutPackages
            + unusedRoles + unusedDelays
    }

    private var unusedPools: [Warning] {
        let helpsOthers = programme.capacity.sharing && programme.capacity.sharingEfficiency > 0
        let packages = packagesByPool
        return rows(.pools, programme.pools.map(\.id), where: { packages[$0] == 0 }) {
            .unused(.unusedPool($0, helpsOthers: helpsOthers))
        }
    }

    private var fieldsWithoutProjects: [Warning] {
        let used = Set(programme.projects.map(\.field))
        return rows(.fields, programme.fields.map(\.id), where: { !used.contains($0) }) {
            .unused(.fieldWithoutProjects($0))
        }
    }

    private var linesWithoutProjects: [Warning] {
        let used = Set(programme.projects.map(\.line))
        return programme.lines.enumerated().filter { !used.contains($0.offset) }.map {
            Warning(
                .unused(.lineWithoutProjects($1.id)), at: origins.setting("budget.lines.\($0).id"))
        }
    }

    private var componentsWithoutPackages: [Warning] {
        let used = Set(plan.packages.map(\.component))
        return rows(.components, programme.components.map(\.id), where: { !used.contains($0) }) {
            .unused(.componentWithoutPackages($0))
        }
    }

    private var unusedRoles: [Warning] {
        let used = Set(programme.efforts.lazy.filter { $0.most > 0 }.map(\.role))
        return rows(.roles, programme.roles.map(\.id), where: { !used.contains($0) }) {
            .unused(.unusedRole($0))
        }
    }

    private var unusedDelays: [Warning] {
        let used = Set(programme.components.compactMap(\.wait))
        return programme.delays.enumerated().filter { !used.contains($0.offset) }.map {
            Warning(.unused(.unusedDelay($1.name)), at: origins.setting("delays.\($1.name)"))
        }
    }

    /// A warning for each row of a table that fulfils a condition.
    private func rows(
        _ table: TableName, _ ids: [String], where isOdd: (Int) -> Bool,
        _ kind: (String) -> Warning.Kind
    ) -> [Warning] {
        ids.enumerated().filter { isOdd($0.offset) }.map {
            Warning(kind($1), at: origins.cell(table, row: $0, column: "id"))
        }
    }
}
