// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles

/// How a list is written, as far as somebody says so.
struct ListForm {
    /// What may stand between the cells.
    enum Separator: String, CaseIterable {
        case semicolon, comma, tab

        var byte: UInt8 {
            switch self {
            case .semicolon: UInt8(ascii: ";")
            case .comma: UInt8(ascii: ",")
            case .tab: UInt8(ascii: "\t")
            }
        }
    }

    /// How its letters are written; nil: as its bytes say.
    var encoding: TextEncoding?
    /// What stands between its cells; nil: what its header says.
    var separator: Separator?
    /// How its numbers are written; nil: as those of each column say.
    var numbers: NumberWriting?

    /// Nothing is said.
    init() {}

    /// What a mapping says.
    init(_ settings: Settings) {
        encoding = settings.choice("encoding")
        separator = settings.choice("separator")
        numbers = settings.choice("numbers")
    }

    /// The keys of a mapping that say it.
    static let keys: [KeySpec] = [
        .optional("encoding", .choice(TextEncoding.allCases.map(\.rawValue))),
        .optional("separator", .choice(Separator.allCases.map(\.rawValue))),
        .optional("numbers", .choice(NumberWriting.allCases.map(\.rawValue))),
    ]
}
