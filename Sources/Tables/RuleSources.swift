// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Programme {
    /// Where the rule with this number of the decision's minutes comes from: what the scenario
    /// names; the decision itself for a programme of the years that it is about; otherwise only
    /// that the rule is modelled on it, as such a programme has a basis of its own, which nobody
    /// has told us.
    func ruleSource(number: Int) -> Text {
        if let source = rules.source { return source }
        let decision = "IT-Planungsrat, Beschluss 2020/39 (18.09.2020)"
        let place = Text(de: "\(decision), Nr. \(number)", en: "\(decision), no. \(number)")
        guard !Self.yearsOfDecision.contains(calendar.start.year) else { return place }
        return Text(de: "nach dem Vorbild von \(place.de)", en: "modelled on \(place.en)")
    }

    /// The stimulus package, which the decision is about, gave money for these years.
    private static let yearsOfDecision = 2020...2022
}
