// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Tables
import TestSupport
import Testing
import Words
@testable import mittelfluss

private let facts = RunFacts(
    scenario: "tiny", title: Text(de: "Kleines Beispiel", en: "Small example"),
    budgetCents: 360_000_000, estimateCents: 400_000_000, assignedCents: 342_000_000,
    reserveCents: 18_000_000, draws: 1400, firstDraw: 0, seed: 42, seconds: 0.5)

private func decimal(_ number: String) -> Table.Cell {
    ExactDecimal(number).map { .decimal($0) } ?? .text(number)
}

@Suite struct SweepTextTests {
    /// A sweep over two settings; its outcomes stand in two rows a point.
    private func sweep(points: Int = 2) -> Table {
        let rows = (0..<points).flatMap { point -> [[Table.Cell]] in
            let values = [decimal("0.\(point + 1)"), .truth(point == 0)]
            return [
                values + [
                    .text("spent"), .text("EUR"), .euroStatistic(Double(261_062_000 + point)),
                    .euroStatistic(3_311_000),
                ],
                values + [
                    .text("lapsed"), .text("EUR"), .euroStatistic(98_938_000),
                    .euroStatistic(3_311_000),
                ],
                values + [.text("live"), .text("projects"), .number(1.25), .number(0.05)],
                values + [.text("efa_online"), .text("projects"), .number(0), .empty],
            ]
        }
        return Table(
            settings: ["budget.reserve", "capacity.sharing"],
            columns: [SweepColumn.outcome, .unit, .mean, .standardError], rows: rows)
    }

    private func text(_ language: Language, points: Int = 2) -> String {
        sweepText(
            facts, sweep: sweep(points: points), paths: ["budget.reserve", "capacity.sharing"],
            folder: "reports/tiny", files: ["sweep.csv", "columns.csv", "run.json"],
            language: language)
    }

    @Test func german() {
        #expect(
            text(.de) == """
                Kleines Beispiel (tiny)

                reserve    sharing      Ausgegeben  Verfallen       Online  EfA online
                  0,1         true  2.610,6 ± 33,1      989,4  1,25 ± 0,05           0
                  0,2        false  2.610,6 ± 33,1      989,4  1,25 ± 0,05           0
                  Mittelwerte ± Standardfehler; Geld in Tsd. €, Online und EfA online in
                  Projekten.

                3 Dateien in reports/tiny
                  sweep.csv, columns.csv, run.json
                2 Punkte, 1.400 Ziehungen (in jedem Punkt dieselben; Startwert 42) in 0,50 s

                """)
    }

    @Test func english() {
        #expect(
            text(.en) == """
                Small example (tiny)

                reserve    sharing           Spent  Lapsed         Live  EfA online
                  0.1         true  2,610.6 ± 33.1   989.4  1.25 ± 0.05           0
                  0.2        false  2,610.6 ± 33.1   989.4  1.25 ± 0.05           0
                  Means ± standard errors; money in thousand EUR, live and EfA online in
                  projects.

                3 files in reports/tiny
                  sweep.csv, columns.csv, run.json
                2 points, 1,400 draws (the same at each point; seed 42) in 0.50 s

                """)
    }

    @Test func manyPointsAreCountedNotListed() {
        let lines = text(.de, points: 75).split(separator: "\n")
        #expect(lines.count { $0.contains("±") && !$0.contains("Mittelwerte") } == 60)
        #expect(lines.contains("  … und 15 weitere Punkte in sweep.csv"))
        #expect(lines.contains { $0.hasPrefix("75 Punkte, ") })
        #expect(text(.de, points: 61).contains("\n  … und 1 weiterer Punkt in sweep.csv\n"))
        #expect(text(.en, points: 61).contains("\n  … and 1 more point in sweep.csv\n"))
        #expect(text(.de, points: 1).contains("\n1 Punkt, 1.400 Ziehungen ("))
    }

    @Test(arguments: [
        (1, 1, false, "1 Punkt mit 1 Ziehung.", "1 point of 1 draw."),
        (1, 300, true, "1 Punkt mit höchstens 300 Ziehungen.", "1 point of at most 300 draws."),
        (
            2, 1, false, "2 Punkte mit je 1 Ziehung: 2 Ziehungen.",
            "2 points of 1 draw each: 2 draws."
        ),
        (
            50, 200, true, "50 Punkte mit je höchstens 200 Ziehungen: höchstens 10.000 Ziehungen.",
            "50 points of at most 200 draws each: at most 10,000 draws."
        ),
    ])
    func whatIsAnnouncedIsCounted(
        _ points: Int, _ draws: Int, _ isMost: Bool, _ german: String, _ english: String
    ) {
        for (language, text) in [(Language.de, german), (.en, english)] {
            #expect(
                pointsAnnouncement(points: points, draws: draws, isMost: isMost)[language] == text)
        }
    }
}

@Suite struct SensitivityTextTests {
    private static let columns: [SensitivityColumn] = [
        .outcome, .path, .low, .high, .morrisMuStar, .sobolFirst, .sobolTotal, .tornadoLow,
        .tornadoHigh, .unit, .base,
    ]

