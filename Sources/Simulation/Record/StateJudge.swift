// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells how a package stands at the end of the deadline's month: the first state that holds
/// (files, "Tables").
struct StateJudge {
    private let loop: MonthLoop
    private let compiled: CompiledProgramme
    private let time: Double
    /// Packages that never become ready as their Land, or that of a predecessor, does not join.
    private let isNotJoined: [Bool]

    init(_ loop: MonthLoop, time: Double) {
        self.loop = loop
        self.time = time
        compiled = loop.compiled
        isNotJoined = Self.notJoined(loop)
    }

    func state(of package: Int) -> PackageCourse.State {
        let packages = loop.state.packages
        let project = compiled.packages.project[package]
        let ready = packages.courses[package].readyMonths
        if compiled.packages.isExcluded[package] { return .excluded }
        if packages.courses[package].isFinished { return .finished }
        if loop.isNewcomers(package) { return .unfunded }
        if isNotJoined[package] { return .notJoined }
        if loop.state.projects.releaseMonths[project] > time { return .waitingAgreement }
        if ready == .infinity { return .waitingPredecessor }
        if ready > time { return .waitingDelay }
        if loop.isStarved(package) { return .starved }
        return packages.courses[package].startMonths == .infinity ? .waitingCapacity : .running
    }

    /// Spreads from the packages of Länder that do not join to all that wait for them.
    private static func notJoined(_ loop: MonthLoop) -> [Bool] {
        let compiled = loop.compiled
        var isNotJoined = Array(repeating: false, count: compiled.packageCount)
        var pending = (0..<compiled.packageCount).filter { package in
            compiled.packages.isJoining[package] && !compiled.packages.isExcluded[package]
                && !loop.drawn.joins(compiled.courseRules[package])
        }
        while let package = pending.popLast() {
            guard !isNotJoined[package] else { continue }
            isNotJoined[package] = true
            for edge in compiled.graph.successorRange(of: package) {
                pending.append(Int(compiled.graph.successors[edge]))
            }
        }
        return isNotJoined
    }
}
