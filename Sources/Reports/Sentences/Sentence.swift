// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

/// The language of messages, under the name that reports and commands use and reports.
public typealias Language = ReportLanguage
/// Reads a table by the names of its columns.
typealias TableReader = TableCells

/// A message in both languages.
public struct Sentence: Hashable, Sendable {
    /// German.
    public var de: String
    /// English.
    public var en: String

    /// A message in both languages.
    public init(de: String, en: String) {
        self.de = de
        self.en = en
    }

    /// The message in a language.
    public subscript(language: Language) -> String { language == .de ? de : en }
}

/// A problem as a line for people: `file:line:column: Fehler [id]: …`.
public func message(for problem: ScenarioProblem, in language: Language) -> String {
    let word = language == .de ? "Fehler" : "error"
    let text = sentence(for: problem, in: language)
    return "\(problem.origin): \(word) [\(problem.id)]: \(text)"
}

/// A warning as a line for people: `file:line:column: Warnung [id]: „subject“: …`.
public func message(for warning: ScenarioWarning, in language: Language) -> String {
    let word = language == .de ? "Warnung" : "warning"
    return "\(warning.origin): \(word) [\(warning.kind.id)]: "
        + sentence(for: warning, in: language)
}

/// What is odd and what it means for the result, on one line.
public func sentence(for warning: ScenarioWarning, in language: Language) -> String {
    let message = warning.kind.message
    let subject = warning.kind.subject
    let quoted = language == .de ? "„\(subject)“" : "“\(subject)”"
    let text = language == .de ? message.de : message.en
    return (subject.isEmpty ? text : "\(quoted): \(text)").onOneLine.withoutMiddle
}

/// What is wrong with a scenario and what to do about it, on one line that one can read.
public func sentence(for problem: ScenarioProblem, in language: Language) -> String {
    sentence(for: problem.kind)[language].onOneLine.withoutMiddle
}

extension String {
    /// The text without its middle where it quotes more than anyone reads; what to do stands at
    /// its end.
    fileprivate var withoutMiddle: String {
        guard utf8.count > 1200, count > 1200 else { return self }
        return prefix(600) + " … " + suffix(400)
    }
}

/// What is wrong with a scenario and what to do about it, in both languages.
public func sentence(for kind: ScenarioProblemKind) -> Sentence {
    formSentence(kind) ?? valueSentence(kind) ?? keySentence(kind) ?? planSentence(kind)
        ?? referenceSentence(kind) ?? lateSentence(kind)
        ?? Sentence(de: "Unbekannter Fehler.", en: "Unknown error.")
}

/// A failed file as a line for people.
public func message(for failure: ScenarioFileFailure, in language: Language) -> String {
    let word = language == .de ? "Fehler" : "error"
    return "\(word) [\(failure.id)]: \(sentence(for: failure)[language])"
}

/// Which file could not be had and what to do about it, in both languages.
public func sentence(for failure: ScenarioFileFailure) -> Sentence {
    switch failure {
    case .noScenario(let path):
        Sentence(
            de: "„\(path)“ gibt es nicht; nennen Sie den Ordner eines Szenarios oder die Datei "
                + "einer Variante.",
            en: "“\(path)” does not exist; name a scenario’s folder or a variant’s file.")
    case .notAScenario(let path):
        Sentence(
            de: "Im Ordner „\(path)“ liegt kein Szenario (weder scenario.yaml noch Tabellen); "
                + "nennen Sie den richtigen Ordner.",
            en: "The folder “\(path)” holds no scenario (neither scenario.yaml nor tables); "
                + "name the right one.")
    case .noVariant(let name, let candidates):
        Sentence(
            de: "Die Variante „\(name)“ gibt es weder als Datei noch im Ordner variants neben "
                + "dem Szenario\(candidates.hint.de)",
            en: "The variant “\(name)” is neither a file nor in the folder variants beside the "
                + "scenario\(candidates.hint.en)")
    case .unreadable(let path):
        Sentence(
            de: "„\(path)“ lässt sich nicht lesen; prüfen Sie die Zugriffsrechte, bei einem Link "
                + "auch, wohin er führt.",
            en: "“\(path)” cannot be read; check its permissions and, if it is a link, where it "
                + "leads.")
    }
}

extension ScenarioCandidates {
    /// The end of a sentence that suggests what may have been meant.
    var hint: Sentence {
        if !nearest.isEmpty {
            return Sentence(
                de: "; meinten Sie \(list(nearest, "oder"))?",
                en: "; did you mean \(list(nearest, "or"))?")
        }
        guard !all.isEmpty else {
            return Sentence(de: "; prüfen Sie die Schreibweise.", en: "; check the spelling.")
        }
        return Sentence(
            de: "; gültig: \(list(all, "und")).", en: "; valid: \(list(all, "and")).")
    }

    /// The same where nothing like the wrong word can be added.
    var hintOrDeletion: Sentence {
        guard nearest.isEmpty, all.isEmpty else { return hint }
        return Sentence(de: "; löschen Sie sie.", en: "; delete it.")
    }

    private func list(_ words: [String], _ last: String) -> String {
        let quoted = words.map { "`\($0)`" }
        guard let end = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
    }
}
