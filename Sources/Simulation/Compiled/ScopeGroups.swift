// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension CompiledProgramme {
    /// The number of groups of a scope.
    func groupCount(of scope: Reallocation.Scope) -> Int {
        switch scope {
        case .project: projectCount
        case .field, .ministry: lineCount * programme.fields.count
        case .line: lineCount
        }
    }

    /// The number of the group in which a project's packages pass money on: each lies within one
    /// line.
    public func scopeGroup(ofProject project: Int, in scope: Reallocation.Scope) -> Int {
        group(ofProject: Int32(project), in: scope)
    }

    /// The group of a project's packages: each lies within one line.
    @inline(__always)
    func group(ofProject project: Int32, in scope: Reallocation.Scope) -> Int {
        let line = Int(projects.line[project])
        switch scope {
        case .project: return Int(project)
        case .field: return line * programme.fields.count + Int(projects.field[project])
        case .ministry: return line * programme.fields.count + Int(projects.ministry[project])
        case .line: return line
        }
    }
}
