// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The language of messages and reports.
public enum ReportLanguage: String, CaseIterable, Sendable {
    /// German.
    case de
    /// English.
    case en
}

/// Words in both languages, for the reports, which see the programme only through tables.
public typealias Wording = Text

extension Text {
    /// The words in a language.
    public subscript(language: ReportLanguage) -> String { language == .de ? de : en }
}
