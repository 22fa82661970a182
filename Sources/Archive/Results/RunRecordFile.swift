// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import ResultFiles

/// `run.json` as it is read: what a run was asked for, and what it wrote.
struct RunRecordFile: Decodable, Sendable {
    /// A text in both languages.
    struct Title: Decodable, Sendable {
        let de: String
        let en: String
    }

    /// A setting that varies: all values of a sweep, the ends of a range of a sensitivity analysis.
    struct Varied: Decodable, Sendable {
        let path: String
        let values: [String]?
    }

    /// A precision that was asked for.
    struct Until: Decodable, Sendable {
        let outcome: String
        let unit: String
        let wanted: Double
        /// Whether a share is one of the mean where the outcome is a share itself.
        let ofMean: Bool?

        private enum CodingKeys: String, CodingKey {
            case outcome, unit, wanted
            case ofMean = "of_mean"
        }
    }

    /// The commands whose results an archive holds.
    enum Command: String, Codable, Sendable {
        case run, compare, forecast, sweep, sensitivity
    }

    let scenario: String
    let variants: [String]
    let title: Title
    let inputs: [String: String]
    let seed: UInt64
    let firstDraw: UInt64
    let draws: Int
    let sampling: String
    let version: String
    let files: [String: String]
    let settings: [String]?
    let language: String
    let csv: String
    let until: Until?
    let asOf: String?
    let actuals: [String: String]?
    let accepted: [String: String]?
    let certainty: String?
    let varied: [Varied]?
    let sample: Int?
    let outcomes: [String]?
    let trajectories: Int?
    let rows: Int?

    private enum CodingKeys: String, CodingKey {
        case scenario, variants, title, inputs, seed, draws, sampling, version, files, settings
        case language, csv, until, actuals, accepted, certainty, varied, sample, outcomes
        case firstDraw = "first_draw"
        case asOf = "as_of"
        case trajectories = "morris_trajectories"
        case rows = "sobol_rows"
    }

    /// Which command wrote it; nil for one that simulates nothing.
    var command: Command? {
        if holds("comparison.csv") { return .compare }
        if holds("sweep.csv") { return .sweep }
        if holds("sensitivity.csv") { return .sensitivity }
        guard holds("outcomes.csv") else { return nil }
        return asOf == nil ? .run : .forecast
    }

    /// Whether every draw has a row.
    var keepsDraws: Bool { files.keys.contains { $0 == "draws.csv" || $0.hasSuffix("/draws.csv") } }

    /// Whether a forecast has its bridge.
    var hasBridge: Bool { holds("bridge.csv") }

    /// Whether each scenario of a comparison has a workbook.
    var hasWorkbooks: Bool { holds("\(scenario)/report.xlsx") }

    private func holds(_ name: String) -> Bool { files[name] != nil }
}
