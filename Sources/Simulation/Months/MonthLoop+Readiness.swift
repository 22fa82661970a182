// SPDX-License-Identifier: GPL-3.0-or-later

extension MonthLoop {
    /// Step 1: finished packages leave, and packages that become ready before the month's end are
    /// active from its start on, with the effort that is drawn for them.
    func activateReady(in month: Int) {
        let (drawn, packages) = (drawn, state.packages)
        readyBuckets.forEach(in: month) { package in
            active.announce(package)
            packages.courses.fetchAhead(package)
            packages.restCents.fetchAhead(package)
        }
        active.regroup { arrival in
            Entrance(
                remainingDays: drawn.effortDays(of: arrival),
                fromMonths: packages.courses[arrival.package].readyMonths,
                restCents: packages.restCents[arrival.package],
                isNewcomers: isNewcomers(Int(arrival.package)))
        }
    }

    /// Step 7: finished packages make their successors ready; these become active next month.
    func readySuccessors(after month: Int) {
        finishedNow.forEach(fetchingAhead: fetchSuccessorsAhead) { package in
            let finish = state.packages.courses[package].finishMonths
            let rule = compiled.courseRules[package]
            noteProgress(rule, finishedAt: finish)
            for edge in rule.successors { release(compiled.graph.successors[edge], from: finish) }
        }
        becomeReady(knownInMonth: month)
    }

    private func fetchSuccessorsAhead(of package: Int) {
        for edge in compiled.courseRules[package].successors {
            state.packages.courses.fetchAhead(Int(compiled.graph.successors[edge]))
        }
    }

    /// A predecessor has finished; with the last one the package is released.
    @inline(__always)
    private func release(_ package: Int32, from finish: Double) {
        let courses = state.packages.courses
        courses[package].latestFinishMonths = max(courses[package].latestFinishMonths, finish)
        courses[package].waitingFor -= 1
        state.packages.touch(Int(package))
        if courses[package].waitingFor == 0 { released.append(Int(package)) }
    }

    /// All predecessors of the released packages have finished: their ready times are known, unless
    /// a Land does not join.
    func becomeReady(knownInMonth month: Int) {
        let (rules, courses) = (compiled.courseRules, state.packages.courses)
        released.forEach(fetchingAhead: rules.fetchAhead) { package in
            let rule = rules[package]
            if rule.isJoining, !drawn.joins(rule) { return }
            let latest = max(
                state.projects.releaseMonths[rule.project], courses[package].latestFinishMonths)
            let ready = latest + drawn.delay(rule)
            courses[package].readyMonths = ready
            courses[package].fromMonths = ready
            courses[package].activeSince = readyBuckets.add(
                package, readyAt: ready, notBefore: month + 1)
            state.packages.touch(package)
            mayHaveRest.insert(package)
        }
        released.removeAll()
    }

    /// Go-live, online and connected: when the last package that counts has finished.
    @inline(__always)
    private func noteProgress(_ rule: CourseRule, finishedAt finish: Double) {
        let projects = state.projects
        if rule.makesLive {
            projects.liveLeft[rule.project] -= 1
            projects.liveMonths[rule.project] = max(projects.liveMonths[rule.project], finish)
        }
        let pair = rule.landOfProject
        if rule.makesOnline {
            projects.onlineLeft[pair] -= 1
            projects.onlineMonths[pair] = max(projects.onlineMonths[pair], finish)
        }
        if rule.makesConnected {
            projects.connectedLeft[pair] -= 1
            projects.connectedMonths[pair] = max(projects.connectedMonths[pair], finish)
        }
    }
}
