// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What commands, options and arguments there are, as the parser describes them in JSON.
struct CommandGrammar: Decodable {
    /// A command and what it takes.
    struct Command: Decodable {
        let commandName: String
        let subcommands: [Command]?
        let arguments: [Argument]?

        /// The option of a name as it is written: `--draws`, `-h`.
        func option(_ written: some StringProtocol) -> Argument? {
            arguments?.first { $0.written.contains(String(written)) }
        }

        /// The names of all options as they are written.
        var optionNames: [String] { arguments?.flatMap(\.written).filter { $0.count > 2 } ?? [] }

        /// The options without which it does nothing.
        var neededOptions: [Argument] {
            arguments?.filter { $0.takesValue && !$0.isOptional } ?? []
        }

        /// The arguments without a name, in their order.
        var positionals: [Argument] { arguments?.filter { $0.kind == "positional" } ?? [] }
    }

    /// An option, a flag or an argument without a name.
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }

        let kind: String
        let isOptional: Bool
        let isRepeating: Bool
        let names: [Name]?
        let valueName: String?
        /// The valid values where they are few.
        let allValues: [String]?

        /// Its names as they are written.
        var written: [String] {
            names?.map { $0.kind == "long" ? "--\($0.name)" : "-\($0.name)" } ?? []
        }

        var takesValue: Bool { kind == "option" }
    }

    let command: Command

    /// Reads the parser's description; nil where it has another form.
    init?(json: String) {
        guard let grammar = try? JSONDecoder().decode(Self.self, from: Data(json.utf8)) else {
            return nil
        }
        self = grammar
    }
}
