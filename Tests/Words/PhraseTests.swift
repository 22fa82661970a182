// SPDX-License-Identifier: GPL-3.0-or-later
import Testing
@testable import Words

@Suite struct PhraseTests {
    @Test(arguments: Phrase.allCases)
    func `every sentence is there in both languages`(_ phrase: Phrase) throws {
        let words = try #require(Phrase.words[phrase])
        #expect(!words.de.isEmpty)
        #expect(!words.en.isEmpty)
        #expect(placeholders(in: words.de) == placeholders(in: words.en))
    }

    private func placeholders(in text: String) -> [Substring] {
        text.matches(of: /\{[0-9]\}/).map(\.output).sorted()
    }

    @Test func `no phrase stands in two lists`() {
        #expect(Phrase.lists.map(\.count).reduce(0, +) == Phrase.allCases.count)
    }

    @Test func `arguments take the places of their numbers, and are not searched again`() {
        #expect(Phrase.filesHeading.text(.de, "{2}", "x") == "{2} Dateien in x")
        #expect(Phrase.targetAtLeast.text(.en, "a") == "a ≥ ")
    }
}
