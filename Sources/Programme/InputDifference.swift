// SPDX-License-Identifier: GPL-3.0-or-later

/// A value of a scenario's files that differs between a base and a variant.
public struct InputDifference: Hashable, Sendable {
    /// What kind of change it is.
    public enum Change: String, CaseIterable, Sendable {
        /// A setting or a cell.
        case value
        /// A row, or a map or item of settings, that only the variant has.
        case added
        /// A row, or a map or item of settings, that only the base has.
        case removed
    }

    /// The file's name: `scenario.yaml`, `pools.csv`.
    public var file: String
    /// A setting's dotted path, as `--set` takes it; a row's id (`component/role` in efforts.csv).
    public var subject: String
    /// The column of a cell; empty for settings and for whole rows.
    public var column: String
    /// What kind of change it is.
    public var change: Change
    /// What stands in the base; nil for nothing.
    public var old: String?
    /// What stands in the variant; nil for nothing.
    public var new: String?

    /// A difference.
    public init(
        file: String, subject: String, column: String = "", change: Change = .value,
        old: String?, new: String?
    ) {
        self.file = file
        self.subject = subject
        self.column = column
        self.change = change
        self.old = old
        self.new = new
    }
}
