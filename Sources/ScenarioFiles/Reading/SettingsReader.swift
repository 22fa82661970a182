// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Makes the part of a programme that scenario.yaml alone gives, and checks that it fits together.
struct SettingsReader {
    let settings: Settings
    let log: ProblemLog

    /// A programme without tables.
    func programme() -> Programme {
        var programme = Programme(
            id: settings.text("id") ?? "", calendar: calendar(), budget: budget())
        checkReserved("id", "charts", for: .chartsFolder)
        programme.title = settings.bilingual("title") ?? programme.title
        programme.lines = lines()
        programme.distribution = distribution()
        programme.rules.source = settings.bilingual("rules.source")
        programme.rules.infrastructureShare =
            settings.exact("rules.infrastructure.indirect_share") ?? .zero
        programme.estimation = estimation()
        programme.agreements.framework = settings.durations("agreements.framework") ?? .zero
        programme.agreements.bilateral = settings.durations("agreements.bilateral") ?? .zero
        programme.agreements.approval = settings.durations("agreements.approval") ?? .zero
        programme.delays = settings.names("delays").map { name in
            Delay(name: name, months: settings.durations("delays.\(name)") ?? .zero)
        }
        programme.capacity = capacity()
        programme.reallocation = reallocation()
        programme.simulation = simulation()
        programme.targets = targets()
        return programme
    }

    private func calendar() -> ProgrammeCalendar {
        let january = Month(year: 1, number: 1)
        let start = settings.month("calendar.start")
        let deadline = settings.day("calendar.deadline")
        let horizon = settings.month("calendar.horizon")
        if let start, let deadline, deadline.month < start {
            reversed("calendar.start", "\(start)", "calendar.deadline", "\(deadline)")
        }
        if let deadline, let horizon, horizon < deadline.month {
            reversed("calendar.deadline", "\(deadline)", "calendar.horizon", "\(horizon)")
        }
        if let start {
            checkLength(from: start, to: max(deadline?.month ?? start, horizon ?? start))
        }
        let end = deadline ?? Day(january, 1)
        return ProgrammeCalendar(
            start: start ?? january, deadline: end, horizon: horizon ?? end.month)
    }

    private func checkLength(from start: Month, to last: Month) {
        let months = last.ordinal - start.ordinal + 1
        guard months > Limits.months else { return }
        let end = settings.has("calendar.horizon") ? "calendar.horizon" : "calendar.deadline"
        log.add(
            .calendar(.horizonTooFar(months: months, limit: Limits.months)),
            at: settings.origin(end))
    }

    private func reversed(_ earlier: String, _ first: String, _ later: String, _ second: String) {
        let kind = Problem.Kind.calendar(
            .datesReversed(
                earlier: earlier, earlierDate: first, later: later, laterDate: second))
        log.add(kind, at: settings.origin(later))
    }

    private func budget() -> Budget {
        checkYears("budget.years")
        checkYears("budget.carry_over")
        let names = settings.names("budget.years")
        let amounts = names.compactMap { settings.amount("budget.years.\($0)") }
        let total = settings.amount("budget.total")
        let areReadable =
            names.allSatisfy { isYear($0) } && amounts.count == names.count
            && !settings.isUnreadable("budget.years")
        // Thousands of tranches might be more than fits.
        let sum = Cents(Int64(clamping: amounts.reduce(Int128(0)) { $0 + Int128($1.count) }))
        if let total, settings.children["budget.years"] != nil, areReadable, sum != total {
            log.add(
                .setting(.tranchesSum(sum: sum, total: total)), at: settings.origin("budget.years"))
        }
        let tranches = names.compactMap { name in
            Int(name).flatMap { year in
                settings.amount("budget.years.\(name)").map {
                    Budget.Tranche(year: year, amount: $0)
                }
            }
        }
        var budget = Budget(total: total ?? .zero, tranches: tranches.sorted { $0.year < $1.year })
        for name in settings.names("budget.carry_over") {
            if let year = Int(name) {
                budget.carryOver[year] = settings.number("budget.carry_over.\(name)")
            }
        }
        budget.carryYears = settings.whole("budget.carry_years") ?? 2
        budget.reserve = settings.exact("budget.reserve") ?? .zero
        return budget
    }

