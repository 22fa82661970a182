// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What is said of archives that cannot be used as asked; what is told of runs stands beside it.
public enum ArchiveWords {
    package static func noArchive(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ gibt es nicht; legen Sie es mit „mittelfluss archive create“ "
                + "an, oder nennen Sie mit --archive ein anderes.",
            en: "The archive “\(path)” does not exist; make it with “mittelfluss archive create”, "
                + "or name another one with --archive.")
    }

    package static func exists(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ gibt es schon; es bleibt, wie es ist. Nennen Sie mit "
                + "--archive einen anderen Namen, wenn Sie ein zweites wollen.",
            en: "The archive “\(path)” exists already and stays as it is. Name another one with "
                + "--archive if you want a second.")
    }

    package static func notAnArchive(_ path: String) -> Text {
        Text(
            de: "„\(path)“ ist kein Archiv von Mittelfluss; nennen Sie mit --archive ein anderes.",
            en: "“\(path)” is no archive of Mittelfluss; name another one with --archive.")
    }

    package static func newer(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ stammt von einer neueren Version und wird nur gelesen; zum "
                + "Schreiben brauchen Sie diese Version.",
            en: "The archive “\(path)” was made by a newer version and is only read; to write, "
                + "use that version.")
    }

    package static func readOnly(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ lässt sich nur lesen; prüfen Sie die Rechte an der Datei und "
                + "an ihrem Ordner, oder arbeiten Sie mit einer Kopie.",
            en: "The archive “\(path)” can only be read; check the permissions of the file and of "
                + "its folder, or work with a copy.")
    }

    package static func busy(_ path: String) -> Text {
        Text(
            de: "In das Archiv „\(path)“ schreibt gerade ein anderes Programm, länger als wir "
                + "warten; versuchen Sie es noch einmal.",
            en: "Another program is writing to the archive “\(path)” for longer than we wait; "
                + "try again.")
    }

    package static func diskFull(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ lässt sich nicht schreiben, weil kein Platz mehr ist oder "
                + "der Datenträger einen Fehler meldet; es ist unverändert.",
            en: "The archive “\(path)” cannot be written, as no space is left or the disk reports "
                + "an error; it is unchanged.")
    }

    package static func damaged(_ path: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“ ist beschädigt. Heben Sie die Datei auf und nehmen Sie eine "
                + "Sicherung; ohne eine rettet „.recover“ des Programms sqlite3, was zu lesen ist.",
            en: "The archive “\(path)” is damaged. Keep the file and take a backup; without one, "
                + "“.recover” of the program sqlite3 saves what can be read.")
    }

    package static func database(_ path: String, code: Int, _ message: String) -> Text {
        Text(
            de: "Das Archiv „\(path)“: SQLite meldet Fehler \(code) (\(message)). Prüfen Sie "
                + "Datei und Ordner; geändert wurde nichts.",
            en: "The archive “\(path)”: SQLite reports error \(code) (\(message)). Check file and "
                + "folder; nothing was changed.")
    }

    package static func noResults(in folder: String) -> Text {
        Text(
            de: "In „\(folder)“ liegen keine Ergebnisse (keine run.json); nennen Sie den Ordner "
                + "eines Laufs.",
            en: "“\(folder)” holds no results (no run.json); name the folder of a run.")
    }

    package static func notSimulated(in folder: String) -> Text {
        Text(
            de: "Die Ergebnisse in „\(folder)“ sind von einem Befehl, der nichts simuliert; ein "
                + "Archiv hält die von run, compare, forecast, sweep und sensitivity.",
            en: "The results in “\(folder)” are of a command that simulates nothing; an archive "
                + "holds those of run, compare, forecast, sweep and sensitivity.")
    }

    package static func recordUnreadable(in folder: String) -> Text {
        Text(
            de: "Die run.json in „\(folder)“ sagt nicht, was gefragt war; sie ist beschädigt oder "
                + "von einer Version vor dem Archiv. Rechnen Sie den Lauf noch einmal.",
            en: "The run.json in “\(folder)” does not say what was asked; it is damaged or of a "
                + "version before archives. Compute the run again.")
    }

    package static func resultChanged(_ name: String, in folder: String) -> Text {
        Text(
            de: "„\(name)“ in „\(folder)“ fehlt oder ist nicht mehr, wie der Lauf sie schrieb; "
                + "rechnen Sie ihn noch einmal, oder holen Sie die Datei zurück.",
            en: "“\(name)” in “\(folder)” is missing or not as the run wrote it; compute the run "
                + "again, or bring the file back.")
    }

    package static func inputsChanged(_ changes: [Text]) -> Text {
        let told = changes.prefix(10).map { $0 }
        let rest = changes.count > 10 ? Text(", …") : Text("")
        return Text(
            de: "Die Eingaben sind nicht die des Laufs: \(told.joined(separator: ", ").de)"
                + "\(rest.de). Nennen Sie die richtigen, oder rechnen Sie den Lauf noch einmal.",
            en: "The inputs are not those of the run: \(told.joined(separator: ", ").en)"
                + "\(rest.en). Name the right ones, or compute the run again.")
    }

    package static func changed(_ name: String) -> Text {
        Text(de: "\(name) hat sich geändert", en: "\(name) has changed")
    }

    package static func missing(_ name: String) -> Text {
        Text(de: "\(name) fehlt", en: "\(name) is missing")
    }

    package static func added(_ name: String) -> Text {
        Text(de: "\(name) kam hinzu", en: "\(name) is new")
    }

    package static func boundToPlace(_ path: String) -> Text {
        Text(
            de: "„\(path)“ lässt sich aus dem Archiv nicht wieder lesen, weil eine Variante ihre "
                + "Basis von der Wurzel des Datenträgers aus nennt; schreiben Sie hinter extends "
                + "einen Weg, der von der Variante ausgeht.",
            en: "“\(path)” could not be read again from the archive, as a variant names its base "
                + "from the disk’s root; write a path behind extends that starts at the variant.")
    }

    package static func otherResults(id: String, files: [String]) -> Text {
        let names = files.prefix(5).joined(separator: ", ") + (files.count > 5 ? ", …" : "")
        return Text(
            de: "Das Archiv hat von demselben Lauf (\(id.prefix(8))) derselben Version andere "
                + "Ergebnisse: \(names). Es bleibt, wie es ist; „mittelfluss archive prove "
                + "\(id.prefix(8))“ sagt, welche sich wieder ergeben.",
            en: "The archive has other results of the same run (\(id.prefix(8))) by the same "
                + "version: \(names). It stays as it is; “mittelfluss archive prove "
                + "\(id.prefix(8))” says which come out again.")
    }

    package static func unknownRun(_ id: String) -> Text {
        Text(
            de: "Kein Lauf im Archiv hat die Kennung „\(id)“; „mittelfluss archive list“ zeigt "
                + "alle.",
            en: "No run in the archive has the id “\(id)”; “mittelfluss archive list” shows all.")
    }

    package static func ambiguousRun(_ id: String, _ ids: [String]) -> Text {
        let names = ids.prefix(5).joined(separator: ", ") + (ids.count > 5 ? ", …" : "")
        return Text(
            de: "Mit „\(id)“ beginnen mehrere Kennungen: \(names). Nennen Sie mehr Zeichen.",
            en: "Several ids begin with “\(id)”: \(names). Name more characters.")
    }

    package static func shortId(_ id: String) -> Text {
        Text(
            de: "„\(id)“ ist zu kurz für eine Kennung; nennen Sie mindestens vier Zeichen.",
            en: "“\(id)” is too short for an id; name at least four characters.")
    }

    package static func condition(_ text: String) -> Text {
        Text(
            de: "„\(text)“ ist keine Bedingung; schreiben Sie PFAD, dann =, !=, <, <=, > oder >=, "
                + "dann einen Wert: budget.reserve>0.03.",
            en: "“\(text)” is no condition; write PATH, then =, !=, <, <=, > or >=, then a value: "
                + "budget.reserve>0.03.")
    }

    package static func since(_ text: String) -> Text {
        Text(
            de: "„\(text)“ ist weder Jahr, Monat noch Tag; schreiben Sie 2026, 2026-01 oder "
                + "2026-01-31.",
            en: "“\(text)” is neither a year, a month nor a day; write 2026, 2026-01 or "
                + "2026-01-31.")
    }

    package static func notKept(_ name: String, of id: String) -> Text {
        Text(
            de: "Das Archiv hat „\(name)“ von \(id.prefix(8)) nicht aufgehoben, und neu gerechnet "
                + "wird sie anders; „mittelfluss archive prove \(id.prefix(8))“ sagt, warum.",
            en: "The archive did not keep “\(name)” of \(id.prefix(8)), and computed anew it is "
                + "another one; “mittelfluss archive prove \(id.prefix(8))” says why.")
    }

    package static func notKept(because sentence: Text, id: String) -> Text {
        Text(
            de: "Warnung [\(id)]: Die Ergebnisse sind geschrieben, aber nicht im Archiv. "
                + sentence.de,
            en: "warning [\(id)]: The results are written, but not in the archive. "
                + sentence.en)
    }
}
