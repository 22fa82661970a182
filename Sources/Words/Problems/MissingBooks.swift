// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The sentence about a file that books need; nil for files of a scenario.
func missingBookSentence(_ name: String) -> Text? {
    switch name {
    case "accounts.csv":
        Text(
            de: "payments.csv nennt Konten, die Datei „accounts.csv“ fehlt aber; schreiben Sie "
                + "dort zu jedem Konto, für welches Arbeitspaket es steht (Spalten account und "
                + "package).",
            en: "payments.csv names accounts, but the file “accounts.csv” is missing; write there "
                + "which package each account stands for (columns account and package).")
    case "actuals.yaml", "payments.csv":
        Text(
            de: "Die Datei „\(name)“ fehlt; Bücher brauchen actuals.yaml und payments.csv in einem "
                + "Ordner. `mittelfluss actuals-template` legt leere an.",
            en: "The file “\(name)” is missing; books need actuals.yaml and payments.csv in one "
                + "folder. `mittelfluss actuals-template` makes empty ones.")
    default: nil
    }
}

/// The sentence about books that are not there.
func noBooksSentence(_ path: String) -> Text {
    Text(
        de: "„\(path)“ gibt es nicht; nennen Sie den Ordner, in dem actuals.yaml und payments.csv "
            + "liegen.",
        en: "“\(path)” does not exist; name the folder in which actuals.yaml and payments.csv "
            + "lie.")
}

/// The sentence about a folder that holds no books.
func notBooksSentence(_ path: String) -> Text {
    Text(
        de: "Im Ordner „\(path)“ liegen keine Bücher (weder actuals.yaml noch eine ihrer "
            + "Tabellen); nennen Sie den richtigen Ordner, oder legen Sie mit "
            + "`mittelfluss actuals-template` leere an.",
        en: "The folder “\(path)” holds no books (neither actuals.yaml nor one of their tables); "
            + "name the right one, or make empty ones with `mittelfluss actuals-template`.")
}

/// The sentence about proposals that are not there.
func noProposalsSentence(_ path: String) -> Text {
    Text(
        de: "„\(path)“ gibt es nicht; nennen Sie mit `--accept` die Datei proposals.csv einer "
            + "Prognose, ohne die Zeilen, die Sie nicht annehmen.",
        en: "“\(path)” does not exist; name with `--accept` the file proposals.csv of a forecast, "
            + "without the rows that you do not accept.")
}
