// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What is told of an archive and of the runs in it.
public enum ArchiveListWords {
    package static func created(_ path: String) -> Text {
        Text(
            de: "Archiv angelegt: \(path.onOneLine). Läufe, die ihre Ergebnisse in diesem "
                + "Verzeichnis rechnen, kommen von selbst hinein.",
            en: "Archive made: \(path.onOneLine). Runs from this directory are added by "
                + "themselves.")
    }

    package static func added(_ id: String, wasThere: Bool) -> Text {
        wasThere
            ? Text(
                de: "Schon im Archiv, nichts geändert: \(id.prefix(8))",
                en: "In the archive already, nothing changed: \(id.prefix(8))")
            : Text(de: "Im Archiv: \(id.prefix(8))", en: "In the archive: \(id.prefix(8))")
    }

    package static func onNetwork(_ path: String) -> Text {
        Text(
            de: "Hinweis: \(path) liegt in einem Netzlaufwerk. Das Archiv benutzt dort ein "
                + "Rollback-Journal: Wer schreibt, lässt andere warten.",
            en: "Note: \(path) lies on a network drive. The archive uses a rollback journal "
                + "there: who writes lets others wait.")
    }

    package static func newer(_ path: String) -> Text {
        Text(
            de: "Hinweis: \(path) stammt von einer neueren Version und wird nur gelesen.",
            en: "Note: \(path) was made by a newer version and is only read.")
    }

    package static func readOnly(_ path: String) -> Text {
        Text(
            de: "Hinweis: \(path) lässt sich nur lesen.", en: "Note: \(path) can only be read.")
    }

    package static let noRuns = Text(de: "Keine Läufe.", en: "No runs.")

    package static func older(_ count: Int) -> Text {
        Text(
            de: "… und \(number(count).de) ältere; alle zeigt --all.",
            en: "… and \(number(count).en) older ones; --all shows all.")
    }

    package static let listHeadings = [
        Text(de: "Kennung", en: "Id"), Text(de: "geschrieben", en: "written"),
        Text(de: "Befehl", en: "Command"), Text(de: "Ziehungen", en: "Draws"),
        Text(de: "Szenario", en: "Scenario"), Text(de: "Schlagwörter", en: "Tags"),
    ]

    package static let outcomeHeadings = [
        Text(de: "Ergebnis", en: "Outcome"), Text(de: "Planfall", en: "plan"),
        Text(de: "Mittel", en: "mean"), Text("P10"), Text("P90"),
    ]

    package static let id = Text(de: "Kennung", en: "Id")
    package static let command = Text(de: "Befehl", en: "Command")
    package static let written = Text(de: "geschrieben", en: "written")
    package static let version = Text("Version")
    package static let draws = Text(de: "Ziehungen", en: "Draws")
    package static let seed = Text(de: "Startwert", en: "Seed")
    package static let tags = Text(de: "Schlagwörter", en: "Tags")
    package static let note = Text(de: "Notiz", en: "Note")
    package static let targets = Text(de: "Ziele", en: "Targets")
    package static let inputs = Text(de: "Eingaben (SHA-256)", en: "Inputs (SHA-256)")

    package static func files(kept: Int, of count: Int) -> Text {
        Text(
            de: "Dateien der Ergebnisse: \(number(count).de), davon aufgehoben: "
                + "\(number(kept).de)",
            en: "Files of the results: \(number(count).en), of these kept: \(number(kept).en)")
    }
}
