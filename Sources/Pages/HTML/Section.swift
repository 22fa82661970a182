// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A section of a report: a heading, what it says, and its pictures.
struct ReportSection {
    /// Its place in the page, for links.
    let id: String
    let title: String
    private(set) var body = Markup()
    /// The pictures, in their order.
    private(set) var charts: [Chart] = []

    init(id: String, title: String) {
        self.id = id
        self.title = title
    }

    /// Adds a paragraph of text.
    mutating func say(_ text: String, style: String = "") {
        guard !text.isEmpty else { return }
        body +=
            style.isEmpty
            ? .element("p", .text(text)) : .element("p", ["class": style], .text(text))
    }

    /// Adds something else.
    mutating func add(_ markup: Markup) { body += markup }

    /// Adds a heading within the section.
    mutating func head(_ text: String) { body += .element("h3", .text(text)) }

    /// Adds a picture with its numbers as a table, folded below it.
    mutating func add(_ chart: Chart, table: PageTable, note: String = "", _ context: ReportContext)
    {
        charts.append(chart)
        body += figure(of: chart, table: table, note: note, context)
    }

    /// The section as HTML.
    var markup: Markup {
        .element(
            "section", ["id": id, "aria-labelledby": "\(id)-title"],
            .element("h2", ["id": "\(id)-title"], .text(title)), body)
    }
}

/// A picture with what it shows in words, its note and its numbers.
private func figure(
    of chart: Chart, table: PageTable, note: String, _ context: ReportContext
) -> Markup {
    var parts: [Markup] = [
        .element(
            "figcaption", ["id": "\(chart.id)-title"], .element("strong", .text(chart.title)),
            note.isEmpty ? Markup() : .element("span", ["class": "note"], .text(note)))
    ]
    if context.hasPictures {
        let attributes: KeyValuePairs = [
            "class": "canvas", "role": "img", "aria-label": chart.alternative,
        ]
        parts.append(.element("div", attributes))
    } else {
        parts.append(.element("p", ["class": "missing"], .text(missing(context))))
    }
    // Without a picture its numbers stand in its place, on paper too.
    parts.append(
        .element(
            "details", context.hasPictures ? [:] : ["open": ""],
            .element(
                "summary",
                .text(
                    Text(
                        de: "Zahlen dieser Abbildung",
                        en: "The figure’s numbers")[context.language]))
                + table.markup(label: chart.title)))
    return context.hasPictures
        ? .element("figure", ["id": chart.id, "class": "chart"], parts)
        : .element("figure", ["id": chart.id], parts)
}

/// What stands in the place of a picture that cannot be drawn.
private func missing(_ context: ReportContext) -> String {
    Text(
        de: "Für das Bild fehlt die Bibliothek Vega: „sudo apt-get install libjs-vega“ installiert "
            + "sie unter Debian; MITTELFLUSS_VEGA nennt einen anderen Ordner. Danach erneut "
            + "rechnen.",
        en: "The picture needs the library Vega: “sudo apt-get install libjs-vega” installs it on "
            + "Debian; MITTELFLUSS_VEGA names another folder. Then run again.")[context.language]
}
