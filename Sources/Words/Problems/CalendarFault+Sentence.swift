// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Problem.CalendarFault {
    /// What is wrong and what to do about it.
    var sentence: Text {
        switch self {
        case .yearOutside(let year, let first, let last):
            Text(
                de: "Das Jahr \(year) liegt außerhalb des Programms (\(first) bis \(last)); "
                    + "ändern Sie das Jahr oder calendar.horizon.",
                en: "The year \(year) lies outside the programme (\(first) to \(last)); "
                    + "change it or calendar.horizon.")
        case .datesReversed(let earlier, let first, let later, let second):
            Text(
                de: "\(later) (\(second)) liegt vor \(earlier) (\(first)); tauschen oder "
                    + "berichtigen Sie die Daten.",
                en: "\(later) (\(second)) lies before \(earlier) (\(first)); swap or correct "
                    + "the dates.")
        case .horizonTooFar(let months, let limit):
            Text(
                de: "Vom Beginn bis zum Ende der Rechnung sind es \(number(months, .de)) Monate, "
                    + "gerechnet werden höchstens \(number(limit, .de)); prüfen Sie "
                    + "calendar.start, calendar.deadline und calendar.horizon.",
                en: "From the start to the horizon are \(number(months, .en)) months, at most "
                    + "\(number(limit, .en)) can be computed; check calendar.start, "
                    + "calendar.deadline and calendar.horizon.")
        case .durationsOrder(let values):
            Text(
                de: "Die Dauern \(values.joined(separator: ", ")) sind nicht aufsteigend; "
                    + "schreiben Sie [kleinste, wahrscheinlichste, größte].",
                en: "The durations \(values.joined(separator: ", ")) do not ascend; write "
                    + "[least, likeliest, greatest].")
        }
    }
}
