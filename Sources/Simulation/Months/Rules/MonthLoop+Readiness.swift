// SPDX-License-Identifier: GPL-3.0-or-later

extension MonthLoop {
    /// Step 1: finished packages leave, and packages that become ready before the month's end are
    /// active from its start on, with the effort that is drawn for them.
    func activateReady(in month: Int) {
        let (drawn, packages, coming) = (drawn, state.packages, coming)
        let askAhead = month > 0 ? compiled.askAheadMonths(atEndOf: month - 1) : 0
        func fetchAhead(_ package: PackageIndex) {
            packages.courses.fetchAhead(package)
            packages.restCents.fetchAhead(package)
        }
        func enter(_ arrival: Arrival, _ effortDays: Double) -> ActivePackage {
            coming.remove(arrival.package)
            return ActivePackage(
                remainingDays: effortDays,
                fromMonths: packages.courses[arrival.package].readyMonths,
                restCents: packages.restCents[arrival.package],
                teamDaysPerMonth: arrival.teamDaysPerMonth, centsPerDay: arrival.centsPerDay,
                technicalShare: arrival.technicalShare, package: arrival.package,
                project: arrival.project, slot: arrival.slot, line: arrival.line, phase: .ready)
        }
        active.regroup(
            for: month, readyBuckets, drawn, fetchingAhead: fetchAhead, enter: enter
        ) { mayAsk($0, askAhead: askAhead) }
    }

    /// Step 7: finished packages make their successors ready; these become active next month.
    func readySuccessors(after month: Int) {
        finishedNow.forEach(fetchingAhead: fetchSuccessorsAhead) { position in
            let finish = active.packages[position].fromMonths
            let rule = compiled.courseRules[active.package(at: position)]
            noteProgress(rule, finishedAt: finish)
            for edge in rule.successors { release(compiled.graph.successors[edge], from: finish) }
        }
        becomeReady(knownInMonth: month)
    }

    private func fetchSuccessorsAhead(ofPosition position: ServicePosition) {
        for edge in compiled.courseRules[active.package(at: position)].successors {
            state.packages.courses.fetchAhead(compiled.graph.successors[edge])
        }
    }

    /// A predecessor has finished; with the last one the package is released.
    @inline(__always)
    private func release(_ package: PackageIndex, from finish: Double) {
        let courses = state.packages.courses
        courses[package].lastFinishMonths = max(courses[package].lastFinishMonths, finish)
        let waitingFor = courses[package].waitingFor - 1
        courses[package].waitingFor = waitingFor
        state.packages.touch(package)
        released.append(package, if: waitingFor == 0)
    }

    /// All predecessors of the released packages have finished: their ready times are known, unless
    /// a Land does not join.
    func becomeReady(knownInMonth month: Int) {
        joinReleased()
        let (rules, courses) = (compiled.courseRules, state.packages.courses)
        for index in 0..<joined.count {
            let package = joined[index]
            let rule = rules[package]
            let latest = max(
                state.projects.releaseMonths[rule.project], courses[package].lastFinishMonths)
            let delay = drawn.waits(rule) ? drawn.delay(rule, at: delays.take()) : 0
            let ready = latest + delay
            courses[package].readyMonths = ready
            courses[package].activeSince = readyBuckets.add(
                rule.slot, readyAt: ready, notBefore: month + 1)
            state.packages.touch(package)
            wasReleased.insert(package)
            coming.insert(package)
        }
    }

    /// Of the released packages those whose Land joins; draws the Länder's decisions, then the
    /// delays of those that join.
    private func joinReleased() {
        let rules = compiled.courseRules
        // Copies of one's own can be counted in registers.
        var (joined, decisions, delays) = (joined, decisions, delays)
        decisions.removeAll()
        released.forEach(fetchingAhead: rules.fetchAhead) { package in
            decisions.ask(for: rules[package].joinName, if: rules[package].isJoining)
        }
        decisions.draw(drawn)
        joined.removeAll()
        delays.removeAll()
        for index in 0..<released.count {
            let rule = rules[released[index]]
            // Who needs no decision has a probability above 1.
            let joins = decisions.take(if: rule.isJoining) < rule.joinProbability
            joined.append(released[index], if: joins)
            delays.ask(for: rule.delayName, if: joins && drawn.waits(rule))
        }
        delays.draw(drawn)
        (self.joined, self.decisions, self.delays) = (joined, decisions, delays)
        released.removeAll()
    }

    /// Go-live, online and connected: when the last package that counts has finished.
    @inline(__always)
    func noteProgress(_ rule: CourseRule, finishedAt finish: Double) {
        let projects = state.projects
        if !projects.hasProgress[rule.project] {
            projects.beginProgress(of: Int(rule.project), compiled)
        }
        if rule.makesLive {
            projects.liveLeft[rule.project] -= 1
            projects.liveMonths[rule.project] = max(projects.liveMonths[rule.project], finish)
        }
        let pair = rule.landOfProject
        if rule.makesOnline || rule.makesConnected { projects.hasReach[rule.project] = true }
        if rule.makesOnline {
            projects.reach[pair].onlineLeft -= 1
            projects.reach[pair].onlineMonths = max(projects.reach[pair].onlineMonths, finish)
        }
        if rule.makesConnected {
            projects.reach[pair].connectedLeft -= 1
            projects.reach[pair].connectedMonths = max(projects.reach[pair].connectedMonths, finish)
        }
    }
}
