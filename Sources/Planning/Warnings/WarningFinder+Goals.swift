// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension WarningFinder {
    /// Dates that come too late or never.
    var dates: [Warning] { starts + controlDates + scopes + newcomers }

    private var starts: [Warning] {
        let (first, deadline) = (programme.calendar.start, programme.calendar.deadline)
        func odd(_ id: String, _ start: Day?, _ origin: Origin) -> Warning? {
            guard let start else { return nil }
            if start < Day(first, 1) {
                return Warning(
                    .date(.startBeforeProgramme(id, start: start, first: first)), at: origin)
            }
            guard start > deadline else { return nil }
            return Warning(
                .date(.startAfterDeadline(id, start: start, deadline: deadline)), at: origin)
        }
        return programme.lines.enumerated().compactMap {
            odd($1.id, $1.start, origins.setting("budget.lines.\($0).start"))
        }
            + programme.projects.enumerated().compactMap {
                odd($1.id, $1.start, origins.cell(.projects, row: $0, column: "start"))
            }
    }

    /// The positions of the months that end with a control date, whatever it is good for.
    var controlMonths: [Int] {
        (0..<programme.calendar.monthCount).filter {
            programme.reallocation.hasControlDate(at: programme.calendar.month($0))
        }
    }

    private var controlDates: [Warning] {
        guard programme.reallocation.policy != .none else { return [] }
        let months = controlMonths
        guard !months.isEmpty else {
            return [Warning(.date(.noControlDate), at: origins.setting("reallocation.interval"))]
        }
        let late = months.count { $0 > programme.calendar.deadlineMonth }
        guard late > 0 else { return [] }
        let deadline = programme.calendar.deadline
        return [
            Warning(
                .date(.controlDatesAfterDeadline(count: late, deadline: deadline)),
                at: origins.setting("reallocation.last"))
        ]
    }

    private var scopes: [Warning] {
        let reallocation = programme.reallocation
        guard reallocation.policy != .none, reallocation.scopes.isEmpty else { return [] }
        return [Warning(.date(.noScopes), at: origins.setting("reallocation.scopes"))]
    }

    private var newcomers: [Warning] {
        guard programme.reallocation.policy != .none, let until = programme.reallocation.newcomers,
            let first = controlMonths.first,
            programme.calendar.month(first) > until
        else { return [] }
        return [
            Warning(
                .date(.newcomersNeverAsk(until: until)),
                at: origins.setting("reallocation.newcomers"))
        ]
    }

    /// Targets that say nothing, and no draws to meet them.
    var goals: [Warning] {
        programme.targets.enumerated().compactMap { index, target in
            let key = target.bound == .atLeast ? "at_least" : "at_most"
            return judgement(of: target).map {
                Warning($0, at: origins.setting("targets.\(index).\(key)"))
            }
        }
            + (programme.simulation.draws == 0
                ? [Warning(.target(.noDraws), at: origins.setting("simulation.draws"))] : [])
    }

    private func judgement(of target: Target) -> Warning.Kind? {
        let most = greatest(of: target.outcome)
        switch target.bound {
        case .atLeast where target.value <= .zero: return .target(.targetAlwaysMet(target.id))
        case .atLeast where target.value > most:
            return .target(.targetNeverMet(target.id, limit: most))
        case .atMost where target.value >= most: return .target(.targetAlwaysMet(target.id))
        case .atMost where target.value < .zero:
            return .target(.targetNeverMet(target.id, limit: .zero))
        default: return nil
        }
    }

    /// The greatest value that an outcome can have (model, section 10).
    private func greatest(of outcome: String) -> ExactDecimal {
        let count: Int
        switch outcome {
        case "live", "nationwide": count = programme.projects.count
        case "efa", "efa_online":
            count = programme.projects.count { programme.lines[$0.line].isForAll }
        case "coverage", "municipal", "municipal_share": count = 1
        case "finished", "started", "starved": count = plan.packages.count
        default: return ExactDecimal(mantissa: programme.budget.total.count, scale: 2)
        }
        return ExactDecimal(mantissa: Int64(count), scale: 0)
    }
}
