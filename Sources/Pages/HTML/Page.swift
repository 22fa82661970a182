// SPDX-License-Identifier: GPL-3.0-or-later
import Crypto
import Foundation
import Programme
import Words

/// A page that stands alone: its style, scripts and data are in it, and it may load nothing.
struct Page {
    let language: Language
    let title: String
    /// What stands below the title.
    let lead: String
    let sections: [ReportSection]
    /// What the last lines say.
    let footer: String
    /// The charting library; without it pictures are replaced by how to get them.
    let vega: VegaLibrary?

    /// The page as a file's text.
    var text: String {
        "<!DOCTYPE html>\n"
            + Markup.element(
                "html",
                [
                    "lang": language.rawValue,
                    "data-save": Text(
                        de: "Bild speichern ({1})",
                        en: "Save picture ({1})")[language],
                ],
                .element("head", head) + .element("body", body)
            ).html + "\n"
    }

    private var charts: [Chart] { sections.flatMap(\.charts) }

    private var scripts: [String] {
        guard let vega, !charts.isEmpty else { return [] }
        return [PageScript.library(vega), PageScript.drawing]
    }

    private var head: Markup {
        [
            Markup.element("meta", ["charset": "utf-8"]),
            .element(
                "meta",
                ["http-equiv": "Content-Security-Policy", "content": policy]),
            .element(
                "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("meta", ["name": "generator", "content": "Mittelfluss \(programVersion)"]),
            .element("title", .text(title)),
            .element("style", .ours(PageStyle.sheet)),
        ].joined()
    }

    /// The browser loads nothing and runs only the two scripts that we put in, known by their hash:
    /// no name in a table could ever do more than be read.
    private var policy: String {
        let hashes = scripts.map { script in
            let digest = SHA256.hash(data: Array(script.utf8))
            return "'sha256-\(Data(digest).base64EncodedString())'"
        }
        let allowed = hashes.isEmpty ? "'none'" : hashes.joined(separator: " ")
        return "default-src 'none'; script-src \(allowed); style-src 'unsafe-inline'; "
            + "img-src data: blob:; base-uri 'none'; form-action 'none'"
    }

    private var body: Markup {
        var parts: [Markup] = [
            .element(
                "a", ["class": "skip", "href": "#content"],
                .text(Text(de: "Zum Inhalt springen", en: "Skip to content")[language])),
            .element(
                "header",
                .element(
                    "div", ["class": "wide"], .element("h1", .text(title)),
                    .element("p", ["class": "lead"], .text(lead)), contents)),
            .element(
                "main", ["id": "content"],
                .element("div", ["class": "wide"], sections.map(\.markup))),
            .element(
                "footer",
                .element("div", ["class": "wide"], .element("p", .text(footer)))),
        ]
        if !scripts.isEmpty {
            parts += charts.map { chart in
                .element(
                    "script", ["type": "application/json", "id": "\(chart.id)-spec"],
                    .ours(chart.spec.embedded))
            }
            parts += scripts.map { Markup.element("script", .ours($0)) }
        }
        return parts.joined()
    }

    /// The list of the sections.
    private var contents: Markup {
        .element(
            "nav", ["aria-label": Text(de: "Inhalt", en: "Contents")[language]],
            .element(
                "ol",
                sections.map { section in
                    Markup.element(
                        "li", .element("a", ["href": "#\(section.id)"], .text(section.title)))
                }.joined()))
    }
}
