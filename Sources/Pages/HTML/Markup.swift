// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of an HTML page. Text gets into it only through `text`, which escapes it: what people
/// wrote into their tables comes out as text, whatever it looks like.
struct Markup: Hashable, Sendable {
    /// The HTML.
    private(set) var html = ""

    /// Nothing.
    init() {}

    private init(html: String) { self.html = html }

    /// A text, escaped.
    static func text(_ text: String) -> Markup { Markup(html: text.escapedForHTML) }

    /// A name from a scenario within a sentence: its direction of writing ends with it.
    static func name(_ name: String) -> Markup { .element("bdi", .text(name.onOneLine)) }

    /// Markup that we wrote ourselves, such as a style sheet; never with anything from a scenario.
    static func ours(_ html: String) -> Markup { Markup(html: html) }

    /// An element with its attributes and contents.
    static func element(
        _ tag: String, _ attributes: KeyValuePairs<String, String>, _ contents: Markup...
    ) -> Markup {
        element(tag, attributes, contents)
    }

    /// An element with a list of contents.
    static func element(
        _ tag: String, _ attributes: KeyValuePairs<String, String>, _ contents: [Markup]
    ) -> Markup {
        var result = Markup(html: "<" + tag)
        for (name, value) in attributes {
            result.html += " \(name)=\"\(value.escapedForHTML)\""
        }
        result.html += ">"
        for content in contents { result.html += content.html }
        if !emptyTags.contains(tag) { result.html += "</\(tag)>" }
        if blockTags.contains(tag) { result.html += "\n" }
        return result
    }

    /// An element without attributes.
    static func element(_ tag: String, _ contents: Markup...) -> Markup {
        element(tag, [:], contents)
    }

    /// One piece after another.
    static func + (left: Markup, right: Markup) -> Markup {
        Markup(html: left.html + right.html)
    }

    /// Adds a piece.
    static func += (left: inout Markup, right: Markup) { left.html += right.html }

    private static let emptyTags: Set<String> = ["meta", "br"]
    private static let blockTags: Set<String> = [
        "meta", "title", "style", "script", "head", "body", "header", "nav", "main", "section",
        "footer", "figure", "figcaption", "details", "table", "thead", "tbody", "tr", "p", "ul",
        "ol", "li", "div", "h1", "h2", "h3", "summary", "caption",
    ]
}

extension [Markup] {
    /// One piece after another.
    func joined() -> Markup { reduce(into: Markup()) { $0 += $1 } }
}

extension String {
    /// The text without a sign that means something in HTML, control characters made visible.
    var escapedForHTML: String {
        let text = withVisibleControls
        guard text.utf8.contains(where: Self.isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
