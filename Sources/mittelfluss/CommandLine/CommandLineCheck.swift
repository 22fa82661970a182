// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Programme
import Words

/// Finds all that is wrong with a command line that the parser refused, so that it can be said in
/// the user's language and with what may have been meant.
struct CommandLineCheck {
    private var command: CommandGrammar.Command
    /// The words that name the command: one, or the group's and its own.
    private var path: [String] = []
    private(set) var problems: [CommandLineProblem] = []
    private var values: [(option: CommandGrammar.Argument, name: String, value: String)] = []
    private var words: [String] = []

    /// Nil where the parser's description of the commands cannot be read.
    init?(_ arguments: [String], json: String = Mittelfluss._dumpHelp()) {
        guard let root = CommandGrammar(json: json)?.command else { return nil }
        command = root
        var rest = arguments
        // Down to the command that is no group of others.
        while let commands = command.subcommands, !commands.isEmpty,
            let first = rest.firstIndex(where: { !$0.hasPrefix("-") })
        {
            guard let named = commands.first(where: { $0.commandName == rest[first] }) else {
                let names = commands.map(\.commandName)
                problems = [
                    .unknownCommand(rest[first], Candidates(for: rest[first], among: names))
                ]
                return
            }
            command = named
            path.append(rest.remove(at: first))
        }
        walk(rest[...])
        guard !path.isEmpty else { return }
        checkWords()
        checkOptions()
        checkValues()
    }

    /// Goes through options and words in their order.
    private mutating func walk(_ arguments: ArraySlice<String>) {
        var rest = Array(arguments)[...]
        while let argument = rest.popFirst() {
            if argument == "--" {
                words += rest
                return
            }
            guard argument.hasPrefix("-"), argument.count > 1 else {
                words.append(argument)
                continue
            }
            let parts = argument.split(
                separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            read(String(parts[0]), value: parts.count > 1 ? String(parts[1]) : nil, &rest)
        }
    }

    private mutating func read(_ name: String, value: String?, _ rest: inout ArraySlice<String>) {
        guard let option = command.option(name) else {
            let candidates = Candidates(for: name, among: command.optionNames)
            problems.append(.unknownOption(name, candidates))
            let meant = candidates.nearest.first.flatMap { command.option($0) }
            if value == nil, meant?.takesValue ?? false { _ = takeValue(&rest) }
            return
        }
        guard option.takesValue else {
            if let value { problems.append(.unexpectedValue(option: name, value: value)) }
            return
        }
        guard let value = value ?? takeValue(&rest) else {
            let valueName = option.valueName ?? "value"
            problems.append(.missingValue(option: name, valueName: valueName))
            return
        }
        values.append((option, name, value))
    }

    /// The value that follows an option: anything but another option.
    private func takeValue(_ rest: inout ArraySlice<String>) -> String? {
        guard let next = rest.first else { return nil }
        let isOption = next.hasPrefix("-") && Double(next) == nil
        return isOption ? nil : rest.popFirst()
    }

    /// Too many or too few words; too many may follow from an option that nobody knows.
    private mutating func checkWords() {
        let positionals = command.positionals
        let needed = positionals.filter { !$0.isOptional }
        if words.count < needed.count {
            for argument in needed[words.count...] {
                problems.append(.missingArgument(argument.valueName ?? "value"))
            }
        }
        guard problems.isEmpty, !positionals.contains(where: \.isRepeating) else { return }
        problems += words.dropFirst(positionals.count).map { .unexpectedArgument($0) }
    }

    /// Options without which the command does nothing.
    private mutating func checkOptions() {
        for option in command.neededOptions {
            guard let name = option.written.first, !isNamed(option) else { continue }
            problems.append(.missingOption(name, valueName: option.valueName ?? "value"))
        }
    }

    /// Whether an option stands on the command line, with its value or without.
    private func isNamed(_ option: CommandGrammar.Argument) -> Bool {
        values.contains { option.written.contains($0.name) }
            || problems.contains {
                guard case .missingValue(let name, _) = $0 else { return false }
                return option.written.contains(name)
            }
    }

    /// A value is wrong if the parser refuses a command line that has nothing else.
    private mutating func checkValues() {
        let needed = command.positionals.filter { !$0.isOptional || $0.isRepeating }
        let options = command.neededOptions.compactMap(\.written.first).map { "\($0)=x" }
        let plain = path + needed.map { _ in "x" } + options
        let canTry = Self.accepts(plain)
        for (option, name, value) in values {
            let isListed = option.allValues.map { $0.contains(value) } ?? true
            guard !isListed || canTry && !Self.accepts(plain + ["\(name)=\(value)"]) else {
                continue
            }
            let candidates = Candidates(for: value, among: option.allValues ?? [])
            problems.append(.invalidValue(option: name, value: value, candidates))
        }
    }

    private static func accepts(_ arguments: [String]) -> Bool {
        (try? Mittelfluss.parseAsRoot(arguments)) != nil
    }
}

extension Language {
    /// The language that a command line asks for, also where the rest of it is wrong.
    init(namedIn arguments: [String]) {
        let separate = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
        let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        self = (separate ?? joined.map(String.init)).flatMap(Language.init(rawValue:)) ?? .de
    }
}
