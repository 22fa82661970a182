// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Tables

extension PlannedScenario {
    /// How the amounts of a project or package came about.
    ///
    /// - Parameter books: after which the rest is a forecast; nil: from the start.
    /// - Throws: `RequestProblem` where nothing has that id; `BrokenInvariant`, a fault of the
    ///   program.
    public func explain(_ id: String, after books: ClosedBooks? = nil) throws -> Explanation {
        guard let subject = ExplainedSubject(id, in: programme, plan) else {
            let ids = ExplainedSubject.candidates(for: id, in: programme, plan)
            throw RequestProblem.unknownSubject(id, Candidates(for: id, among: ids))
        }
        if let closed = books?.closed.compiled {
            return Explanation(
                of: subject, in: programme, closed.openedPlan, closed,
                try MonthLoop(closed).record(.planCase), asOf: books?.asOf,
                hasOwnAllocations: books?.actuals.allocations == nil)
        }
        let compiled =
            compiled ?? CompiledProgramme(programme, plan, seed: programme.simulation.seed)
        let planCase = try MonthLoop(compiled).record(.planCase)
        return Explanation(of: subject, in: programme, plan, compiled, planCase)
    }
}
