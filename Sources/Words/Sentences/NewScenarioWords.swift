// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What a new scenario says of itself, and what comes next.
public enum NewScenarioWords {
    /// The title of a copy.
    public static func copyTitle(of title: Text) -> Text {
        Text(de: "Kopie von \(title.de)", en: "Copy of \(title.en)")
    }

    /// Where it lies, and what comes next.
    public static func written(id: String, folder: String, isCopy: Bool) -> Text {
        let next =
            isCopy
            ? Text(
                de: "ändern Sie, was anders sein soll, zuerst title in scenario.yaml",
                en: "change what shall differ, the title in scenario.yaml first")
            : Text(
                de: "ersetzen Sie die erfundenen Zahlen: title, calendar und budget in "
                    + "scenario.yaml, dann projects.csv und laender.csv",
                en: "replace the made-up figures: title, calendar and budget in scenario.yaml, "
                    + "then projects.csv and laender.csv")
        return Text(
            de: """
                Das Szenario „\(id)“ liegt in \(folder) und rechnet sofort:
                  mittelfluss run \(folder)
                Als Nächstes: \(next.de).
                  mittelfluss check \(folder)
                sagt, was fehlt oder auffällt, mit Datei, Zeile und Spalte.

                """,
            en: """
                The scenario “\(id)” lies in \(folder) and runs at once:
                  mittelfluss run \(folder)
                Next: \(next.en).
                  mittelfluss check \(folder)
                tells what is missing or odd, with file, line and column.

                """)
    }

    /// The folder's name is no id.
    public static func noScenarioId(_ name: String, proposed: String) -> Text {
        Text(
            de: "Der Name des Ordners wird die Kennung des Szenarios, und „\(name)“ kann keine "
                + "sein: erlaubt sind Buchstaben, Ziffern und „-“; zum Beispiel „\(proposed)“.",
            en: "The folder's name becomes the scenario's id, and “\(name)” can be none: letters, "
                + "digits and “-” are allowed; “\(proposed)”, say.")
    }

    /// What is to be copied is a variant.
    public static func variantNotCopied(_ path: String) -> Text {
        Text(
            de: "„\(path)“ ist eine Variante; kopiert wird ein Szenario: Nennen Sie bei --from den "
                + "Ordner, auf dem sie aufbaut, und legen Sie die Variante daneben.",
            en: "“\(path)” is a variant; what is copied is a scenario: name the folder that it "
                + "builds on with --from, and put the variant beside the copy.")
    }

    /// Id and title stand in the settings in a way that is not changed in place.
    public static let notCopied = Text(
        de: "In scenario.yaml beginnt keine Zeile mit „id:“; schreiben Sie id und title dort je in "
            + "eine eigene Zeile, dann lässt sich das Szenario kopieren.",
        en:
            "No line of scenario.yaml begins with “id:”; give id and title lines of their own "
            + "there, then the scenario can be copied.")
}
