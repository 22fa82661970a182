// SPDX-License-Identifier: GPL-3.0-or-later

/// Tells how a package stands at the end of the deadline's month: the first state that holds
/// (files, "Tables").
struct StateJudge {
    private let loop: MonthLoop
    private let compiled: CompiledProgramme
    private let time: Double
    /// What packages had then, where the books have closed that month.
    private let accounts: AccountsAtDeadline?
    /// Packages that never become ready as their Land, or that of a predecessor, does not join.
    private let isNotJoined: [Bool]

    init(_ loop: MonthLoop, time: Double, _ accounts: AccountsAtDeadline? = nil) {
        self.loop = loop
        self.time = time
        self.accounts = accounts
        compiled = loop.compiled
        isNotJoined = Self.notJoined(loop)
    }

    func state(of package: PackageIndex) -> PackageCourse.State {
        let course = loop.state.packages.courses[package]
        let project = compiled.packages.project[package]
        let ready = course.readyMonths
        if compiled.packages.isExcluded[package] { return .excluded }
        if course.finishMonths <= time { return .finished }
        if accounts?.isNewcomer[Int(project)] ?? loop.isNewcomers(package) { return .unfunded }
        if isNotJoined[package] { return .notJoined }
        if loop.state.projects.releaseMonths[project] > time { return .waitingAgreement }
        if ready == .infinity { return .waitingPredecessor }
        if ready > time { return .waitingDelay }
        if isStarved(package) { return .starved }
        return course.startMonths <= time ? .running : .waitingCapacity
    }

    private func isStarved(_ package: PackageIndex) -> Bool {
        guard let accounts else { return loop.isStarved(package) }
        return accounts.isStarved(package, compiled)
    }

    /// Spreads from the packages of Länder that do not join to all that wait for them.
    private static func notJoined(_ loop: MonthLoop) -> [Bool] {
        let compiled = loop.compiled
        var isNotJoined = Array(repeating: false, count: compiled.packageCount)
        var pending = compiled.packageIndices.filter { package in
            compiled.packages.isJoining[package] && !compiled.packages.isExcluded[package]
                && !loop.drawn.joins(compiled.courseRules[package])
        }
        while let package = pending.popLast() {
            guard !isNotJoined[package] else { continue }
            isNotJoined[package] = true
            for edge in compiled.graph.successorRange(of: package) {
                pending.append(compiled.graph.successors[edge])
            }
        }
        return isNotJoined
    }
}
