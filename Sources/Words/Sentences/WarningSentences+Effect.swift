// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

extension Warning.Kind {
    /// About settings that cannot take effect.
    var effectMessage: Text? {
        switch self {
        case .exceptionNotNeeded(_, nil):
            Text(
                de: "Die Säule dieses Projekts verlangt keine Zusagen (efa: false); als Ausnahme "
                    + "in rules.efa.exceptions ändert es nichts.",
                en: "This project's line asks for no commitments (efa: false); as an exception in "
                    + "rules.efa.exceptions it changes nothing.")
        case .exceptionNotNeeded(_, let committed?):
            Text(
                de: "Diesem Projekt haben genug Länder zugesagt (\(committed)); als Ausnahme in "
                    + "rules.efa.exceptions ändert es nichts.",
                en: "Enough Länder have committed to this project (\(committed)); as an exception "
                    + "in rules.efa.exceptions it changes nothing.")
        case .efaMinimumWithoutLines:
            Text(
                de: "Keine Programmsäule ist „Einer für Alle“ (efa: true); rules.efa.minimum "
                    + "ändert nichts.",
                en: "No line is “Einer für Alle” (efa: true); rules.efa.minimum changes nothing.")
        case .shareWithoutInfrastructure:
            Text(
                de: "Keine Aufwandsart ist Infrastruktur (kind: infrastructure); dieser Anteil "
                    + "ändert nichts.",
                en: "No component is infrastructure (kind: infrastructure); this share changes "
                    + "nothing.")
        case .joinWithoutEffect:
            Text(
                de: "Diese Aufwandsart liegt beim umsetzenden Land oder beim Bund, die sich nicht "
                    + "anschließen müssen; `join` ändert nichts.",
                en: "This component lies with the lead or the federation, which need not join; "
                    + "`join` changes nothing.")
        case .sharingWithoutEffect:
            Text(
                de: "Mit capacity.sharing_efficiency: 0 kommt von freier Kapazität nichts an; "
                    + "capacity.sharing ändert nichts.",
                en: "With capacity.sharing_efficiency: 0 nothing of idle capacity arrives; "
                    + "capacity.sharing changes nothing.")
        default: nil
        }
    }

    /// About bounds, of groups and in time, that are without effect or let nothing through.
    var boundMessage: Text? {
        switch self {
        case .startBeforeProgramme(_, let start, let first):
            Text(
                de: "Beginn ist am \(start.text), das Programm beginnt erst \(first) "
                    + "(calendar.start); diese Angabe ändert nichts.",
                en: "The start is \(start), the programme begins only in \(first) "
                    + "(calendar.start); this date changes nothing.")
        case .reserveWithoutControlDate(let amount):
            Text(
                de: "Mit reallocation.reserve: control dient die Reserve nur an Stichtagen, und es "
                    + "gibt keinen; \(amount.text.de) werden nie ausgegeben.",
                en: "With reallocation.reserve: control the reserve serves at control dates only, "
                    + "and there is none; \(amount.text.en) are never spent.")
        case .minimumAboveCap(_, let minimum, let cap):
            Text(
                de: "Der Mindestbetrag ist \(minimum.text.de), die Arbeitspakete dürfen aber "
                    + "zusammen höchstens \(cap.text.de) bekommen; mehr wird es nicht.",
                en: "The minimum is \(minimum.text.en), but the packages may get \(cap.text.en) "
                    + "in all; it will not be more.")
        case .maximumWithoutEffect(_, let maximum, let cap):
            Text(
                de: "Der Höchstbetrag ist \(maximum.text.de), die Arbeitspakete dürfen zusammen "
                    + "ohnehin nur \(cap.text.de) bekommen; er ändert nichts.",
                en: "The maximum is \(maximum.text.en), but the packages may get only "
                    + "\(cap.text.en) in all; it changes nothing.")
        case .maximumOfZero:
            Text(
                de: "Mit einem Höchstbetrag von 0 bekommt diese Gruppe kein Geld.",
                en: "With a maximum of 0 this group gets no money.")
        default: nil
        }
    }

    /// About numbers out of proportion.
    var proportionMessage: Text? {
        switch self {
        case .largeHeadroom(let headroom):
            Text(
                de: "Jedes Arbeitspaket darf bis zum \(headroom.german)-Fachen seiner Schätzung "
                    + "bekommen; 10 % Zuschlag sind 1.1, nicht 110.",
                en: "Each package may get up to \(headroom) times its estimate; 10 % more is 1.1, "
                    + "not 110.")
        case .steepGrowth(_, let inAYear):
            Text(
                de: "Diese Kapazität wird in einem Jahr zum \(inAYear.text.de)-Fachen; `growth` "
                    + "ist der Zuwachs je Monat, 2 % sind 0.02.",
                en: "This capacity becomes \(inAYear.text.en) times as large in a year; `growth` "
                    + "is per month, 2 % is 0.02.")
        case .largeUncertainty(_, let value):
            Text(
                de: "Eine Unsicherheit von \(value.text.de) vervielfacht die Ergebnisse; 20 % sind "
                    + "0.2, ein Mehraufwand bis 80 % ist overrun: 1.8.",
                en: "An uncertainty of \(value.text.en) makes a multiple of the results; 20 % is "
                    + "0.2, an effort of up to 80 % more is overrun: 1.8.")
        default: nil
        }
    }
}

extension ExactDecimal {
    /// With a decimal comma.
    fileprivate var german: String { description.replacing(".", with: ",") }
}

extension Double {
    /// With one decimal.
    fileprivate var text: Text {
        Text(de: NumberStyle(.de).decimal(self), en: NumberStyle(.en).decimal(self))
    }
}
