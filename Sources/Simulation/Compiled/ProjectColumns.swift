// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What never changes of the projects during a study, one column per quantity.
struct ProjectColumns {
    let line: Column<Int32>
    let field: Column<Int32>
    /// The position of the field's ministry.
    let ministry: Column<Int32>
    let needsAgreement: Column<Bool>
    /// Whether it counts for efa, efa_online, coverage and municipal.
    let isForAll: Column<Bool>
    /// The later of its line's and its own start, months since the start; 0 without.
    let earliestStart: Column<Double>
    /// Whether the distribution left it without money although nothing excludes it.
    private(set) var isNewcomer: Column<Bool>
    /// Packages whose finish makes it live.
    let livePackages: Column<Int32>
    /// Per (project, Land): packages whose finish makes it online, and connected.
    let onlinePackages: Column<Int32>
    let connectedPackages: Column<Int32>
    /// Its packages stand in `firstPackage[p]..<firstPackage[p + 1]`.
    let firstPackage: Column<PackageIndex>

    init(_ programme: Programme, _ plan: FundingPlan, in storage: ColumnStorage) {
        let projects = programme.projects
        let calendar = programme.calendar
        let ministries = programme.fieldMinistries
        line = storage.column(projects.map { Int32($0.line) })
        field = storage.column(projects.map { Int32($0.field) })
        ministry = storage.column(projects.map { ministries[$0.field] })
        needsAgreement = storage.column(projects.map { programme.lines[$0.line].needsAgreement })
        isForAll = storage.column(projects.map { programme.lines[$0.line].isForAll })
        earliestStart = storage.column(
            projects.map { project in
                let starts = [programme.lines[project.line].start, project.start]
                return starts.compactMap { $0.map(calendar.time(atStartOf:)) }.reduce(0, max)
            })
        let counts = PackageCounts(programme, plan)
        isNewcomer = storage.column(zip(counts.isOpen, counts.money).map { $0 && $1 == .zero })
        livePackages = storage.column(counts.live)
        onlinePackages = storage.column(counts.online)
        connectedPackages = storage.column(counts.connected)
        firstPackage = storage.column(counts.first.map { PackageIndex(Int($0)) })
    }
}

extension ProjectColumns {
    /// The same where packages are assigned what a plan says.
    func assigned(
        _ programme: Programme, _ plan: FundingPlan, in storage: ColumnStorage
    ) -> ProjectColumns {
        var columns = self
        let counts = PackageCounts(programme, plan)
        columns.isNewcomer = storage.column(
            zip(counts.isOpen, counts.money).map { $0 && $1 == .zero })
        return columns
    }
}

/// Counts each project's packages by what their finish brings about.
private struct PackageCounts {
    var live: [Int32]
    var online: [Int32]
    var connected: [Int32]
    var first: [Int32]
    /// Whether a package of it may ever have money.
    var isOpen: [Bool]
    var money: [Cents]

    init(_ programme: Programme, _ plan: FundingPlan) {
        let count = programme.projects.count
        live = Array(repeating: 0, count: count)
        online = Array(repeating: 0, count: count * programme.laender.count)
        connected = online
        first = Array(repeating: 0, count: count + 1)
        isOpen = Array(repeating: false, count: count)
        money = Array(repeating: .zero, count: count)
        for (package, allocation) in zip(plan.packages, plan.allocations) {
            first[package.project + 1] += 1
            guard !package.isExcluded else { continue }
            isOpen[package.project] = true
            money[package.project] += allocation
            countFinishes(of: package, programme)
        }
        for project in 0..<count { first[project + 1] += first[project] }
    }

    private mutating func countFinishes(of package: WorkPackage, _ programme: Programme) {
        let component = programme.components[package.component]
        if component.placement == .lead { live[package.project] += 1 }
        guard let land = package.place.land else { return }
        let pair = package.project * programme.laender.count + land
        switch component.level {
        case .land: online[pair] += 1
        case .kommune: connected[pair] += 1
        case .bund: break
        }
    }
}

extension Programme {
    /// The position of each field's ministry, in the order of the ministries' first fields.
    fileprivate var fieldMinistries: [Int32] {
        var positions: [String: Int32] = [:]
        return fields.map { field in
            if let known = positions[field.ministry] { return known }
            let new = Int32(positions.count)
            positions[field.ministry] = new
            return new
        }
    }
}
