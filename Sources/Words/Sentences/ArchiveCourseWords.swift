// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What is told of what people do with kept runs, and of how figures moved from run to run.
extension ArchiveListWords {
    package static func noted(_ id: String, isEmpty: Bool) -> Text {
        isEmpty
            ? Text(de: "\(id): Notiz entfernt.", en: "\(id): note removed.")
            : Text(de: "\(id): Notiz geschrieben.", en: "\(id): note written.")
    }

    package static func tagged(_ id: String, _ tags: String) -> Text {
        tags.isEmpty
            ? Text(de: "\(id): keine Schlagwörter.", en: "\(id): no tags.")
            : Text(de: "\(id): \(tags.onOneLine)", en: "\(id): \(tags.onOneLine)")
    }

    package static func pruned(runs: Int, contents: Int, removed: Bool) -> Text {
        removed
            ? Text(
                de: "Läufe herausgenommen: \(number(runs).de); nicht mehr gebrauchte Inhalte: "
                    + "\(number(contents).de)",
                en: "Runs taken out: \(number(runs).en); contents nobody needs any more: "
                    + "\(number(contents).en)")
            : Text(
                de: "Läufe, von denen weniger aufgehoben ist: \(number(runs).de); nicht mehr "
                    + "gebrauchte Inhalte: \(number(contents).de)",
                en: "Runs of which less is kept: \(number(runs).en); contents nobody needs any "
                    + "more: \(number(contents).en)")
    }

    package static let difference = Text(de: "Unterschied", en: "difference")

    package static func course(_ scenario: String, _ runs: Int) -> Text {
        Text(
            de: "\(scenario.onOneLine): \(number(runs).de) Läufe, der früheste zuerst; Mittel, "
                + "P10, P90",
            en: "\(scenario.onOneLine): \(number(runs).en) runs, the earliest first; mean, P10, "
                + "P90")
    }

    package static func earlier(_ runs: Int) -> Text {
        Text(
            de: "Davor liegen \(number(runs).de) weitere.",
            en: "\(number(runs).en) more lie before these.")
    }

    package static func others(_ runs: Int) -> Text {
        Text(
            de: "Vergleiche, Variationen und Sensitivitäten ohne Verlauf: \(number(runs).de); "
                + "„mittelfluss archive list“ zeigt sie.",
            en: "Comparisons, sweeps and sensitivity analyses, which have no course: "
                + "\(number(runs).en); “mittelfluss archive list” shows them.")
    }

    package static let track = Text(
        de: "Was Prognosen an Ausgaben bis Monatsende erwarteten, und was kam",
        en: "What forecasts expected to be spent by the month’s end, and what came")

    package static let trackHeadings = [
        Text(de: "Stand", en: "As of"), Text(de: "Monat", en: "Month"), Text("P10"), Text("P90"),
        Text(de: "kam", en: "came"), Text(de: "im Band", en: "in the band"),
    ]

    package static let yes = Text(de: "ja", en: "yes")
    package static let no = Text(de: "nein", en: "no")

    package static func bandsHeld(_ held: Int, of bands: Int) -> Text {
        Text(
            de: "Im Band lagen \(number(held).de) von \(number(bands).de) Monaten; zu erwarten "
                + "sind vier von fünf, doch Monate einer Prognose hängen aneinander.",
            en: "\(number(held).en) of \(number(bands).en) months lay in the band; four of five "
                + "are to be expected, yet the months of one forecast hang together.")
    }
}
