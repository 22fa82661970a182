// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Day {
    /// As people write it: `31.12.2022`, `31 Dec 2022`.
    public var words: Text {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let name = (1...12).contains(month.number) ? Self.months[month.number - 1] : "?"
        return Text(
            de: "\(two(number)).\(two(month.number)).\(month.year)",
            en: "\(number) \(name) \(month.year)")
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}

/// Which figures belong to which day, where the horizon ends on another day than the deadline;
/// nil where one day is both.
///
/// Money is counted up to the horizon, services at the deadline (model, section 10).
public func daysOfFigures(horizon: Day, deadline: Day) -> Text? {
    guard horizon != deadline else { return nil }
    let (end, limit) = (horizon.words, deadline.words)
    return Text(
        de: "Geld und begonnene oder fertige Arbeitspakete: bis zum \(end.de) (Ende der Rechnung); "
            + "Leistungen und mittellose Arbeitspakete: zur Frist am \(limit.de).",
        en: "Money, packages started or finished: by \(end.en) (the horizon); services and "
            + "packages out of money: at the deadline of \(limit.en).")
}
