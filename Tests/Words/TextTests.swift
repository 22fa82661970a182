// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
import Words

@Suite struct TextTests {
    @Test(arguments: [
        (1, "1 Punkt", "1 point"), (0, "0 Punkte", "0 points"),
        (1234, "1.234 Punkte", "1,234 points"),
    ])
    func `points are counted in both languages`(_ count: Int, _ de: String, _ en: String) {
        #expect(Text.points(count) == Text(de: de, en: en))
    }

    @Test(arguments: [
        (1, "1 Ziehung", "1 draw"), (1_000_000, "1.000.000 Ziehungen", "1,000,000 draws"),
    ])
    func `draws are counted in both languages`(_ count: Int, _ de: String, _ en: String) {
        #expect(Text.draws(count) == Text(de: de, en: en))
    }

    @Test(arguments: [(9.994, "9,99"), (9.999, "10,00"), (10, "10"), (0.5, "0,50")])
    func `few seconds have hundredths`(_ seconds: Double, _ expected: String) {
        #expect(Text.seconds(seconds).de == expected)
    }

    @Test func `texts are joined language by language`() {
        let texts = [Text(de: "a", en: "b"), Text("c")]
        #expect(texts.joined(separator: "; ") == Text(de: "a; c", en: "b; c"))
    }

    @Test func `what a text quotes is not read as its words`() {
        #expect(
            Text.filesHeading(2, folder: "{1}")
                == Text(de: "2 Dateien in {1}", en: "2 files in {1}"))
        #expect(Text.targetAtLeast(outcome: "a", value: "1").en == "a ≥ 1")
    }
}
