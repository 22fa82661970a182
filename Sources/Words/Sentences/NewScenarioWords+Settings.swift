// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension NewScenarioWords {
    /// scenario.yaml of the smallest programme, with what each line means.
    public static func settings(id: String) -> Text {
        Text(de: settings(id, comments: 0), en: settings(id, comments: 1))
    }

    /// The settings with the German comments (0) or the English ones (1).
    private static func settings(_ id: String, comments position: Int) -> String {
        let lines = template(id).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            guard let start = line.firstRange(of: "# ") else { return String(line) }
            let comments = line[start.upperBound...].split(separator: " | ")
            return line[..<start.upperBound] + String(comments[min(position, comments.count - 1)])
        }.joined(separator: "\n")
    }

    /// Each line with its comment in German and English.
    private static func template(_ id: String) -> String {
        """
        # Ein kleines Programm zum Anfangen. Alle Zahlen sind | A small programme to begin with. All
        # erfunden: ersetzen Sie sie durch Ihre, mit Quelle. | figures are made up: replace them.
        # Was ein Schlüssel bedeutet: docs/model.md. | What a key means: docs/model.md.
        id: "\(id)"
        title: {de: "Neues Programm", en: "New programme"}

        # Beginn (Monat), Frist (Tag), letzter Monat | Start (month), deadline (day), last month
        calendar: {start: 2027-01, deadline: 2028-12-31, horizon: 2028-12}

        budget:
          total: 1200000  # EUR
          years: {2027: 500000, 2028: 700000}  # EUR je Haushaltsjahr | EUR a fiscal year
          carry_over: {2027: 0.5, 2028: 0}  # ins nächste Jahr (0 bis 1) | to the next year (0 to 1)
          carry_years: 1  # so viele Jahre lang | for so many years
          reserve: 0.05  # zunächst zurückgehalten (0 bis 1) | held back at first (0 to 1)
          lines:  # Programmsäulen | parts with a budget of their own
            - {id: laender, name: {de: "Länder", en: "Länder"}, efa: true, agreement: true}
            - {id: bund, name: {de: "Bund", en: "Federation"}}

        # Wie das Geld geteilt wird, Schritt für Schritt | How the money is split, step by step
        distribution:
          headroom: 1.2  # Obergrenze, Vielfaches der Schätzung | cap, a multiple of the estimate
          splits:
            - {by: line, key: table, shares: {laender: 75, bund: 25}}  # Prozent | per cent
            - {by: project, key: priority}
            - {by: package, key: effort}

        rules:
          efa: {minimum: 2}  # so viele Länder sagen ein Projekt zu | so many Länder commit to it

        # Aufwände und Unsicherheit (Standardabweichungen) | Efforts, uncertainty (deviations)
        estimation:
          complexity: {low: 0.7, medium: 1, high: 1.5}  # Vielfaches des Aufwands | of the effort
          uncertainty: {programme: 0.1, field: 0.1, overrun: 1.6, capacity: 0.1}

        # Monate: mindestens, meist, höchstens | Months: least, most likely, most
        agreements:
          framework: [1, 2, 4]  # Dachabkommen | framework agreement
          bilateral: [0.5, 1, 3]  # Einzelvereinbarung | agreement of a field and a Land
          approval: [0.5, 1, 2]  # Bewilligung eines Projekts | approval of a project
        delays:
          beitritt: [0.5, 1, 4]  # bis sich ein Land anschließt | until a Land joins

        capacity: {bund_pool: bund, order: priority}

        # Ungenutztes Geld wird umgeschichtet | Unused money is reassigned
        reallocation:
          reserve: monthly  # die Reserve hilft jeden Monat | the reserve helps every month
          policy: proportional
          interval: 3  # Monate zwischen Stichtagen | months between control dates
          first: 2027-06
          last: 2028-09
          grace: 3  # Monate nach dem geplanten Beginn | months after the planned start
          slow: 0.25  # langsam: weniger als dieser Teil | slow: less than this part
          notice: 2  # so viele Monatskosten bleiben | so many months of cost stay
          ask_ahead: 1  # fragt, wenn es so lange reicht | asks when it lasts so long
          scopes: [project, field, line]  # in dieser Reihenfolge | in this order

        simulation: {draws: 400, seed: 1, sampling: stratified}

        targets:
          - {id: drei-online, outcome: live, at_least: 3}  # zur Frist | at the deadline

        """
    }
}
