// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Where a programme stands at t₀ by the books of the closed months (forecast, sections 11 and 12).
public struct CutOff: Sendable {
    /// t₀, months since the start.
    public let months: Int
    /// How each package stands, in canonical order.
    public let packages: [Package]
    /// How each line stands, in canonical order.
    public let lines: [Line]
    /// How many packages tell something of the effort factors.
    public let observationCount: Int
    /// What they tell; nil where nothing is learned.
    public let learned: LearnedFactors?

    /// How a package stands.
    public struct Package: Hashable, Sendable {
        /// A_i(t₀) = S_i + a_i: what it has spent and what it has left.
        public let allocated: Cents
        /// S_i.
        public let spent: Cents
        /// b_i: what of its rest is binding while it runs (Obligo).
        public let binding: Cents
        /// w_i = S_i / k_i: what is done, person-days.
        public let workedDays: Double
        /// R_i in the plan case, person-days; 0 once it has finished.
        public let restDays: Double
        /// When it started, months since the start; nil: not yet.
        public let start: Double?
        /// When it finished; nil: not yet.
        public let finish: Double?
        /// Whether more is done than its effort can be by the distributions, so that only a new
        /// estimate would tell what is left.
        public let isBeyondEstimate: Bool
        /// Whether a part of a payment was apportioned to it that named something coarser.
        public let isApportioned: Bool
        /// Whether its project has no money yet (Nachrücker).
        public let isNewcomers: Bool

        /// a_i.
        public var rest: Cents { allocated - spent }
        /// f_i = a_i − b_i.
        public var free: Cents { rest - binding }
    }

    /// How a line stands.
    public struct Line: Hashable, Sendable {
        /// What was never granted.
        public let reserve: Cents
        /// Its cash by vintage, with the tranche of a year that begins at t₀; of a year without a
        /// tranche refunds alone.
        public let cash: [Int: Cents]
        /// What lapsed so far.
        public let lapsed: Cents
    }
}

extension CompiledProgramme {
    /// Where the books have left everything; nil without books. O(packages).
    public var cutOff: CutOff? {
        guard let opened else { return nil }
        let draw = DrawnQuantities(of: self)
        draw.turn(to: .planCase)
        var rests = packageIndices.map { package in
            opened.dates.finish[package] < .infinity
                ? 0 : draw.effortDays(of: order.arrival(of: package))
        }
        var beyond: Set<PackageIndex> = []
        for running in opened.running {
            let package = running.own.package
            rests[package] = draw.remainingDays(of: running, at: 0.5)
            if draw.isBeyondEstimate(running) { beyond.insert(package) }
        }
        return CutOff(
            months: opened.firstMonth,
            packages: packageIndices.map { package in
                self.package(package, restDays: rests[package], beyond.contains(package), opened)
            },
            lines: (0..<lineCount).map { opened.lines.line($0, of: self) },
            observationCount: opened.conditions.observationCount,
            learned: opened.conditions.learned)
    }

    private func package(
        _ package: PackageIndex, restDays: Double, _ isBeyondEstimate: Bool, _ opened: OpenedBooks
    ) -> CutOff.Package {
        let (rest, spent) = (opened.restCents[package], opened.spentCents[package])
        let binding = bindingCents(
            ofRest: rest, monthlyCostCents: packages.monthlyCostCents[package],
            notice: programme.reallocation.notice, isRunning: opened.courses[package].isRunning)
        return CutOff.Package(
            allocated: Cents(spent + rest), spent: Cents(spent),
            binding: Cents(binding),
            workedDays: Double(spent) / packages.centsPerDay[package], restDays: restDays,
            start: opened.dates.start[package].ifKnown,
            finish: opened.dates.finish[package].ifKnown, isBeyondEstimate: isBeyondEstimate,
            isApportioned: opened.apportioned.contains(package),
            isNewcomers: opened.projects.isNewcomer[packages.project[package]])
    }
}

extension OpenedLines {
    /// How a line stands.
    fileprivate func line(_ line: Int, of compiled: CompiledProgramme) -> CutOff.Line {
        let tranches = compiled.programme.budget.tranches
        let next = compiled.programme.calendar.month(compiled.firstOpenMonth)
        let cash = tranches.enumerated().map { tranche, vintage in
            let begins = vintage.year == next.year && next.number == 1
            let arriving = begins ? compiled.plan.lineTranches[line][tranche] : .zero
            return (vintage.year, arriving + Cents(vintageCents[line * tranches.count + tranche]))
        }
        return CutOff.Line(
            reserve: Cents(reserveCents[line]), cash: Dictionary(uniqueKeysWithValues: cash),
            lapsed: Cents(lapsedCents[line]))
    }
}

extension CompiledProgramme {
    /// What only the closed months of books show to be odd: packages of which more is done than
    /// their effort can be by the distributions, each with the row that could tell what is left.
    public func warnings(about books: Actuals) -> [Warning] {
        guard let cutOff else { return [] }
        return cutOff.packages.enumerated().filter(\.element.isBeyondEstimate).map { index, own in
            let package = plan.packages[index]
            let progress = books.progress?.first { $0.package == index }
            let payment = books.payments.last { $0.subject == .package(index) }
            return Warning(
                .books(
                    .beyondEstimate(
                        package.id, doneDays: own.workedDays, estimatedDays: package.personDays)),
                at: progress?.origin ?? payment?.origin ?? Origin(file: "progress.csv"))
        }
    }
}
