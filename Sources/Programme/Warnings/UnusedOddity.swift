// SPDX-License-Identifier: GPL-3.0-or-later

extension Warning {
    /// What nothing uses.
    public enum UnusedOddity: Hashable, Sendable {
        /// A pool that no package needs; whether its capacity helps other pools.
        case unusedPool(String, helpsOthers: Bool)
        /// A field without projects.
        case fieldWithoutProjects(String)
        /// A line without projects.
        case lineWithoutProjects(String)
        /// A component of which no package exists.
        case componentWithoutPackages(String)
        /// A role without person-days.
        case unusedRole(String)
        /// A delay for which no component waits.
        case unusedDelay(String)
    }
}

extension Warning.UnusedOddity {
    /// Its stable id.
    public var id: String {
        switch self {
        case .unusedPool: "unused-pool"
        case .fieldWithoutProjects: "field-without-projects"
        case .lineWithoutProjects: "line-without-projects"
        case .componentWithoutPackages: "component-without-packages"
        case .unusedRole: "unused-role"
        case .unusedDelay: "unused-delay"
        }
    }

    /// The id, year or key that is concerned; empty for the whole programme.
    var subject: String {
        switch self {
        case .unusedPool(let id, _), .fieldWithoutProjects(let id), .lineWithoutProjects(let id),
            .componentWithoutPackages(let id), .unusedRole(let id), .unusedDelay(let id):
            id
        }
    }
}
