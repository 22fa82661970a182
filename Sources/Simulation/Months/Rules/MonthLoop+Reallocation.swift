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

    /// Every package that has money and gives some, in the order in which it is taken.
    ///
    /// Looked at by how far they are, because what decides over them lies together then: those that
    /// finished, that are active, that will be and that wait for others.
    private func gatherOffers(atEndOf month: Int) {
        exchange.removeOffers()
        guard noteTakers() || recorder != nil else { return }
        noteOffersOfFinished()
        noteOffersOfActive(atEndOf: month)
        noteOffersOfComing(atEndOf: month)
        noteOffersOfWaiting(atEndOf: month)
        exchange.listOffers(compiled.packages.project)
    }

    /// What is finished is not binding: it gives all, and no other reason gives more.
    private func noteOffersOfFinished() {
        let (lines, hasTaker) = (compiled.packages.line, exchange.hasTakerInLine)
        let rests = state.packages.restCents
        finishedWithRest.forEach { package in
            exchange.note(
                rests[package], offeredBy: package, for: .finished, if: hasTaker[lines[package]])
        }
    }

    private func noteOffersOfActive(atEndOf month: Int) {
        let (own, hasTaker) = (active.packages, exchange.hasTakerInLine)
        for position in active.positions {
            guard own[position].restCents > 0, hasTaker[Int(own[position].line)] else { continue }
            let (cents, reason) = offer(of: Giver(own[position]), atEndOf: month)
            exchange.note(cents, offeredBy: own[position].package, for: reason)
        }
    }

    /// Those whose ready time is known and lies in a later month.
    private func noteOffersOfComing(atEndOf month: Int) {
        let (lines, hasTaker) = (compiled.packages.line, exchange.hasTakerInLine)
        let (packages, monthlyCosts) = (state.packages, compiled.packages.monthlyCostCents)
        coming.forEach { package in
            guard packages.restCents[package] > 0, hasTaker[lines[package]] else { return }
            let giver = Giver(
                package: package, restCents: packages.restCents[package],
                monthlyCostCents: monthlyCosts[package],
                fromMonths: packages.courses[package].readyMonths, isRunning: false)
            let (cents, reason) = offer(of: giver, atEndOf: month)
            exchange.note(cents, offeredBy: package, for: reason)
        }
    }

    /// Those that wait for others have no reason before a time that is known beforehand.
    private func noteOffersOfWaiting(atEndOf month: Int) {
        let (lines, hasTaker) = (compiled.packages.line, exchange.hasTakerInLine)
        let (rests, wasReleased) = (state.packages.restCents, wasReleased)
        let offers = compiled.waitingOffers
        var givers = exchange.givers
        givers.removeAll()
        for index in offers.indices(atEndOf: month) {
            let package = offers[index].package
            let (waits, taker) = (!wasReleased.contains(package), hasTaker[lines[package]])
            let gives = rests[package] > offers[index].keptCents
            givers.append(index, if: waits && taker, and: gives)
        }
        for place in 0..<givers.count {
            let offer = offers[givers[place]]
            exchange.note(
                rests[offer.package] - offer.keptCents, offeredBy: offer.package,
                for: offer.reason)
        }
        exchange.givers = givers
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

    /// What an unfinished package gives: the largest amount for which a reason applies, the first
    /// of equals.
    @inline(__always)
    private func offer(of giver: Giver, atEndOf month: Int) -> (cents: Int64, reason: GivingReason)
    {
        let rules = compiled.programme.reallocation
        let freeCents = giver.freeCents(notice: rules.notice)
        let tooMuch = max(0, giver.restCents - giver.spendableCents(until: compiled.deadline))
        let late = min(freeCents, tooMuch)
        guard freeCents > late else { return (late, .late) }
        if isSlow(giver, atEndOf: month) { return (freeCents, .slow) }
        let time = Double(month + 1)
        if giver.fromMonths > time, compiled.isOverdue(giver.package, at: time) {
            return (freeCents, .waiting)
        }
        return (late, .late)
    }

    /// Runs for three months at least and spent too little in the last three: what it had spent
    /// before them was noted three months ago.
    @inline(__always)
    private func isSlow(_ giver: Giver, atEndOf month: Int) -> Bool {
        let packages = state.packages
        guard giver.isRunning,
            packages.courses[giver.package].startMonths <= Double(month - 2)
        else { return false }
        let spent =
            packages.spentCents[giver.package]
            - spentCents(of: giver.package, threeMonthsBeforeEndOf: month)
        let slow = compiled.programme.reallocation.slow
        return Double(spent) < slow * giver.monthlyCostCents * 3
    }

    /// Who asks: ready, unfinished, and not giving.
    private func gatherNeeds(atEndOf month: Int) {
        let newcomersMayAsk = compiled.newcomersMayAsk(atEndOf: month)
        forEachInNeed(atEndOf: month, newcomersAsk: newcomersMayAsk) { position, cents in
            let own = active.packages[position]
            let gives = own.restCents > 0 && offer(of: Giver(own), atEndOf: month).cents > 0
            if !gives { exchange.note(cents, neededBy: own.package, at: position) }
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
                    finishedWithRest.remove(giver)
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

/// What of an unfinished package decides over what it gives.
private struct Giver {
    let package: PackageIndex
    /// a_i and q_i.
    let restCents: Int64
    let monthlyCostCents: Double
    /// From when on it can work: from_i, or its ready time if that lies later.
    let fromMonths: Double
    let isRunning: Bool

    /// f_i: the rest without what is binding while it runs (Obligo).
    @inline(__always)
    func freeCents(notice months: Double) -> Int64 {
        restCents
            - bindingCents(
                ofRest: restCents, monthlyCostCents: monthlyCostCents, notice: months,
                isRunning: isRunning)
    }

    /// `rint(q_i · D_i)`: what it can still spend until the deadline at most.
    @inline(__always)
    func spendableCents(until deadline: Double) -> Int64 {
        rint(monthlyCostCents * max(0, deadline - fromMonths))
    }
}

extension Giver {
    @inline(__always)
    init(_ own: ActivePackage) {
        self.init(
            package: own.package, restCents: own.restCents, monthlyCostCents: own.monthlyCostCents,
            fromMonths: own.fromMonths, isRunning: own.phase == .running)
    }
}
