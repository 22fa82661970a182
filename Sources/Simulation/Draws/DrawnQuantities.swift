// SPDX-License-Identifier: GPL-3.0-or-later

/// Which future is computed.
public enum Draw: Hashable, Sendable {
    /// The draw in which every uniform is ½.
    case planCase
    /// A draw by its number, from 0.
    case number(UInt64)
}

/// The values of all uncertain quantities in one draw (model, section 6).
///
/// Nothing is stored but what many packages share: a value is a function of its name, so it is
/// computed when it is needed, in any order. Kept from draw to draw, so that a draw allocates
/// nothing.
final class DrawnQuantities {
    private let compiled: CompiledProgramme
    private let quantities: UncertainQuantities
    private let uniforms: UniformSource
    private var shared: SharedUniforms
    /// Whether agreements and delays take no time: their limit is lifted.
    private let isImmediate: Bool
    /// What the books tell; nil without books.
    private let conditions: ForecastConditions?
    private let storage = ColumnStorage()
    private let fieldFactors: Column<Double>
    private let bilateralMonths: Column<Double>
    private var number: UInt64 = 0
    private var isPlanCase = true
    private var programmeFactor = 1.0
    private var frameworkMonths = 0.0

    init(of compiled: CompiledProgramme) {
        self.compiled = compiled
        quantities = compiled.quantities
        uniforms = compiled.uniforms
        shared = SharedUniforms(
            quantities.shared.all, of: uniforms, compiled.sampling, in: storage)
        isImmediate = compiled.liftedLimit == .agreements
        conditions = compiled.opened?.conditions
        fieldFactors = storage.column(quantities.shared.fields.count, of: 1)
        bilateralMonths = storage.column(quantities.shared.agreements.count, of: 0)
    }

    /// Turns to another draw: the values that many packages share.
    func turn(to draw: Draw) {
        switch draw {
        case .planCase: (number, isPlanCase) = (0, true)
        case .number(let draw): (number, isPlanCase) = (draw, false)
        }
        shared.turn(to: draw)
        turnFactors()
        turnAgreements()
    }

    /// The effort factors of the programme and its fields.
    private func turnFactors() {
        let (names, spread) = (quantities.shared, compiled.programme.estimation)
        if let learned = conditions?.learned {
            let point = learned.point(at: shared[names.programme])
            programmeFactor = learned.programmeFactor(atPoint: point)
            for (field, name) in names.fields.enumerated() {
                fieldFactors[field] = learned.fieldFactor(field, at: shared[name], point: point)
            }
            return
        }
        programmeFactor = lognormal(sigma: spread.programmeSpread, u: shared[names.programme])
        for (field, name) in names.fields.enumerated() {
            fieldFactors[field] = lognormal(sigma: spread.fieldSpread, u: shared[name])
        }
    }

    /// Months until the agreements.
    private func turnAgreements() {
        let names = quantities.shared
        guard conditions == nil else { return }
        frameworkMonths = quantities.tables.value(
            of: quantities.frameworkTable, at: shared[names.framework])
        for (agreement, name) in names.agreements.enumerated() {
            bilateralMonths[agreement] = quantities.tables.value(
                of: quantities.bilateralTable, at: shared[name])
        }
    }

    @inline(__always)
    private func uniform(_ name: UInt64) -> Double {
        isPlanCase ? 0.5 : uniforms.uniform(name, draw: number)
    }

    /// The uniforms of the first names of a column.
    @inline(__always)
    func fill(_ uniforms: Column<Double>, ofFirst count: Int, _ names: Column<UInt64>) {
        if isPlanCase {
            for index in 0..<count { uniforms[index] = 0.5 }
        } else {
            self.uniforms.fill(uniforms, ofFirst: count, names, draw: number)
        }
    }

    /// R_i at first: `E_i · programme · field · effort`, person-days.
    func effortDays(of package: Arrival) -> Double {
        effortDays(of: package, at: uniform(package.effortName))
    }

    /// R_i at first, for the uniform of its effort.
    @inline(__always)
    func effortDays(of package: Arrival, at u: Double) -> Double {
        let factor = quantities.tables.value(of: Int(package.effortTable), at: u)
        return package.estimatedDays * programmeFactor * fieldFactors[Int(package.field)]
            * factor
    }

