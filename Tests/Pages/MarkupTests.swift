// SPDX-License-Identifier: GPL-3.0-or-later
import ResultFiles
import TestSupport
import Testing
@testable import Pages

@Suite struct MarkupTests {
    @Test(
        "text comes out as text",
        arguments: [
            ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
            ("\" onload='x'", "&quot; onload=&#39;x&#39;"),
            ("Ein- & Auswanderung", "Ein- &amp; Auswanderung"),
            ("a\u{0}b\u{1B}c", "a\u{2400}b\u{241B}c"),
            ("x\u{202E}y\u{2066}z", "x\u{FFFD}y\u{FFFD}z"),
            ("Zuständig: Köln", "Zuständig: Köln"),
        ])
    func escaping(_ text: String, _ html: String) {
        #expect(Markup.text(text).html == html)
        #expect(
            Markup.element("i", ["title": text], .text(text)).html
                == "<i title=\"\(html)\">\(html)</i>")
    }

    @Test func `a name ends its own direction of writing`() {
        #expect(Markup.name("שלום\n<b>").html == "<bdi>שלום\u{240A}&lt;b&gt;</bdi>")
    }

    @Test func `data in a page cannot end its script element`() {
        let value: JSONText = ["</script><b>": ["x", 1, 1.5, true, .null, .number(.infinity)]]
        #expect(
            value.embedded
                == "{\"\\u003c/script\\u003e\\u003cb\\u003e\":[\"x\",1,1.5,true,null,null]}")
    }

    @Test func `a library's text cannot end its script element`() throws {
        let folder = try TemporaryFolder()
        for part in VegaLibrary.parts {
            try folder.write(
                "'</script>';\n//# sourceMappingURL=x.map\n", to: "vega/\(part).min.js")
        }
        let library = try #require(VegaLibrary(folders: ["\(folder.path)/vega"]))
        let script = PageScript.library(library)
        #expect(script.contains("'<\\/script>';"))
        #expect(!script.contains("</script"))
        #expect(!script.contains("sourceMappingURL"))
    }

    @Test func `the library is found where the variable points, and only whole`() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "vega/vega-util.min.js")
        #expect(VegaLibrary(folders: ["\(folder.path)/vega"]) == nil)
        #expect(VegaLibrary.folders(environment: ["MITTELFLUSS_VEGA": "x"]) == ["x"])
        #expect(VegaLibrary.folders(environment: ["MITTELFLUSS_VEGA": ""]) == [])
        #expect(VegaLibrary.folders(environment: [:]).first == "/usr/share/javascript/vega")
    }
}
