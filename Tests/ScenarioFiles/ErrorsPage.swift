// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// `scenarios/ERRORS.md`: every id with an example of it, made from the gallery.
struct ErrorsPage {
    /// A folder of the gallery as it is shown.
    private struct Entry {
        let id: String
        let place: String
        let messages: [String]
        let edits: [String]
    }

    static let path = repository + "/scenarios/ERRORS.md"

    private let entries: [Entry]

    /// - Throws: where a file of the gallery cannot be read.
    init(of names: [String]) throws {
        entries = try names.filter { !$0.hasPrefix("several") }.flatMap(Self.entries)
    }

    /// The page.
    var text: String {
        let (warnings, errors) = (
            entries.filter { $0.place.hasSuffix(" warning") },
            entries.filter { !$0.place.hasSuffix(" warning") }
        )
        return """
            # Fehler und Warnungen · Errors and warnings

            Jede Meldung nennt Datei, Zeile und Spalte, die Kennung in eckigen Klammern, was falsch
            ist und was zu tun ist. Hier steht zu jeder Kennung ein Beispiel: was am kleinen
            Szenario [tiny](tiny) oder an seinen Büchern (`actuals`) geändert wurde und was
            Mittelfluss dazu sagt.

            Each message names file, line and column, its id in brackets, what is wrong and what to
            do. Here is an example for each id: what was changed in the small scenario
            [tiny](tiny) or in its books (`actuals`), and what Mittelfluss says.

            <!-- Made by `make errors` from the folders in Tests/Errors; do not edit. -->

            \(Self.list("Fehler · Errors", errors))

            \(Self.list("Warnungen · Warnings", warnings))

            \(Self.sections(errors))
            \(Self.sections(warnings))
            """
    }

    /// The ids in a line each with its examples below.
    private static func list(_ title: String, _ entries: [Entry]) -> String {
        let ids = entries.map(\.id).reduce(into: [String]()) { ids, id in
            if ids.last != id { ids.append(id) }
        }
        let links = ids.map { "[`\($0)`](#\($0))" }.joined(separator: " ·\n")
        return "**\(title)** (\(ids.count))\n\n\(links)"
    }

    private static func sections(_ entries: [Entry]) -> String {
        var text = ""
        var last = ""
        for entry in entries {
            if entry.id != last { text += "### \(entry.id)\n\n" }
            last = entry.id
            text += "```diff\n" + entry.edits.joined(separator: "\n") + "\n```\n\n"
            let place = entry.place.replacing(" warning", with: "")
            text += place.isEmpty ? "" : "`\(place)`\n\n"
            text += entry.messages.map { "- " + $0 }.joined(separator: "\n") + "\n\n"
        }
        return text
    }

    /// The first problem of a folder; with the others that come with it, if there are any.
    private static func entries(of name: String) throws -> [Entry] {
        let example = Example(name: name)
        let expected = try example.lines("expected")
        let head = expected[0].split(separator: " ", maxSplits: 1).map(String.init)
        let messages = expected.dropFirst().prefix { $0.hasPrefix("de: ") || $0.hasPrefix("en: ") }
        let place = head.count > 1 ? head[1].replacing(" 0:0", with: "") : ""
        return [
            Entry(
                id: head[0], place: place.replacing(#/ (\d+:)/#) { ":" + $0.output.1 },
                messages: Array(messages), edits: try example.lines("edits").map(shown))
        ]
    }

    /// A line of `edits` as a reader sees it: long ones in part.
    private static func shown(_ line: String) -> String {
        let line =
            line.hasPrefix("rows ") ? "+ (" + line.replacing("rows ", with: "× ") + ")" : line
        return line.count <= 160 ? line : String(line.prefix(150)) + " …"
    }
}
