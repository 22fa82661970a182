// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Finds what the books name: packages, and what is coarser than a package.
struct PackageNames {
    let projects: Lookup
    let places: Lookup
    private let components: Lookup
    private let packages: [WorkPackage]
    private let positions: [String: Int]
    private let byProject: [Int: [Int]]
    private let log: ProblemLog

    init(_ programme: Programme, _ packages: [WorkPackage], log: ProblemLog) {
        self.packages = packages
        self.log = log
        projects = Lookup(.project, programme.projects.map(\.id), log: log)
        components = Lookup(.component, programme.components.map(\.id), log: log)
        places = Lookup(.land, programme.places.map { programme.id(of: $0) }, log: log)
        positions = Dictionary(
            zip(packages.map(\.id), packages.indices), uniquingKeysWith: { first, _ in first })
        byProject = Dictionary(grouping: packages.indices) { packages[$0].project }
    }

    /// What a payment can name: a package, a project, a component or a place of a project. Of what
    /// is coarser than a package, those that are not excluded.
    func payee(_ cell: Cell) -> Actuals.Payment.Subject? {
        if let package = positions[cell.text] { return .package(package) }
        guard let name = name(in: cell) else { return nil }
        let all = (byProject[name.project] ?? []).filter { name.includes(packages[$0]) }
        guard !all.isEmpty, !name.isPackage else { return noPackage(cell, of: name.project) }
        return .packages(name: cell.text, all.filter { !packages[$0].isExcluded })
    }

    /// A package; notes whatever else stands in the cell.
    func package(_ cell: Cell) -> Int? {
        if let package = positions[cell.text] { return package }
        guard let name = name(in: cell) else { return nil }
        if name.isPackage { return noPackage(cell, of: name.project) }
        log.add(.books(.packageNeeded(cell.text)), at: cell.origin)
        return nil
    }

    /// Whether a text names one package.
    func isPackage(_ text: String) -> Bool { positions[text] != nil }

    /// The parts of a name that exist.
    private struct Name {
        var project: Int
        var component: Int?
        var place: Int?

        var isPackage: Bool { component != nil && place != nil }

        func includes(_ package: WorkPackage) -> Bool {
            package.component == component ?? package.component
                && package.place.index == place ?? package.place.index
        }
    }

    /// The parts of a name; nil, with problems, where one of them does not exist.
    private func name(in cell: Cell) -> Name? {
        if let damage = cell.damageAsId {
            log.add(damage, at: cell.origin)
            return nil
        }
        let parts = cell.text.split(separator: "/", omittingEmptySubsequences: false)
            .map(String.init)
        let isName = parts.count <= 3 && parts.first != "" && parts.last != ""
        guard isName, let first = parts.first else {
            log.add(.books(.notAPackageName(cell.text)), at: cell.origin)
            return nil
        }
        let project = projects.position(of: first, at: cell.origin)
        var (component, place): (Int?, Int?)
        var isKnown = project != nil
        if parts.count > 1, !parts[1].isEmpty {
            component = components.position(of: parts[1], at: cell.origin)
            isKnown = isKnown && component != nil
        }
        if parts.count > 2 {
            place = places.position(of: parts[2], at: cell.origin)
            isKnown = isKnown && place != nil
        }
        guard isKnown, let project else { return nil }
        return Name(project: project, component: component, place: place)
    }

    /// Notes that there is no such package, with those of the project that may be meant.
    private func noPackage<Value>(_ cell: Cell, of project: Int) -> Value? {
        let ids = (byProject[project] ?? []).map { packages[$0].id }
        let candidates = log.candidates(for: cell.text, among: ids)
        log.add(.books(.noSuchPackage(cell.text, candidates)), at: cell.origin)
        return nil
    }
}
