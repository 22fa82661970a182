// SPDX-License-Identifier: GPL-3.0-or-later

/// The columns of `columns.csv` in their order; its shape says what they mean.
public enum DictionaryColumn: String, TableColumns {
    case file
    case column
    case unit
    case meaningDe = "meaning_de"
    case meaningEn = "meaning_en"

    /// Their table.
    public static let table = Table.Name.columns
}

extension Table {
    /// `columns.csv`, the data dictionary: a row for every column of every other file.
    public static func dictionary(of tables: [Table]) -> Table {
        dictionaryShape.table(
            tables.flatMap { table in
                table.columns.map { DictionaryRow(file: "\(table.name).csv", column: $0) }
            })
    }

    private struct DictionaryRow: Sendable {
        let file: String
        let column: Column
    }

    private static let dictionaryShape = TableShape<DictionaryColumn, DictionaryRow>(
        columns: [
            .init(.file, .text, de: "Name der Datei", en: "Name of the file") { .text($0.file) },
            .init(.column, .text, de: "Überschrift der Spalte", en: "Heading of the column") {
                .text($0.column.id)
            },
            .init(
                .unit, .text,
                de: "Einheit: EUR, days (Personentage), months (Monate), date (Tag), share "
                    + "(Anteil), count (Anzahl), text, truth (Wahrheitswert) oder mixed (steht in "
                    + "der Spalte unit)",
                en: "Unit: EUR, days (person-days), months, date, share, count, text, truth, or "
                    + "mixed (the column unit says it)"
            ) { .text($0.column.unit) },
            .init(.meaningDe, .text, de: "Bedeutung auf Deutsch", en: "Meaning in German") {
                .text($0.column.meaning.de)
            },
            .init(.meaningEn, .text, de: "Bedeutung auf Englisch", en: "Meaning in English") {
                .text($0.column.meaning.en)
            },
        ])
}
