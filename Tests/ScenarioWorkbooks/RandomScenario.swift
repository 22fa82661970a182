// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import TestSupport

/// `tiny` with arbitrary valid values, the same for the same seed: numbers of up to seventeen
/// digits, dates and months in either notation, names of many signs, keys left out.
struct RandomScenario {
    let family: ScenarioFamily

    init(seed: UInt64, in folder: TemporaryFolder) throws {
        var values = RandomValues(numbers: SmallNumbers(seed: seed))
        try folder.copy(Repository.tiny, as: "tiny")
        var rows = PlainCSV(try folder.text("tiny/projects.csv"))
        for line in 1..<rows.lines.count {
            rows.lines[line][1] = values.name()
            rows.lines[line][9] = values.share()
            rows.lines[line][11] = values.numbers.pick(["", "2021-06", "2021-02-28", "2022-01-01"])
        }
        try folder.write(rows.text, to: "tiny/projects.csv")
        var pools = PlainCSV(try folder.text("tiny/pools.csv"))
        for line in 1..<pools.lines.count {
            pools.lines[line][1] = values.name()
            pools.lines[line][2] = values.decimal()
            pools.lines[line][3] = values.numbers.pick(["0", "-0.125", "0.0000001", values.share()])
        }
        try folder.write(pools.text, to: "tiny/pools.csv")
        let settings = values.settings()
        family = try ScenarioFamily(
            ScenarioSource(path: folder.path(of: "tiny"), settings: settings))
    }
}

private struct RandomValues {
    var numbers: SmallNumbers

    /// Every setting with one of its values, or none.
    mutating func settings() -> [String] {
        var settings = [
            "budget.reserve=\(numbers.pick(["0", "0.05", "1", "0.123456789012345"]))",
            "simulation.seed=\(numbers.pick(["0", "42", "18446744073709551615"]))",
            "estimation.uncertainty.overrun=1\(numbers.pick(["", ".5", ".123456789"]))",
            "calendar.deadline=\(numbers.pick(["2022-12", "2022-12-31", "2022-11-30"]))",
            "distribution.headroom=\(decimal())",
            "title.en=\"\(name())\"",
        ]
        let optional = [
            "budget.carry_years=\(numbers.next(0...2))", "budget.carry_years=null",
            "capacity.sharing=\(numbers.pick(["true", "false", "TRUE"]))",
            "capacity.sharing_efficiency=\(share())", "simulation.sampling=stratified",
            "estimation.team_elasticity=\(share())", "delays.extra=[0, 0.5, 1200]",
            "estimation.complexity.extra=\(decimal())", "reallocation.newcomers=null",
            "budget.lines.foederal.start=\(numbers.pick(["2020-10-01", "2020-11"]))",
            "budget.lines.bund.efa=false", "targets.two-complete.at_least=\(decimal())",
            "sensitivity=[{path: budget.reserve, low: 0, high: 0.\(numbers.next(1...9))}]",
            "rules.source={de: \"\(name())\", en: x}", "rules.efa.exceptions=[A, C]",
        ]
        settings += optional.filter { _ in numbers.next(0...1) == 0 }
        return settings
    }

    mutating func share() -> String {
        numbers.pick(["0", "1", "0.5", "0.1", "0.333333333333333", "0.000001", "0.70"])
    }

    /// A number above 0.
    mutating func decimal() -> String {
        let whole = numbers.next(1...900)
        let places = numbers.next(0...12)
        guard places > 0 else { return "\(whole)" }
        let digits = (0..<places).map { _ in String(numbers.next(0...9)) }.joined()
        return "\(whole).\(digits)"
    }

    mutating func name() -> String {
        let signs = ["a", "Ü", "1", ".", "-", " x", "_x0041_", "=", "#", ":", "'", "–", "😀", "€"]
        return "N" + (0..<numbers.next(1...8)).map { _ in numbers.pick(signs) }.joined() + "."
    }
}
