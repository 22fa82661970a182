// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// Puts plans and their supplements together and takes the chosen titles out.
struct BudgetReader {
    private let request: BudgetRequest
    private let budgets: [BudgetFile]
    private let log: ProblemLog
    /// Whether each file could be read and has its year: what is missing may be there otherwise.
    private let isWhole: Bool
    private let titles: [(title: BudgetTitle, origin: Origin)]

    /// The place of titles that the command line names.
    static let titlesOption = "--titles"

    /// Notes what is wrong with the chosen titles.
    init(
        _ request: BudgetRequest, _ mapping: BudgetMapping, _ budgets: [BudgetFile],
        log: ProblemLog
    ) {
        (self.request, self.log) = (request, log)
        isWhole =
            budgets.count == request.files.count && budgets.allSatisfy { $0.year != 0 }
        // A plan before its supplements, these as they were named.
        self.budgets = budgets.enumerated().sorted { left, right in
            let (one, two) = (left.element, right.element)
            return (one.year, one.kind == .supplement ? 1 : 0, left.offset)
                < (two.year, two.kind == .supplement ? 1 : 0, right.offset)
        }.map(\.element)
        let option = Origin(file: Self.titlesOption)
        let named =
            request.titles.isEmpty ? mapping.titles : request.titles.map { ($0, option) }
        if named.isEmpty { log.add(.budget(.noTitles), at: option) }
        var seen: Set<BudgetTitle> = []
        titles = named.compactMap { text, origin in
            guard let title = BudgetTitle(chosen: text.cleaned) else {
                log.add(.budget(.notATitle(text)), at: origin)
                return nil
            }
            guard seen.insert(title).inserted else {
                log.add(.value(.duplicateEntry(value: title.description)), at: origin)
                return nil
            }
            return (title, origin)
        }
    }

    /// A file and its year, which stands before it or, four digits, once in its name.
    static func parts(of named: String) -> (path: String, year: Int?) {
        if let parts = named.wholeMatch(of: /([12][0-9]{3})=(.+)/) {
            return (String(parts.output.2), Int(parts.output.1))
        }
        let name = PathName(named).name
        let years = name.split { !("0"..."9").contains($0) }
            .filter { $0.count == 4 && ("1950"..."2099").contains($0) }
        return (named, years.count == 1 ? Int(years[0]) : nil)
    }

    /// The money, with problems where something does not fit.
    func read() -> BudgetMoney {
        let years = Set(budgets.map(\.year)).sorted()
        for year in years { checkFiles(of: year) }
        checkTitles()
        let chosen = titles.map(\.title).sorted()
        var sources: [BudgetMoney.Source] = []
        var amounts: [(year: Int, amount: Cents)] = []
        var absent: [(year: Int, title: String)] = []
        for year in years {
            var sum = Int128(0)
            for title in chosen {
                let found = rows(of: title, in: year)
                if found.isEmpty { absent.append((year, title.description)) }
                sources += found
                sum += found.reduce(0) { $0 + Int128($1.amount.count) }
            }
            // What does not fit is no budget, which is told below.
            let amount = Cents(Int64(clamping: sum))
            if amount < .zero || amount > .largestBudget {
                let file = budgets.first { $0.year == year }?.file ?? ""
                log.add(.budget(.outsideBudget(year: year, amount)), at: Origin(file: file))
            }
            amounts.append((year, amount))
        }
        return BudgetMoney(
            files: budgets.map { budget in
                BudgetMoney.File(
                    name: Self.name(of: budget), year: budget.year, kind: budget.kind.published,
                    revenue: budget.totals.revenue, expenditure: budget.totals.expenditure)
            }, sources: sources, years: amounts, absent: absent, isExcerpt: request.isExcerpt)
    }

    private static func name(of budget: BudgetFile) -> String {
        PathName(budget.file).name.cleaned
    }

    private func rows(of title: BudgetTitle, in year: Int) -> [BudgetMoney.Source] {
        budgets.filter { $0.year == year }.flatMap { budget in
            budget.rows.filter { $0.title == title }.map { row in
                BudgetMoney.Source(
                    year: year, title: title.description, text: row.text,
                    file: Self.name(of: budget), line: row.line, kind: budget.kind.published,
                    written: row.written, amount: row.amount)
            }
        }
    }

    /// Balances, one plan a year, and supplements that go on from where the year stands.
    private func checkFiles(of year: Int) {
        var plan: BudgetFile?
        var amounts: [BudgetTitle: Int128] = [:]
        for budget in budgets where budget.year == year {
            checkBalance(of: budget)
            if budget.kind != .supplement {
                if let plan, year != 0 {
                    let fault = Problem.BudgetFault.secondPlan(year: year, first: plan.file)
                    log.add(.budget(fault), at: Origin(file: budget.file))
                }
                plan = plan ?? budget
            } else if plan == nil {
                guard isWhole else { continue }
                let fault = Problem.BudgetFault.supplementWithoutPlan(year: year)
                log.add(.budget(fault), at: Origin(file: budget.file))
            } else if plan?.isComplete ?? false, budget.isComplete {
                compareOldValues(of: budget, with: amounts)
            }
            for row in budget.rows { amounts[row.title, default: 0] += Int128(row.amount.count) }
        }
    }

    /// A sum with a row that could not be read tells nothing.
    private func checkBalance(of budget: BudgetFile) {
        let (revenue, expenditure) = budget.totals
        guard !request.isExcerpt, budget.isComplete, revenue != expenditure else { return }
        let fault = Problem.BudgetFault.unbalanced(revenue: revenue, expenditure: expenditure)
        log.add(.budget(fault), at: Origin(file: budget.file))
    }

    /// Compares what a supplement says was planned so far with that, title by title.
    private func compareOldValues(
        of budget: BudgetFile, with amounts: [BudgetTitle: Int128]
    ) {
        var stated: [BudgetTitle: Int128] = [:]
        var places: [BudgetTitle: Origin] = [:]
        for row in budget.rows {
            guard let old = row.old else { continue }
            stated[row.title, default: 0] += Int128(old.count)
            places[row.title] = places[row.title] ?? row.origin
        }
        for (title, old) in stated where old != amounts[title] ?? 0 {
            if request.isExcerpt, amounts[title] == nil { continue }
            // Only shown: files whose sums do not fit are refused before.
            let found = Cents(Int64(clamping: amounts[title] ?? 0))
            let fault = Problem.BudgetFault.oldValueDiffers(
                title.description, stated: Cents(Int64(clamping: old)), found: found)
            log.add(.budget(fault), at: places[title] ?? Origin(file: budget.file))
        }
    }

    /// Notes chosen titles that no file has, and those that are revenue.
    private func checkTitles() {
        guard isWhole, budgets.allSatisfy(\.isComplete) else { return }
        let rows = budgets.flatMap(\.rows)
        let known = Dictionary(grouping: rows, by: \.title)
        for (title, origin) in titles {
            guard let found = known[title] else {
                let names = known.keys.sorted().map(\.description)
                let candidates = log.candidates(for: title.description, among: names)
                let nearest = Candidates(nearest: candidates.nearest, all: [])
                log.add(
                    .budget(.titleNotFound(title.description, nearest)), at: origin)
                continue
            }
            if found.contains(where: \.isRevenue) {
                log.add(.budget(.revenueTitle(title.description)), at: origin)
            }
        }
    }
}

extension BudgetFile.Kind {
    fileprivate var published: BudgetMoney.Kind {
        switch self {
        case .plan: .plan
        case .supplement: .supplement
        case .outturn: .outturn
        }
    }
}