    /// Years must lie between the start and the horizon.
    private func checkYears(_ path: String) {
        guard let start = settings.month("calendar.start"),
            let deadline = settings.day("calendar.deadline"), start <= deadline.month
        else { return }
        if settings.has("calendar.horizon"), settings.month("calendar.horizon") == nil { return }
        let last = max(deadline.month, settings.month("calendar.horizon") ?? deadline.month).year
        for name in settings.names(path) {
            guard let year = Int(name), isYear(name) else { continue }
            guard !(start.year...last).contains(year) else { continue }
            let origin = settings.keyOrigins["\(path).\(name)"] ?? settings.origin(path)
            log.add(.calendar(.yearOutside(year: year, first: start.year, last: last)), at: origin)
        }
    }

    private func lines() -> [Line] {
        checkIds("budget.lines")
        for item in settings.names("budget.lines") {
            checkReserved("budget.lines.\(item).id", "total", for: .allLines)
        }
        return settings.names("budget.lines").map { item in
            let path = "budget.lines.\(item)"
            return Line(
                id: settings.text(path + ".id") ?? "",
                name: settings.bilingual(path + ".name") ?? Text(de: "", en: ""),
                isForAll: settings.truth(path + ".efa") ?? false,
                needsAgreement: settings.truth(path + ".agreement") ?? false,
                start: settings.day(path + ".start"))
        }
    }

    /// Notes ids that stand twice in a list, and a list of lines without any.
    private func checkIds(_ path: String) {
        var first: [String: Origin] = [:]
        for item in settings.names(path) {
            guard let id = settings.text("\(path).\(item).id") else { continue }
            let origin = settings.origin("\(path).\(item).id")
            if let other = first[id] {
                log.add(.identifier(.duplicateId(value: id, first: other)), at: origin)
            } else {
                first[id] = origin
            }
        }
    }

    /// Notes an id that stands for something else in the results.
    private func checkReserved(
        _ path: String, _ id: String, for reserved: Problem.Reserved
    ) {
        guard settings.text(path) == id else { return }
        log.add(.identifier(.reservedId(value: id, for: reserved)), at: settings.origin(path))
    }

    private func estimation() -> Estimation {
        var estimation = Estimation()
        estimation.complexityClasses = settings.names("estimation.complexity").map { name in
            Estimation.ComplexityClass(
                name: name, factor: settings.number("estimation.complexity.\(name)") ?? 1)
        }
        let spread = "estimation.uncertainty."
        estimation.teamElasticity = settings.number("estimation.team_elasticity") ?? 0.67
        estimation.programmeSpread = settings.number(spread + "programme") ?? 0
        estimation.fieldSpread = settings.number(spread + "field") ?? 0
        estimation.capacitySpread = settings.number(spread + "capacity") ?? 0
        estimation.overrun = settings.number(spread + "overrun") ?? 1
        return estimation
    }

    private func capacity() -> CapacityRules {
        var capacity = CapacityRules(bundPool: 0)
        capacity.order = settings.choice("capacity.order") ?? .priority
        capacity.sharing = settings.truth("capacity.sharing") ?? false
        capacity.sharingEfficiency = settings.number("capacity.sharing_efficiency") ?? 1
        return capacity
    }

    private func simulation() -> SimulationSettings {
        var simulation = SimulationSettings()
        simulation.draws = settings.whole("simulation.draws") ?? simulation.draws
        simulation.seed = settings.seed("simulation.seed") ?? simulation.seed
        simulation.sampling = settings.choice("simulation.sampling") ?? simulation.sampling
        let (draws, sampling) = (simulation.draws, simulation.sampling)
        if !draws.isMultiple(of: sampling.blockLength) {
            let kind = Problem.Kind.setting(
                .drawsNotInBlocks(
                    draws: draws, nearest: sampling.nearestDraws(to: draws),
                    blockLength: sampling.blockLength))
            log.add(kind, at: settings.origin("simulation.draws"))
        }
        return simulation
    }

    private func targets() -> [Target] {
        checkIds("targets")
        return settings.names("targets").map { item in
            let path = "targets.\(item)"
            let isLower = settings.has(path + ".at_least")
            if isLower == settings.has(path + ".at_most"), !settings.isUnreadable(path) {
                log.add(.setting(.targetBound), at: settings.origin(path))
            }
            let value = settings.exact(path + (isLower ? ".at_least" : ".at_most"))
            return Target(
                id: settings.text(path + ".id") ?? "",
                outcome: settings.text(path + ".outcome") ?? "",
                bound: isLower ? .atLeast : .atMost, value: value ?? .zero)
        }
    }
}
