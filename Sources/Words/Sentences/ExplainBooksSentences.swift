// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What `explain` says of books.

extension Text {
    package static func explainBooks(_ asOf: Month) -> Text {
        Text(
            de: "Nach den Büchern, Ende \(asOf)", en: "By the books, at the end of \(asOf)")
    }

    package static func explainBooksMoney(
        spent: Text, allocated: Text, rest: Text, binding: Text
    ) -> Text {
        Text(
            de: "Ausgezahlt sind \(spent.de) von zugewiesenen \(allocated.de); übrig sind "
                + "\(rest.de), davon gebunden \(binding.de).",
            en: "\(spent.en) of the \(allocated.en) assigned are paid; \(rest.en) are left, of "
                + "them binding \(binding.en).")
    }

    package static func explainBooksForecast(_ amount: Text) -> Text {
        Text(
            de: "Danach werden im Planfall der Prognose noch \(amount.de) ausgegeben.",
            en: "After that the forecast’s plan case still spends \(amount.en).")
    }

    package static func explainBooksWork(done: Text, left: Text) -> Text {
        Text(
            de: "Dem Ausgezahlten nach sind \(done.de) Personentage getan; zu tun bleiben im "
                + "Planfall der Prognose \(left.de). Aus Kosten errechnet, nicht gemessen.",
            en: "By what was paid \(done.en) person-days are done; in the forecast’s plan case "
                + "\(left.en) are left. Worked out from cost, not measured.")
    }

    package static func explainBooksRunning(_ start: Text) -> Text {
        Text(
            de: "Begonnen am \(start.de), noch nicht fertig.",
            en: "Started on \(start.en), not finished yet.")
    }

    package static func explainBooksFinished(_ start: Text, _ finish: Text) -> Text {
        Text(
            de: "Begonnen am \(start.de), fertig am \(finish.de).",
            en: "Started on \(start.en), finished on \(finish.en).")
    }

    package static let explainBooksNotStarted = Text(
        de: "Noch nicht begonnen.", en: "Not started yet.")

    package static func explainBooksCounts(started: Text, finished: Text, all: Text) -> Text {
        Text(
            de: "Von \(all.de) Arbeitspaketen sind \(started.de) begonnen, davon \(finished.de) "
                + "fertig.",
            en: "Of \(all.en) packages \(started.en) have started, of them \(finished.en) "
                + "finished.")
    }

    package static let explainBooksApportioned = Text(
        de: "Ein Teil des Ausgezahlten ist zugeteilt: Die Bücher nennen dafür nur das Projekt, "
            + "eine Aufwandsart oder einen Ort.",
        en: "A part of what was paid is apportioned: the books name only the project, a component "
            + "or a place for it.")

    package static let explainBooksBeyond = Text(
        de: "Damit ist mehr getan, als der Aufwand nach den Annahmen sein kann; nur ein neuer "
            + "Wert in `remaining_days` von progress.csv sagt, was bleibt.",
        en: "With that more is done than the effort can be by the assumptions; only a new value "
            + "in `remaining_days` of progress.csv tells what is left.")

    package static let explainBooksAssigned = Text(
        de: "Was zugewiesen ist, steht in allocations.csv der Bücher; die Verteilung des "
            + "Szenarios gilt dafür nicht.",
        en: "What was assigned stands in allocations.csv of the books; the scenario’s "
            + "distribution does not hold for it.")

    package static let explainReleaseBooked = Text(
        de: "so steht es in den Büchern", en: "so the books have it")

    package static let explainReleaseExpected = Text(
        de: "erwartet, nach den Terminen der Bücher und dem, was noch aussteht",
        en: "expected, by the dates of the books and what is still to come")

    package static let explainRefund = Text(de: "Erstattung", en: "refunded")
}
