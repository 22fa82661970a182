// SPDX-License-Identifier: GPL-3.0-or-later
import Archive
import ArgumentParser
import Words

/// `mittelfluss archive note`: what people want to remember of a run.
struct ArchiveNoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Schreibt eine Notiz zu einem Lauf. (Writes a note about a run.)")

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr (a run’s id).", valueName: "id"))
    var id: String

    @Argument(
        help: ArgumentHelp(
            "Die Notiz, an Stelle der bisherigen; leer nimmt sie weg (the note).",
            valueName: "text"))
    var text: String

    @OptionGroup var options: ArchiveOptions

    func run() throws {
        let archive = try options.open(.writing)
        let run = try asking(options.lang) { try archive.note(text, on: id) }
        try options.tell(ArchiveListWords.noted(run.shortId, isEmpty: text.isEmpty))
    }
}

/// `mittelfluss archive tag`: words by which runs are found, and which `prune` leaves alone.
struct ArchiveTagCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tag",
        abstract: "Gibt einem Lauf Schlagwörter. (Gives a run tags.)")

    @Argument(
        help: ArgumentHelp(
            "Kennung eines Laufs, vier Zeichen oder mehr (a run’s id).", valueName: "id"))
    var id: String

    @Argument(help: ArgumentHelp("Schlagwörter (tags).", valueName: "tag"))
    var tags: [String]

    @Flag(help: "Die Schlagwörter wegnehmen (take the tags away).")
    var remove = false

    @OptionGroup var options: ArchiveOptions

    func validate() throws {
        if tags.contains(where: \.isEmpty) { throw ValidationError("TAG") }
    }

    func run() throws {
        let archive = try options.open(.writing)
        let run = try asking(options.lang) { try archive.tag(tags, on: id, removing: remove) }
        try options.tell(ArchiveListWords.tagged(run.shortId, run.tags.joined(separator: ", ")))
    }
}
