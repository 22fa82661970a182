// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What givers and takers of movements are called.
struct MovementNames {
    private let packages: [String: Markup]
    private let report: ReportContext

    init(_ report: ReportContext) {
        self.report = report
        let reader = report.reader(PackagesColumn.self)
        let names = reader.rows.map { row in
            let id = reader.text(.package, row)
            let component = report.name("component", reader.text(.component, row))
            let place = report.name("place", reader.text(.place, row))
            return (
                id,
                Markup.name(reader.text(.projectName, row)) + .text(": ") + .name(component)
                    + .text(", ") + .name(place)
                    + .element("span", ["class": "quiet"], .text(" (\(id.onOneLine))"))
            )
        }
        packages = Dictionary(names) { first, _ in first }
    }

    /// A package, with its id.
    func taker(_ id: String) -> Markup { packages[id] ?? .name(id) }

    /// A package with its id, or a line's reserve.
    func giver(_ id: String) -> Markup {
        if let package = packages[id] { return package }
        let line = id.split(separator: "/", maxSplits: 1).last.map(String.init) ?? id
        return .text(Text(de: "Reserve der Säule ", en: "Reserve of the line ")[report.language])
            + .name(report.name("line", line))
    }
}
