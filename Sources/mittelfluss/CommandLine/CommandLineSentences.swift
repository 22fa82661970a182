// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// What is wrong with a command line.
enum CommandLineProblem: Hashable, Sendable {
    /// A command that does not exist.
    case unknownCommand(String, Candidates)
    /// An option that the command does not have.
    case unknownOption(String, Candidates)
    /// An option at the end or before another one, without its value.
    case missingValue(option: String, valueName: String)
    /// A value for an option that takes none.
    case unexpectedValue(option: String, value: String)
    /// A value that the option cannot have.
    case invalidValue(option: String, value: String, Candidates)
    /// More arguments than the command has.
    case unexpectedArgument(String)
    /// An argument that the command needs.
    case missingArgument(String)
    /// An option that the command needs.
    case missingOption(String, valueName: String)
    /// Anything else, with the words of the parser.
    case other(String)
}

extension CommandLineProblem {
    /// A wrong command line as a line for people.
    var message: Text {
        let sentence = sentence
        return Text(
            de: "Fehler: \(sentence.de.onOneLine)", en: "error: \(sentence.en.onOneLine)")
    }

    /// What is wrong with a command line and what to do about it.
    var sentence: Text {
        switch self {
        case .unknownCommand(let word, let candidates):
            Text(
                de: "Den Befehl „\(word)“ gibt es nicht\(candidates.hint.de)",
                en: "There is no command “\(word)”\(candidates.hint.en)")
        case .unknownOption(let option, let candidates):
            Text(
                de: "Die Option „\(option)“ gibt es hier nicht\(candidates.hint.de)",
                en: "There is no option “\(option)” here\(candidates.hint.en)")
        case .missingValue(let option, let name):
            Text(
                de: "Nach „\(option)“ fehlt der Wert; schreiben Sie \(option) <\(name)>.",
                en: "The value after “\(option)” is missing; write \(option) <\(name)>.")
        case .unexpectedValue(let option, let value):
            Text(
                de: "„\(option)“ hat keinen Wert; lassen Sie „=\(value)“ weg.",
                en: "“\(option)” takes no value; leave out “=\(value)”.")
        case .invalidValue(let option, let value, let candidates):
            wrongValue(value, of: option, optionHints[option] ?? candidates.hint)
        case .unexpectedArgument(let word):
            Text(
                de: "„\(word)“ ist ein Argument zu viel; setzen Sie Werte mit Leerzeichen in "
                    + "Anführungszeichen.",
                en: "“\(word)” is one argument too many; put values with spaces in quotation "
                    + "marks.")
        case .missingArgument(let name):
            Text(
                de: "Das Argument <\(name)> fehlt; ergänzen Sie es.",
                en: "The argument <\(name)> is missing; add it.")
        case .missingOption(let option, let name):
            Text(
                de: "Die Option \(option) <\(name)> fehlt; ergänzen Sie sie.",
                en: "The option \(option) <\(name)> is missing; add it.")
        case .other(let words):
            Text(
                de: "Die Befehlszeile ist falsch („\(words)“); sehen Sie in der Hilfe nach.",
                en: "The command line is wrong (“\(words)”); look at the help.")
        }
    }
}

private func wrongValue(_ value: String, of option: String, _ hint: Text) -> Text {
    Text(
        de: "„\(value)“ ist kein Wert für „\(option)“\(hint.de)",
        en: "“\(value)” is no value for “\(option)”\(hint.en)")
}

/// What values an option can have, where that is more than a few words.
private let optionHints: [String: Text] = [
    "--draws": hint(
        de: "erlaubt: 0 bis \(number(Limits.draws).de)",
        en: "allowed: 0 to \(number(Limits.draws).en)"),
    "--seed": hint(
        de: "erlaubt: 0 bis \(UInt64.max)", en: "allowed: 0 to \(UInt64.max)"),
    "--first-draw": hint(
        de: "erlaubt: 0 bis \(UInt64.max - UInt64(Limits.draws))",
        en: "allowed: 0 to \(UInt64.max - UInt64(Limits.draws))"),
    "--threads": hint(de: "erlaubt: 1 bis 1.024", en: "allowed: 1 to 1,024"),
    "--until": hint(
        de: "schreiben Sie zum Beispiel 0.5%, 2M oder efa_online:1",
        en: "write for example 0.5%, 2M or efa_online:1"),
    "--require": hint(
        de: "schreiben Sie ZIEL:WAHRSCHEINLICHKEIT, etwa half-spent:0.8",
        en: "write TARGET:PROBABILITY, for example half-spent:0.8"),
    "--set": hint(
        de: "schreiben Sie PFAD=WERT, etwa budget.reserve=0.05",
        en: "write PATH=VALUE, for example budget.reserve=0.05"),
    "--certainty": hint(
        de: "erlaubt: 0 bis 1, zum Beispiel 0.9", en: "allowed: 0 to 1, for example 0.9"),
    "--as-of": hint(
        de: "schreiben Sie Jahr und Monat, zum Beispiel 2021-06",
        en: "write year and month, for example 2021-06"),
    "--out": hint(de: "nennen Sie einen Ordner", en: "name a folder"),
]

private func hint(de: String, en: String) -> Text { Text(de: "; \(de).", en: "; \(en).") }
