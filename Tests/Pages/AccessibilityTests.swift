// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Testing
import Words
@testable import Pages

/// What a machine can check of BITV 2.0 and WCAG 2.1 AA in a page; a browser checks the rest.
@Suite struct AccessibilityTests {
    @Test(arguments: Language.allCases)
    func `headings go down one step at a time, below one first`(_ language: Language) async throws {
        let page = try await ReportFixture().page(language)
        let levels = page.matches(of: /<h([1-6])[ >]/).compactMap { Int($0.1) }
        #expect(levels.first == 1 && levels.filter { $0 == 1 }.count == 1)
        for (above, below) in zip(levels, levels.dropFirst()) { #expect(below <= above + 1) }
    }

    @Test(arguments: Language.allCases)
    func `language, landmarks, links to every section`(_ language: Language) async throws {
        let page = try await ReportFixture().page(language)
        #expect(page.contains("<html lang=\"\(language.rawValue)\""))
        for part in ["<header>", "<nav aria-label=", "<main id=\"content\">", "<footer>"] {
            #expect(page.count(of: part) == 1, "\(part)")
        }
        #expect(page.contains("<a class=\"skip\" href=\"#content\">"))
        let ids = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
        #expect(Set(ids).count == ids.count)
        for link in page.matches(of: /href="#([^"]+)"/) { #expect(ids.contains(String(link.1))) }
        for label in page.matches(of: /aria-labelledby="([^"]+)"/) {
            #expect(ids.contains(String(label.1)))
        }
    }

    @Test(arguments: Language.allCases)
    func `every picture has a text alternative and its table`(_ language: Language) async throws {
        let page = try await ReportFixture().page(language)
        let figures = page.matches(of: /<figure [\s\S]*?<\/figure>/).map { String($0.0) }
        #expect(figures.count >= 10)
        for figure in figures {
            #expect(figure.contains(/<figcaption[^>]*><strong>[^<]+/))
            #expect(figure.contains(/role="img" aria-label="[^"]{40,}"/))
            #expect(figure.contains("<details>") && figure.contains("<tbody><tr>"))
            #expect(figure.contains("<th scope=\"col\"") && figure.contains("<th scope=\"row\">"))
        }
    }

    @Test(arguments: [Palette.text, Palette.quiet, Palette.spent, Palette.lapsed, Palette.second])
    func `text has a contrast of 4.5 to 1`(_ color: String) throws {
        #expect(try contrast(color, "#f4f6f8") >= 4.5)
        #expect(try contrast(color, "#ffffff") >= 4.5)
    }

    @Test(arguments: [Palette.axis, Palette.left])
    func `what is drawn has a contrast of 3 to 1`(_ color: String) throws {
        #expect(try contrast(color, "#ffffff") >= 3)
    }

    /// The contrast ratio of WCAG 2.1.
    private func contrast(_ first: String, _ second: String) throws -> Double {
        let lights = try [luminance(first), luminance(second)].sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    private func luminance(_ color: String) throws -> Double {
        let digits = Array(color.dropFirst())
        let parts = try stride(from: 0, to: 6, by: 2).map { place in
            let value = try #require(Int(String(digits[place...place + 1]), radix: 16))
            let part = Double(value) / 255
            return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}

@Suite struct ReportLanguageTests {
    @Test func `a report in one language has no words of the other`() async throws {
        let fixture = try await ReportFixture()
        let (german, english) = (fixture.page(.de).visibleText, fixture.page(.en).visibleText)
        for word in [" und ", " der ", " die ", " ist ", "Mio. €", "Tsd. €", "ß"] {
            #expect(!english.contains(word), "\(word)")
        }
        for word in [" and ", " the ", " of ", "million", "thousand", "€1", "plan case"] {
            #expect(!german.contains(word), "\(word)")
        }
    }
}
