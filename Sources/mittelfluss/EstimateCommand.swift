// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Planning
import Programme
import Reports

/// `mittelfluss estimate`: person-days and cost, from–to, internal and external.
struct EstimateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "estimate",
        abstract: "Schätzt Personentage und Kosten. (Estimates person-days and cost.)")

    @OptionGroup var options: ScenarioOptions

    func run() throws {
        let planned = try PlannedScenario(options)
        let estimates = Estimates(planned.programme, planned.plan.packages)
        let groups = EstimateDimension.allCases.map { ($0, estimates.groups(by: $0)) }
        let title = planned.programme.title.byLanguage[options.lang] ?? planned.programme.id
        try printResults(
            estimateText(
                title: "\(title) (\(planned.programme.id))", total: estimates.total,
                groups: groups, language: options.lang),
            options)
    }
}

/// The packages' estimates from–to, and their sums.
struct Estimates {
    private let programme: Programme
    private let packages: [WorkPackage]
    private let ranges: [EstimateRange]

    init(_ programme: Programme, _ packages: [WorkPackage]) {
        self.programme = programme
        self.packages = packages
        let units = UnitEffort.all(of: programme)
        ranges = packages.map { EstimateRange(of: $0, unit: units[$0.component]) }
    }

    /// All packages.
    var total: EstimateGroup {
        EstimateGroup(key: "", ranges.reduce(into: EstimateRange()) { $0 += $1 })
    }

    /// The sums of those packages that share a key, in canonical order; without empty ones.
    func groups(by dimension: EstimateDimension) -> [EstimateGroup] {
        var sums: [String: EstimateRange] = [:]
        for (package, range) in zip(packages, ranges) {
            sums[key(of: package, dimension), default: EstimateRange()] += range
        }
        return keys(of: dimension).compactMap { key in
            sums[key].map { EstimateGroup(key: key, $0) }
        }
    }

    private func keys(of dimension: EstimateDimension) -> [String] {
        switch dimension {
        case .line: programme.lines.map(\.id)
        case .level: Level.allCases.map(\.rawValue)
        case .field: programme.fields.map(\.id)
        case .kind: Component.Kind.allCases.map(\.rawValue)
        case .component: programme.components.map(\.id)
        }
    }

    private func key(of package: WorkPackage, _ dimension: EstimateDimension) -> String {
        let project = programme.projects[package.project]
        let component = programme.components[package.component]
        return switch dimension {
        case .line: programme.lines[project.line].id
        case .level: component.level.rawValue
        case .field: programme.fields[project.field].id
        case .kind: component.kind.rawValue
        case .component: component.id
        }
    }
}

extension EstimateGroup {
    fileprivate init(key: String, _ range: EstimateRange) {
        self.init(
            key: key, packages: range.packages, estimateCents: range.estimate.count,
            all: Span(range.total), internal: Span(range.internal),
            external: Span(range.external))
    }
}

extension EstimateGroup.Span {
    fileprivate init(_ part: EstimateRange.Part) {
        self.init(
            days: part.leastDays...max(part.leastDays, part.mostDays),
            cents: part.leastCost.count...max(part.leastCost, part.mostCost).count)
    }
}
