// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A document of the repository in Markdown, read as far as its tests need.
struct Document {
    /// Its path in the repository.
    let path: String
    /// All of it.
    let text: String
    /// Its lines; those of code blocks are empty here.
    let prose: [String]
    /// Its code blocks in order.
    let blocks: [CodeBlock]

    /// What stands between two fences.
    struct CodeBlock: Equatable {
        /// The word behind the opening fence.
        let language: String
        /// The lines between them, and the number of the first, from 1.
        var lines: [String]
        let firstLine: Int
    }

    init(_ path: String) throws {
        self.init(
            path: path,
            text: try String(
                contentsOf: Program.repository.appending(path: path), encoding: .utf8))
    }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var prose: [String] = []
        var blocks: [CodeBlock] = []
        var open: CodeBlock?
        for (index, line) in text.components(separatedBy: "\n").enumerated() {
            let isFence = line.hasPrefix("```")
            prose.append(open == nil && !isFence ? line : "")
            if !isFence {
                open?.lines.append(line)
            } else if let block = open {
                blocks.append(block)
                open = nil
            } else {
                open = CodeBlock(
                    language: String(line.dropFirst(3)), lines: [], firstLine: index + 2)
            }
        }
        self.prose = prose
        self.blocks = blocks
    }

    /// All documents that people read, but for the page of errors, which a program writes.
    static let paths: [String] = {
        let files = FileManager.default
        let root = Program.repository.path
        let docs = ((try? files.contentsOfDirectory(atPath: root + "/docs")) ?? []).sorted()
        let top = (try? files.contentsOfDirectory(atPath: root)) ?? []
        return top.filter { $0.hasSuffix(".md") }.sorted()
            + docs.filter { $0.hasSuffix(".md") }.map { "docs/" + $0 } + ["reports/README.md"]
    }()

    /// A heading: how many `#` it has, and its words.
    struct Heading: Equatable {
        let level: Int
        let words: String
    }

    var headings: [Heading] {
        prose.compactMap { line in
            let level = line.prefix { $0 == "#" }.count
            guard level > 0, line.dropFirst(level).first == " " else { return nil }
            return Heading(level: level, words: String(line.dropFirst(level + 1)))
        }
    }

    /// The anchors that a reader's program makes of the headings.
    var anchors: Set<String> {
        var seen: [String: Int] = [:]
        return Set(
            headings.map { heading in
                let anchor = Self.anchor(of: heading.words)
                defer { seen[anchor, default: 0] += 1 }
                return seen[anchor].map { "\(anchor)-\($0)" } ?? anchor
            })
    }

    private static func anchor(of words: String) -> String {
        String(
            words.lowercased().compactMap { character in
                if character == " " { return "-" }
                let isKept = character.isLetter || character.isNumber || "-_".contains(character)
                return isKept ? character : nil
            })
    }

    /// The targets of its links.
    var links: [String] {
        prose.joined(separator: "\n").matches(of: /\]\(([^)\s]+)\)/).map { String($0.output.1) }
    }

    /// The text of a section: from its heading to the next one of the same or a higher level.
    func section(_ isWanted: (Heading) -> Bool) -> String? {
        var lines: [String] = []
        var level: Int?
        for line in prose {
            let own = line.prefix { $0 == "#" }.count
            if let level, own > 0, own <= level { break }
            if level == nil, own > 0, line.dropFirst(own).first == " ",
                isWanted(Heading(level: own, words: String(line.dropFirst(own + 1))))
            {
                level = own
            }
            if level != nil { lines.append(line) }
        }
        return level == nil ? nil : lines.joined(separator: "\n")
    }
}
