// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The language of messages and reports.
public enum Language: String, CaseIterable, Sendable {
    /// German.
    case de
    /// English.
    case en
}

extension Text {
    /// The same words in both languages, such as an id.
    public init(_ words: String) { self.init(de: words, en: words) }

    /// Words made the same way in both languages, such as a number.
    public init(_ words: (Language) -> String) { self.init(de: words(.de), en: words(.en)) }

    /// The words in a language.
    public subscript(language: Language) -> String {
        switch language {
        case .de: de
        case .en: en
        }
    }

    /// The text on one line, without its middle where it quotes more than anyone reads; what to do
    /// stands at its end.
    var asLine: Text { Text { self[$0].onOneLine.withoutMiddle } }
}

extension [Text] {
    /// The texts one after the other.
    package func joined(separator: String) -> Text {
        Text { language in map { $0[language] }.joined(separator: separator) }
    }
}

extension String {
    fileprivate var withoutMiddle: String {
        guard utf8.count > 1200, count > 1200 else { return self }
        return prefix(600) + " … " + suffix(400)
    }
}
