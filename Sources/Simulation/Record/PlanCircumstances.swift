// SPDX-License-Identifier: GPL-3.0-or-later

/// What the plan case takes for everything uncertain (every u = ½; model, section 6), for those who
/// must tell why a package was ready when it was.
public struct PlanCircumstances {
    /// When a project's packages may start, months since the start, and what that is made of.
    public struct Release: Hashable, Sendable {
        /// How it is known.
        public enum Basis: String, CaseIterable, Sendable {
            /// From the durations of the plan.
            case plan
            /// The books tell it: something has started, or the approval is dated.
            case booked
            /// From the books' dates and from durations that go on.
            case expected
        }

        /// How it is known.
        public let basis: Basis
        /// Until the framework agreement; nil where the line needs none, and after books.
        public let framework: Double?
        /// From there to the bilateral agreement; nil where the line needs none, and after books.
        public let bilateral: Double?
        /// From there, or from the start, to the approved application; nil after books.
        public let approval: Double?
        /// The later of the line's and the project's own first day; 0 without.
        public let earliest: Double
        /// The release.
        public let time: Double
    }

    private let compiled: CompiledProgramme
    private let drawn: DrawnQuantities

    /// The circumstances of a compiled programme's plan case.
    public init(of compiled: CompiledProgramme) {
        self.compiled = compiled
        drawn = DrawnQuantities(of: compiled)
        drawn.turn(to: .planCase)
    }

    /// The release of a project.
    public func release(ofProject project: Int) -> Release {
        let quantities = compiled.quantities
        func months(_ table: Int) -> Double { quantities.tables.value(of: table, at: 0.5) }
        let needsAgreement = compiled.projects.needsAgreement[project]
        if let conditions = compiled.opened?.conditions {
            let isKnown = conditions.knownRelease(ofProject: project, compiled) != nil
            return Release(
                basis: isKnown ? .booked : .expected, framework: nil, bilateral: nil,
                approval: nil, earliest: compiled.projects.earliestStart[project],
                time: drawn.release(ofProject: project))
        }
        return Release(
            basis: .plan, framework: needsAgreement ? months(quantities.frameworkTable) : nil,
            bilateral: needsAgreement ? months(quantities.bilateralTable) : nil,
            approval: months(quantities.approvalTable),
            earliest: compiled.projects.earliestStart[project],
            time: drawn.release(ofProject: project))
    }

    /// Months that a package waits after its predecessors; 0 where its component does not wait.
    public func delay(ofPackage package: Int) -> Double {
        let (package, rules) = (PackageIndex(package), compiled.courseRules)
        guard let pending = compiled.opened?.pending.first(where: { $0.package == package }) else {
            return drawn.delay(rules[package])
        }
        return drawn.delay(of: pending, rules[package])
    }

    /// The effort with which a package starts, R_i, person-days.
    public func effortDays(ofPackage package: Int) -> Double {
        drawn.effortDays(of: compiled.order.arrival(of: PackageIndex(package)))
    }

    /// The probability with which a Land joins a project, and whether it does.
    public func joining(project: Int, land: Int) -> (probability: Double, joins: Bool) {
        let pair = project * compiled.landCount + land
        let known = compiled.packageRange(ofProject: project).lazy
            .filter { compiled.packages.isJoining[$0] }
            .map { compiled.courseRules[$0] }.first { Int($0.landOfProject) == pair }
        if let known { return (min(1, known.joinProbability), drawn.joins(known)) }
        return (
            compiled.quantities.joinProbability[pair],
            drawn.joins(
                compiled.quantities.joinNames[pair],
                with: compiled.quantities.joinProbability[pair])
        )
    }
}
