// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension MonthLoop {
    /// Each line's reserve serves the needs of its packages (model, section 8, "Reserve").
    func serveNeedsFromReserve(atEndOf month: Int) {
        switch compiled.programme.reallocation.reserve {
        case .none: return
        case .control where !compiled.hasControlDate(atEndOf: month): return
        case .control, .monthly: break
        }
        let reserve = state.lines.reserveCents
        guard reserve.indices.contains(where: { reserve[$0] > 0 }) else { return }
        gatherNeedsOfReserve(atEndOf: month)
        guard exchange.needCount > 0 else { return }
        for line in reserve.indices where reserve[line] > 0 {
            exchange.serving.removeAll()
            for need in 0..<exchange.needCount
            where compiled.packages.line[exchange.needPackage[need]] == line {
                exchange.serving.append(need)
            }
            grantServed(upTo: reserve[line])
        }
        payFromReserve(atEndOf: month)
    }

    private func gatherNeedsOfReserve(atEndOf month: Int) {
        let (own, reserve) = (active.packages, state.lines.reserveCents)
        forEachInNeed(atEndOf: month, newcomersAsk: false) { position, cents in
            guard reserve[Int(own[position].line)] > 0 else { return }
            exchange.note(cents, neededBy: active.package(at: position), at: position)
        }
        exchange.listNeeds(compiled.packages.project, state.projects.isNewcomer)
    }

    private func payFromReserve(atEndOf month: Int) {
        let lines = state.lines
        for need in 0..<exchange.needCount where exchange.receivedCents[need] > 0 {
            let package = exchange.needPackage[need]
            let line = Int(compiled.packages.line[package])
            let grant = exchange.receivedCents[need]
            state.packages.restCents[package] += grant
            active.packages[exchange.needPosition[need]].restCents += grant
            lines.reserveCents[line] -= grant
            lines.restCents[line] += grant
            lines.grantedInMonth[month * compiled.lineCount + line] += grant
            recorder?.recordGrant(grant, from: line, to: package, atEndOf: month)
        }
    }

    /// Serves the needs that stand in `exchange.serving` (canonical order) up to an amount, each up
    /// to its need, by the policy; with `none` by priority.
    ///
    /// - Returns: what was granted; `exchange.receivedCents` is raised by it.
    @discardableResult
    func grantServed(upTo amount: Int64) -> Int64 {
        let exchange = exchange
        var total: Int64 = 0
        for position in 0..<exchange.serving.count {
            let need = exchange.serving[position]
            total += exchange.needCents[need] - exchange.receivedCents[need]
        }
        guard amount < total else {
            for position in 0..<exchange.serving.count {
                let need = exchange.serving[position]
                exchange.grantCents[need] =
                    exchange.needCents[need] - exchange.receivedCents[need]
                exchange.receivedCents[need] = exchange.needCents[need]
            }
            return total
        }
        switch compiled.programme.reallocation.policy {
        case .proportional: exchange.apportionServed(amount)
        case .completion: grantSmallestFirst(amount)
        case .priority, .none: grantByPriority(amount)
        }
        for position in 0..<exchange.serving.count {
            let need = exchange.serving[position]
            exchange.receivedCents[need] += exchange.grantCents[need]
        }
        return amount
    }

    /// The smallest remaining need first; ties canonical.
    private func grantSmallestFirst(_ amount: Int64) {
        let exchange = exchange
        grant(amount) { left, right in
            let (a, b) = (
                exchange.needCents[left] - exchange.receivedCents[left],
                exchange.needCents[right] - exchange.receivedCents[right]
            )
            return a != b ? a < b : left < right
        }
    }

    /// The highest priority first; ties canonical.
    private func grantByPriority(_ amount: Int64) {
        let (needs, ranks) = (exchange.needPackage, compiled.packages.priorityRank)
        grant(amount) { left, right in ranks[needs[left]] < ranks[needs[right]] }
    }

    /// Serves in an order until the amount is used up; the others get nothing, in whatever order.
    @inline(__always)
    private func grant(_ amount: Int64, by precedes: (Int32, Int32) -> Bool) {
        let exchange = exchange
        for position in 0..<exchange.serving.count {
            exchange.grantCents[exchange.serving[position]] = 0
        }
        var left = amount
        exchange.serving.forEachFirst(by: precedes) { need in
            let grant = min(left, exchange.needCents[need] - exchange.receivedCents[need])
            exchange.grantCents[need] = grant
            left -= grant
            return left > 0
        }
    }
}
