// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A step towards a project's release: an agreement or an approval (forecast, section 12).
struct AgreementStep: BitwiseCopyable {
    private enum Form: UInt8, BitwiseCopyable {
        /// A milestone dates it.
        case dated
        /// The step before it is dated, so that it is known to take longer than since then.
        case since
        /// So long after the step before it.
        case after
    }

    private let form: Form
    /// When it was, or when the step before it was, months since the start.
    private let time: Double
    private let duration: ConditionedPert

    /// A step of a duration of which nothing is known.
    init(table: Int, _ tables: QuantileTables) {
        (form, time) = (.after, 0)
        duration = ConditionedPert(tables, table: table, longerThan: -1)
    }

    /// A step of a duration, dated by a milestone or not; nil before it: that is not dated.
    init(
        dated time: Double?, after before: Double?, cutOff: Double, table: Int,
        _ tables: QuantileTables
    ) {
        let elapsed = before.map { cutOff - $0 } ?? -1
        duration = ConditionedPert(tables, table: table, longerThan: elapsed)
        if let time {
            (form, self.time) = (.dated, time)
        } else if let before {
            (form, self.time) = (.since, before)
        } else {
            (form, self.time) = (.after, 0)
        }
    }

    /// When it is, for the uniform of its duration; `previous` is when the step before it is.
    func months(after previous: Double, at u: Double, _ tables: QuantileTables) -> Double {
        switch form {
        case .dated: time
        case .since: time + duration.months(at: u, tables)
        case .after: previous + duration.months(at: u, tables)
        }
    }

    /// The same where agreements take no time any more.
    func monthsWithoutWaiting(after previous: Double, cutOff: Double) -> Double {
        switch form {
        case .dated: time
        case .since: max(time, cutOff)
        case .after: previous
        }
    }

    /// When it was, where a milestone dates it.
    var datedMonths: Double? { form == .dated ? time : nil }
}

/// What the books tell of quantities that are still uncertain (forecast, section 12).
struct ForecastConditions {
    /// t₀.
    let cutOff: Double
    let framework: AgreementStep
    /// By bilateral agreement, as `UncertainQuantities` has them.
    let agreements: [AgreementStep]
    /// By project.
    let approvals: [AgreementStep]
    /// The earliest start of each project's packages; infinite where none has started.
    let startOfProject: [Double]
    /// By pool: whether the books tell what it delivers.
    let isCapacityKnown: [Bool]
    /// What the past says of the factors; nil where nothing.
    let learned: LearnedFactors?
    /// How many packages tell something of the factors.
    let observationCount: Int
    /// The distributions of the efforts of running packages, by effort table.
    let survivals: [SurvivalTable?]

    init(_ closed: ClosedMonths, _ compiled: CompiledProgramme) {
        let (books, quantities) = (closed.books, compiled.quantities)
        let milestones = Milestones(books, compiled)
        cutOff = Double(books.cutOffMonths)
        let knowsDates = closed.knowledge.contains(.dates)
        func step(_ time: Double?, after before: Double?, _ table: Int) -> AgreementStep {
            guard knowsDates else { return AgreementStep(table: table, quantities.tables) }
            return AgreementStep(
                dated: time, after: before, cutOff: Double(books.cutOffMonths), table: table,
                quantities.tables)
        }
        framework = step(milestones.framework, after: 0, quantities.frameworkTable)
        agreements = milestones.agreements.map {
            step($0, after: milestones.framework, quantities.bilateralTable)
        }
        approvals = milestones.approvals.enumerated().map { project, time in
            let agreement = Int(quantities.agreementOfProject[project])
            let before =
                compiled.projects.needsAgreement[project] ? milestones.agreements[agreement] : 0
            return step(time, after: before, quantities.approvalTable)
        }
        var starts = Array(repeating: Double.infinity, count: compiled.projectCount)
        for (package, start) in zip(compiled.packageIndices, closed.dates.start) {
            let project = Int(compiled.packages.project[package])
            starts[project] = min(starts[project], start)
        }
        startOfProject = starts
        isCapacityKnown = compiled.programme.pools.indices.map { pool in
            books.capacity.contains { $0.pool == pool }
        }
        survivals = Self.survivals(closed, compiled)
        let observations = EffortObservation.all(closed, compiled, survivals)
        observationCount = observations.count
        learned =
            closed.knowledge.contains(.efforts)
            ? LearnedFactors(observations, compiled.programme, survivals) : nil
    }

    /// When a project was released, where the books say so.
    func knownRelease(ofProject project: Int, _ compiled: CompiledProgramme) -> Double? {
        if startOfProject[project] < .infinity { return startOfProject[project] }
        return approvals[project].datedMonths.map {
            max($0, compiled.projects.earliestStart[project])
        }
    }

    /// A table for each distribution of which a started package has its effort, unless there is one
    /// value only.
    private static func survivals(
        _ closed: ClosedMonths, _ compiled: CompiledProgramme
    ) -> [SurvivalTable?] {
        let tables = compiled.quantities.tables
        var survivals = [SurvivalTable?](repeating: nil, count: tables.count)
        for package in compiled.packageIndices where closed.dates.start[package] < .infinity {
            let table = Int(compiled.quantities.effortTable[package])
            let quantile = tables.exactQuantile(of: table)
            if survivals[table] == nil, !quantile.isConstant {
                survivals[table] = SurvivalTable(PertSurvival(quantile))
            }
        }
        return survivals
    }
}

/// The milestones of agreements and approvals, months since the start.
private struct Milestones {
    private(set) var framework: Double?
    private(set) var agreements: [Double?]
    private(set) var approvals: [Double?]

    init(_ books: Actuals, _ compiled: CompiledProgramme) {
        let quantities = compiled.quantities
        agreements = Array(repeating: nil, count: quantities.shared.agreements.count)
        approvals = Array(repeating: nil, count: compiled.projectCount)
        for milestone in books.milestones ?? [] {
            switch milestone.subject {
            case .framework: framework = milestone.months
            case .agreement(let field, let lead):
                for project in compiled.programme.projects.indices {
                    let own = compiled.programme.projects[project]
                    guard own.field == field, own.lead == lead else { continue }
                    agreements[Int(quantities.agreementOfProject[project])] = milestone.months
                }
            case .approval(let project): approvals[project] = milestone.months
            case .join, .decline: break
            }
        }
    }
}

extension EffortObservation {
    /// What packages with money spent tell, where their effort has a spread.
    fileprivate static func all(
        _ closed: ClosedMonths, _ compiled: CompiledProgramme, _ survivals: [SurvivalTable?]
    ) -> [EffortObservation] {
        let spent = closed.loop.state.packages.spentCents
        let remaining = closed.books.remainingDays
        return compiled.packageIndices.compactMap { package in
            let table = Int(compiled.quantities.effortTable[package])
            guard spent[package] > 0, survivals[table] != nil else { return nil }
            let isFinished = closed.dates.finish[package] < .infinity
            let rest = isFinished ? nil : remaining[package.number]
            let worked = Double(spent[package]) / compiled.packages.centsPerDay[package]
            let effort = rest.map { worked + $0 } ?? worked
            let project = Int(compiled.packages.project[package])
            return EffortObservation(
                field: Int(compiled.projects.field[project]), table: table,
                ratio: effort / compiled.packages.estimatedDays[package],
                isWhole: isFinished || rest != nil)
        }
    }
}

extension Actuals {
    /// What is estimated to be left, by package.
    var remainingDays: [Int: Double] {
        (progress ?? []).reduce(into: [:]) { $0[$1.package] = $1.remainingDays }
    }
}
