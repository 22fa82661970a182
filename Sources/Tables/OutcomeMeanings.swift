// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation

/// What each outcome means, for `columns.csv`: who opens `outcomes.csv` finds only ids there.
enum OutcomeMeanings {
    /// All of them in one sentence, in the order of the table.
    static let all = Text(de: list(\.de), en: list(\.en))

    private static func list(_ language: KeyPath<Text, String> & Sendable) -> String {
        OutcomeKind.allCases.map { outcome in
            let meaning = meanings[outcome].map { " (\($0[keyPath: language]))" } ?? ""
            return outcome.rawValue + meaning
        }.joined(separator: ", ")
    }

    static let meanings: [OutcomeKind: Text] = [
        .spent: Text(de: "ausgegeben", en: "money spent"),
        .lapsed: Text(de: "an Jahresenden verfallen", en: "money that lapsed at year ends"),
        .remaining: Text(
            de: "übrig am Ende des Horizonts, in Paketen und Reserven",
            en: "left at the end of the horizon, in packages and reserves"),
        .granted: Text(de: "aus der Reserve bewilligt", en: "granted from the reserve"),
        .reassigned: Text(
            de: "zwischen Paketen umgeschichtet", en: "moved between packages at control dates"),
        .givenFinished: Text(de: "davon von fertigen Paketen", en: "of it from finished packages"),
        .givenLate: Text(
            de: "davon, was bis zur Frist nicht auszugeben war",
            en: "of it what could not be spent by the deadline"),
        .givenSlow: Text(de: "davon von langsamen Paketen", en: "of it from slow packages"),
        .givenWaiting: Text(
            de: "davon von wartenden Paketen", en: "of it from packages that wait"),
        .live: Text(
            de: "Projekte, deren Leistung beim umsetzenden Land zur Frist online ist",
            en: "projects whose lead Land is online at the deadline"),
        .efa: Text(
            de: "EfA-Projekte, bei denen zur Frist genug Länder online und ihre Kommunen "
                + "angebunden sind",
            en: "EfA projects with enough Länder online and their municipalities connected at the "
                + "deadline"),
        .efaOnline: Text(
            de: "EfA-Projekte, bei denen zur Frist genug Länder online sind",
            en: "EfA projects with enough Länder online at the deadline"),
        .nationwide: Text(
            de: "Projekte, bei denen zur Frist alle Länder online und ihre Kommunen angebunden "
                + "sind",
            en: "projects with every Land online and its municipalities connected at the deadline"),
        .coverage: Text(
            de: "Anteil der Bevölkerung mit Online-Zugang zur Frist, im Mittel der EfA-Projekte",
            en: "part of the population reached at the deadline, mean of the EfA projects"),
        .municipal: Text(
            de: "Anteil der angebundenen Kommunen zur Frist, im Mittel der EfA-Projekte",
            en: "part of the municipalities connected at the deadline, mean of the EfA projects"),
        .municipalShare: Text(
            de: "Anteil der Ausgaben auf kommunaler Ebene",
            en: "part of spending at level kommune"),
        .finished: Text(de: "fertige Arbeitspakete", en: "packages finished"),
        .started: Text(de: "begonnene Arbeitspakete", en: "packages ever started"),
        .starved: Text(
            de: "zur Frist bereite, aber mittellose Arbeitspakete",
            en: "packages that are ready at the deadline but out of money"),
    ]
}
