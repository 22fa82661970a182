// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A problem as a line for people: `file:line:column: Fehler [id]: …`.
public func message(for problem: Problem, in language: Language) -> String {
    let word = language == .de ? "Fehler" : "error"
    let text = sentence(for: problem, in: language)
    return "\(problem.origin): \(word) [\(problem.id)]: \(text)"
}

/// A warning as a line for people: `file:line:column: Warnung [id]: „subject“: …`.
public func message(for warning: Warning, in language: Language) -> String {
    let word = language == .de ? "Warnung" : "warning"
    return "\(warning.origin): \(word) [\(warning.kind.id)]: "
        + sentence(for: warning, in: language)
}

/// What is odd and what it means for the result, on one line.
public func sentence(for warning: Warning, in language: Language) -> String {
    let message = warning.kind.message
    let subject = warning.kind.subject
    let quoted = language == .de ? "„\(subject)“" : "“\(subject)”"
    let text = language == .de ? message.de : message.en
    return (subject.isEmpty ? text : "\(quoted): \(text)").onOneLine.withoutMiddle
}

/// What is wrong with a scenario and what to do about it, on one line that one can read.
public func sentence(for problem: Problem, in language: Language) -> String {
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
public func sentence(for kind: Problem.Kind) -> Text {
    formSentence(kind) ?? valueSentence(kind) ?? keySentence(kind) ?? planSentence(kind)
        ?? referenceSentence(kind) ?? lateSentence(kind)
        ?? Text(de: "Unbekannter Fehler.", en: "Unknown error.")
}

/// A failed file as a line for people.
public func message(for failure: FileFailure, in language: Language) -> String {
    let word = language == .de ? "Fehler" : "error"
    return "\(word) [\(failure.id)]: \(sentence(for: failure)[language])"
}

/// Which file could not be had and what to do about it, in both languages.
public func sentence(for failure: FileFailure) -> Text {
    switch failure {
    case .noScenario(let path):
        Text(
            de: "„\(path)“ gibt es nicht; nennen Sie den Ordner eines Szenarios oder die Datei "
                + "einer Variante.",
            en: "“\(path)” does not exist; name a scenario’s folder or a variant’s file.")
    case .notAScenario(let path):
        Text(
            de: "Im Ordner „\(path)“ liegt kein Szenario (weder scenario.yaml noch Tabellen); "
                + "nennen Sie den richtigen Ordner.",
            en: "The folder “\(path)” holds no scenario (neither scenario.yaml nor tables); "
                + "name the right one.")
    case .noVariant(let name, let candidates):
        Text(
            de: "Die Variante „\(name)“ gibt es weder als Datei noch im Ordner variants neben "
                + "dem Szenario\(candidates.hint.de)",
            en: "The variant “\(name)” is neither a file nor in the folder variants beside the "
                + "scenario\(candidates.hint.en)")
    case .unreadable(let path):
        Text(
            de: "„\(path)“ lässt sich nicht lesen; prüfen Sie die Zugriffsrechte, bei einem Link "
                + "auch, wohin er führt.",
            en: "“\(path)” cannot be read; check its permissions and, if it is a link, where it "
                + "leads.")
    }
}

extension Candidates {
    /// The end of a sentence that suggests what may have been meant.
    public var hint: Text {
        if !nearest.isEmpty {
            return Text(
                de: "; meinten Sie \(list(nearest, "oder"))?",
                en: "; did you mean \(list(nearest, "or"))?")
        }
        guard !all.isEmpty else {
            return Text(de: "; prüfen Sie die Schreibweise.", en: "; check the spelling.")
        }
        return Text(
            de: "; gültig: \(list(all, "und")).", en: "; valid: \(list(all, "and")).")
    }

    /// The same where nothing like the wrong word can be added.
    var hintOrDeletion: Text {
        guard nearest.isEmpty, all.isEmpty else { return hint }
        return Text(de: "; löschen Sie sie.", en: "; delete it.")
    }

    private func list(_ words: [String], _ last: String) -> String {
        let quoted = words.map { "`\($0)`" }
        guard let end = quoted.last, quoted.count > 1 else { return quoted.joined() }
        return quoted.dropLast().joined(separator: ", ") + " \(last) " + end
    }
}
