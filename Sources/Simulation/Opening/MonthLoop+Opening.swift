// SPDX-License-Identifier: GPL-3.0-or-later

// What the first open month finds: state, uncertain quantities, and who is ready when.

extension MonthLoop {
    /// Opens a draw: everything is as it stands before the first month, the values that packages
    /// share are drawn, and the packages without predecessors have their ready times.
    func begin(_ draw: Draw) {
        resetState()
        turn(to: draw)
        recorder?.recordOpening(compiled)
        releaseRoots()
    }

    /// No work done, no money spent, nobody active.
    private func resetState() {
        state.packages.reset(compiled)
        state.projects.reset(compiled)
        state.lines.reset(compiled)
        active.removeAll()
        mayHaveRest.removeAll()
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
        for root in compiled.graph.roots { released.append(Int(root)) }
        becomeReady(knownInMonth: -1)
    }
}
