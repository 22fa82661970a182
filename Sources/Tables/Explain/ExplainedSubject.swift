// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What `mittelfluss explain` is asked about.
public enum ExplainedSubject: Hashable, Sendable {
    /// A project by its position.
    case project(Int)
    /// A package by its position.
    case package(Int)

    /// The project or package with an id; nil if there is none.
    public init?(_ id: String, in programme: Programme, _ plan: FundingPlan) {
        if let project = programme.projects.firstIndex(where: { $0.id == id }) {
            self = .project(project)
        } else if let package = plan.packages.firstIndex(where: { $0.id == id }) {
            self = .package(package)
        } else {
            return nil
        }
    }

    /// The ids that may have been meant by one that does not exist: projects, or the packages of
    /// the project that it begins with; all packages where there is no such project.
    public static func candidates(
        for id: String, in programme: Programme, _ plan: FundingPlan
    ) -> [String] {
        guard let slash = id.firstIndex(of: "/") else { return programme.projects.map(\.id) }
        let own = plan.packages.map(\.id).filter { $0.hasPrefix(id[...slash]) }
        return own.isEmpty ? plan.packages.map(\.id) : own
    }

    /// The positions of its packages, in canonical order.
    func packages(in plan: FundingPlan) -> [Int] {
        switch self {
        case .project(let project):
            plan.packages.indices.filter { plan.packages[$0].project == project }
        case .package(let package): [package]
        }
    }

    /// The position of its project.
    func project(in plan: FundingPlan) -> Int {
        switch self {
        case .project(let project): project
        case .package(let package): plan.packages[package].project
        }
    }
}
