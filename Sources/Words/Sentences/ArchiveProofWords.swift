// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What is said when an archive is looked over and runs are proved.
public enum ArchiveProofWords {
    package static func integrity(_ text: String) -> Text {
        Text(
            de: "Die Datei ist beschädigt, SQLite meldet: \(text). Nehmen Sie eine Sicherung.",
            en: "The file is damaged, SQLite reports: \(text). Take a backup.")
    }

    package static func reference(_ table: String, to other: String) -> Text {
        Text(
            de: "Zeilen in „\(table)“ verweisen auf etwas, das in „\(other)“ fehlt; jemand hat "
                + "das Archiv mit einem anderen Programm geändert.",
            en: "Rows of “\(table)” refer to something that “\(other)” lacks; somebody changed "
                + "the archive with another program.")
    }

    package static func content(_ hash: String) -> Text {
        Text(
            de: "Der Inhalt \(hash.prefix(12)) ist nicht mehr, was aufgenommen wurde; Läufe damit "
                + "lassen sich nicht belegen. Nehmen Sie eine Sicherung.",
            en: "The content \(hash.prefix(12)) is not what was put in; runs with it cannot be "
                + "proved. Take a backup.")
    }

    package static func record(_ run: String) -> Text {
        Text(
            de: "Der Lauf \(run.prefix(8)) und seine run.json sagen Verschiedenes, oder sie ist "
                + "nicht zu lesen; verlassen Sie sich nicht auf ihn.",
            en: "The run \(run.prefix(8)) and its run.json say different things, or it cannot be "
                + "read; do not rely on it.")
    }

    package static func identity(_ run: String) -> Text {
        Text(
            de: "Die Kennung \(run.prefix(8)) ist nicht die Prüfsumme dessen, was gefragt war; "
                + "jemand hat sie geändert.",
            en: "The id \(run.prefix(8)) is not the checksum of what was asked; somebody changed "
                + "it.")
    }

    package static func input(_ name: String, of run: String) -> Text {
        Text(
            de: "Dem Lauf \(run.prefix(8)) fehlt die Eingabe „\(name)“; er lässt sich nicht "
                + "belegen.",
            en: "The run \(run.prefix(8)) lacks its input “\(name)”; it cannot be proved.")
    }

    package static func result(_ name: String, of run: String) -> Text {
        Text(
            de: "Die Prüfsumme von „\(name)“ des Laufs \(run.prefix(8)) ist nicht die in seiner "
                + "run.json; jemand hat sie geändert.",
            en: "The checksum of “\(name)” of the run \(run.prefix(8)) is not the one in its "
                + "run.json; somebody changed it.")
    }

    package static func words(_ run: String) -> Text {
        Text(
            de: "Titel oder Notiz des Laufs \(run.prefix(8)) stehen nicht in der Volltextsuche; "
                + "jemand hat das Archiv mit einem anderen Programm geändert.",
            en: "Title or note of the run \(run.prefix(8)) are not in the full text; somebody "
                + "changed the archive with another program.")
    }

    package static func inOrder(runs: Int, contents: Int, megabytes: String) -> Text {
        Text(
            de: "In Ordnung: \(number(runs).de) Läufe, \(number(contents).de) Inhalte "
                + "(\(megabytes) MB), alle Prüfsummen und Verweise stimmen.",
            en: "In order: \(number(runs).en) runs, \(number(contents).en) contents "
                + "(\(megabytes) MB), all checksums and references are right.")
    }

    package static func notInOrder(_ findings: Int) -> Text {
        Text(
            de: "Nicht in Ordnung: \(number(findings).de) Befunde.",
            en: "Not in order: \(number(findings).en) findings.")
    }

    package static func proved(_ id: String, files: Int, version: String) -> Text {
        Text(
            de: "Belegt: \(id) ergibt sich aus den Eingaben im Archiv wieder, Byte für Byte, alle "
                + "\(number(files).de) Dateien (Version \(version)).",
            en: "Proved: \(id) comes out again from the inputs in the archive, byte for byte, all "
                + "\(number(files).en) files (version \(version)).")
    }

    package static func notProved(_ id: String, was: String, now: String) -> Text {
        was == now
            ? Text(
                de: "Nicht belegt: \(id) ergibt sich anders, beides Version \(now).",
                en: "Not proved: \(id) comes out otherwise, both with version \(now).")
            : Text(
                de: "Nicht belegt: \(id) ergibt sich anders. Gerechnet hat ihn Version \(was), "
                    + "nachgerechnet Version \(now); belegen kann ihn Version \(was).",
                en: "Not proved: \(id) comes out otherwise. Version \(was) computed it, version "
                    + "\(now) computed it anew; version \(was) can prove it.")
    }

    package static func same(_ count: Int) -> Text {
        Text(de: "gleich: \(number(count).de) Dateien", en: "same: \(number(count).en) files")
    }

    package static func differing(_ names: String) -> Text {
        Text(de: "anders: \(names)", en: "different: \(names)")
    }

    package static func missing(_ names: String) -> Text {
        Text(de: "nicht wieder geschrieben: \(names)", en: "not written again: \(names)")
    }

    package static func added(_ names: String) -> Text {
        Text(de: "neu: \(names)", en: "new: \(names)")
    }

    package static let pictures = Text(
        de: "report.html enthält die Bibliothek Vega dieses Rechners; mit einer anderen oder ohne "
            + "sie ist nur diese Datei anders.",
        en: "report.html holds this machine’s Vega library; with another one or without it, only "
            + "this file differs.")

    package static func exported(_ id: String, files: Int, to folder: String) -> Text {
        Text(
            de: "\(number(files).de) Dateien von \(id) in \(folder), die Eingaben unter inputs.",
            en: "\(number(files).en) files of \(id) in \(folder), the inputs below inputs.")
    }
}
