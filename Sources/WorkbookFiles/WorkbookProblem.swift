// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Something that is wrong with a workbook, and where.
public struct WorkbookProblem: Error, Hashable, Sendable {
    /// What is wrong, with the evidence.
    public var fault: WorkbookFault
    /// The sheet; nil where the whole file is meant.
    public var sheet: String?
    /// The cell; nil where the whole sheet is meant.
    public var cell: CellPlace?

    /// A problem at a place.
    public init(_ fault: WorkbookFault, sheet: String? = nil, cell: CellPlace? = nil) {
        self.fault = fault
        self.sheet = sheet
        self.cell = cell
    }

    /// `Projekte!F17`, `'Meine Projekte'!F17`, `Projekte`, or empty for the whole file.
    public var place: String {
        guard let sheet else { return "" }
        guard let cell else { return sheet }
        let isPlain = sheet.unicodeScalars.allSatisfy {
            $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
        return "\(isPlain ? sheet : "'" + sheet.replacing("'", with: "''") + "'")!\(cell)"
    }
}

/// All that is wrong with a workbook, in the order of its sheets and cells; at least one.
public struct WorkbookProblems: Error, Hashable, Sendable {
    /// The problems.
    public var problems: [WorkbookProblem]

    /// Problems in their order.
    public init(_ problems: [WorkbookProblem]) { self.problems = problems }
}
