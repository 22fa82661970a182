// SPDX-License-Identifier: GPL-3.0-or-later

// What the first open month finds: state, uncertain quantities, and who is ready when.

extension MonthLoop {
    /// Opens a draw: everything is as it stands before the first open month, the values that
    /// packages share are drawn, and the packages that wait for no other have their ready times.
    ///
    /// The first open month is that of the start, or the one after the closed months.
    func begin(_ draw: Draw) {
        if let opened = compiled.opened { return begin(draw, after: opened) }
        openAccounts()
        turn(to: draw)
        recorder?.recordOpening(compiled)
        releaseRoots()
        activateReady(in: 0)
    }

    /// No work done, no money spent, nobody active.
    func openAccounts() {
        state.packages.reset(compiled)
        state.projects.reset(compiled)
        state.lines.reset(compiled)
        forgetPackages()
    }

    /// Nobody is active, nothing is counted.
    private func forgetPackages() {
        active.removeAll()
        for set in [wasReleased, coming, finishedWithRest] { set.removeAll() }
        readyBuckets.removeAll()
        released.removeAll()
        started.removeAll()
        tally = Tally()
    }

    /// What the pools can do and when the projects' packages may start, in this draw.
    private func turn(to draw: Draw) {
        drawn.turn(to: draw)
        for pool in state.pools.factor.indices {
            state.pools.factor[pool] = drawn.capacityFactor(ofPool: pool)
        }
        for project in state.projects.releaseMonths.indices {
            state.projects.releaseMonths[project] = drawn.release(ofProject: project)
        }
    }

    /// The packages that wait for no other are ready at their release.
    private func releaseRoots() {
        for root in compiled.graph.roots { released.append(root) }
        becomeReady(knownInMonth: -1)
    }
}

// MARK: After closed months (forecast, section 12)

extension MonthLoop {
    /// Opens a draw of a forecast at t₀.
    private func begin(_ draw: Draw, after opened: OpenedBooks) {
        restore(opened)
        turn(to: draw)
        resumeRunning(opened)
        releasePending(opened)
        activateReady(in: opened.firstMonth)
        beginAtCutOff(opened)
        noteSpending(atEndOf: opened.firstMonth - 1)
        if let accounts = opened.atDeadline { lookAtClosedDeadline(accounts, opened) }
    }

    /// Everything is where the books left it.
    private func restore(_ opened: OpenedBooks) {
        state.packages.restore(opened, compiled)
        opened.projects.restore(state.projects, compiled)
        opened.lines.restore(state.lines)
        forgetPackages()
        tally.finishedPackages = opened.finishedCount
        for package in opened.started {
            started.append(package)
            wasReleased.insert(package)
            finishedWithRest.insert(package, if: opened.courses[package].isFinished)
        }
    }

    /// Running packages go on from t₀ with what is left of their effort.
    private func resumeRunning(_ opened: OpenedBooks) {
        let rests = state.packages.restCents
        active.resume(opened.running, opened.runningNames, drawn) { rests[$0] }
        for running in opened.running {
            let package = running.own.package
            state.packages.touch(package)
            for (before, booked) in zip(state.packages.spentBefore, opened.spentBefore) {
                before[package] = booked[package]
            }
        }
    }

    /// Packages whose predecessors have all finished by the books are ready at their release, or
    /// since those finished, if their Land joins.
    private func releasePending(_ opened: OpenedBooks) {
        let (rules, courses) = (compiled.courseRules, state.packages.courses)
        for pending in opened.pending {
            let (package, rule) = (pending.package, rules[pending.package])
            guard !rule.isJoining || drawn.joins(rule) else { continue }
            let latest = max(
                state.projects.releaseMonths[rule.project], courses[package].lastFinishMonths)
            let ready = latest + drawn.delay(of: pending, rule)
            courses[package].readyMonths = ready
            courses[package].activeSince = readyBuckets.add(
                rule.slot, readyAt: ready, notBefore: opened.firstMonth)
            state.packages.touch(package)
            wasReleased.insert(package)
            coming.insert(package)
        }
    }

    /// Who was ready before t₀ begins there, unless it catches up what it could not do in the last
    /// closed month.
    private func beginAtCutOff(_ opened: OpenedBooks) {
        let cutOff = Double(opened.firstMonth)
        for position in active.positions where active.packages[position].fromMonths < cutOff {
            if !opened.catchesUp[active.package(at: position)] {
                active.packages[position].fromMonths = cutOff
            }
        }
    }

    /// Who was starved at the deadline that the books have closed: by their accounts, and ready by
    /// this draw's times.
    private func lookAtClosedDeadline(_ accounts: AccountsAtDeadline, _ opened: OpenedBooks) {
        let month = compiled.programme.calendar.deadlineMonth
        let (courses, time) = (state.packages.courses, Double(month + 1))
        for package in courses.indices
        where courses[package].readyMonths <= time && courses[package].finishMonths > time {
            if accounts.isStarved(package, compiled) { tally.starvedPackages += 1 }
        }
        recorder?.recordStates(of: self, atEndOf: month, accounts)
    }
}

extension AccountsAtDeadline {
    /// Not a newcomer's, and with less than a hundredth of a month's cost.
    func isStarved(_ package: PackageIndex, _ compiled: CompiledProgramme) -> Bool {
        !isNewcomer[Int(compiled.packages.project[package])]
            && Double(restCents[package]) < compiled.packages.monthlyCostCents[package] / 100
    }
}
