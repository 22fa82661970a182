// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// The packages of a project that lost money.
private struct LapsedProject {
    let id: String
    var lapsed: Int64 = 0
    var packages = 0
    /// What lapsed, by the packages' state.
    var byState: [String: Int64] = [:]

    /// The state in which most of the money was; of equals the first in the alphabet.
    var mainState: (state: String, lapsed: Int64)? {
        byState.min { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}

extension ReportContext {
    private static let listLength = 10

    /// Where most money lapsed, and why.
    func lapseSection() -> ReportSection {
        var section = ReportSection(
            id: "lapse",
            title: Text(
                de: "Wo am meisten verfällt, und warum",
                en: "Where most lapses, and why")[language])
        let reader = reader(PackagesColumn.self)
        let lapsing = reader.rows.filter { reader.cents(.lapsedEUR, $0) > 0 }
        section.say(lapseSentence)
        guard !lapsing.isEmpty else { return section }
        section.head(
            Text(
                de: "Nach dem Stand der Arbeitspakete zur Frist",
                en: "By the packages’ state")[language])
        section.add(stateTable(reader, lapsing))
        section.head(
            Text(
                de: "Die zehn Projekte mit dem größten Verfall",
                en: "The ten projects that lose most")[language])
        section.add(projectTable(reader, lapsing))
        section.head(
            Text(
                de: "Die zehn Arbeitspakete mit dem größten Verfall",
                en: "The ten packages that lose most")[language]
        )
        section.add(packageTable(reader, lapsing))
        return section
    }

    private var lapseSentence: String {
        let ledger = reader(LedgerColumn.self)
        var sums: [String: Int64] = [:]
        for row in ledger.rows where ledger.text(.kind, row) == "lapse" {
            sums[ledger.text(.reason, row), default: 0] += ledger.cents(.amountEUR, row)
        }
        guard !sums.isEmpty else {
            return Text(
                de: "Im Planfall verfällt nichts.",
                en: "Nothing lapses in the plan case.")[language]
        }
        let parts = ["reserve", "finished", "free", "rest"].compactMap { reason in
            sums[reason].map {
                "\(word(reason, in: ValueWords.lapses)) \(money(Double($0)))"
            }
        }
        return Text(de: "Im Planfall verfallen: ", en: "In the plan case lapse: ")[language]
            + parts.joined(separator: ", ") + "."
    }

    private func stateTable(_ reader: TableReader<PackagesColumn>, _ rows: [Int]) -> Markup {
        var sums: [String: (packages: Int, lapsed: Int64)] = [:]
        for row in rows {
            let old = sums[reader.text(.state, row)] ?? (0, 0)
            sums[reader.text(.state, row)] = (
                old.packages + 1, old.lapsed + reader.cents(.lapsedEUR, row)
            )
        }
        let title = Text(
            de: "Verfall nach dem Stand der Arbeitspakete",
            en: "Lapse by the packages’ state")[language]
        var table = PageTable([
            .text(Text(de: "Stand", en: "State")[language]),
            .number(Text(de: "Arbeitspakete", en: "Packages")[language]),
            .number(Text(de: "Verfallen (\(moneyUnit))", en: "Lapsed (\(moneyUnit))")[language]),
        ])
        let order = sums.sorted { ($1.value.lapsed, $0.key) < ($0.value.lapsed, $1.key) }
        for (state, sum) in order {
            table.add([
                word(state, in: ValueWords.states), number.whole(sum.packages),
                amount(Double(sum.lapsed)),
            ])
        }
        let all = order.reduce(into: (0, Int64(0))) {
            $0 = ($0.0 + $1.value.packages, $0.1 + $1.value.lapsed)
        }
        table.add(
            [Text.total[language], number.whole(all.0), amount(Double(all.1))], isSum: true)
        return table.markup(label: title)
    }

    private func projectTable(_ reader: TableReader<PackagesColumn>, _ rows: [Int]) -> Markup {
        var projects: [LapsedProject] = []
        var position: [String: Int] = [:]
        for row in rows {
            let id = reader.text(.project, row)
            let index = position[id] ?? projects.count
            if index == projects.count {
                position[id] = index
                projects.append(LapsedProject(id: id))
            }
            let lapsed = reader.cents(.lapsedEUR, row)
            projects[index].lapsed += lapsed
            projects[index].packages += 1
            projects[index].byState[reader.text(.state, row), default: 0] += lapsed
        }
        var table = PageTable([
            .text(Text(de: "Projekt", en: "Project")[language]),
            .number(Text(de: "Verfallen (€)", en: "Lapsed (EUR)")[language]),
            .number(Text(de: "Arbeitspakete", en: "Packages")[language]),
            .text(
                Text(
                    de: "Hauptgrund: Stand zur Frist",
                    en: "Main reason: state at the deadline")[language]),
        ])
        let order = projects.enumerated().sorted {
            ($1.element.lapsed, $0.offset) < ($0.element.lapsed, $1.offset)
        }
        for (_, project) in order.prefix(Self.listLength) {
            let reason = project.mainState.map { main in
                word(main.state, in: ValueWords.states) + " ("
                    + number.percent(Double(main.lapsed) / Double(max(1, project.lapsed))) + ")"
            }
            table.add([
                .name(name("project", project.id))
                    + .element("span", ["class": "quiet"], .text(" (\(project.id))")),
                .text(number.hundredths(project.lapsed)), .text(number.whole(project.packages)),
                .text(reason ?? ""),
            ])
        }
        return table.markup(
            label: Text(
                de: "Projekte mit dem größten Verfall",
                en: "Projects that lose most")[language])
    }

    private func packageTable(_ reader: TableReader<PackagesColumn>, _ rows: [Int]) -> Markup {
        var table = PageTable([
            .text(Text(de: "Arbeitspaket", en: "Package")[language]),
            .number(Text(de: "Verfallen (€)", en: "Lapsed (EUR)")[language]),
            .number(Text(de: "Zugewiesen (€)", en: "Assigned (EUR)")[language]),
            .text(Text(de: "Stand zur Frist", en: "State at the deadline")[language]),
            .text(Text(de: "Geplanter Beginn", en: "Planned start")[language]),
            .text(Text(de: "Bereit", en: "Ready")[language]),
            .text(Text(de: "Begonnen", en: "Started")[language]),
        ])
        let order = rows.sorted {
            (reader.cents(.lapsedEUR, $1), $0) < (reader.cents(.lapsedEUR, $0), $1)
        }
        for row in order.prefix(Self.listLength) {
            let component = name("component", reader.text(.component, row))
            let place = reader.text(.place, row)
            table.add([
                .name(reader.text(.projectName, row)) + .text(": ") + .name(component)
                    + .text(", \(name("place", place))"),
                .text(number.hundredths(reader.cents(.lapsedEUR, row))),
                .text(number.hundredths(reader.cents(.allocatedEUR, row))),
                .text(word(reader.text(.state, row), in: ValueWords.states)),
                .text(text(of: reader.cell(.plannedDate, row))),
                .text(text(of: reader.cell(.readyDate, row))),
                .text(text(of: reader.cell(.startDate, row))),
            ])
        }
        return table.markup(
            label: Text(
                de: "Arbeitspakete mit dem größten Verfall",
                en: "Packages that lose most")[language])
    }
}
