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
    /// The words in a language.
    public subscript(language: Language) -> String { language == .de ? de : en }
}
