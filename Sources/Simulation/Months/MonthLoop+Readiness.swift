// SPDX-License-Identifier: GPL-3.0-or-later

extension MonthLoop {
    /// Step 1: packages that become ready before the month's end are active.
    func activateReady(in month: Int) {
        announceReady(in: month, before: Double(month + 1))
        active.enter()
    }

    /// Step 7: finished packages make their successors ready; these become active next month.
    func readySuccessors(after month: Int) {
        for position in 0..<finishedNow.count {
            let package = finishedNow[position]
            let finish = state.packages.finishMonths[package]
            noteProgress(of: package, finishedAt: finish)
            for edge in compiled.graph.successorRange(of: package) {
                let successor = Int(compiled.graph.successors[edge])
                let latest = state.packages.latestFinishMonths[successor]
                state.packages.latestFinishMonths[successor] = max(latest, finish)
                state.packages.waitingFor[successor] -= 1
                if state.packages.waitingFor[successor] == 0 {
                    becomeReady(successor, knownInMonth: month)
                }
            }
        }
        // Ready exactly at the month's end: it may already ask for money.
        announceReady(in: month, before: .infinity)
        active.enter()
    }

    /// All predecessors have finished: the ready time is known, unless its Land does not join.
    func becomeReady(_ package: Int, knownInMonth month: Int) {
        let pair = Int(compiled.packages.landOfProject[package])
        if compiled.packages.isJoining[package], !drawn.joins(pair) { return }
        let project = Int(compiled.packages.project[package])
        let latest = max(
            state.projects.releaseMonths[project], state.packages.latestFinishMonths[package])
        let ready = latest + drawn.delay(ofPackage: package)
        state.packages.readyMonths[package] = ready
        state.packages.fromMonths[package] = ready
        everReady.insert(package)
        if ready <= Double(month + 1) {
            announce(package)
        } else {
            readyBuckets.add(package, readyAt: ready)
        }
    }

    private func announceReady(in month: Int, before time: Double) {
        readyBuckets.take(month, readyBefore: time, state.packages.readyMonths) { announce($0) }
    }

    private func announce(_ package: Int) {
        state.packages.remainingDays[package] = drawn.effortDays(ofPackage: package)
        active.announce(package)
    }

    /// Go-live, online and connected: when the last package that counts has finished.
    private func noteProgress(of package: Int, finishedAt finish: Double) {
        let projects = state.projects
        if compiled.packages.makesLive[package] {
            let project = compiled.packages.project[package]
            projects.liveLeft[project] -= 1
            projects.liveMonths[project] = max(projects.liveMonths[project], finish)
        }
        let pair = compiled.packages.landOfProject[package]
        if compiled.packages.makesOnline[package] {
            projects.onlineLeft[pair] -= 1
            projects.onlineMonths[pair] = max(projects.onlineMonths[pair], finish)
        }
        if compiled.packages.makesConnected[package] {
            projects.connectedLeft[pair] -= 1
            projects.connectedMonths[pair] = max(projects.connectedMonths[pair], finish)
        }
    }
}