    /// When a project's packages may start, months since the start.
    func release(ofProject project: Int) -> Double {
        if let conditions { return release(ofProject: project, conditions) }
        if isImmediate { return compiled.projects.earliestStart[project] }
        let approval = quantities.tables.value(
            of: quantities.approvalTable, at: uniform(quantities.approvalNames[project]))
        var release = approval
        if compiled.projects.needsAgreement[project] {
            let agreement = Int(quantities.agreementOfProject[project])
            release = frameworkMonths + bilateralMonths[agreement] + approval
        }
        return max(release, compiled.projects.earliestStart[project])
    }

    /// The same after closed months: what the books date is there, what they do not takes longer
    /// than until t₀ (forecast, section 12).
    private func release(ofProject project: Int, _ conditions: ForecastConditions) -> Double {
        let start = conditions.startOfProject[project]
        guard start == .infinity else { return start }
        let names = quantities.shared
        func months(_ step: AgreementStep, after previous: Double, at u: Double) -> Double {
            isImmediate
                ? step.monthsWithoutWaiting(after: previous, cutOff: conditions.cutOff)
                : step.months(after: previous, at: u, quantities.tables)
        }
        var previous = 0.0
        if compiled.projects.needsAgreement[project] {
            let agreement = Int(quantities.agreementOfProject[project])
            let name = names.agreements.lowerBound + agreement
            let framework = months(conditions.framework, after: 0, at: shared[names.framework])
            previous = months(
                conditions.agreements[agreement], after: framework, at: shared[name])
        }
        let approval = months(
            conditions.approvals[project], after: previous,
            at: uniform(quantities.approvalNames[project]))
        return max(approval, compiled.projects.earliestStart[project])
    }

    /// Whether a package waits after its predecessors.
    @inline(__always)
    func waits(_ rule: CourseRule) -> Bool { rule.delayTable >= 0 && !isImmediate }

    /// Months that a package waits after its predecessors; 0 where its component does not wait.
    func delay(_ rule: CourseRule) -> Double {
        waits(rule) ? delay(rule, at: uniform(rule.delayName)) : 0
    }

    /// Months that a package waits, for the uniform of its delay; only where it waits.
    @inline(__always)
    func delay(_ rule: CourseRule, at u: Double) -> Double {
        quantities.tables.value(of: Int(rule.delayTable), at: u)
    }

    /// Months that a package waits of which all predecessors have finished by the books.
    func delay(of pending: PendingPackage, _ rule: CourseRule) -> Double {
        guard waits(rule), let known = pending.delay else { return delay(rule) }
        return known.months(at: uniform(rule.delayName), quantities.tables)
    }

    /// R_i at t₀ of a package that has started, for the uniform of its effort, person-days
    /// (forecast, section 12).
    func remainingDays(of running: RunningPackage, at u: Double) -> Double {
        let (table, tables) = (running.effortTable, quantities.tables)
        if running.hasNewEstimate { return running.estimatedDays * tables.value(of: table, at: u) }
        let whole = running.estimatedDays * programmeFactor * fieldFactors[running.field]
        let done = running.workedDays / whole
        if isBeyondEstimate(running, done) {
            return running.own.teamDaysPerMonth * tables.value(of: table, at: u)
        }
        guard let survival = conditions?.survivals[table], done > survival.exact.least else {
            return max(0, whole * tables.value(of: table, at: u) - running.workedDays)
        }
        let tail = isPlanCase ? survival.exact(done) : survival(done)
        let factor = tables.value(of: table, atRest: 1 - u, of: tail)
        return max(0, whole * factor - running.workedDays)
    }

    /// Whether more is done of a package than its effort can be by the distributions.
    func isBeyondEstimate(_ running: RunningPackage) -> Bool {
        let whole = running.estimatedDays * programmeFactor * fieldFactors[running.field]
        return !running.hasNewEstimate && isBeyondEstimate(running, running.workedDays / whole)
    }

    private func isBeyondEstimate(_ running: RunningPackage, _ done: Double) -> Bool {
        done >= compiled.programme.estimation.overrun
    }

    /// Whether a package's Land joins its project.
    func joins(_ rule: CourseRule) -> Bool { joins(rule.joinName, with: rule.joinProbability) }

    /// Whether a Land joins, by the name of its decision and its probability.
    func joins(_ name: UInt64, with probability: Double) -> Bool { uniform(name) < probability }

    /// The capacity factor of a pool.
    func capacityFactor(ofPool pool: Int) -> Double {
        if conditions?.isCapacityKnown[pool] == true { return 1 }
        return lognormal(
            sigma: compiled.programme.estimation.capacitySpread,
            u: shared[quantities.shared.pools.lowerBound + pool])
    }
}
