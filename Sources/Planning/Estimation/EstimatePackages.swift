// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// The packages of a programme with their estimates, in canonical order (model, section 3).
///
/// The rule `purpose` is applied here: earmarked federal money pays for a component only in the
/// lines that list it.
///
/// - Throws: what is beyond what can be computed to the cent, all of it at once.
public func estimatePackages(of programme: Programme) throws(Problems) -> [WorkPackage] {
    let estimates = PackageEstimates(of: programme)
    guard estimates.problems.isEmpty else { throw Problems(estimates.problems) }
    return estimates.packages
}

/// The packages of a programme, and what of them is beyond what can be computed.
struct PackageEstimates {
    /// In canonical order; all of them cost nothing where there are problems.
    private(set) var packages: [WorkPackage] = []
    /// What is too large or too much.
    private(set) var problems: [Problem] = []

    init(of programme: Programme) {
        let count = programme.packageCount
        guard count <= Limits.packages else {
            let kind = Problem.Kind.limit(.tooManyPackages(found: count, limit: Limits.packages))
            problems = [Problem(kind, at: programme.origins.file(of: .projects))]
            return
        }
        packages.reserveCapacity(count)
        var check = EstimateCheck(programme)
        programme.forEachPackage { key in
            let scale = programme.scale(of: key)
            let unit = check.units[key.component]
            let isPossible = check.isPossible(scale: scale, of: key)
            packages.append(
                programme.package(
                    key, scale: isPossible ? scale : 0, unit: isPossible ? unit : UnitEffort()))
        }
        check.checkTotals(of: packages)
        problems = check.problems
        guard !problems.isEmpty else { return }
        for index in packages.indices { packages[index].estimate = .zero }
    }
}

/// What a package is of.
struct PackageKey {
    let project: Int
    let component: Int
    let place: Place
    /// The count that its effort grows with, n.
    let count: Int
}

extension Programme {
    /// How many packages there are at most; O(projects · components), however many that is.
    public var packageCount: Int {
        let withMunicipalities = laender.count { $0.municipalities > 0 }
        var total = 0
        for project in projects {
            for component in components where component.lines.contains(project.line) {
                switch (component.placement, component.driver) {
                case (.lead, _), (.bund, _): total += 1
                case (_, .municipalities): total += withMunicipalities
                case (_, .project): total += laender.count
                case (_, .baseComponents): total += project.baseComponents > 0 ? laender.count : 0
                case (_, .interfaces): total += project.interfaces > 0 ? laender.count : 0
                }
            }
        }
        return total
    }

    /// Calls with what each package is of, in canonical order: what has something to do.
    func forEachPackage(_ visit: (PackageKey) -> Void) {
        for (index, project) in projects.enumerated() {
            for (position, component) in components.enumerated()
            where component.lines.contains(project.line) {
                for place in places(of: component, in: project) {
                    let count = driverCount(of: component, in: project, at: place)
                    guard count > 0 else { continue }
                    visit(
                        PackageKey(
                            project: index, component: position, place: place, count: count))
                }
            }
        }
    }

    /// complexity · n^elasticity, s_i.
    func scale(of key: PackageKey) -> Double {
        estimation.complexityClasses[projects[key.project].complexity].factor
            * pow(Double(key.count), components[key.component].elasticity)
    }

    /// Where a component's packages of a project lie, in canonical order.
    fileprivate func places(of component: Component, in project: Project) -> [Place] {
        switch component.placement {
        case .lead: [project.lead]
        case .bund: [.bund]
        case .all: laender.indices.map(Place.land)
        case .each: laender.indices.map(Place.land).filter { $0 != project.lead }
        }
    }

    /// The count that a package's effort grows with, n (model, section 3).
    public func driverCount(
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
        _ key: PackageKey, scale: Double, unit: UnitEffort
    ) -> WorkPackage {
        let component = components[key.component]
        return WorkPackage(
            id: packageID(key), project: key.project, component: key.component, place: key.place,
            scale: scale, personDays: scale * unit.days,
            estimate: Cents(rounding: scale * unit.cents),
            centsPerDay: unit.centsPerDay,
            technicalShare: unit.technicalDays / unit.days,
            teamDaysPerMonth: component.team * pow(scale, estimation.teamElasticity))
    }

    /// `project/component/place`.
    func packageID(_ key: PackageKey) -> String {
        "\(projects[key.project].id)/\(components[key.component].id)/\(id(of: key.place))"
    }
}
