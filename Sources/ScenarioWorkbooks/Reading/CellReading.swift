// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import WorkbookFiles

/// A cell's value as the reader of scenarios wants it: a text in the standard dialect.
struct CellReading {
    /// The text; of a value that is wrong whatever was there.
    var text: String
    /// What only a spreadsheet can have done to it.
    var fault: Problem.SheetFault?

    /// Below it a number in a column of dates is a year, or a count, and no day.
    private static let firstSerial = 20_000.0

    /// Reads a cell; an empty one is empty.
    init(_ cell: WorkbookFiles.Cell?, _ kind: FieldKind, _ dates: DateSystem) {
        switch cell?.value {
        case nil: self.init(text: "")
        case .text(let text)?: self.init(written: text, kind)
        case .number(let number)?: self.init(number, kind, dates)
        case .date(let date)?: self.init(date, kind)
        case .boolean(let truth)?: self.init(text: truth ? "true" : "false")
        case .error(let error)?: self.init(text: error, fault: .errorValue(error))
        case .notCalculated?: self.init(text: "?", fault: .notCalculated)
        }
    }

    private init(text: String, fault: Problem.SheetFault? = nil) {
        (self.text, self.fault) = (text, fault)
    }

    private init(_ number: CellNumber, _ kind: FieldKind, _ dates: DateSystem) {
        switch kind {
        case .month, .day, .lastDay:
            // A date whose format was lost.
            let isSerial = (Double(number.shown) ?? 0) >= Self.firstSerial
            if isSerial, let date = CellDate(number, dates) {
                self.init(date, kind)
            } else {
                self.init(text: number.shown)
            }
        // Hundredths, and weights, which have no upper end.
        case .number(let bounds)
        where number.style == .percent && (bounds.greatest == 100 || bounds.greatest == nil):
            let percent = number.decimal.map { "\($0.double * 100) %" } ?? number.shown
            self.init(text: number.shown, fault: .percentOfHundred(value: percent))
        default: self.init(text: number.shown)
        }
    }

    private init(_ date: CellDate, _ kind: FieldKind) {
        let iso = date.description
        switch kind {
        case .text: self.init(text: iso, fault: .dateInText(value: iso))
        // No id at all, so that what names the right one is no mistake of its own.
        case .identifier: self.init(text: iso + "?", fault: .dateInText(value: iso))
        case .month where date.day == 1 && date.seconds == 0: self.init(text: String(iso.prefix(7)))
        default: self.init(text: iso)
        }
    }

    /// A text, which may be what another kind of value was typed as.
    private init(written text: String, _ kind: FieldKind) {
        switch kind {
        case .number, .whole, .amount, .seed, .year: self = WrittenNumber(text).reading
        case .truth: self.init(text: Self.truths[text.lowercased()] ?? text)
        case .month: self.init(text: Self.month(text) ?? text)
        case .day, .lastDay: self.init(text: Self.day(text) ?? text)
        case .text, .identifier, .choice, .reference, .lead, .words: self.init(text: text)
        }
    }

    private static let truths = [
        "true": "true", "wahr": "true", "ja": "true", "yes": "true", "false": "false",
        "falsch": "false", "nein": "false", "no": "false",
    ]

    /// `06.2021`.
    private static func month(_ text: String) -> String? {
        text.wholeMatch(of: #/(\d\d)[.\/](\d{4})/#).map { "\($0.2)-\($0.1)" }
    }

    /// `1.6.2021`.
    private static func day(_ text: String) -> String? {
        text.wholeMatch(of: #/(\d\d?)\.(\d\d?)\.(\d{4})/#).map { match in
            let parts = [match.2, match.1].map { $0.count == 1 ? "0\($0)" : String($0) }
            return "\(match.3)-" + parts.joined(separator: "-")
        }
    }

    /// A number that stands in a cell as a text, as a person or another program wrote it.
    private struct WrittenNumber {
        let text: String

        init(_ text: String) { self.text = text }

        /// The number with a point, where it can be one number only.
        var reading: CellReading {
            guard text.utf8.count <= 60 else { return CellReading(text: text) }
            guard let bare = withoutSpaces else { return CellReading(text: text) }
            if bare.wholeMatch(of: #/[+-]?\d+/#) != nil { return CellReading(text: bare) }
            if let match = bare.wholeMatch(of: #/([+-]?\d+)([.,])(\d+)/#) {
                let digits = match.1.drop { $0 == "+" || $0 == "-" }
                let couldGroup = digits.count <= 3 && digits.first != "0" && match.3.count == 3
                return couldGroup
                    ? CellReading(text: text, fault: .ambiguousNumber(value: text))
                    : CellReading(text: "\(match.1).\(match.3)")
            }
            let grouped = #/([+-]?[1-9]\d{0,2})([.,'’])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?/#
            if let match = bare.wholeMatch(of: grouped), match.4 != match.2 {
                let whole = match.1 + match.3.filter(\.isNumber)
                return CellReading(text: match.5.map { "\(whole).\($0)" } ?? String(whole))
            }
            return CellReading(text: text)
        }

        /// The number alone; nil where spaces divide it otherwise than in groups of three: those
        /// are two numbers.
        private var withoutSpaces: String? {
            let outer = #/\s*(.*?)[\s\u{A0}\u{202F}]*(?:€|EUR)?\s*/#
            guard let number = text.wholeMatch(of: outer)?.1 else { return nil }
            let hasSpaces = number.contains { $0.isWhitespace }
            let grouped = #/[+-]?\d{1,3}(?:[ \u{A0}\u{202F}\u{2009}]\d{3})+(?:[.,]\d+)?/#
            guard !hasSpaces || number.wholeMatch(of: grouped) != nil else { return nil }
            return String(number.filter { !$0.isWhitespace })
        }
    }
}
