// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing
import TestSupport

/// What an independent implementation of the model gets for a scenario (`Tests/Cases`): amounts in
/// cents, times in months since the start, efforts in person-days.
struct ExpectedCase: Decodable {
    struct FoundRule: Decodable {
        let rule: String
        let project: String
        let amountCents: Int64
    }

    struct Package: Decodable {
        let id: String
        let personDays: Double
        let estimateCents, allocatedCents, givenCents, receivedCents, lapsedCents, spentCents: Int64
        let planned, ready, start, finish: Double?
    }

    let packages: Int
    let estimateCents: Int64
    let findings: [FoundRule]
    let lineBudgetCents: [String: Int64]
    let reserveCents: [String: Int64]
    let tranchesCents: [String: [String: Int64]]
    let allocatedCents: [String: [String: Int64]]
    let plan: ExpectedOutcomes
    let planWithoutReallocation: ExpectedOutcomes
    let planPackages: [Package]?
    let draws: [ExpectedOutcomes]
    let draw0Packages: [Package]?

    private enum CodingKeys: String, CodingKey {
        case packages, findings, plan, draws
        case estimateCents = "estimate_cents"
        case lineBudgetCents = "line_budget_cents"
        case reserveCents = "reserve_cents"
        case tranchesCents = "tranches_cents"
        case allocatedCents = "allocated_cents"
        case planWithoutReallocation = "plan_without_reallocation"
        case planPackages = "plan_packages"
        case draw0Packages = "draw_0_packages"
    }
}

extension ExpectedCase.FoundRule {
    private enum CodingKeys: String, CodingKey {
        case rule, project
        case amountCents = "amount_cents"
    }
}

extension ExpectedCase.Package {
    private enum CodingKeys: String, CodingKey {
        case id, planned, ready, start, finish
        case personDays = "person_days"
        case estimateCents = "estimate_cents"
        case allocatedCents = "allocated_cents"
        case givenCents = "given_cents"
        case receivedCents = "received_cents"
        case lapsedCents = "lapsed_cents"
        case spentCents = "spent_cents"
    }
}

/// The scenarios that have a case, and where their files lie.
enum CaseFile: String, CaseIterable, CustomTestStringConvertible {
    case tiny
    case mixed1 = "mixed-1"
    case mixed2 = "mixed-2"
    case mixed3 = "mixed-3"
    case mixed4 = "mixed-4"
    case mixed5 = "mixed-5"
    case mixed6 = "mixed-6"
    case mixed7 = "mixed-7"
    case reference = "konjunkturpaket-2020"
    /// The scenarios above with the other sampling.
    case tinyStratified = "tiny-stratified"
    case referenceIndependent = "konjunkturpaket-2020-independent"

    private var isMixed: Bool { rawValue.hasPrefix("mixed") }

    /// The scenario's folder.
    var folder: String {
        isMixed
            ? Repository.cases.appending(path: scenario).path : Repository.scenario(scenario)
    }

    private var scenario: String {
        switch self {
        case .tinyStratified: Self.tiny.rawValue
        case .referenceIndependent: Self.reference.rawValue
        default: rawValue
        }
    }

    /// In what the scenario differs from its files.
    var settings: [String] {
        switch self {
        case .tinyStratified: ["simulation.sampling=stratified"]
        case .referenceIndependent: ["simulation.sampling=independent"]
        default: []
        }
    }

    /// What it should give.
    func expected() throws -> ExpectedCase {
        let file = isMixed ? "\(rawValue)/expected.json" : "\(rawValue).json"
        let data = try Data(contentsOf: Repository.cases.appending(path: file))
        return try JSONDecoder().decode(ExpectedCase.self, from: data)
    }

    var testDescription: String { rawValue }
}
