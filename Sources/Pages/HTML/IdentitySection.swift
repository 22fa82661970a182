// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

extension ReportContext {
    /// What was run: enough to run it again and to prove that it is the same.
    func identitySection() -> ReportSection {
        var section = ReportSection(
            id: "identity",
            title: say("Woher diese Zahlen stammen", "Where these figures come from"))
        section.say(
            say(
                "Mit denselben Eingaben, demselben Startwert und derselben Version entstehen "
                    + "dieselben Dateien, Byte für Byte.",
                "The same inputs, seed and version give the same files, byte for byte."))
        var run = PageTable([.text(say("Angabe", "Property")), .text(say("Wert", "Value"))])
        func add(_ german: String, _ english: String, _ value: String) {
            run.add([say(german, english), value])
        }
        add("Szenario", "Scenario", record.scenario.onOneLine)
        let variants = record.variants.map(\.onOneLine).joined(separator: ", ")
        add("Varianten", "Variants", variants.isEmpty ? say("keine", "none") : variants)
        if let booksMonth { add("Bücher bis Ende", "Books to the end of", booksMonth) }
        add("Programmversion", "Version of the program", "Mittelfluss \(programVersion)")
        add("Startwert der Zufallszahlen", "Seed of the random numbers", String(record.seed))
        add("Ziehungen", "Draws", number.whole(record.draws))
        add(
            "Art der Ziehungen", "Sampling",
            word(record.sampling.rawValue, in: ValueWords.samplings))
        add("Nummer der ersten Ziehung", "Number of the first draw", String(record.firstDraw))
        section.add(run.markup(label: say("Angaben zum Lauf", "Properties of the run")))
        section.head(say("Eingaben", "Inputs"))
        var inputs = PageTable([.text(say("Datei", "File")), .text("SHA-256")])
        let books = record.books?.files ?? [:]
        for (file, hash) in record.inputs.sorted(by: { $0.key < $1.key })
            + books.sorted(by: { $0.key < $1.key })
        {
            inputs.add([Markup.text(file.onOneLine), .element("code", .text(hash))])
        }
        section.add(inputs.markup(label: say("Eingaben mit Prüfsumme", "Inputs with checksums")))
        return section
    }
}
