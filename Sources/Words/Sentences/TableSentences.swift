// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What the tables of `check`, `estimate` and `distribute` say.
    static let tableWords: [Phrase: Words] = [
        .total: Words(de: "Summe", en: "Total"),
        .packages: Words(de: "Pakete", en: "Packages"),
        .amountsHeading: Words(de: "Säule ({1})", en: "Line ({1})"),
        .tranche: Words(de: "Tranche {1}", en: "Tranche {1}"),
        .daysRange: Words(de: "Personentage", en: "Person-days"),
        .costRange: Words(de: "von–bis", en: "from–to"),
        .cost: Words(de: "Schätzung", en: "Estimate"),
        .amount: Words(de: "Zugewiesen", en: "Assigned"),
        .shareOfBudget: Words(de: "Anteil", en: "Share"),
        .internal: Words(de: "Intern", en: "Internal"),
        .external: Words(de: "Extern", en: "External"),
        .byLine: Words(de: "Nach Programmsäule", en: "By line"),
        .byLineAndLevel: Words(de: "Nach Säule und Ebene", en: "By line and level"),
        .byLevel: Words(de: "Nach Ebene", en: "By level"),
        .byField: Words(de: "Nach Themenfeld", en: "By field"),
        .byPlace: Words(de: "Nach Land", en: "By Land"),
        .byKind: Words(de: "Nach Art", en: "By kind"),
        .byComponent: Words(de: "Nach Aufwandsart", en: "By component"),
        .finding: Words(de: "Befund", en: "Finding"),
        .warning: Words(de: "Warnung", en: "Warning"),
        .rule: Words(de: "Nach Regel", en: "By rule"),
        .cases: Words(de: "Fälle", en: "Cases"),
        .amountConcerned: Words(de: "Ohne Mittel ({1})", en: "Without money ({1})"),
        .verdictClean: Words(
            de: "{1}: in Ordnung, keine Befunde.", en: "{1}: in order, no findings."),
        .verdictFindings: Words(
            de: "{1}: in Ordnung; Befunde: {2}.", en: "{1}: in order; findings: {2}."),
        .verdictWarnings: Words(
            de: "{1}: Befunde: {2}, Warnungen: {3}.", en: "{1}: findings: {2}, warnings: {3}."),
        .strictRefuses: Words(
            de: "Warnungen: {1}; mit --strict sind sie Fehler.",
            en: "Warnings: {1}; with --strict they are errors."),
    ]

    /// What is said when something fails.
    static let failureWords: [Phrase: Words] = [
        .moreMessages: Words(de: "… und {1} weitere.", en: "… and {1} more."),
        .seeHelp: Words(
            de: "Hilfe: mittelfluss --help, mittelfluss help run",
            en: "Help: mittelfluss --help, mittelfluss help run"),
        .requiredMissed: Words(
            de: "Ziel „{1}“ verfehlt: Wahrscheinlichkeit {2}, verlangt waren {3}.",
            en: "Target \"{1}\" missed: probability {2}, required was {3}."),
        .requireUnknown: Words(
            de: "--require {1}: das Szenario hat kein solches Ziel; seine Ziele: {2}.",
            en: "--require {1}: the scenario has no such target; its targets: {2}."),
        .requireNeedsDraws: Words(
            de: "--require {1}: ohne Ziehungen gibt es keine Wahrscheinlichkeit; --draws erhöhen.",
            en: "--require {1}: without draws there is no probability; raise --draws."),
        .brokenInvariant: Words(
            de: "Fehler im Programm: „{1}“ ({2}) im Monat {3} verletzt: erwartet {4}, "
                + "gefunden {5}. Bitte mit dem Szenario melden; es wurde nichts geschrieben.",
            en: "A fault of the program: \"{1}\" ({2}) broke in month {3}: expected {4}, "
                + "found {5}. Please report it with the scenario; nothing was written."),
        .interrupting: Words(
            de: "Unterbrochen: Die Ziehungen, die gerade gerechnet werden, enden noch. Noch einmal "
                + "Strg+C bricht sofort ab.",
            en: "Interrupted: the draws that are being computed still end. Ctrl+C again stops at "
                + "once."),
        .interrupted: Words(
            de: "Abgebrochen; frühere Ergebnisse sind unverändert.",
            en: "Interrupted; earlier results are unchanged."),
        .interruptedAtOnce: Words(
            de: "Sofort abgebrochen; frühere Ergebnisse sind unverändert.",
            en: "Stopped at once; earlier results are unchanged."),
        .unexpected: Words(de: "Unerwarteter Fehler: {1}", en: "Unexpected error: {1}"),
        .notAFolder: Words(
            de: "{1} ist kein Ordner. Mit --out einen anderen Ordner nennen.",
            en: "{1} is no folder. Name another folder with --out."),
        .notOurs: Words(
            de: "{1} enthält anderes als Ergebnisse (keine run.json) und wird nicht ersetzt. "
                + "Mit --out einen leeren oder neuen Ordner nennen.",
            en: "{1} holds something else than results (no run.json) and is not replaced. "
                + "Name an empty or a new folder with --out."),
        .notWritten: Words(
            de: "„{1}“ in {2} stammt von keinem Lauf, hat aber den Namen einer Ergebnisdatei; es "
                + "wird nicht überschrieben. Benennen Sie es um, oder nennen Sie mit --out einen "
                + "anderen Ordner.",
            en: "“{1}” in {2} comes from no run but has the name of a result; it is not "
                + "overwritten. Rename it, or name another folder with --out."),
        .cannotWrite: Words(
            de: "{1} kann nicht geschrieben werden: {2}. Frühere Ergebnisse sind unverändert.",
            en: "Cannot write {1}: {2}. Earlier results are unchanged."),
        .diskFull: Words(
            de: "auf dem Datenträger ist kein Platz mehr", en: "no space is left on the disk"),
        .noPermission: Words(de: "die Berechtigung fehlt", en: "permission is missing"),
        .readOnly: Words(
            de: "der Datenträger ist nur lesbar", en: "the disk is read-only"),
        .noSuchFolder: Words(
            de: "der Ordner darum ist nicht da", en: "the folder around it does not exist"),
        .nameTooLong: Words(de: "der Name ist zu lang", en: "the name is too long"),
        .inputOutput: Words(
            de: "der Datenträger meldet einen Fehler", en: "the disk reports an error"),
        .otherError: Words(
            de: "das Betriebssystem meldet Fehler {1}", en: "the operating system reports error {1}"
        ),
        .notEnoughMemory: Words(
            de: "So viele Ziehungen brauchen {1} GB Arbeitsspeicher, dieser Rechner hat {2} GB; "
                + "geben Sie mit --draws höchstens {3} an.",
            en: "So many draws need {1} GB of memory, this machine has {2} GB; "
                + "ask for at most {3} with --draws."),
        .tooManyPackages: Words(
            de: "{1} Arbeitspakete brauchen etwa {2} GB Arbeitsspeicher, dieser Rechner hat "
                + "{3} GB; fassen Sie Projekte oder Aufwandsarten zusammen.",
            en: "{1} packages need about {2} GB of memory, this machine has {3} GB; "
                + "combine projects or components."),
        .cannotPrint: Words(
            de: "Die Ausgabe kann nicht geschrieben werden: {1}.",
            en: "The output cannot be written: {1}."),
    ]
}
