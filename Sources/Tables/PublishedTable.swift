// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Study

/// The columns of `published.csv` in their order; its shape says what they mean.
public enum PublishedColumn: String, TableColumns {
    case figure
    case name
    case unit
    case published
    case basis
    case ours
    case difference
    case p10
    case p90
    case source

    /// Their table.
    public static let table = Table.Name.published
}

/// `published.csv`: published figures beside ours.
enum PublishedTable {
    /// A published figure and ours.
    struct Row: Sendable {
        /// Whether ours is an input or comes out of the computation.
        enum Basis: String, CaseIterable, Sendable { case assumed, computed }

        let figure: PublishedFigure
        let basis: Basis
        let unit: String
        /// Ours; amounts in cents.
        let ours: Double
        /// The quantiles of ours, where it is an outcome of draws.
        let statistics: Statistics?

        /// A value in the row's unit; amounts in cents.
        func cell(_ value: Double?) -> Table.Cell {
            guard let value else { return .empty }
            return unit == "EUR" ? .euroStatistic(value) : .number(value)
        }

        /// The published value; an amount in cents.
        var published: Double { figure.value.double * (unit == "EUR" ? 100 : 1) }
    }

    static func table(_ programme: Programme, _ plan: FundingPlan, _ result: StudyResult) -> Table {
        let reader = Quantities(programme: programme, plan: plan, result: result)
        return shape.table(programme.published.map(reader.row))
    }

    typealias Shape = TableShape<PublishedColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.figure, .text, de: "Kennung der veröffentlichten Zahl", en: "Id of the figure") {
                .text($0.figure.id)
            },
            .init(.name, .text, de: "Wovon sie die Zahl ist", en: "What it is the figure of") {
                .localized($0.figure.name)
            },
            .init(.unit, .text, de: "Einheit der Zahlen", en: "Unit of the figures") {
                .text($0.unit)
            },
            .init(.published, .mixed, de: "Veröffentlichter Wert", en: "Published value") {
                $0.cell($0.published)
            },
            .init(
                .basis, .text,
                de: "Was unsere Zahl ist: assumed (Eingabe des Szenarios) oder computed (daraus "
                    + "berechnet, Planfall)",
                en: "What ours is: assumed (an input of the scenario) or computed from inputs "
                    + "(plan case)"
            ) { .text($0.basis.rawValue) },
            .init(.ours, .mixed, de: "Unsere Zahl", en: "Our figure") { $0.cell($0.ours) },
            .init(.difference, .mixed, de: "Unsere − veröffentlichte", en: "Ours − published") {
                $0.cell($0.ours - $0.published)
            },
            .init(
                .p10, .mixed, de: "10-%-Quantil unserer Zahl über die Ziehungen",
                en: "10 % quantile of ours over the draws"
            ) { $0.cell($0.statistics?.p10) },
            .init(
                .p90, .mixed, de: "90-%-Quantil unserer Zahl über die Ziehungen",
                en: "90 % quantile of ours over the draws"
            ) { $0.cell($0.statistics?.p90) },
            .init(.source, .text, de: "Quelle der veröffentlichten", en: "Source of the published")
            { .text($0.figure.source) },
        ])
}

/// Our quantities that published figures are compared with.
private struct Quantities {
    let programme: Programme
    let plan: FundingPlan
    let result: StudyResult

    func row(_ figure: PublishedFigure) -> PublishedTable.Row {
        if case .outcome(let id) = figure.quantity { return outcome(id, figure) }
        let (unit, ours, basis) = input(figure.quantity)
        return PublishedTable.Row(
            figure: figure, basis: basis, unit: unit, ours: ours, statistics: nil)
    }

    private func outcome(_ id: String, _ figure: PublishedFigure) -> PublishedTable.Row {
        let entries = result.layout.entries
        let position = entries.firstIndex { $0.outcome.rawValue == id && $0.dimension == nil }
        return PublishedTable.Row(
            figure: figure, basis: .computed,
            unit: position.map { entries[$0].outcome.unit.rawValue } ?? "",
            ours: position.map { result.plan.outcomes[$0] } ?? 0,
            statistics: position.flatMap { result.draws.statistics($0) })
    }

    private func input(
        _ quantity: PublishedFigure.Quantity
    ) -> (unit: String, ours: Double, basis: PublishedTable.Row.Basis) {
        switch quantity {
        case .budget: return ("EUR", programme.budget.total.statistic, .assumed)
        case .tranche(let year):
            let tranche = programme.budget.tranches.first { $0.year == year }
            return ("EUR", tranche?.amount.statistic ?? 0, .assumed)
        case .lineShare(let line):
            let part = plan.lineBudgets[line].statistic / programme.budget.total.statistic
            return ("share", part, .computed)
        case .projects: return ("count", Double(programme.projects.count), .assumed)
        case .laender: return ("count", Double(programme.laender.count), .assumed)
        case .population: return ("count", sum(\.population), .assumed)
        case .municipalities: return ("count", sum(\.municipalities), .assumed)
        case .days(let component, let isMost):
            return ("days", effort(component, isMost) { _ in 1 }, .assumed)
        case .cost(let component, let isMost):
            let cents = effort(component, isMost) { programme.roles[$0].dayRate * 100 }
            return ("EUR", Cents(rounding: cents).statistic, .assumed)
        case .outcome: return ("", 0, .computed)
        }
    }

    private func sum(_ count: KeyPath<Land, Int>) -> Double {
        Double(programme.laender.reduce(0) { $0 + $1[keyPath: count] })
    }

    /// The least or the most person-days of a component, each times something of its role.
    private func effort(_ component: Int, _ isMost: Bool, times: (Int) -> Double) -> Double {
        programme.efforts.filter { $0.component == component }
            .reduce(0) { $0 + (isMost ? $1.most : $1.least) * times($1.role) }
    }
}
