// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension MonthLoop {
    /// At a control date idle money is reassigned through the scopes; only what has a taker moves
    /// (model, section 8, "Control date").
    func reassignIdleMoney(atEndOf month: Int) {
        gatherNeeds(atEndOf: month)
        gatherOffers(atEndOf: month)
        if exchange.needCount > 0, exchange.offerCount > 0 {
            for scope in compiled.programme.reallocation.scopes {
                reassign(within: scope, atEndOf: month)
            }
            welcomeNewcomers()
        }
        recorder?.recordControlDate(of: self, atEndOf: month)
    }

    /// Every package that has money and gives some, in the order in which it is taken. Those that
    /// wait for others have no reason before a time that is known beforehand.
    private func gatherOffers(atEndOf month: Int) {
        exchange.removeOffers()
        guard noteTakers() || recorder != nil else { return }
        let (lines, hasTaker) = (compiled.packages.line, exchange.hasTakerInLine)
        mayHaveRest.forEach { package in
            guard restCents(of: package) > 0, hasTaker[lines[package]] else { return }
            let (cents, reason) = offer(of: package, atEndOf: month)
            exchange.note(cents, offeredBy: package, for: reason)
        }
        let (rests, mayHaveRest) = (state.packages.restCents, mayHaveRest)
        compiled.waitingOffers.forEach(atEndOf: month) { offer in
            let package = offer.package
            let (waits, taker) = (!mayHaveRest.contains(package), hasTaker[lines[package]])
            exchange.note(
                rests[package] - offer.keptCents, offeredBy: package, for: offer.reason,
                if: waits && taker)
        }
        exchange.listOffers(compiled.packages.project)
    }

    /// Notes the lines in which someone asks: only there an offer has a taker. The plan case lists
    /// all offers all the same.
    ///
    /// - Returns: whether anyone asks.
    private func noteTakers() -> Bool {
        exchange.hasTakerInLine.fill(with: recorder != nil)
        for need in 0..<exchange.needCount {
            exchange.hasTakerInLine[compiled.packages.line[exchange.needPackage[need]]] = true
        }
        return exchange.needCount > 0
    }

    /// The largest amount for which a reason applies, the first of equals.
    @inline(__always)
    func offer(of package: PackageIndex, atEndOf month: Int) -> (cents: Int64, reason: GivingReason)
    {
        let time = Double(month + 1)
        let rest = rest(of: package)
        let isFinished = state.packages.courses[package].isFinished
        let tooMuch = max(0, rest.restCents - spendableCents(of: package, atEndOf: month))
        // What is finished is not binding: it gives all, and no other reason gives more.
        var offer: (cents: Int64, reason: GivingReason) =
            isFinished ? (rest.restCents, .finished) : (min(rest.freeCents, tooMuch), .late)
        if rest.freeCents > offer.cents, isSlow(package, atEndOf: month) {
            offer = (rest.freeCents, .slow)
        }
        if rest.freeCents > offer.cents, isOverdue(package, at: time) {
            offer = (rest.freeCents, .waiting)
        }
        return offer
    }

    /// Runs for three months at least and spent too little in the last three: what it had spent
    /// before them was noted three months ago.
    private func isSlow(_ package: PackageIndex, atEndOf month: Int) -> Bool {
        let packages = state.packages
        guard isRunning(package), packages.courses[package].startMonths <= Double(month - 2) else {
            return false
        }
        let spent =
            packages.spentCents[package]
            - spentCents(of: package, threeMonthsBeforeEndOf: month)
        let slow = compiled.programme.reallocation.slow
        return Double(spent) < slow * compiled.packages.monthlyCostCents[package] * 3
    }

    /// Not ready although its planned start lies too far back.
    private func isOverdue(_ package: PackageIndex, at time: Double) -> Bool {
        state.packages.courses[package].readyMonths > time && compiled.isOverdue(package, at: time)
    }

    /// Who asks: ready, unfinished, and not giving.
    private func gatherNeeds(atEndOf month: Int) {
        let newcomersMayAsk = compiled.newcomersMayAsk(atEndOf: month)
        forEachInNeed(atEndOf: month, newcomersAsk: newcomersMayAsk) { position, cents in
            let package = active.package(at: position)
            let gives = restCents(of: package) > 0 && offer(of: package, atEndOf: month).cents > 0
            if !gives { exchange.note(cents, neededBy: package, at: position) }
        }
        exchange.listNeeds(compiled.packages.project, state.projects.isNewcomer)
    }

    /// In each group of a scope the needs are served from what the group's packages give, newcomers
    /// after the others.
    private func reassign(within scope: Reallocation.Scope, atEndOf month: Int) {
        let groupCount = linkGroups(of: scope)
        for group in 0..<groupCount
        where exchange.firstNeedOfGroup[group] >= 0 && exchange.firstOfferOfGroup[group] >= 0 {
            let offered = offeredCents(in: group)
            let first = serve(group, upTo: offered, newcomers: false, atEndOf: month)
            _ = serve(group, upTo: offered - first, newcomers: true, atEndOf: month)
        }
    }

    private func offeredCents(in group: Int) -> Int64 {
        var total: Int64 = 0
        var offer = exchange.firstOfferOfGroup[group]
        while offer >= 0 {
            total += exchange.offerCents[offer] - exchange.givenCents[offer]
            offer = exchange.nextOffer[offer]
        }
        return total
    }

    /// Serves the group's newcomers, or the others, and takes the money from those who give.
    private func serve(
        _ group: Int, upTo amount: Int64, newcomers: Bool, atEndOf month: Int
    ) -> Int64 {
        guard amount > 0 else { return 0 }
        exchange.serving.removeAll()
        var need = exchange.firstNeedOfGroup[group]
        while need >= 0 {
            if exchange.isNewcomers[need] == newcomers { exchange.serving.append(Int(need)) }
            need = exchange.nextNeed[need]
        }
        guard exchange.serving.count > 0 else { return 0 }
        let granted = grantServed(upTo: amount)
        if granted > 0 { take(granted, from: group, atEndOf: month) }
        return granted
    }

    /// Links needs and offers of the same group, each in its order. O(needs + offers + groups).
    private func linkGroups(of scope: Reallocation.Scope) -> Int {
        let groupCount = compiled.groupCount(of: scope)
        for group in 0..<groupCount {
            exchange.firstNeedOfGroup[group] = -1
            exchange.firstOfferOfGroup[group] = -1
        }
        for need in stride(from: exchange.needCount - 1, through: 0, by: -1)
        where exchange.receivedCents[need] < exchange.needCents[need] {
            let group = compiled.group(ofProject: exchange.needProject[need], in: scope)
            exchange.nextNeed[need] = exchange.firstNeedOfGroup[group]
            exchange.firstNeedOfGroup[group] = Int32(need)
        }
        for offer in stride(from: exchange.offerCount - 1, through: 0, by: -1)
        where exchange.givenCents[offer] < exchange.offerCents[offer] {
            let group = compiled.group(ofProject: exchange.offerProject[offer], in: scope)
            guard exchange.firstNeedOfGroup[group] >= 0 else { continue }
            exchange.nextOffer[offer] = exchange.firstOfferOfGroup[group]
            exchange.firstOfferOfGroup[group] = Int32(offer)
        }
        return groupCount
    }

    /// Moves what was granted in a group: what is finished gives first, what only waits last.
    private func take(_ granted: Int64, from group: Int, atEndOf month: Int) {
        recorder?.beginTransfer(of: self)
        var left = granted
        var offer = exchange.firstOfferOfGroup[group]
        while left > 0, offer >= 0 {
            let taken = min(left, exchange.offerCents[offer] - exchange.givenCents[offer])
            if taken > 0 {
                let giver = exchange.offerPackage[offer]
                exchange.givenCents[offer] += taken
                state.packages.restCents[giver] -= taken
                if exchange.offerReason[offer] == GivingReason.finished.rawValue,
                    restCents(of: giver) == 0
                {
                    mayHaveRest.remove(giver)
                }
                count(taken, givenFor: exchange.offerReason[offer])
                recorder?.recordGift(
                    taken, from: giver, reason: exchange.offerReason[offer], atEndOf: month)
                left -= taken
            }
            offer = exchange.nextOffer[offer]
        }
        for position in 0..<exchange.serving.count {
            let need = exchange.serving[position]
            let taker = exchange.needPackage[need]
            state.packages.restCents[taker] += exchange.grantCents[need]
        }
        let taker = exchange.needPackage[exchange.serving[0]]
        let line = Int(compiled.packages.line[taker])
        state.lines.reassignedInMonth[month * compiled.lineCount + line] += granted
    }

    private func count(_ cents: Int64, givenFor reason: Int32) {
        switch GivingReason(rawValue: reason) {
        case .finished: tally.givenCents.finished += cents
        case .late: tally.givenCents.late += cents
        case .slow: tally.givenCents.slow += cents
        case .waiting, nil: tally.givenCents.waiting += cents
        }
    }

    /// A project that was granted some is no newcomer any more.
    private func welcomeNewcomers() {
        for need in 0..<exchange.needCount
        where exchange.isNewcomers[need] && exchange.receivedCents[need] > 0 {
            let project = compiled.packages.project[exchange.needPackage[need]]
            state.projects.isNewcomer[project] = false
        }
    }
}
