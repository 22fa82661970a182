// SPDX-License-Identifier: GPL-3.0-or-later

/// What a draw is judged by (model, section 10).
public enum OutcomeKind: String, CaseIterable, Sendable {
    case spent, lapsed, remaining, granted, reassigned
    case givenFinished = "given_finished"
    case givenLate = "given_late"
    case givenSlow = "given_slow"
    case givenWaiting = "given_waiting"
    case live, efa
    case efaOnline = "efa_online"
    case nationwide, coverage, municipal
    case municipalShare = "municipal_share"
    case finished, started, starved

    /// What it is counted in.
    public enum Unit: String, CaseIterable, Sendable {
        case eur = "EUR"
        case projects, packages, share
    }

    /// Which side is better.
    public enum Direction: Sendable { case more, less, none }

    /// What it is counted in.
    public var unit: Unit {
        switch self {
        case .spent, .lapsed, .remaining, .granted, .reassigned, .givenFinished, .givenLate,
            .givenSlow, .givenWaiting:
            .eur
        case .live, .efa, .efaOnline, .nationwide: .projects
        case .coverage, .municipal, .municipalShare: .share
        case .finished, .started, .starved: .packages
        }
    }

    /// Which side is better.
    public var direction: Direction {
        switch self {
        case .spent, .live, .efa, .efaOnline, .nationwide, .coverage, .municipal, .municipalShare,
            .finished, .started:
            .more
        case .lapsed, .remaining, .starved: .less
        case .granted, .reassigned, .givenFinished, .givenLate, .givenSlow, .givenWaiting: .none
        }
    }
}

/// A break-down of an outcome.
public enum OutcomeDimension: String, CaseIterable, Sendable {
    case year, line, level, field, place
}

/// What is shown month by month.
public enum MonthlyMeasure: String, CaseIterable, Sendable {
    case spent, granted, reassigned, lapsed, carried
    case live, efa
    case efaOnline = "efa_online"
    case coverage

    /// What it is counted in.
    public var unit: OutcomeKind.Unit {
        switch self {
        case .spent, .granted, .reassigned, .lapsed, .carried: .eur
        case .live, .efa, .efaOnline: .projects
        case .coverage: .share
        }
    }
}
