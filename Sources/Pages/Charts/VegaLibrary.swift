// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The charting library Vega as Debian's package `libjs-vega` has it: some twenty parts, of which a
/// report takes those that its pictures need.
///
/// The parts are modules that ask for each other by name. They cannot simply follow one another in
/// a page, since most begin by emptying the one object in which others left what they offer;
/// the page's loader gives each its own (`PageScript.loader`).
public struct VegaLibrary: Sendable {
    /// The parts in an order in which each stands behind those that it asks for.
    static let parts = [
        "vega-util", "vega-time", "vega-format", "vega-loader", "vega-dataflow", "vega-statistics",
        "vega-transforms", "vega-canvas", "vega-scale", "vega-scenegraph", "vega-view-transforms",
        "vega-encode", "vega-expression", "vega-selection", "vega-functions",
        "vega-event-selector", "vega-parser", "vega-runtime", "vega-view", "vega-interpreter",
    ]

    /// The text of each part, by its name.
    let texts: [(name: String, text: String)]

    /// The folders in which it may lie: where `MITTELFLUSS_VEGA` points, or else the system's.
    /// Set but empty, the variable says that no pictures are wanted.
    public static func folders(environment: [String: String]) -> [String] {
        if let named = environment["MITTELFLUSS_VEGA"] { return named.isEmpty ? [] : [named] }
        return ["/usr/share/javascript/vega", "/usr/local/share/javascript/vega"]
    }

    /// A library of these parts.
    init(texts: [(name: String, text: String)]) { self.texts = texts }

    /// The library from the first of these folders that has all its parts; nil if none does.
    public init?(folders: [String]) {
        guard let texts = folders.lazy.compactMap(Self.read).first else { return nil }
        self.texts = texts
    }

    private static func read(_ folder: String) -> [(name: String, text: String)]? {
        let texts = parts.compactMap { part -> (name: String, text: String)? in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(part).min.js")
            else { return nil }
            return (part, inPage(String(decoding: data, as: UTF8.self)))
        }
        return texts.count == parts.count ? texts : nil
    }

    /// A part's text without the address of its source map, and unable to end a script element.
    private static func inPage(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("//# sourceMappingURL") }
            .joined(separator: "\n")
            .replacing("</script", with: "<\\/script")
    }
}
