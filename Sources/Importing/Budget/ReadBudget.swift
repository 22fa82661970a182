// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import ScenarioFiles

/// What is asked of budget plans.
public struct BudgetRequest: Sendable {
    /// `FILE`, or with its year before it: `2021=FILE`.
    public var files: [String]
    /// Chapter and title of what counts; none: as the mapping says.
    public var titles: [String]
    /// How the files are read; nil: as they have been published.
    public var mapping: String?
    /// Whether the files are parts of plans, which need not balance.
    public var isExcerpt: Bool

    /// A request from its parts.
    public init(
        files: [String], titles: [String] = [], mapping: String? = nil, isExcerpt: Bool = false
    ) {
        (self.files, self.titles) = (files, titles)
        (self.mapping, self.isExcerpt) = (mapping, isExcerpt)
    }
}

/// The money of chosen titles out of budget plans (files, "Budget plans"): plan by plan its balance
/// first, then supplements in the order in which they were named, then the titles.
///
/// - Throws: `Problems`, all of them at once; `FileFailure` where a file is not there.
public func readBudget(
    _ request: BudgetRequest, from source: any FileSource = DiskFiles()
) throws -> BudgetMoney {
    let log = ProblemLog()
    log.register(BudgetReader.titlesOption)
    if let mapping = request.mapping { log.register(PathName(mapping).text) }
    var files = InputFiles(source, log: log, ownNames: [])
    var mapping: BudgetMapping? = BudgetMapping()
    if let path = request.mapping { mapping = try BudgetMapping(path, files: &files) }
    var budgets: [BudgetFile] = []
    for named in request.files {
        let (path, year) = BudgetReader.parts(of: named)
        log.register(PathName(path).text)
        if year == nil {
            let origin = Origin(file: PathName(path).text)
            log.add(.budget(.yearMissing(file: path)), at: origin)
        }
        // Read also without its year: what is wrong in it comes in the same round.
        let file = try BudgetFile(
            path, year: year ?? 0, mapping ?? BudgetMapping(), files: &files)
        if let file { budgets.append(file) }
    }
    let reader = BudgetReader(request, mapping ?? BudgetMapping(), budgets, log: log)
    let money = reader.read()
    if let problems = log.report { throw problems }
    return money
}
