// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.BoundOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
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
        }
    }
}