    /// Money with all measures, projects with the tornado alone.
    private let sensitivity = Table(
        columns: Self.columns,
        rows: [
            [
                .text("spent"), .text("reallocation.interval"), decimal("1"), decimal("6"),
                .empty, .number(-0.068007), .number(0.021799), .euroStatistic(282_967_301),
                .euroStatistic(273_333_002), .text("EUR"), .euroStatistic(278_162_111),
            ],
            [
                .text("spent"), .text("budget.reserve"), decimal("0"), decimal("0.125"),
                .euroStatistic(49_325_655), .number(0.803306), .number(0.893112),
                .euroStatistic(263_401_146), .euroStatistic(295_068_414), .text("EUR"),
                .euroStatistic(278_162_111),
            ],
            [
                .text("live"), .text("budget.reserve"), decimal("0"), decimal("0.125"), .empty,
                .empty, .empty, .number(1.4), .number(1.4), .text("projects"), .number(1.4),
            ],
            [
                .text("live"), .text("reallocation.interval"), decimal("1"), decimal("6"), .empty,
                .empty, .empty, .number(1.6), .number(1.2), .text("projects"), .number(1.4),
            ],
        ])

    private func text(_ language: Language) -> String {
        sensitivityText(
            facts, sensitivity: sensitivity, points: 28, whole: ["reallocation.interval"],
            folder: "reports/tiny", files: ["sensitivity.csv", "columns.csv", "run.json"],
            language: language)
    }

    @Test func germanTheMostImportantFirst() {
        #expect(
            text(.de) == """
                Kleines Beispiel (tiny)

                Ausgegeben (Tsd. €): im Szenario 2.781,6
                  Annahme                 Spanne    unten     oben  Wirkung  allein  mit anderen
                  budget.reserve         0–0,125  2.634,0  2.950,7    493,3  80,3 %       89,3 %
                  reallocation.interval      1–6  2.829,7  2.733,3        –  -6,8 %        2,2 %

                Projekte online: im Szenario 1,4
                  Annahme                 Spanne  unten  oben  Wirkung  allein  mit anderen
                  reallocation.interval      1–6    1,6   1,2        –       –            –
                  budget.reserve         0–0,125    1,4   1,4        –       –            –

                Wichtigste Annahme zuerst. unten, oben: Mittelwert, wenn nur diese Annahme am
                Ende ihrer Spanne liegt. Wirkung: mittlere Änderung über die ganze Spanne
                (Morris μ*). allein, mit anderen: Teil der Varianz, den sie allein erklärt oder
                an dem sie beteiligt ist (Sobol-Indizes; 95-%-Intervalle in sensitivity.csv).
                Ganze Zahlen, jede gleich wahrscheinlich: reallocation.interval.

                3 Dateien in reports/tiny
                  sensitivity.csv, columns.csv, run.json
                28 Punkte, 1.400 Ziehungen (in jedem Punkt dieselben; Startwert 42) in 0,50 s

                """)
    }

    @Test func english() {
        let lines = text(.en).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "Small example (tiny)")
        #expect(lines[2] == "Spent (thousand EUR): 2,781.6 in the scenario")
        #expect(
            lines[3].split(separator: " ", omittingEmptySubsequences: true)
                == [
                    "Assumption", "Range", "at", "low", "at", "high", "Effect", "alone", "with",
                    "others",
                ])
        #expect(lines[4].hasPrefix("  budget.reserve "))
        #expect(lines[4].hasSuffix(" 2,634.0  2,950.7   493.3  80.3%        89.3%"))
        #expect(
            text(.en).contains("\nWhole numbers, each equally likely: reallocation.interval.\n"))
        #expect(
            lines.contains("28 points, 1,400 draws (the same at each point; seed 42) in 0.50 s"))
    }

    /// Where path and numbers do not fit beside each other they stand below each other.
    @Test func longPathsStayWhole() {
        let path = "agreements.delays.ministry-of-interior.municipalities.months.1"
        let long = Table(
            columns: SensitivityColumn.allCases,
            rows: sensitivity.rows.map { row in
                row[1] == .text("budget.reserve") ? [row[0], .text(path)] + row.dropFirst(2) : row
            })
        let lines = sensitivityText(
            facts, sensitivity: long, points: 28, whole: [], folder: "r", files: [], language: .de
        ).split(separator: "\n").map(String.init)
        let places = lines.indices.filter { lines[$0] == "  \(path)" }
        #expect(places.count == 2)
        #expect(
            lines[places[0] + 1].split(separator: " ")
                == ["0–0,125", "2.634,0", "2.950,7", "493,3", "80,3", "%", "89,3", "%"])
        // Those that fit keep their line.
        #expect(lines.count { $0.hasPrefix("  reallocation.interval ") } == 2)
        #expect(lines.allSatisfy { $0.terminalWidth <= 80 && !$0.contains("…") })
    }

    @Test(arguments: Language.allCases)
    func noLineIsWiderThanEightyColumns(_ language: Language) {
        for line in text(language).split(separator: "\n") {
            #expect(String(line).terminalWidth <= 80, "\(line)")
        }
    }
}
