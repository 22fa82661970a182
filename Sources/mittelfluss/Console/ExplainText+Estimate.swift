// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ExplainText {
    /// Roles × person-days × rates, the scale, and where the numbers were written.
    func estimate() -> [String] {
        let scales = TableReader<ExplainedScalesColumn>(explanation.scales)
        let roles = TableReader<ExplainedRolesColumn>(explanation.roles)
        var least: Int64 = 0
        var most: Int64 = 0
        for row in scales.rows {
            least += scales.cents(.costFromEUR, row)
            most += scales.cents(.costToEUR, row)
        }
        var closing: [Text] = [.explainRange(from: amount(least), to: amount(most))]
        if !explanation.isProject {
            closing += [
                .explainCap(
                    headroom: factor(scales.number(.headroom, 0)),
                    cap: amount(scales.cents(.capEUR, 0))),
                .explainSources(origins(scales, roles)),
            ]
        }
        return [Text.explainEstimate(total(.estimateEUR))[language]]
            + sentences([scaleSentence(scales)]) + roleGrid(roles) + sentences(closing)
    }

    private func scaleSentence(_ scales: TableReader<ExplainedScalesColumn>) -> Text {
        guard !explanation.isProject else {
            return .explainScales(packages: scales.rows.count)
        }
        let drivers: [String: Text] = [
            "base_components": .explainDriverBase,
            "interfaces": .explainDriverInterfaces, "municipalities": .explainDriverMunicipalities,
        ]
        let driver = scales.text(.driver, 0)
        let scale = factor(scales.number(.scale, 0))
        let complexity = (
            factor: factor(scales.number(.complexityFactor, 0)),
            name: scales.text(.complexity, 0)
        )
        guard driver != "project" else {
            return .explainScaleAlone(
                scale, factor: complexity.factor, complexity: complexity.name)
        }
        return .explainScale(
            scale, factor: complexity.factor, complexity: complexity.name,
            count: scales.count(.driverCount, 0),
            elasticity: factor(scales.number(.elasticity, 0)),
            driver: drivers[driver] ?? Text(driver))
    }

    /// A parameter as it is written: up to six decimals, without needless zeros.
    func factor(_ value: Double?) -> Text {
        .written { number in
            let text = number.decimal(value ?? 0, places: 6)
            let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "," || $0 == "." }
            return String(kept.reversed())
        }
    }

    /// A role's sums over the packages; a package has each role once.
    private struct RoleSum {
        var row: Int
        var days = (least: 0.0, most: 0.0, middle: 0.0)
        var cents: Int64 = 0
    }

    private func roleGrid(_ reader: TableReader<ExplainedRolesColumn>) -> [String] {
        var sums: [RoleSum] = []
        for row in reader.rows {
            let role = reader.text(.role, row)
            let known = sums.firstIndex { reader.text(.role, $0.row) == role }
            let position = known ?? sums.count
            if known == nil { sums.append(RoleSum(row: row)) }
            sums[position].days.least += reader.number(.daysFrom, row) ?? 0
            sums[position].days.most += reader.number(.daysTo, row) ?? 0
            sums[position].days.middle += reader.number(.personDays, row) ?? 0
            sums[position].cents += reader.cents(.costEUR, row)
        }
        var grid = TextGrid([.left, .left, .right, .right, .right, .right])
        grid.add([
            Text.explainRole[language], "", Text.explainRate[language],
            Text.explainDays[language], Text.explainMiddle[language],
            Text.explainCost[language],
        ])
        for sum in sums {
            let isInternal = reader.text(.sourcing, sum.row) == "internal"
            grid.add(
                [
                    reader.text(.roleName, sum.row, language),
                    (isInternal ? Text.internal : .external)[language],
                    number.hundredths(
                        Int64((reader.number(.dayRateEUR, sum.row) ?? 0).rounded())),
                ] + cells(of: [sum]))
        }
        addTotals(of: sums, reader, to: &grid)
        return grid.lines()
    }

    /// Internal and external together, then each alone.
    private func addTotals(
        of sums: [RoleSum], _ reader: TableReader<ExplainedRolesColumn>, to grid: inout TextGrid
    ) {
        grid.add([Text.total[language], "", ""] + cells(of: sums))
        for (sourcing, name) in [("internal", Text.internal), ("external", .external)] {
            let part = sums.filter { reader.text(.sourcing, $0.row) == sourcing }
            guard !part.isEmpty, part.count < sums.count else { continue }
            grid.add(["  " + name[language], "", ""] + cells(of: part))
        }
    }

    private func cells(of sums: [RoleSum]) -> [String] {
        func days(_ part: (RoleSum) -> Double) -> String {
            number.decimal(sums.reduce(0) { $0 + part($1) }, places: 1)
        }
        return [
            "\(days(\.days.least))–\(days(\.days.most))", days(\.days.middle),
            number.hundredths(sums.reduce(0) { $0 + $1.cents }),
        ]
    }

    /// Where the numbers of a package were written, each place once.
    private func origins(
        _ scales: TableReader<ExplainedScalesColumn>, _ roles: TableReader<ExplainedRolesColumn>
    ) -> String {
        let places =
            [.factorOrigin, .projectOrigin, .componentOrigin].map { scales.text($0, 0) }
            + roles.rows.map { roles.text(.origin, $0) }
        return places.joined(separator: ", ")
    }
}
