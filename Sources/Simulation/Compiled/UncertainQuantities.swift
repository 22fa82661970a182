// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The names of all uncertain quantities, hashed once per study, and their distributions (model,
/// section 6).
struct UncertainQuantities {
    /// What many packages share, and which bilateral agreement is a project's.
    let shared: SharedNames
    let agreementOfProject: Column<Int32>
    let approvalNames: Column<UInt64>
    /// Per package, `effort:<package>`.
    let effortNames: PackageColumn<UInt64>
    /// Per package, `delay:<wait>:<project>/<place>`; only where `delayTable` is not −1.
    let delayNames: PackageColumn<UInt64>
    /// Per project and Land, `join:<project>/<land>` and the probability.
    let joinNames: Column<UInt64>
    let joinProbability: Column<Double>

    /// All tables of the study; which one is whose stands below.
    let tables: QuantileTables
    let frameworkTable: Int
    let bilateralTable: Int
    let approvalTable: Int
    let effortTable: PackageColumn<Int32>
    let delayTable: PackageColumn<Int32>

    init(_ programme: Programme, _ packages: [WorkPackage], in storage: ColumnStorage) {
        let names = QuantityNames(programme)
        approvalNames = storage.column(programme.projects.map { nameHash("approval:\($0.id)") })
        let agreements = programme.projects.map(names.agreement)
        let distinct = Array(Set(agreements)).sorted()
        shared = SharedNames(programme, agreements: distinct)
        let numbers = Dictionary(uniqueKeysWithValues: zip(distinct, Int32(0)...))
        agreementOfProject = storage.column(agreements.map { numbers[$0, default: 0] })
        effortNames = storage.column(packages.map { nameHash("effort:\($0.id)") })
        delayNames = storage.column(packages.map(names.delay))
        let pairs = programme.projects.indices.flatMap { project in
            programme.laender.indices.map { (project, $0) }
        }
        joinNames = storage.column(pairs.map(names.join))
        joinProbability = storage.column(pairs.map(programme.joinProbability))

        let rules = programme.agreements
        let durations = [rules.framework, rules.bilateral, rules.approval]
        let delays = programme.delays.map(\.months)
        tables = QuantileTables(durations + delays + programme.effortFactors)
        let positions = tables.indices
        frameworkTable = positions[0]
        bilateralTable = positions[1]
        approvalTable = positions[2]
        let (firstDelay, firstEffort) = (durations.count, durations.count + delays.count)
        effortTable = storage.column(packages.map { Int32(positions[firstEffort + $0.component]) })
        delayTable = storage.column(
            packages.map { package in
                let wait = programme.components[package.component].wait
                return wait.map { Int32(positions[firstDelay + $0]) } ?? -1
            })
    }
}

/// The names of what many packages share, by their positions in one list: they are drawn together,
/// and stratified where that is asked for.
struct SharedNames {
    let all: [UInt64]
    let programme = 0
    let framework = 1
    /// `field:<field>`.
    let fields: Range<Int>
    /// `capacity:<pool>`.
    let pools: Range<Int>
    /// `agreement:<field>/<lead>`: each pair that a project has.
    let agreements: Range<Int>

    fileprivate init(_ programme: Programme, agreements names: [UInt64]) {
        fields = 2..<2 + programme.fields.count
        pools = fields.upperBound..<fields.upperBound + programme.pools.count
        agreements = pools.upperBound..<pools.upperBound + names.count
        all =
            [nameHash("programme"), nameHash("framework")]
            + programme.fields.map { nameHash("field:\($0.id)") }
            + programme.pools.map { nameHash("capacity:\($0.id)") } + names
    }
}

/// Builds the names of uncertain quantities.
private struct QuantityNames {
    let programme: Programme

    init(_ programme: Programme) { self.programme = programme }

    func agreement(_ project: Project) -> UInt64 {
        let field = programme.fields[project.field].id
        return nameHash("agreement:\(field)/\(programme.id(of: project.lead))")
    }

    func delay(_ package: WorkPackage) -> UInt64 {
        guard let wait = programme.components[package.component].wait else { return 0 }
        let name = programme.delays[wait].name
        let project = programme.projects[package.project].id
        return nameHash("delay:\(name):\(project)/\(programme.id(of: package.place))")
    }

    func join(_ project: Int, _ land: Int) -> UInt64 {
        nameHash("join:\(programme.projects[project].id)/\(programme.laender[land].id)")
    }
}

extension Programme {
    /// The probability that a Land joins a project.
    fileprivate func joinProbability(_ project: Int, _ land: Int) -> Double {
        let others = Double(laender.count - 1)
        let committed = Double(projects[project].committed - 1)
        let commitment = laender.count == 1 ? 1 : min(1, committed / others)
        return laender[land].joinProbability * commitment
    }

    /// The distribution of each component's effort factor: pert(Σ min / Σ middle, 1, overrun).
    var effortFactors: [Pert] {
        var least = Array(repeating: 0.0, count: components.count)
        var middle = least
        for effort in efforts {
            least[effort.component] += effort.least
            middle[effort.component] += (effort.least + effort.most) / 2
        }
        return zip(least, middle).map { Pert($0 / $1, 1, estimation.overrun) }
    }
}
