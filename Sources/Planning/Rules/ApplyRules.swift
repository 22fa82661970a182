// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// Applies the rules of the decision before any money is assigned: sets each package's cap and
/// whether it is excluded, and says where a rule applied (model, section 4).
///
/// Findings stand in the order of the rules, then canonically.
public func applyRules(of programme: Programme, to packages: inout [WorkPackage]) -> [Finding] {
    for index in packages.indices {
        packages[index].cap = programme.distribution.headroom.floor(of: packages[index].estimate)
    }
    let ranges = packageRanges(of: packages, projectCount: programme.projects.count)
    var commitment: [Finding] = []
    var infrastructure: [Finding] = []
    for project in programme.projects.indices {
        let own = ranges[project]
        if programme.lacksCommitment(project) {
            commitment.append(excludeProject(project, &packages[own]))
        } else if let finding = programme.limitInfrastructure(of: project, &packages[own]) {
            infrastructure.append(finding)
        }
    }
    return commitment + infrastructure
}

/// Each project's packages as a range: they stand together in canonical order.
public func packageRanges(of packages: [WorkPackage], projectCount: Int) -> [Range<Int>] {
    var ranges = Array(repeating: 0..<0, count: projectCount)
    for (index, package) in packages.enumerated() {
        let range = ranges[package.project]
        ranges[package.project] = range.isEmpty ? index..<index + 1 : range.lowerBound..<index + 1
    }
    return ranges
}

/// `efa-commitment`: all packages of the project stay without money.
private func excludeProject(_ project: Int, _ packages: inout ArraySlice<WorkPackage>) -> Finding {
    for index in packages.indices { packages[index].isExcluded = true }
    return Finding(
        rule: .efaCommitment, project: project, amount: packages.lazy.map(\.estimate).sum())
}

extension Programme {
    /// Whether too few Länder have declared to join a project that is built for all.
    fileprivate func lacksCommitment(_ project: Int) -> Bool {
        lines[projects[project].line].isForAll
            && projects[project].committed < rules.efaMinimum
            && !rules.efaExceptions.contains(project)
    }

    /// `no-infrastructure`: infrastructure is paid only as a part of the project's other packages.
    fileprivate func limitInfrastructure(
        of project: Int, _ packages: inout ArraySlice<WorkPackage>
    ) -> Finding? {
        let isInfrastructure = packages.indices.filter {
            components[packages[$0].component].kind == .infrastructure
        }
        guard !isInfrastructure.isEmpty else { return nil }
        let estimates = isInfrastructure.map { packages[$0].estimate }
        let caps = isInfrastructure.map { packages[$0].cap }.sum()
        let others = packages.lazy.map(\.estimate).sum() - estimates.sum()
        let allowed = rules.infrastructureShare.floor(of: others)
        // What costs nothing has no part, though weights that are all zero would get equal ones.
        let costsNothing = estimates.sum() == .zero
        let parts = costsNothing ? estimates : apportion(allowed, byWeights: estimates.map(\.count))
        for (index, part) in zip(isInfrastructure, parts) {
            packages[index].cap = min(packages[index].cap, part)
            packages[index].isExcluded = part == .zero
        }
        guard allowed < caps else { return nil }
        return Finding(rule: .noInfrastructure, project: project, amount: caps - allowed)
    }
}
