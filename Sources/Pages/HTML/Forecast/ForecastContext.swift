// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What the sections of a forecast read from; there is none of a run without books.
struct ForecastContext {
    let report: ReportContext
    /// The last closed month: `06/2021`.
    let closedMonth: String
    let deviation: TableReader<DeviationColumn>
    let course: TableReader<CourseColumn>
    let proposals: TableReader<ProposalsColumn>
    /// Nil where nothing was accepted beforehand.
    let accepted: TableReader<AcceptedColumn>?
    let effect: TableReader<ComparisonColumn>
    /// Nil where it was not computed.
    let bridge: TableReader<BridgeColumn>?
    let learned: TableReader<LearnedColumn>
    /// What givers and takers of movements are called.
    let names: MovementNames

    init?(_ report: ReportContext) {
        guard let books = report.record.books,
            let deviation = TableReader<DeviationColumn>(ifAmong: report.tables),
            let course = TableReader<CourseColumn>(ifAmong: report.tables),
            let proposals = TableReader<ProposalsColumn>(ifAmong: report.tables),
            let effect = report.tables.first(.effect),
            let learned = TableReader<LearnedColumn>(ifAmong: report.tables)
        else { return nil }
        self.report = report
        closedMonth = report.monthName(books.asOf)
        self.deviation = deviation
        self.course = course
        self.proposals = proposals
        accepted = TableReader<AcceptedColumn>(ifAmong: report.tables)
        self.effect = TableReader(effect)
        bridge = TableReader<BridgeColumn>(ifAmong: report.tables)
        self.learned = learned
        names = MovementNames(report)
    }

    /// The sections in their order.
    var sections: [ReportSection] {
        [
            standingSection(), courseSection(), bridgeSection(), lightsSection(), movedSection(),
            learnedSection(), acceptedSection(), proposalsSection(),
        ].compactMap(\.self)
    }

    /// The language of the page.
    var language: Language { report.language }

    /// An amount in cents with its sign and two decimals, without a unit: `+1.234,05`.
    func signed(_ cents: Double) -> String {
        let exact = Int64(cents)
        let sign = exact == 0 ? "" : exact > 0 ? "+" : "−"
        return sign + report.number.hundredths(Int64(exact.magnitude))
    }

    /// The parts of a dimension in their order.
    func parts(by dimension: String) -> [DeviationPart] {
        deviation.rows.filter { deviation.text(.dimension, $0) == dimension }
            .map { DeviationPart(deviation, $0) }
    }

    /// The whole programme.
    var total: DeviationPart? { parts(by: "total").first }

    /// What a part is called.
    func name(of part: DeviationPart) -> String {
        switch part.dimension {
        case "total": Text(de: "Gesamt", en: "Total")[language]
        case "level": report.word(part.key, in: ValueWords.levels)
        default: report.name(part.dimension, part.key)
        }
    }

    /// Its name, with what kind of part it is behind it.
    func label(of part: DeviationPart) -> Markup {
        guard part.dimension != "total" else { return .text(name(of: part)) }
        let kind = report.word(part.dimension, in: ValueWords.dimensions)
        return .name(name(of: part)) + .element("span", ["class": "quiet"], .text(" (\(kind))"))
    }
}

/// A part of the programme at the cut-off: a row of `deviation`, amounts in cents.
struct DeviationPart {
    let dimension: String
    let key: String
    let plannedValue: Double
    let earnedValue: Double
    let paid: Double
    /// Nil where nothing was planned, or nothing paid.
    let scheduleIndex: Double?
    let costIndex: Double?
    /// What is spent at the horizon: in the plan case without books and in that of the forecast.
    let baseline: Double
    let plan: Double
    /// In the draws of the forecast; nil without them.
    let mean: Double?
    let p10: Double?
    let p90: Double?

    init(_ reader: TableReader<DeviationColumn>, _ row: Int) {
        func number(_ column: DeviationColumn) -> Double? { reader.number(column, row) }
        (dimension, key) = (reader.text(.dimension, row), reader.text(.key, row))
        plannedValue = number(.plannedValueEUR) ?? 0
        earnedValue = number(.earnedValueEUR) ?? 0
        paid = number(.actualCostEUR) ?? 0
        (scheduleIndex, costIndex) = (number(.scheduleIndex), number(.costIndex))
        baseline = number(.baselineSpentEUR) ?? 0
        plan = number(.forecastPlanEUR) ?? 0
        mean = number(.forecastMeanEUR)
        (p10, p90) = (number(.forecastP10EUR), number(.forecastP90EUR))
    }

    /// How much more the plan case spends with the books than without.
    var change: Double { plan - baseline }
}
