// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing

@testable import Tables

@Suite("Where the rules come from")
struct RuleSourceTests {
    private func programme(from year: Int) -> Programme {
        let month = Month(year: year, number: 10)
        let calendar = ProgrammeCalendar(start: month, deadline: Day(month, 31), horizon: month)
        return Programme(
            id: "p", calendar: calendar, budget: Budget(total: Cents(1), tranches: []))
    }

    @Test("the decision for the years that it is about", arguments: [2020, 2022])
    func decision(year: Int) {
        let source = programme(from: year).ruleSource(number: 5)
        #expect(source.de == "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), Nr. 5")
        #expect(source.en == "IT-Planungsrat, Beschluss 2020/39 (18.09.2020), no. 5")
    }

    @Test("for any other programme it is a model and no ground", arguments: [2019, 2023, 2027])
    func model(year: Int) {
        let source = programme(from: year).ruleSource(number: 6)
        #expect(source.de.hasPrefix("nach dem Vorbild von IT-Planungsrat"))
        #expect(source.en.hasPrefix("modelled on IT-Planungsrat"))
    }

    @Test("what the scenario names, whatever the year", arguments: [2020, 2027])
    func named(year: Int) {
        var programme = programme(from: year)
        programme.rules.source = Text(de: "Förderrichtlinie", en: "Directive")
        #expect(programme.ruleSource(number: 1) == programme.rules.source)
    }
}
