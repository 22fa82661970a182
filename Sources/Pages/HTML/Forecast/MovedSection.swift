// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ForecastContext {
    /// How many projects, and how many proposals, the page shows.
    static let mostRows = 20

    /// The projects whose forecast has moved furthest from the plan case without books.
    func movedSection() -> ReportSection {
        var section = ReportSection(
            id: "moved",
            title: Text(
                de: "Wo sich die Prognose am weitesten bewegt hat",
                en: "Where the forecast has moved furthest")[language])
        let projects = parts(by: "project")
        // Equals stay in the order of the scenario.
        let moved = projects.enumerated().filter { $0.element.change != 0 }.sorted {
            let (first, second) = ($0.element.change.magnitude, $1.element.change.magnitude)
            return (second, $0.offset) < (first, $1.offset)
        }.map(\.element)
        guard !moved.isEmpty else {
            section.say(
                Text(
                    de:
                        "Kein Projekt gibt im Planfall mit den Büchern mehr oder weniger aus als "
                        + "ohne.",
                    en:
                        "No project spends more or less in the plan case with the books than "
                        + "without."
                )[language])
            return section
        }
        section.say(sentence(moved, of: projects.count))
        section.add(table(moved.prefix(Self.mostRows)))
        section.say(
            Text(
                de:
                    "Veränderung: Planfall der Prognose minus Planfall ohne Bücher, ausgegeben bis "
                    + "zum \(report.day("horizon")). Der Grund nennt, was die Bücher bis Ende "
                    + "\(closedMonth) vom Projekt selbst zeigen; nach denselben Kennzahlen wie die "
                    + "Ampel.",
                en: "Change: plan case of the forecast minus plan case without books, spent by "
                    + "\(report.day("horizon")). The reason is what the books up to the end of "
                    + "\(closedMonth) show of the project itself; by the same indices as the "
                    + "traffic lights.")[language],
            style: "quiet")
        return section
    }

    private func sentence(_ moved: [DeviationPart], of count: Int) -> String {
        let more = moved.filter { $0.change > 0 }
        let less = moved.filter { $0.change < 0 }
        func sum(_ parts: [DeviationPart]) -> String {
            report.money(parts.reduce(0) { $0 + $1.change.magnitude })
        }
        let number = report.number
        let shown =
            moved.count > Self.mostRows
            ? Text(
                de: " Die \(Self.mostRows) mit der größten Veränderung:",
                en: " The \(Self.mostRows) with the greatest change:")[language] : ""
        return Text(
            de:
                "Von \(number.whole(count)) Projekten geben im Planfall "
                + "\(number.whole(more.count)) "
                + "zusammen \(sum(more)) mehr aus als ohne Bücher, \(number.whole(less.count)) "
                + "zusammen \(sum(less)) weniger.",
            en: "Of \(number.whole(count)) projects \(number.whole(more.count)) spend \(sum(more)) "
                + "more together in the plan case than without books, \(number.whole(less.count)) "
                + "spend \(sum(less)) less.")[language] + shown
    }

    private func table(_ projects: some Sequence<DeviationPart>) -> Markup {
        let bands = report.hasBands ? ["P10 (€)", "P90 (€)"] : []
        var table = PageTable(
            [
                .text(Text(de: "Projekt", en: "Project")[language]),
                .number(
                    Text(de: "Planfall ohne Bücher (€)", en: "Plan case without books (€)")[
                        language]),
                .number(
                    Text(de: "Planfall der Prognose (€)", en: "Plan case of the forecast (€)")[
                        language]),
                .number(Text(de: "Veränderung (€)", en: "Change (€)")[language]),
            ] + bands.map { .number($0) } + [.text(Text(de: "Grund", en: "Reason")[language])])
        for project in projects {
            let quantiles =
                report.hasBands
                ? [project.p10, project.p90].map { value in
                    value.map { report.number.decimal(cents: $0, per: 100, places: 2) } ?? "–"
                } : []
            let cells =
                [
                    report.number.hundredths(Int64(project.baseline)),
                    report.number.hundredths(Int64(project.plan)), signed(project.change),
                ] + quantiles + [reason(project)]
            table.add([name(ofProject: project.key)] + cells.map { .text($0) })
        }
        return table.markup(
            label: Text(
                de: "Projekte, deren Prognose sich am weitesten bewegt hat",
                en: "Projects whose forecast has moved furthest")[language])
    }

    private func name(ofProject id: String) -> Markup {
        let name = report.name("project", id)
        guard name != id.onOneLine else { return .name(name) }
        return .name(name) + .element("span", ["class": "quiet"], .text(" (\(id.onOneLine))"))
    }

    /// What the books show of a project, as far as the tables tell.
    private func reason(_ project: DeviationPart) -> String {
        let hasBegun = project.earnedValue > 0 || project.paid > 0
        switch (project.plannedValue > 0, hasBegun) {
        case (false, false):
            return Text(
                de: "bis dahin weder geplant noch begonnen; nur der Rest ist neu gerechnet",
                en: "neither planned nor begun by then; only the rest is computed anew")[language]
        case (true, false):
            return Text(de: "geplant, aber noch nicht begonnen", en: "planned, but not begun yet")[
                language]
        case (false, true):
            return [
                Text(de: "früher begonnen als geplant", en: "begun earlier than planned")[language],
                cost(project),
            ]
            .compactMap(\.self).joined(separator: "; ")
        case (true, true):
            let found = [schedule(project), cost(project)].compactMap(\.self)
            return found.isEmpty
                ? Text(
                    de: "bis dahin wie geplant; der Rest ist neu gerechnet",
                    en: "as planned by then; the rest is computed anew")[language]
                : found.joined(separator: "; ")
        }
    }

    private func schedule(_ project: DeviationPart) -> String? {
        switch project.schedule {
        case .ahead: Text(de: "mehr erledigt als geplant", en: "more done than planned")[language]
        case .behind:
            Text(de: "weniger erledigt als geplant", en: "less done than planned")[language]
        case .far:
            Text(de: "viel weniger erledigt als geplant", en: "much less done than planned")[
                language]
        case .good, .unknown: nil
        }
    }

    private func cost(_ project: DeviationPart) -> String? {
        switch project.cost {
        case .ahead: Text(de: "Erledigtes war günstiger", en: "what is done was cheaper")[language]
        case .behind: Text(de: "Erledigtes war teurer", en: "what is done was dearer")[language]
        case .far:
            Text(de: "Erledigtes war viel teurer", en: "what is done was much dearer")[language]
        case .good, .unknown: nil
        }
    }
}
