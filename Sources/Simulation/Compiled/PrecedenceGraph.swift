// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Which packages wait for which (model, section 7: predecessors).
///
/// Excluded packages never become ready and count as finished at the release, so they have no
/// edges.
struct PrecedenceGraph {
    /// Package i has the successors `successors[firstSuccessor[i]..<firstSuccessor[i + 1]]`.
    let firstSuccessor: Column<Int32>
    let successors: Column<PackageIndex>
    /// How many predecessors each package has.
    let predecessorCount: PackageColumn<Int32>
    /// Packages without predecessors, not excluded, in canonical order.
    let roots: [PackageIndex]

    init(_ programme: Programme, _ packages: [WorkPackage], in storage: ColumnStorage) {
        let finder = PredecessorFinder(programme, packages)
        var counts = Array(repeating: Int32(0), count: packages.count)
        var edges = Array(repeating: [PackageIndex](), count: packages.count)
        for index in packages.indices where !packages[index].isExcluded {
            let predecessors = finder.predecessors(of: index).filter { !packages[$0].isExcluded }
            counts[index] = Int32(predecessors.count)
            for predecessor in predecessors { edges[predecessor].append(PackageIndex(index)) }
        }
        var first: [Int32] = [0]
        for list in edges { first.append((first.last ?? 0) + Int32(list.count)) }
        firstSuccessor = storage.column(first)
        successors = storage.column(edges.flatMap(\.self))
        predecessorCount = storage.column(counts)
        roots = packages.indices.filter { counts[$0] == 0 && !packages[$0].isExcluded }
            .map { PackageIndex($0) }
    }

    /// Who still waits for whom after closed months: nobody for what has finished, and what has
    /// started for nobody.
    init(_ original: PrecedenceGraph, after dates: PackageDates, in storage: ColumnStorage) {
        let packages = original.predecessorCount.indices
        var counts = Array(repeating: Int32(0), count: packages.count)
        var edges: [PackageIndex] = []
        var first: [Int32] = [0]
        for package in packages {
            if dates.finish[package] == .infinity {
                for edge in original.successorRange(of: package) {
                    let successor = original.successors[edge]
                    guard dates.start[successor] == .infinity else { continue }
                    edges.append(successor)
                    counts[successor] += 1
                }
            }
            first.append(Int32(edges.count))
        }
        firstSuccessor = storage.column(first)
        successors = storage.column(edges)
        predecessorCount = storage.column(counts)
        roots = original.roots.filter { dates.start[$0] == .infinity }
    }

    @inline(__always)
    func successorRange(of package: PackageIndex) -> Range<Int> {
        Int(firstSuccessor[package.number])..<Int(firstSuccessor[package.number + 1])
    }
}

/// Finds a package's predecessors: at its own place; at the lead or `BUND` where the component has
/// one package for all places; none otherwise (the lead needs no joining).
public struct PredecessorFinder {
    private struct Key: Hashable {
        let project: Int
        let component: Int
        let place: Place
    }

    private let programme: Programme
    private let packages: [WorkPackage]
    private let positions: [Key: Int]

    /// Prepares the search over a plan's packages.
    public init(_ programme: Programme, _ packages: [WorkPackage]) {
        self.programme = programme
        self.packages = packages
        var positions: [Key: Int] = [:]
        positions.reserveCapacity(packages.count)
        for (index, package) in packages.enumerated() {
            let key = Key(
                project: package.project, component: package.component, place: package.place)
            positions[key] = index
        }
        self.positions = positions
    }

    /// The positions of a package's predecessors, excluded ones included, in the order of `after`.
    public func predecessors(of index: Int) -> [Int] {
        let package = packages[index]
        let project = programme.projects[package.project]
        return programme.components[package.component].after.compactMap { component in
            let own = Key(project: package.project, component: component, place: package.place)
            if let position = positions[own] { return position }
            let place: Place
            switch programme.components[component].placement {
            case .lead: place = project.lead
            case .bund: place = .bund
            case .each, .all: return nil
            }
            return positions[Key(project: package.project, component: component, place: place)]
        }
    }
}
