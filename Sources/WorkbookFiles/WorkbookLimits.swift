// SPDX-License-Identifier: GPL-3.0-or-later

/// Up to where workbooks are read. All limits lie far beyond any list that a person keeps; they are
/// there so that a file that wants to fill the memory or to take hours is refused before.
public struct WorkbookLimits: Hashable, Sendable {
    /// The size of the file, in MiB.
    public var fileMebibytes = 64
    /// Files within the archive.
    public var entries = 10_000
    /// The size of one of these files once unpacked, in MiB.
    public var partMebibytes = 256
    /// The size of all that are read, unpacked, in MiB.
    public var unpackedMebibytes = 512
    /// How many times larger than packed a file may become, where it has more than a MiB.
    public var ratio = 200
    /// Elements of XML within each other.
    public var levels = 64
    /// Attributes of an element of XML, and names of vocabularies that count at a place.
    public var attributes = 100
    /// Worksheets.
    public var sheets = 1000
    /// Cells with a value, on all sheets together.
    public var cells = 2_000_000
    /// The text of all cells together, in MiB.
    public var textMebibytes = 256
    /// Merged ranges and groups of hidden columns of a sheet, and names, styles and number formats
    /// of the workbook, of each kind.
    public var items = 100_000
    /// Problems of cells that are told one by one.
    public var problems = 1000

    /// The characters (UTF-16 units) that a cell can hold in a spreadsheet program.
    public static let longestText = 32_767

    /// The limits of the product.
    public static let standard = WorkbookLimits()

    /// The limits of the product, to be changed in tests.
    public init() {}
}
