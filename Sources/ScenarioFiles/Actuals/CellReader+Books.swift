// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension CellReader {
    /// An amount in whole cents.
    ///
    /// Books come out of spreadsheets as they show amounts: `1.234,56`. Signs of thousands are read
    /// over where nothing else can be meant, which a third decimal would be.
    func euros(_ bounds: Bounds) -> Cents? {
        var plain = self
        if let text = withoutThousands {
            plain = CellReader(
                cell: Cell(text: text, origin: cell.origin, dialect: cell.dialect), log: log)
        }
        guard let value = plain.exact(bounds, places: ExactDecimal.largestScale) else {
            return nil
        }
        guard let cents = value.euros else {
            log.add(.number(.notCents(value: cell.text)), at: cell.origin)
            return nil
        }
        return cents
    }

    /// The text without its signs of thousands; nil where it has none, or where the sign before
    /// the decimals is not that of the table.
    private var withoutThousands: String? {
        let sign: Character = cell.dialect == .german ? "," : "."
        let trace = SpreadsheetTrace(text: cell.text)
        guard let plain = trace.withoutThousands(decimalSign: sign, isWhole: false) else {
            return nil
        }
        let kept = cell.text.filter { $0.isNumber || $0 == sign || $0 == "-" || $0 == "+" }
        return kept == plain ? plain : nil
    }

    /// A day, or the last one where only a month stands there; in the German dialect also
    /// `30.06.2021`.
    func lastDay() -> Day? { readLastDay(cell.text) ?? day() }
}

extension ColumnReader {
    /// Amounts in whole cents.
    func euros(_ column: String) -> [Cents?] {
        let bounds = table.name.spec(column)?.bounds ?? .none
        return cells(column).map { cell in
            cell.flatMap { CellReader(cell: $0, log: log).euros(bounds) }
        }
    }

    /// Days that end something.
    func lastDays(_ column: String) -> [Day?] {
        cells(column).map { $0.flatMap { CellReader(cell: $0, log: log).lastDay() } }
    }
}
