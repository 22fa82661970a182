// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// The handbook and the manual are the same book in two languages, and leave out no command.
@Suite struct ManualTests {
    private let books: [Document]

    init() throws { books = try ["docs/handbuch.md", "docs/manual.md"].map { try Document($0) } }

    @Test func `both have the same chapters, boxes and tables`() throws {
        let (german, english) = (books[0], books[1])
        #expect(german.headings.map(\.level) == english.headings.map(\.level))
        #expect(german.headings.count > 12)
        func numbers(_ book: Document) -> [String] {
            book.headings.map { String($0.words.prefix { $0.isNumber }) }
        }
        #expect(numbers(german) == numbers(english))
        #expect(german.blocks.map(\.language) == english.blocks.map(\.language))
        func rows(_ book: Document) -> Int { book.prose.count { $0.hasPrefix("|") } }
        #expect(rows(german) == rows(english))
    }

    @Test func `both run the same commands`() throws {
        func commands(_ book: Document) -> [String] {
            book.blocks.filter { $0.language == "console" }.flatMap { Transcript($0.lines).entries }
                .map { $0.command.replacing(" --lang en", with: "") }
                // What a reader looks for or names is a word of the language.
                .map { $0.replacing(#/"[^"]*"|\b[a-z]+-programme?\b/#, with: "…") }
        }
        #expect(commands(books[0]) == commands(books[1]))
        #expect(commands(books[0]).count > 20)
    }

    @Test func `both tell of every command, option and exit code`() throws {
        let program = try Program()
        let commands = try program.commands()
        #expect(commands.count >= 9)
        for book in books {
            for command in commands {
                let words = command.joined(separator: " ")
                #expect(book.text.contains("| `\(words)` |"), "\(book.path): \(words)")
                for option in try program.options(of: command) {
                    #expect(
                        book.text.contains("`\(option)`") || book.text.contains("`\(option) "),
                        "\(book.path): \(option) of \(words)")
                }
            }
            for code in [0, 1, 2, 3, 4, 5, 130] {
                #expect(book.prose.contains { $0.hasPrefix("| \(code) |") }, "\(code)")
            }
        }
    }
}
