// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Warning.WorkOddity {
    /// What is odd and what it means for the result.
    var sentence: Text {
        switch self {
        case .nothingToFund:
            Text(
                de: "Kein Arbeitspaket darf Geld bekommen; das ganze Budget bleibt in der Reserve, "
                    + "nichts wird ausgegeben.",
                en: "No package may get money; the whole budget stays in the reserve, nothing "
                    + "is spent."
            )
        case .poolWithoutCapacity(_, let packages):
            Text(
                de: "Dieser IT-Dienstleister hat keine Kapazität; Arbeitspakete, die ihn brauchen "
                    + "(\(packages)), kommen nur voran, wenn andere aushelfen.",
                en: "This provider has no capacity; packages that need it (\(packages)) proceed "
                    + "only if others help out.")
        case .landNeverJoins(_, let packages, let amount):
            Text(
                de: "Dieses Land schließt sich keinem Projekt an; dort beginnen \(packages) "
                    + "Arbeitspakete nie, \(amount.text.de) sind ihnen zugewiesen, und kein "
                    + "Projekt, das sie hat, wird flächendeckend.",
                en: "This Land joins no project; \(packages) packages there never start, "
                    + "\(amount.text.en) are assigned to them, and no project that has them "
                    + "becomes nationwide.")
        }
    }
}
