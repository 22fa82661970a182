// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme

extension Problem.Kind {
    /// What is wrong with a word: the character in it that nobody sees, or else this.
    var orHiddenCharacter: Problem.Kind {
        guard let word else { return self }
        return UnseenCharacter(in: word).map { .value(.hiddenCharacter(value: word, $0)) } ?? self
    }

    /// The word that is wrong as a whole.
    private var word: String? {
        switch self {
        case .number(.notANumber(let word)), .value(.notADate(let word)),
            .value(.notAMonth(let word)),
            .value(.notAYear(let word)), .value(.notATruthValue(let word)),
            .identifier(.invalidId(let word)),
            .identifier(.unknownId(let word, _, _)), .value(.unknownValue(let word, _)),
            .key(.unknownKey(let word, _)),
            .header(.unknownColumn(let word, _)), .key(.unknownListItem(let word, _)),
            .range(.notANumberPath(let word, _)), .variant(.extendsMissing(let word, _)):
            word
        case .books(let fault): fault.word
        default: nil
        }
    }
}

extension [UInt8] {
    /// A UTF-8 text in which letters and their marks are one character each (NFC), as every system
    /// but macOS writes them; unchanged, and in O(n) without a copy, where no mark stands alone.
    var composed: [UInt8] {
        let hasMarks = indices.contains { index in
            self[index] == 0xCC
                || self[index] == 0xCD && index + 1 < count && self[index + 1] < 0xB0
        }
        guard hasMarks else { return self }
        return Array(String(decoding: self, as: UTF8.self).composed.utf8)
    }
}

extension StringProtocol {
    /// The same text in which letters and their marks are one character each (NFC).
    var composed: String { precomposedStringWithCanonicalMapping }
}
