// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Planning
import Programme
import ScenarioFiles
import Simulation
import TestSupport
@testable import Tables

/// A scenario of `Tests/Cases`, planned and recorded, with what an independent implementation of
/// the model gets for its packages.
struct ExplainedCase {
    /// What is expected of a package in the plan case, in cents.
    struct Package: Decodable {
        let id: String
        let estimateCents, allocatedCents, givenCents, receivedCents, lapsedCents, spentCents: Int64

        private enum CodingKeys: String, CodingKey {
            case id
            case estimateCents = "estimate_cents"
            case allocatedCents = "allocated_cents"
            case givenCents = "given_cents"
            case receivedCents = "received_cents"
            case lapsedCents = "lapsed_cents"
            case spentCents = "spent_cents"
        }
    }

    private struct Expected: Decodable {
        let packages: [Package]
        private enum CodingKeys: String, CodingKey { case packages = "plan_packages" }
    }

    static let names = ["tiny"] + (1...7).map { "mixed-\($0)" }

    let programme: Programme
    let plan: FundingPlan
    let compiled: CompiledProgramme
    let planCase: PlanCase
    let expected: [Package]

    init(_ name: String) throws {
        let isTiny = name == "tiny"
        let folder = isTiny ? Repository.tiny : Repository.cases.appending(path: name).path
        let file = Repository.cases.appending(
            path: isTiny ? "tiny.json" : "\(name)/expected.json")
        let example = try PlannedExample(folder)
        (programme, plan) = (example.programme, example.plan)
        compiled = CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        planCase = try MonthLoop(compiled).record(.planCase)
        expected = try JSONDecoder().decode(Expected.self, from: Data(contentsOf: file)).packages
    }

    func explanation(of id: String) -> Explanation? {
        guard let subject = ExplainedSubject(id, in: programme, plan) else { return nil }
        return Explanation(of: subject, in: programme, plan, compiled, planCase)
    }
}

extension Table {
    /// The sum of a column of amounts, in cents.
    func cents(_ id: String) -> Int64 {
        cells(id).reduce(0) {
            if case .euros(let amount) = $1 { $0 + amount.count } else { $0 }
        }
    }

    /// The numbers of a column; nil for what is none.
    func numbers(_ id: String) -> [Double?] {
        cells(id).map { if case .number(let number) = $0 { number } else { nil } }
    }
}
