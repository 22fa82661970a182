// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension NewScenarioWords {
    /// scenario.yaml of the smallest programme, with what each line means.
    public static func settings(id: String) -> Text {
        Text(de: german(id), en: english(id))
    }

    private static func german(_ id: String) -> String {
        """
        # Ein kleines Programm zum Anfangen. Alle Zahlen sind erfunden: ersetzen Sie sie durch Ihre,
        # und schreiben Sie die Quelle dahinter. Was ein Schlüssel bedeutet: docs/model.md.
        id: \(id)
        title: {de: "Neues Programm", en: "New programme"}

        # Beginn (Monat), Frist (Tag), letzter Monat der Rechnung.
        calendar: {start: 2027-01, deadline: 2028-12-31, horizon: 2028-12}

        budget:
          total: 1200000                      # EUR
          years: {2027: 500000, 2028: 700000}  # EUR je Haushaltsjahr, zusammen total
          carry_over: {2027: 0.5, 2028: 0}    # Teil, der ins nächste Jahr übertragen wird (0 bis 1)
          carry_years: 1                      # so viele Jahre lang
          reserve: 0.05                       # Teil, der zunächst zurückgehalten wird (0 bis 1)
          lines:                              # Programmsäulen
            - {id: laender, name: {de: "Länder", en: "Länder"}, efa: true, agreement: true}
            - {id: bund, name: {de: "Bund", en: "Federation"}}

        # Wie das Geld geteilt wird, Schritt für Schritt.
        distribution:
          headroom: 1.2                       # Obergrenze je Arbeitspaket, Vielfaches der Schätzung
          splits:
            - {by: line, key: table, shares: {laender: 75, bund: 25}}  # Prozent
            - {by: project, key: priority}
            - {by: package, key: effort}

        rules:
          efa: {minimum: 2}                   # so viele Länder müssen ein Projekt zugesagt haben

        # Unsicherheit der Aufwände und der Kapazitäten (Standardabweichungen der Logarithmen).
        estimation:
          complexity: {low: 0.7, medium: 1, high: 1.5}  # Vielfaches des mittleren Aufwands
          uncertainty: {programme: 0.1, field: 0.1, overrun: 1.6, capacity: 0.1}

        # Dauern in Monaten: mindestens, am wahrscheinlichsten, höchstens.
        agreements:
          framework: [1, 2, 4]                # Dachabkommen
          bilateral: [0.5, 1, 3]              # Einzelvereinbarung von Themenfeld und Land
          approval: [0.5, 1, 2]               # Bewilligung eines Projekts
        delays:
          beitritt: [0.5, 1, 4]               # bis sich ein Land anschließt (components.csv, wait)

        capacity: {bund_pool: bund, order: priority}

        # Ungenutztes Geld wird an Stichtagen umgeschichtet, hier alle drei Monate.
        reallocation:
          reserve: monthly                    # die Reserve hilft jeden Monat
          policy: proportional
          interval: 3
          first: 2027-06
          last: 2028-09
          grace: 3
          slow: 0.25
          notice: 2
          ask_ahead: 1
          scopes: [project, field, line]      # zuerst im Projekt, dann im Feld, dann in der Säule

        simulation: {draws: 400, seed: 1, sampling: stratified}

        targets:
          - {id: drei-online, outcome: live, at_least: 3}  # Leistungen online zur Frist

        """
    }

    private static func english(_ id: String) -> String {
        """
        # A small programme to begin with. All figures are made up: replace them by yours, and write
        # the source behind them. What a key means: docs/model.md.
        id: \(id)
        title: {de: "Neues Programm", en: "New programme"}

        # Start (month), deadline (day), last month of the computation.
        calendar: {start: 2027-01, deadline: 2028-12-31, horizon: 2028-12}

        budget:
          total: 1200000                      # EUR
          years: {2027: 500000, 2028: 700000}  # EUR a fiscal year, together the total
          carry_over: {2027: 0.5, 2028: 0}    # part carried into the next year (0 to 1)
          carry_years: 1                      # for so many years
          reserve: 0.05                       # part held back at first (0 to 1)
          lines:
            - {id: laender, name: {de: "Länder", en: "Länder"}, efa: true, agreement: true}
            - {id: bund, name: {de: "Bund", en: "Federation"}}

        # How the money is split, step by step.
        distribution:
          headroom: 1.2                       # a package's cap, a multiple of its estimate
          splits:
            - {by: line, key: table, shares: {laender: 75, bund: 25}}  # per cent
            - {by: project, key: priority}
            - {by: package, key: effort}

        rules:
          efa: {minimum: 2}                   # so many Länder must have committed to a project

        # Uncertainty of efforts and capacities (standard deviations of the logarithms).
        estimation:
          complexity: {low: 0.7, medium: 1, high: 1.5}  # a multiple of the middle effort
          uncertainty: {programme: 0.1, field: 0.1, overrun: 1.6, capacity: 0.1}

        # Durations in months: least, most likely, most.
        agreements:
          framework: [1, 2, 4]                # framework agreement
          bilateral: [0.5, 1, 3]              # agreement of a field and a Land
          approval: [0.5, 1, 2]               # approval of a project
        delays:
          beitritt: [0.5, 1, 4]               # until a Land joins (components.csv, wait)

        capacity: {bund_pool: bund, order: priority}

        # Unused money is reassigned at control dates, here every three months.
        reallocation:
          reserve: monthly                    # the reserve helps every month
          policy: proportional
          interval: 3
          first: 2027-06
          last: 2028-09
          grace: 3
          slow: 0.25
          notice: 2
          ask_ahead: 1
          scopes: [project, field, line]      # within the project first, then field, then line

        simulation: {draws: 400, seed: 1, sampling: stratified}

        targets:
          - {id: drei-online, outcome: live, at_least: 3}  # services live at the deadline

        """
    }
}
