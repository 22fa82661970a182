// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What is said when something fails.

extension Text {
    package static func moreMessages(_ count: Int) -> Text {
        Text(de: "… und \(number(count).de) weitere.", en: "… and \(number(count).en) more.")
    }

    package static let seeHelp = Text(
        de: "Hilfe: mittelfluss --help, mittelfluss help run",
        en: "Help: mittelfluss --help, mittelfluss help run")

    package static func changedFileKept(_ name: String, as newName: String) -> Text {
        Text(
            de: "\(name) war seit dem letzten Lauf geändert worden: Ihre Fassung liegt jetzt als "
                + "\(newName) neben der neuen.",
            en: "\(name) had been changed since the last run: your version now lies beside the new "
                + "one as \(newName).")
    }

    package static func requiredMissed(target: String, reached: Text, required: Text) -> Text {
        Text(
            de: "Ziel „\(target)“ verfehlt: Wahrscheinlichkeit \(reached.de), verlangt waren "
                + "\(required.de).",
            en: "Target \"\(target)\" missed: probability \(reached.en), required was "
                + "\(required.en).")
    }

    package static func requireUnknown(_ target: String, known: String) -> Text {
        Text(
            de: "--require \(target): das Szenario hat kein solches Ziel; seine Ziele: \(known).",
            en: "--require \(target): the scenario has no such target; its targets: \(known).")
    }

    package static func requireNeedsDraws(_ target: String) -> Text {
        Text(
            de: "--require \(target): ohne Ziehungen gibt es keine Wahrscheinlichkeit; --draws "
                + "erhöhen.",
            en: "--require \(target): without draws there is no probability; raise --draws.")
    }

    package static func brokenInvariant(
        rule: String, of subject: String, month: Int, expected: String, found: String
    ) -> Text {
        Text(
            de: "Fehler im Programm: „\(rule)“ (\(subject)) im Monat \(month) verletzt: erwartet "
                + "\(expected), gefunden \(found). Bitte mit dem Szenario melden; es wurde nichts "
                + "geschrieben.",
            en: "A fault of the program: \"\(rule)\" (\(subject)) broke in month \(month): "
                + "expected \(expected), found \(found). Please report it with the scenario; "
                + "nothing was written.")
    }

    package static let interrupting = Text(
        de: "Unterbrochen: Die Ziehungen, die gerade gerechnet werden, enden noch. Noch einmal "
            + "Strg+C bricht sofort ab.",
        en: "Interrupted: the draws that are being computed still end. Ctrl+C again stops at once.")

    package static let interrupted = Text(
        de: "Abgebrochen; frühere Ergebnisse sind unverändert.",
        en: "Interrupted; earlier results are unchanged.")

    package static let interruptedAtOnce = Text(
        de: "Sofort abgebrochen; frühere Ergebnisse sind unverändert.",
        en: "Stopped at once; earlier results are unchanged.")

    package static func unexpected(_ words: String) -> Text {
        Text(de: "Unerwarteter Fehler: \(words)", en: "Unexpected error: \(words)")
    }

    package static func notAFolder(_ path: String) -> Text {
        Text(
            de: "\(path) ist kein Ordner. Mit --out einen anderen Ordner nennen.",
            en: "\(path) is no folder. Name another folder with --out.")
    }

    package static func notOurs(_ path: String) -> Text {
        Text(
            de: "\(path) enthält anderes als Ergebnisse (keine run.json) und wird nicht ersetzt. "
                + "Mit --out einen leeren oder neuen Ordner nennen.",
            en: "\(path) holds something else than results (no run.json) and is not replaced. Name "
                + "an empty or a new folder with --out.")
    }

    package static func notEmpty(_ folder: String) -> Text {
        Text(
            de: "\(folder) ist nicht leer, und nichts darin wird überschrieben. Nennen Sie einen "
                + "neuen oder leeren Ordner.",
            en: "\(folder) is not empty, and nothing in it is overwritten. Name a new or an empty "
                + "folder.")
    }

    package static func notWritten(_ name: String, in folder: String) -> Text {
        Text(
            de: "„\(name)“ in \(folder) stammt von keinem Lauf, hat aber den Namen einer "
                + "Ergebnisdatei; es wird nicht überschrieben. Benennen Sie es um, oder nennen Sie "
                + "mit --out einen anderen Ordner.",
            en: "“\(name)” in \(folder) comes from no run but has the name of a result; it is "
                + "not overwritten. Rename it, or name another folder with --out.")
    }

    package static func cannotWrite(_ path: String, because reason: Text) -> Text {
        Text(
            de: "\(path) kann nicht geschrieben werden: \(reason.de). Frühere Ergebnisse sind "
                + "unverändert.",
            en: "Cannot write \(path): \(reason.en). Earlier results are unchanged.")
    }

    package static let diskFull = Text(
        de: "auf dem Datenträger ist kein Platz mehr",
        en: "no space is left on the disk")

    package static let noPermission = Text(
        de: "die Berechtigung fehlt",
        en: "permission is missing")

    package static let readOnly = Text(
        de: "der Datenträger ist nur lesbar",
        en: "the disk is read-only")

    package static let noSuchFolder = Text(
        de: "der Ordner darum ist nicht da",
        en: "the folder around it does not exist")

    package static let nameTooLong = Text(de: "der Name ist zu lang", en: "the name is too long")

    package static let inputOutput = Text(
        de: "der Datenträger meldet einen Fehler",
        en: "the disk reports an error")

    package static func otherError(_ error: String) -> Text {
        Text(
            de: "das Betriebssystem meldet Fehler \(error)",
            en: "the operating system reports error \(error)")
    }

    package static func notEnoughMemory(needed: Text, available: Text, draws: Int) -> Text {
        Text(
            de: "So viele Ziehungen brauchen \(needed.de) GB Arbeitsspeicher, dieser Rechner hat "
                + "\(available.de) GB; geben Sie mit --draws höchstens \(number(draws).de) an.",
            en: "So many draws need \(needed.en) GB of memory, this machine has \(available.en) "
                + "GB; ask for at most \(number(draws).en) with --draws.")
    }

    package static func tooManyPackages(_ packages: Int, needed: Text, available: Text) -> Text {
        Text(
            de: "\(number(packages).de) Arbeitspakete brauchen etwa \(needed.de) GB "
                + "Arbeitsspeicher, dieser Rechner hat \(available.de) GB; fassen Sie Projekte "
                + "oder Aufwandsarten zusammen.",
            en: "\(number(packages).en) packages need about \(needed.en) GB of memory, this "
                + "machine has \(available.en) GB; combine projects or components.")
    }

    package static func cannotPrint(because reason: Text) -> Text {
        Text(
            de: "Die Ausgabe kann nicht geschrieben werden: \(reason.de).",
            en: "The output cannot be written: \(reason.en).")
    }
}
