// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The columns of `differences.csv` in their order; its shape says what they mean.
public enum DifferencesColumn: String, TableColumns {
    case file
    case subject
    case column
    case change
    case old
    case new

    /// Their table.
    public static let table = Table.Name.differences
}

/// The tables of what differs between the inputs of two scenarios; the last is their dictionary.
public struct DifferenceTables: Sendable {
    /// `differences.csv`: a setting, cell or row that differs.
    public let differences: Table
    /// The tables in their order.
    public var all: [Table] { [differences, .dictionary(of: [differences])] }

    /// The tables of differences in the order of the files.
    public init(_ differences: [InputDifference]) {
        self.differences = Self.shape.table(differences)
    }

    private static let shape = TableShape<DifferencesColumn, InputDifference>(
        columns: [
            .init(.file, .text, de: "Datei des Szenarios", en: "File of the scenario") {
                .text($0.file)
            },
            .init(
                .subject, .text,
                de: "Pfad der Einstellung, wie --set ihn nimmt, oder Kennung der Zeile",
                en: "Path of the setting, as --set takes it, or id of the row"
            ) { .text($0.subject) },
            .init(
                .column, .text, de: "Spalte; leer bei Einstellungen und ganzen Zeilen",
                en: "Column; empty for settings and whole rows"
            ) { .text($0.column.isEmpty ? nil : $0.column) },
            .init(
                .change, .text,
                de: "value: anderer Wert, added: nur in der Variante, removed: nur in der Basis",
                en: "value: another value, added: only in the variant, removed: only in the base"
            ) { .text($0.change.rawValue) },
            .init(
                .old, .text, de: "Wert in der Basis; leer, wo keiner steht",
                en: "Value in the base; empty where there is none"
            ) { .text($0.old) },
            .init(
                .new, .text, de: "Wert in der Variante; leer, wo keiner steht",
                en: "Value in the variant; empty where there is none"
            ) { .text($0.new) },
        ])
}
