// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import TestSupport

/// A small programme of arbitrary numbers, the same for the same seed: two lines, three Länder,
/// up to five projects, any policy, order and timing.
func randomProgramme(seed: UInt64) -> SampleProgramme {
    var numbers = SmallNumbers(seed: seed)
    let months = numbers.next(3...27)
    let start = Month(year: 2021, number: numbers.next(1...12))
    var sample = SampleProgramme(months: months, from: start, lines: ["F", "G"], laender: 3)
    addComponents(to: &sample, &numbers)
    sample.programme.pools[0].capacity = Double(numbers.next(1...60))
    sample.pool("second", Double(numbers.next(0...40)), growth: Double(numbers.next(-2...2)) / 50)
    for land in 0..<3 {
        sample.programme.laender[land].pool = numbers.next(0...1)
        sample.programme.laender[land].joinProbability = Double(numbers.next(0...10)) / 10
    }
    sample.field("g", ministry: "N")
    for project in 0..<numbers.next(1...5) {
        sample.project(
            "P\(project)", size: Double(numbers.next(1...30)) / 10, line: numbers.next(0...1),
            field: numbers.next(0...1), lead: Place(index: numbers.next(0...3)),
            priority: Double(numbers.next(0...3)) / 3, committed: numbers.next(1...3))
    }
    addRules(to: &sample, &numbers)
    addMoney(to: &sample, &numbers)
    return sample
}

private func addComponents(to sample: inout SampleProgramme, _ numbers: inout SmallNumbers) {
    sample.delay("wait", 0.7)
    sample.component("law", days: 7, at: .bund, level: .bund, technical: 0)
    sample.component("build", days: 33.3, technical: Double(numbers.next(0...4)) / 4)
    sample.component("server", days: 9, kind: .infrastructure)
    sample.component("join", days: 11.1, at: .each, after: ["build", "law"], joins: true, wait: 0)
    sample.component("town", days: 5, at: .all, level: .kommune, after: ["join", "build"])
    sample.programme.rules.infrastructureShare = numbers.next(0...1) == 0 ? .zero : .one
}

private func addRules(to sample: inout SampleProgramme, _ numbers: inout SmallNumbers) {
    sample.agreements(
        framework: Double(numbers.next(0...3)) / 2, approval: Double(numbers.next(0...5)))
    sample.programme.lines[0].needsAgreement = true
    sample.programme.lines[0].isForAll = true
    sample.programme.rules.efaMinimum = numbers.next(1...2)
    sample.programme.estimation.programmeSpread = 0.2
    sample.programme.estimation.capacitySpread = 0.3
    sample.programme.estimation.overrun = Double(numbers.next(2...6)) / 2
    sample.programme.capacity.order = numbers.next(0...1) == 0 ? .priority : .proportional
    sample.programme.capacity.sharing = numbers.next(0...1) == 0
    sample.programme.capacity.sharingEfficiency = Double(numbers.next(0...4)) / 4
    sample.reallocate(
        Reallocation.Policy.allCases[numbers.next(0...3)],
        scopes: [.project, .field, .ministry, .line], every: numbers.next(1...4))
    sample.programme.reallocation.reserve = Reallocation.ReserveTiming.allCases[numbers.next(0...2)]
    sample.programme.reallocation.grace = Double(numbers.next(0...4)) / 2
    sample.programme.reallocation.slow = Double(numbers.next(0...4)) / 4
    sample.programme.reallocation.notice = Double(numbers.next(0...6))
    sample.programme.reallocation.newcomers = sample.programme.calendar.horizon
    sample.programme.budget.carryYears = numbers.next(0...2)
    for year in 2021...2024 {
        sample.programme.budget.carryOver[year] = Double(numbers.next(0...3)) / 3
    }
}

private func addMoney(to sample: inout SampleProgramme, _ numbers: inout SmallNumbers) {
    for project in sample.programme.projects {
        // Every fifth project has no money at all.
        let isNewcomer = numbers.next(0...4) == 0
        for component in sample.programme.components {
            for place in ["BUND", "XA", "XB", "XC"] {
                let amount = isNewcomer ? 0 : numbers.next(0...60_000)
                sample.allocations["\(project.id)/\(component.id)/\(place)"] = Int64(amount)
            }
        }
    }
    sample.reserves = [Int64(numbers.next(0...50_000)), Int64(numbers.next(0...50_000))]
    sample.trancheParts = [numbers.next(1...4), numbers.next(0...2), numbers.next(0...1)]
}
