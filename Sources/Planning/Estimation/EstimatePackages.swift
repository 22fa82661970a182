// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// The packages of a programme with their estimates, in canonical order (model, section 3).
///
/// The rule `purpose` is applied here: earmarked federal money pays for a component only in the
/// lines that list it.
///
/// - Throws: a package or the programme whose estimate is beyond what can be summed exactly.
public func estimatePackages(of programme: Programme) throws(Problems) -> [WorkPackage] {
    let units = UnitEffort.all(of: programme)
    var packages: [WorkPackage] = []
    for (index, project) in programme.projects.enumerated() {
        for (position, component) in programme.components.enumerated()
        where component.lines.contains(project.line) {
            for place in programme.places(of: component, in: project) {
                let count = programme.driverCount(of: component, in: project, at: place)
                guard count > 0 else { continue }
                let scale =
                    programme.estimation.complexityClasses[project.complexity].factor
                    * pow(Double(count), component.elasticity)
                try programme.checkEstimate(scale * units[position].cents, of: position)
                packages.append(
                    programme.package(
                        (project: index, component: position, place: place), scale: scale,
                        unit: units[position]))
            }
        }
    }
    try programme.checkTotal(of: packages)
    return packages
}

extension Programme {
    /// Where a component's packages of a project lie, in canonical order.
    fileprivate func places(of component: Component, in project: Project) -> [Place] {
        switch component.placement {
        case .lead: [project.lead]
        case .bund: [.bund]
        case .all: laender.indices.map(Place.land)
        case .each: laender.indices.map(Place.land).filter { $0 != project.lead }
        }
    }

    /// The count that a package's effort grows with, n.
    fileprivate func driverCount(
        of component: Component, in project: Project, at place: Place
    ) -> Int {
        switch component.driver {
        case .project: 1
        case .baseComponents: project.baseComponents
        case .interfaces: project.interfaces
        case .municipalities: place.land.map { laender[$0].municipalities } ?? 0
        }
    }

    fileprivate func package(
        _ key: (project: Int, component: Int, place: Place), scale: Double, unit: UnitEffort
    ) -> WorkPackage {
        let component = components[key.component]
        return WorkPackage(
            id: "\(projects[key.project].id)/\(component.id)/\(id(of: key.place))",
            project: key.project, component: key.component, place: key.place, scale: scale,
            personDays: scale * unit.days,
            estimate: Cents(rounding: scale * unit.cents),
            centsPerDay: unit.centsPerDay,
            technicalShare: unit.technicalDays / unit.days,
            teamDaysPerMonth: component.team * pow(scale, estimation.teamElasticity))
    }

    /// The greatest estimate of a package, and with head room to spare of all packages, in cents.
    private static let largestEstimate = 1e15
    private static let largestTotal = Int128(Int64.max / 8)

    fileprivate func checkEstimate(_ cents: Double, of component: Int) throws(Problems) {
        guard cents.isFinite, cents <= Self.largestEstimate else {
            let origin = origins.cell(.components, row: component, column: "elasticity")
            throw Problems([Problem(.estimateTooLarge, at: origin)])
        }
    }

    fileprivate func checkTotal(of packages: [WorkPackage]) throws(Problems) {
        let total = packages.reduce(Int128(0)) { $0 + Int128($1.estimate.count) }
        let headroom = max(1, distribution.headroom.double)
        guard Double(total) * headroom <= Double(Self.largestTotal) else {
            throw Problems([Problem(.estimateTooLarge, at: origins.scenario)])
        }
    }
}
