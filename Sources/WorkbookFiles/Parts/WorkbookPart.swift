// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The part that lists the sheets of a workbook.
struct WorkbookPart: PartHandler {
    struct Sheet {
        let name: String
        let visibility: SheetContents.Visibility
        /// Of the relationship that leads to the sheet.
        let relationship: String
    }

    private(set) var failure: WorkbookProblem?
    private(set) var sheets: [Sheet] = []
    private(set) var dates = DateSystem.from1900
    private var names: [(name: DefinedName, sheet: Int?)] = []
    private var attributes: [String: String] = [:]
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) { self.limits = limits }

    mutating func start(_ element: String, _ attributes: [String: String], in parents: [String]) {
        switch (element, parents) {
        case ("workbookPr", ["workbook"]):
            if isTrue(attributes["date1904"]) { dates = .from1904 }
        case ("sheet", ["workbook", "sheets"]): add(attributes)
        case ("definedName", ["workbook", "definedNames"]): self.attributes = attributes
        default: break
        }
    }

    private mutating func add(_ attributes: [String: String]) {
        // The prefix of the vocabulary of relationships is the program's choice.
        let id = attributes.first { $0.key.hasSuffix(":id") }?.value ?? attributes["id"] ?? ""
        let visibility = attributes["state"].flatMap(SheetContents.Visibility.init) ?? .visible
        sheets.append(
            Sheet(name: attributes["name"] ?? "", visibility: visibility, relationship: id))
        if sheets.count > limits.sheets {
            failure = WorkbookProblem(.tooMany(.sheets, limit: limits.sheets))
        }
    }

    mutating func end(_ element: String, text: String, in parents: [String]) {
        guard element == "definedName", parents == ["workbook", "definedNames"] else { return }
        let name = DefinedName(
            name: attributes["name"] ?? "", formula: text, isHidden: isTrue(attributes["hidden"]))
        names.append((name, attributes["localSheetId"].flatMap { Int($0) }))
        if names.count > limits.items {
            failure = WorkbookProblem(.tooMany(.names, limit: limits.items))
        }
    }

    /// The names with the sheets on which they count.
    var definedNames: [DefinedName] {
        names.map { name, sheet in
            var name = name
            name.sheet = sheet.flatMap { sheets.indices.contains($0) ? sheets[$0].name : nil }
            return name
        }
    }
}

/// Whether an attribute of XML says yes.
func isTrue(_ attribute: String?) -> Bool { attribute == "1" || attribute == "true" }
