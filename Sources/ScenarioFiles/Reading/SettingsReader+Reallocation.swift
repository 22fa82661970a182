// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension SettingsReader {
    func reallocation() -> Reallocation {
        var result = Reallocation()
        result.policy = settings.choice("reallocation.policy") ?? .none
        result.reserve = settings.choice("reallocation.reserve") ?? .monthly
        if result.policy != .none || result.reserve == .control { checkNeeded() }
        result.interval = settings.whole("reallocation.interval") ?? 3
        result.controlPeriod = controlPeriod()
        result.grace = settings.number("reallocation.grace") ?? 0
        result.slow = settings.number("reallocation.slow") ?? 0
        result.notice = settings.number("reallocation.notice") ?? 0
        result.askAhead = settings.number("reallocation.ask_ahead") ?? 1
        result.scopes = scopes()
        result.newcomers = settings.month("reallocation.newcomers")
        return result
    }

    private func checkNeeded() {
        let needed = ["interval", "first", "last", "grace", "slow", "notice", "scopes"]
        for key in needed where !settings.has("reallocation.\(key)") {
            log.add(
                .key(.neededForReallocation("reallocation.\(key)")),
                at: settings.origin("reallocation"))
        }
    }

    private func controlPeriod() -> ClosedRange<Month>? {
        guard let first = settings.month("reallocation.first"),
            let last = settings.month("reallocation.last")
        else { return nil }
        guard first <= last else {
            let kind = Problem.Kind.calendar(
                .datesReversed(
                    earlier: "reallocation.first", earlierDate: "\(first)",
                    later: "reallocation.last", laterDate: "\(last)"))
            log.add(kind, at: settings.origin("reallocation.last"))
            return nil
        }
        return first...last
    }

    private func scopes() -> [Reallocation.Scope] {
        var scopes: [Reallocation.Scope] = []
        for item in settings.names("reallocation.scopes") {
            let path = "reallocation.scopes.\(item)"
            guard let scope: Reallocation.Scope = settings.choice(path) else { continue }
            if scopes.contains(scope) {
                log.add(.value(.duplicateEntry(value: scope.rawValue)), at: settings.origin(path))
            }
            scopes.append(scope)
        }
        return scopes
    }
}
