// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB
import Programme

/// How the figures of a scenario moved from run to run, the earliest first.
public struct RunCourse: Sendable {
    /// A run of the scenario.
    public struct Step: Sendable {
        /// The run with its outcomes.
        public let details: KeptDetails
        /// What changed since the run before, in what was asked and in the inputs; empty for the
        /// first.
        public let differences: [InputDifference]
    }

    /// The scenario's id.
    public let scenario: String
    /// The runs, at most as many as were asked for, the last of them.
    public let steps: [Step]
    /// How many earlier ones there are.
    public let earlier: Int
    /// How many runs of other commands the scenario has, whose results have no course.
    public let others: Int
    /// What forecasts expected and what came.
    public let track: TrackRecord
}

/// What forecasts of a scenario expected of the spending, and what the books of later months say.
public struct TrackRecord: Hashable, Sendable {
    /// A month that a forecast expected and a later one has in its books.
    public struct Month: Hashable, Sendable {
        /// The forecast's last closed month.
        public let asOf: String
        /// The month.
        public let month: String
        /// What was expected to be spent from the start to its end, EUR: P10, median and P90.
        public let expected: [Double?]
        /// What was spent.
        public let came: Double

        /// Whether it lay in the band; nil where a forecast without draws has none.
        public var held: Bool? {
            guard let low = expected.first ?? nil, let high = expected.last ?? nil else {
                return nil
            }
            // Files round to cents; what lies on the edge is in the band.
            return came >= low - 0.005 && came <= high + 0.005
        }
    }

    /// All such months, by forecast.
    public let months: [Month]

    /// How many months had a band.
    public var bands: Int { months.count { $0.held != nil } }
    /// In how many of them what came lay in the band.
    public var held: Int { months.count { $0.held == true } }
}

extension Archive {
    /// The scenario that has exactly this id; nil where there is none.
    public func scenario(_ id: String) throws -> String? {
        try read { db in
            try String.fetchOne(
                db, sql: "SELECT scenario FROM run WHERE scenario = ? LIMIT 1", arguments: [id])
        }
    }

    /// The course of a scenario's runs and forecasts.
    ///
    /// - Parameter most: how many runs are told, the last ones.
    /// - Throws: `ArchiveFault`; what reading a scenario throws.
    public func course(of scenario: String, most: Int = 20) throws -> RunCourse {
        let rows = try read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT id FROM run WHERE scenario = ? AND command IN ('run', 'forecast')
                    ORDER BY number
                    """, arguments: [scenario])
        }
        var steps: [RunCourse.Step] = []
        var before: HeldRun?
        for id in rows.suffix(most) {
            let held = try held(id)
            let differences = try before.map { try held.differences(from: $0) } ?? []
            steps.append(
                RunCourse.Step(details: try details(of: held.run), differences: differences))
            before = held
        }
        return RunCourse(
            scenario: scenario, steps: steps, earlier: rows.count - steps.count,
            others: try others(than: rows.count, of: scenario), track: try track(of: scenario))
    }

    /// How many runs a scenario has beside so many runs and forecasts.
    private func others(than known: Int, of scenario: String) throws -> Int {
        var search = RunSearch()
        search.scenario = scenario
        return try max(0, count(search) - known)
    }

    /// Each month that the last forecast of a cut-off expected, with what the first cut-off after
    /// it has in its books. Whoever forecasts one cut-off ten times is held or fails once.
    private func track(of scenario: String) throws -> TrackRecord {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT f.as_of, e.month, e.to_date_p10, e.to_date_p50, e.to_date_p90,
                        (SELECT c.to_date_mean FROM run l JOIN month c ON c.run = l.number
                            WHERE l.scenario = f.scenario AND l.command = 'forecast'
                                AND l.as_of >= e.month AND c.month = e.month
                                AND c.measure = 'spent' AND c.part = ''
                            ORDER BY l.as_of, l.number DESC LIMIT 1) AS came
                    FROM run f JOIN month e ON e.run = f.number
                    WHERE f.scenario = ?1 AND e.measure = 'spent'
                        AND f.number IN (SELECT max(number) FROM run
                            WHERE scenario = ?1 AND command = 'forecast' GROUP BY as_of)
                        AND e.part = '' AND e.month > f.as_of AND came IS NOT NULL
                    ORDER BY f.as_of, f.number, e.month
                    """, arguments: [scenario])
            return TrackRecord(
                months: rows.map { row in
                    TrackRecord.Month(
                        asOf: row["as_of"], month: row["month"],
                        expected: [row["to_date_p10"], row["to_date_p50"], row["to_date_p90"]],
                        came: row["came"])
                })
        }
    }
}
