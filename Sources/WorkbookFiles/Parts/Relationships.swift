// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Where a part's relationships lead: to other parts, by id.
struct Relationships: PartHandler {
    struct Relationship {
        let id: String
        /// The last part of the type, which both editions of the standard share: `worksheet`.
        let kind: String
        /// The name of the part in the archive; nil where it lies outside.
        let target: String?
    }

    private(set) var failure: WorkbookProblem?
    private(set) var all: [Relationship] = []
    private let folder: [Substring]
    private let limits: WorkbookLimits

    /// Those of a part that lies in a folder such as `xl`; the archive itself: empty.
    init(folder: String, _ limits: WorkbookLimits) {
        self.folder = folder.split(separator: "/")
        self.limits = limits
    }

    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String]) {
        guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        let isOutside = attributes["TargetMode"] == "External"
        all.append(
            Relationship(id: id, kind: kind, target: isOutside ? nil : resolved(target)))
        if all.count > limits.entries {
            failure = WorkbookProblem(.tooMany(.relationships, limit: limits.entries))
        }
    }

    mutating func end(_ element: String, text: String, in parents: [String]) {}

    /// The target of the first relationship of a kind.
    func target(of kind: String) -> String? { all.first { $0.kind == kind }?.target }

    /// A target as a name in the archive; nil where it leads out of it.
    private func resolved(_ target: String) -> String? {
        var parts = target.hasPrefix("/") ? [] : folder
        for part in target.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if parts.popLast() == nil {
                return nil
            }
        }
        return parts.joined(separator: "/")
    }
}

/// The name of the part that holds the relationships of another: `xl/_rels/workbook.xml.rels`.
func relationshipsPart(of part: String) -> String {
    let (folder, name) = folderAndName(of: part)
    return (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
}

/// The folder in which a part lies, without a slash at its end, and its name there.
func folderAndName(of part: String) -> (folder: String, name: String) {
    guard let slash = part.lastIndex(of: "/") else { return ("", part) }
    return (String(part[..<slash]), String(part[part.index(after: slash)...]))
}
