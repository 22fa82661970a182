// SPDX-License-Identifier: GPL-3.0-or-later

extension CompiledProgramme {
    /// The network plan (Netzplan; model, section 6): the plan case without limits of money and
    /// capacity. Every Land joins, every package starts when it is ready and takes R_i / T_i
    /// months; its start there is `planned_i`.
    func planNetwork() {
        let draw = DrawnQuantities(of: self)
        draw.turn(to: .planCase)
        var waitingFor = graph.predecessorCount.array
        var latest = packageIndices.map { draw.release(ofProject: Int(packages.project[$0])) }
        var ready = graph.roots
        for package in packages.isExcluded.indices where packages.isExcluded[package] {
            packages.plannedMonths[package] = latest[package]
        }
        while let package = ready.popLast() {
            let start = latest[package] + draw.delay(courseRules[package])
            packages.plannedMonths[package] = start
            let finish =
                start + draw.effortDays(of: order.arrival(of: package))
                / packages.teamDaysPerMonth[package]
            for edge in graph.successorRange(of: package) {
                let successor = graph.successors[edge]
                latest[successor] = max(latest[successor], finish)
                waitingFor[successor] -= 1
                if waitingFor[successor] == 0 { ready.append(successor) }
            }
        }
    }
}
