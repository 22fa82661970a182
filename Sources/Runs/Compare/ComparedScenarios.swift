// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ScenarioFiles
import Study

/// A base and what is compared with it, all read before anything is computed.
public struct ComparedScenarios: Sendable {
    /// A variant of the base.
    public struct Variant: Sendable {
        /// The ids of what is composed onto the base, joined by `+`.
        public let name: String
        /// The composed scenario.
        public let planned: PlannedScenario
        /// What it changes in the inputs.
        public let differences: [InputDifference]
    }

    /// What the variants are compared with.
    public let base: PlannedScenario
    /// The variants in their order.
    public let variants: [Variant]

    /// All of them, the base first.
    public var all: [PlannedScenario] { [base] + variants.map(\.planned) }

    /// Reads all of them, side by side.
    ///
    /// - Parameter books: the folder of books after which each is computed; nil: from the start.
    /// - Throws: `FailedScenarios` with what is wrong with each; `RequestProblem` where the same
    ///   variant is named twice.
    public init(
        base: ScenarioSource, variants: [ScenarioSource], booksIn books: String? = nil
    ) throws {
        let read = try concurrently(
            ([base] + variants).map { source in
                {
                    Result {
                        let planned = try PlannedScenario(source)
                        guard let books else { return planned }
                        return try planned.after(booksIn: books, from: source.files)
                    }
                }
            })
        var (scenarios, failures) = ([PlannedScenario](), [any Error]())
        for result in read {
            switch result {
            case .success(var planned):
                // Memory for one at a time is enough.
                planned.compiled = nil
                scenarios.append(planned)
            case .failure(let error): failures.append(error)
            }
        }
        if !failures.isEmpty { throw FailedScenarios(errors: failures) }
        let base = scenarios.removeFirst()
        self.base = base
        let ownVariants = base.programme.variants.count
        self.variants = scenarios.map { planned in
            let added = planned.programme.variants.dropFirst(ownVariants)
            return Variant(
                name: added.joined(separator: "+"), planned: planned,
                differences: inputDifferences(from: base.family, to: planned.family))
        }
        for (index, variant) in self.variants.enumerated()
        where self.variants[..<index].contains(where: { $0.name == variant.name }) {
            throw RequestProblem.variantTwice(variant.name)
        }
    }

    /// What of the base's draws is computed in every scenario.
    ///
    /// - Throws: `RequestProblem` where the request fits one of them not, or asks for no draws.
    public func study(_ request: DrawRequest) throws(RequestProblem) -> StudyOptions {
        let study = try request.study(of: base.programme)
        guard study.draws > 0 else { throw .comparisonNeedsDraws }
        for variant in variants {
            for requirement in request.required {
                try requirement.check(against: variant.planned.programme, draws: study.draws)
            }
        }
        return study
    }
}

/// Several scenarios that are wrong or cannot be had.
public struct FailedScenarios: Error {
    /// What each failed with, at least one, in the order of the scenarios.
    public let errors: [any Error]
}
