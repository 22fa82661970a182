// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Simulation
import Testing

@Suite("The outcomes that targets may name")
struct OutcomeIdTests {
    @Test("the scenario's reader knows those that the simulation has, in the same order")
    func ids() { #expect(Target.outcomes == OutcomeKind.allCases.map(\.rawValue)) }
}
