// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Planning
import Programme
import ScenarioFiles
import Simulation
import TestSupport
import Testing

/// Books with what an independent implementation makes of them (`Tests/Cases/actuals-*`).
enum ForecastCaseFile: String, CaseIterable, CustomTestStringConvertible {
    case tiny, reference = "konjunkturpaket-2020"
    case mixed1 = "mixed-1"
    case mixed2 = "mixed-2"
    case mixed4 = "mixed-4"
    case mixed6 = "mixed-6"
    case tinyCoarse = "tiny-coarse"
    case tinyScope = "tiny-scope"

    /// All but the reference, of which only plan case and draws are expected.
    static let small = allCases.filter { $0 != .reference }

    var folder: URL { Repository.cases.appending(path: "actuals-\(rawValue)") }

    var scenario: String {
        if rawValue.hasPrefix("mixed") { return Repository.cases.appending(path: rawValue).path }
        return rawValue.hasPrefix("tiny") ? Repository.tiny : Repository.scenario(rawValue)
    }

    var testDescription: String { rawValue }
}

/// A case, planned and with its books.
struct ForecastCase {
    let expected: Expected
    let programme: Programme
    let plan: FundingPlan
    let books: Actuals
    let original: CompiledProgramme

    init(_ file: ForecastCaseFile) throws {
        let data = try Data(contentsOf: file.folder.appending(path: "expected.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        expected = try decoder.decode(Expected.self, from: data)
        programme = try readProgramme(ScenarioSource(path: file.scenario))
        plan = try makePlan(for: programme)
        books = try readActuals(
            in: file.folder.appending(path: "actuals").path, of: programme, plan: plan
        ).actuals
        original = CompiledProgramme(
            programme, plan, seed: programme.simulation.seed,
            sampling: programme.simulation.sampling)
    }

    func compiled() throws -> CompiledProgramme {
        try CompiledProgramme(original, after: books)
    }

    /// What is expected, as the cases name it; ids in keys lose their underscores at reading, and
    /// none has any.
    struct Expected: Decodable {
        let t0: Int
        let reserveCents: [String: Int64]
        let cashCents: [String: [String: Int64]]
        let lapsedCents: [String: Int64]
        let beyondEstimate: [String]
        let plan: ExpectedOutcomes
        let draws: [ExpectedOutcomes]
        let planPackages: [Package]?
        let factors: Factors?
        let limits: [String: Limit]?
        let deviationDraws: Int?
        let deviation: [DeviationRow]?
        let idleCents: [String: Int64]?
        let usableCents: [String: Int64]?
        let proposals: [ProposedMove]?
        let effect: [String: Double]?
        let paymentsCents: [[String: Int64]]?
    }

    struct Package: Decodable {
        let id: String
        let allocatedT0Cents, spentT0Cents: Int64
        let workT0, restT0: Double
        let allocatedCents, receivedCents, givenCents, lapsedCents, spentCents: Int64
        let ready, start, finish: Double?
    }

    struct Factors: Decodable {
        let observations: Int
        let programme: [String: Double]
        let field: [String: Double]
        let observed: [String]
    }

    struct DeviationRow: Decodable {
        let by, key: String
        let pv, ev: Double
        let ac, baseline, plan: Int64
        let mean, p10, p50, p90: Double
    }

    struct ProposedMove: Decodable {
        let from, to: String
        let cents: Int64
    }

    /// The outcomes of a lifted limit, or which one binds.
    enum Limit: Decodable {
        case outcomes([String: Double])
        case binds(String)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let limit = try? container.decode(String.self) {
                self = .binds(limit)
            } else {
                self = .outcomes(try container.decode([String: Double].self))
            }
        }
    }
}
