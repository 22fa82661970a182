// SPDX-License-Identifier: GPL-3.0-or-later
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
        var closing = [Phrase.explainRange.text(language, amount(least), amount(most))]
        if !explanation.isProject {
            let headroom = factor(scales.number(.headroom, 0))
            closing.append(
                Phrase.explainCap.text(
                    language, headroom, amount(scales.cents(.capEUR, 0))))
            closing.append(Phrase.explainSources.text(language, origins(scales, roles)))
        }
        return [Phrase.explainEstimate.text(language, total(.estimateEUR))]
            + sentences([scaleSentence(scales)]) + roleGrid(roles) + sentences(closing)
    }

    private func scaleSentence(_ scales: TableReader<ExplainedScalesColumn>) -> String {
        guard !explanation.isProject else {
            return Phrase.explainScales.text(language, number.whole(scales.rows.count))
        }
        let drivers: [String: Phrase] = [
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
            return Phrase.explainScaleAlone.text(
                language, scale, complexity.factor, complexity.name)
        }
        return Phrase.explainScale.text(
            language, scale, complexity.factor, complexity.name,
            number.whole(scales.count(.driverCount, 0)), factor(scales.number(.elasticity, 0)),
            drivers[driver]?.text(language) ?? driver)
    }

    /// A parameter as it is written: up to six decimals, without needless zeros.
    func factor(_ value: Double?) -> String {
        let text = number.decimal(value ?? 0, places: 6)
        let kept = text.reversed().drop { $0 == "0" }.drop { $0 == "," || $0 == "." }
        return String(kept.reversed())
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
            Phrase.explainRole.text(language), "", Phrase.explainRate.text(language),
            Phrase.explainDays.text(language), Phrase.explainMiddle.text(language),
            Phrase.explainCost.text(language),
        ])
        for sum in sums {
            let isInternal = reader.text(.sourcing, sum.row) == "internal"
            grid.add(
                [
                    reader.text(.roleName, sum.row, language),
                    (isInternal ? Phrase.internal : .external).text(language),
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
        grid.add([Phrase.total.text(language), "", ""] + cells(of: sums))
        for (sourcing, phrase) in [("internal", Phrase.internal), ("external", .external)] {
            let part = sums.filter { reader.text(.sourcing, $0.row) == sourcing }
            guard !part.isEmpty, part.count < sums.count else { continue }
            grid.add(["  " + phrase.text(language), "", ""] + cells(of: part))
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
