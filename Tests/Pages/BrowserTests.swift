// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import TestSupport
import Testing
import Words
@testable import Pages

/// A browser without a window; `make test-browser` installs it.
private struct Browser {
    /// What a page had become once it was quiet, and what it complained of.
    struct Seen {
        let page: String
        let complaints: [Substring]
    }

    private static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Whether there is one, and the library that draws.
    static let isThere = path != nil && VegaLibrary.installed != nil

    /// Opens a page and waits until its scripts are done.
    static func open(_ page: String, width: Int) throws -> Seen {
        let folder = try TemporaryFolder()
        try folder.write(page, to: "report.html")
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments = [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--enable-logging=stderr", "--user-data-dir=\(folder.path)/profile",
            "--virtual-time-budget=20000", "--window-size=\(width),900", "--dump-dom",
            "file://\(folder.path)/report.html",
        ]
        try folder.write("", to: "output")
        try folder.write("", to: "messages")
        process.standardOutput = FileHandle(forWritingAtPath: "\(folder.path)/output")
        process.standardError = FileHandle(forWritingAtPath: "\(folder.path)/messages")
        try process.run()
        process.waitUntilExit()
        let messages = String(
            decoding: try Data(contentsOf: URL(filePath: "\(folder.path)/messages")),
            as: UTF8.self)
        return Seen(
            page: try folder.text("output"),
            complaints: messages.split(separator: "\n").filter { $0.contains("CONSOLE") })
    }
}

@Suite(
    .enabled(
        if: Browser.isThere,
        "needs chromium and libjs-vega: `make test-browser` installs both"),
    .serialized)
struct BrowserTests {
    @Test("every picture is drawn, nothing complains", arguments: Language.allCases, [1200, 400])
    func drawn(_ language: Language, _ width: Int) async throws {
        try checkDrawn(try await ReportFixture().page(language, vega: .installed), width)
    }

    @Test("so are those of a comparison", arguments: Language.allCases, [1200, 400])
    func compared(_ language: Language, _ width: Int) async throws {
        try checkDrawn(try await ComparisonFixture().page(language, vega: .installed), width)
    }

    private func checkDrawn(_ page: String, _ width: Int) throws {
        let seen = try Browser.open(page, width: width)
        #expect(seen.complaints.isEmpty)
        #expect(seen.page.contains("data-charts=\"drawn\""))
        let figures = page.count(of: "<figure ")
        #expect(seen.page.count(of: "data-drawn=\"true\"") == figures)
        #expect(seen.page.count(of: "<svg ") == figures)
        // A picture is one image with a description of its own, in the page's language: nothing
        // in it that a screen reader would name by itself.
        #expect(seen.page.withoutScripts.count(of: "role=\"img\"") == figures)
        #expect(!seen.page.withoutScripts.contains("aria-roledescription"))
        #expect(!seen.page.withoutScripts.contains("role=\"graphics"))
        // A number that is none shows in a path or a place.
        for picture in seen.page.split(separator: "<svg ").dropFirst() {
            let drawing = picture.firstRange(of: "</svg>").map { picture[..<$0.lowerBound] }
            for word in ["NaN", "undefined", "Infinity"] {
                #expect(drawing?.contains(word) == false, "\(word)")
            }
        }
    }

    @Test("hostile names neither run nor break a picture", arguments: Language.allCases)
    func hostile(_ language: Language) async throws {
        let page = try await HostileReportTests.page(language, vega: .installed)
        let seen = try Browser.open(page, width: 1200)
        #expect(seen.complaints.isEmpty)
        #expect(seen.page.contains("data-charts=\"drawn\""))
        #expect(seen.page.count(of: "<img") == 0)
    }

    /// The page's own buttons are clicked; what they would hand to the reader is kept instead.
    @Test("pictures are saved by buttons in the page's language", arguments: Language.allCases)
    func saved(_ language: Language) async throws {
        let clicks = """
            <script>var kept = [];
            HTMLAnchorElement.prototype.click = function () {
              kept.push(this.download + ' ' + this.href.slice(0, 22));
              document.body.dataset.kept = kept.sort().join('; ');
            };
            var waiting = setInterval(function () {
              if (!document.documentElement.dataset.charts) { return; }
              clearInterval(waiting);
              document.querySelectorAll('#flow-money .save button').forEach(function (button) {
                button.click();
              });
            }, 50);</script></body>
            """
        let page = try await ReportFixture().page(language, vega: .installed)
            .replacing(/<meta http-equiv="Content-Security-Policy"[^>]*>/, with: "")
            .replacing("</body>", with: clicks)
        let seen = try Browser.open(page, width: 1200)
        #expect(seen.complaints.isEmpty)
        let word = language == .de ? "Bild speichern" : "Save picture"
        for type in ["SVG", "PNG"] {
            let hasButton = seen.page.contains(">\(word) (\(type))</button>")
            #expect(hasButton, "\(type)")
        }
        let kept = seen.page.firstMatch(of: /data-kept="([^"]*)"/).map { String($0.1) } ?? ""
        let files = kept.split(separator: "; ")
        #expect(files.first?.hasPrefix("flow-money.png data:image/png") == true, "\(kept)")
        #expect(files.last?.hasPrefix("flow-money.svg ") == true, "\(kept)")
    }

    @Test("a broken specification is said so, and no other picture suffers")
    func broken() async throws {
        let page = try await ReportFixture().page(vega: .installed)
            .replacing("id=\"flow-money-spec\">{", with: "id=\"flow-money-spec\">{{")
        let seen = try Browser.open(page, width: 1200)
        #expect(!seen.complaints.isEmpty)
        #expect(seen.page.contains("data-charts=\"failed\""))
        #expect(seen.page.contains("data-drawn=\"false\""))
        #expect(seen.page.contains("data-drawn=\"true\""))
    }

    @Test("a script that is not the page's own does not run")
    func foreignScript() async throws {
        let page = try await ReportFixture().page(vega: .installed)
            .replacing("</body>", with: "<script>document.title = 'taken'</script></body>")
        let seen = try Browser.open(page, width: 1200)
        #expect(!seen.page.contains("<title>taken</title>"))
        #expect(seen.complaints.contains { $0.contains("Content Security Policy") })
    }
}
