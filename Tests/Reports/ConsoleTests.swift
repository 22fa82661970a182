// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Tables
import Testing

@testable import Reports

@Suite struct NumberStyleTests {
    @Test(arguments: [
        (0, "0"), (999, "999"), (1000, "1.000"), (-1_234_567, "-1.234.567"),
    ])
    func `whole numbers have groups of three digits`(_ number: Int, _ expected: String) {
        #expect(NumberStyle(.de).whole(number) == expected)
        #expect(NumberStyle(.en).whole(number) == expected.replacing(".", with: ","))
    }

    @Test(arguments: [
        (123_450_000_000.0, "1.234,5 Mio. €", "€1,234.5 million"),
        (300_000_000_000.0, "3.000,0 Mio. €", "€3,000.0 million"),
        (99_999_600.0, "1,0 Mio. €", "€1.0 million"),
        (12_345_600.0, "123,5 Tsd. €", "€123.5 thousand"),
        (12_300.0, "123 €", "€123"),
        (-500_000_000.0, "-5,0 Mio. €", "-€5.0 million"),
        (0.0, "0 €", "€0"),
    ])
    func `amounts are rounded as one remembers them`(_ cents: Double, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).amount(cents: cents) == de)
        #expect(NumberStyle(.en).amount(cents: cents) == en)
    }

    @Test(arguments: [
        (Int64(123_405), "1.234,05 €", "€1,234.05"), (-5, "-0,05 €", "-€0.05"),
        (300_000_000_000, "3.000.000.000,00 €", "€3,000,000,000.00"),
    ])
    func `exact amounts keep each cent`(_ cents: Int64, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).exactAmount(cents: cents) == de)
        #expect(NumberStyle(.en).exactAmount(cents: cents) == en)
    }

    @Test(arguments: [(0.805, "80,5 %", "80.5%"), (0, "0,0 %", "0.0%"), (1, "100,0 %", "100.0%")])
    func `shares are percentages`(_ share: Double, _ de: String, _ en: String) {
        #expect(NumberStyle(.de).percent(share) == de)
        #expect(NumberStyle(.en).percent(share) == en)
    }

    @Test func `what is no number is a dash`() {
        #expect(NumberStyle(.de).decimal(.nan) == "–")
        #expect(NumberStyle(.de).decimal(-0.04) == "0,0")
    }
}

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

    @Test(arguments: Language.allCases)
    func `failures say what to do`(_ language: Language) {
        let reasons: [OutputFailure.Reason] = [.notAFolder, .notOurs, .system(code: 28)]
        for reason in reasons {
            let message = OutputFailure(reason, path: "some\u{1B}where").message(language)
            #expect(message.contains("some\u{241B}where"))
        }
    }
}

@Suite struct TextGridTests {
    @Test func `columns are aligned by what one sees`() {
        var grid = TextGrid([.left, .right])
        grid.add(["Förderung", "1,0"])
        grid.add(["Fo\u{308}n", "12,5"])
        grid.add(["漢字"])
        #expect(grid.lines() == ["  Förderung   1,0", "  Fo\u{308}n        12,5", "  漢字"])
    }

    @Test func `lines end at eighty columns`() {
        var grid = TextGrid([.left, .right])
        grid.add([String(repeating: "ü", count: 100), "1"])
        let line = grid.lines()[0]
        #expect(line.terminalWidth == 80)
        #expect(line.contains("…"))
    }

    @Test func `hostile names stay on their line`() {
        var grid = TextGrid([.left, .left])
        grid.add(["a\nb\u{1B}[2J", "c"])
        #expect(grid.lines() == ["  a\u{240A}b\u{241B}[2J  c"])
    }

    @Test func `texts break at spaces`() {
        #expect("aa bb cc".wrapped(to: 5) == ["aa bb", "cc"])
        #expect("aaaaaaa b".wrapped(to: 3) == ["aaaaaaa", "b"])
        #expect("".wrapped(to: 3).isEmpty)
    }
}

@Suite struct ProgressTests {
    @Test func `progress says draws, speed and time left`() {
        #expect(
            progressText(done: 50, of: 200, seconds: 2, .de)
                == "50 von 200 Ziehungen, 25 je Sekunde, noch 6 s")
        #expect(
            progressText(done: 1500, of: 2000, seconds: 1, .en)
                == "1,500 of 2,000 draws, 1,500 per second, 1 s left")
        #expect(progressText(done: 0, of: 200, seconds: 0, .de) == "0 von 200 Ziehungen")
    }
}
