// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.ProportionOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
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
        }
    }
}

extension Double {
    /// With one decimal.
    fileprivate var text: Text {
        Text(de: NumberStyle(.de).decimal(self), en: NumberStyle(.en).decimal(self))
    }
}
