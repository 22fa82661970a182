// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension PackagesTable {
    /// When it happened, in months since the start.
    static let times: [Shape.Column] = [
        .init(
            .plannedMonths, .months,
            de: "Beginn im Netzplan (ohne Grenzen von Geld und Kapazität), Monate seit Start; "
                + "leer bei ausgeschlossenen Paketen",
            en: "Start in the network plan (without limits of money and capacity), months since "
                + "the start; empty for excluded packages"
        ) { .number($0.course.planned) },
        .init(
            .readyMonths, .months,
            de: "Zeitpunkt, ab dem begonnen werden kann, Monate seit Start; leer: nie",
            en: "When work may begin, months since the start; empty: never"
        ) { .number($0.course.ready) },
        .init(
            .startMonths, .months, de: "Beginn der Arbeit, Monate seit Start; leer: nie",
            en: "When work began, months since the start; empty: never"
        ) { .number($0.course.start) },
        .init(
            .finishMonths, .months, de: "Ende der Arbeit, Monate seit Start; leer: nie",
            en: "When work was finished, months since the start; empty: never"
        ) { .number($0.course.finish) },
    ]

    /// The same as days, and how the package stood.
    static let dates: [Shape.Column] = [
        .init(
            .plannedDate, .date, de: "Tag, in dem der Beginn nach Netzplan liegt",
            en: "Day in which the start in the network plan lies"
        ) { $0.firstDay($0.course.planned) },
        .init(
            .readyDate, .date, de: "Tag, an dem das Paket beginnen kann",
            en: "Day in which the package becomes ready"
        ) { $0.firstDay($0.course.ready) },
        .init(.startDate, .date, de: "Tag des Beginns", en: "Day in which work began") {
            $0.firstDay($0.course.start)
        },
        .init(
            .finishDate, .date, de: "Letzter Tag der Arbeit",
            en: "Day with whose end work was finished"
        ) { $0.lastDay($0.course.finish) },
        .init(
            .state, .text,
            de: "Stand am Ende des Monats der Frist, vor dessen Jahresabschluss; das erste "
                + "Zutreffende von excluded (ausgeschlossen), finished (fertig), unfunded (ohne "
                + "Geld), not-joined (Land nicht beigetreten), waiting-agreement (wartet auf "
                + "Vereinbarung), waiting-predecessor (auf Vorgänger), waiting-delay (auf "
                + "Verzögerung), starved (Geld fehlt), waiting-capacity (Kapazität fehlt), "
                + "running (läuft)",
            en: "How it stood at the end of the deadline's month, before that year end; the first "
                + "that holds of excluded, finished, unfunded, not-joined, waiting-agreement, "
                + "waiting-predecessor, waiting-delay, starved, waiting-capacity, running"
        ) { .text($0.course.state.rawValue) },
    ]
}
