// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

extension ReportContext {
    /// What was run: enough to run it again and to prove that it is the same.
    func identitySection() -> ReportSection {
        var section = ReportSection(
            id: "identity",
            title: Text(
                de: "Woher diese Zahlen stammen",
                en: "Where these figures come from")[language])
        section.say(
            Text(
                de: "Mit denselben Eingaben, demselben Startwert und derselben Version entstehen "
                    + "dieselben Dateien, Byte für Byte.",
                en: "The same inputs, seed and version give the same files, byte for "
                    + "byte.")[language])
        var run = PageTable([
            .text(Text(de: "Angabe", en: "Property")[language]),
            .text(Text(de: "Wert", en: "Value")[language]),
        ])
        func add(_ name: Text, _ value: String) { run.add([name[language], value]) }
        add(Text(de: "Szenario", en: "Scenario"), record.scenario.onOneLine)
        let variants = record.variants.map(\.onOneLine).joined(separator: ", ")
        add(
            Text(de: "Varianten", en: "Variants"),
            variants.isEmpty ? Text(de: "keine", en: "none")[language] : variants)
        if let booksMonth {
            add(Text(de: "Bücher bis Ende", en: "Books to the end of"), booksMonth)
        }
        add(
            Text(de: "Programmversion", en: "Version of the program"),
            "Mittelfluss \(programVersion)")
        add(
            Text(de: "Startwert der Zufallszahlen", en: "Seed of the random numbers"),
            String(record.seed))
        add(Text(de: "Ziehungen", en: "Draws"), number.whole(record.draws))
        add(
            Text(de: "Art der Ziehungen", en: "Sampling"),
            word(record.sampling.rawValue, in: ValueWords.samplings))
        add(
            Text(de: "Nummer der ersten Ziehung", en: "Number of the first draw"),
            String(record.firstDraw))
        section.add(
            run.markup(label: Text(de: "Angaben zum Lauf", en: "Properties of the run")[language]))
        section.head(Text(de: "Eingaben", en: "Inputs")[language])
        var inputs = PageTable([.text(Text(de: "Datei", en: "File")[language]), .text("SHA-256")])
        let books = record.books?.files ?? [:]
        for (file, hash) in record.inputs.sorted(by: { $0.key < $1.key })
            + books.sorted(by: { $0.key < $1.key })
        {
            inputs.add([Markup.text(file.onOneLine), .element("code", .text(hash))])
        }
        section.add(
            inputs.markup(
                label: Text(de: "Eingaben mit Prüfsumme", en: "Inputs with checksums")[language]))
        return section
    }
}
