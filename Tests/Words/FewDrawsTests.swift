// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words

/// What is said of draws that are too few.
@Suite struct FewDrawsTests {
    @Test(arguments: [
        (0, Sampling.independent, nil), (30, .independent, nil), (400, .stratified, nil),
        (1, .independent, "Nur 1 Ziehung:"), (9, .independent, "Nur 9 Ziehungen:"),
        (10, .independent, "10 Ziehungen sagen wenig:"),
        (29, .independent, "29 Ziehungen sagen wenig:"),
        (50, .stratified, "Ein einzelner Block von 50 Ziehungen"),
        (350, .stratified, "7 Blöcke zu 50 Ziehungen sind wenige:"),
    ])
    func `few draws are called few`(
        _ draws: Int, _ sampling: Sampling, _ expected: String?
    ) {
        let found = sampling.warning(ofDraws: draws)?.de
        #expect((found == nil) == (expected == nil))
        if let expected { #expect(found?.hasPrefix(expected) == true, "\(found ?? "")") }
        let english = sampling.message(ofDraws: draws)?.en
        #expect(english?.hasPrefix("warning [few-draws]: ") ?? true)
    }

    @Test func `a probability stands with its interval`() {
        let (german, english) = (NumberStyle(.de), NumberStyle(.en))
        #expect(german.probability(0, 0, 0.161_1) == "0,0 % (0,0–16,1 %)")
        #expect(english.probability(0.623, 0.593, 0.652) == "62.3% (59.3–65.2%)")
        #expect(german.probability(0.5, nil, nil) == "50,0 %")
    }
}
