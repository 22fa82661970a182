// SPDX-License-Identifier: GPL-3.0-or-later
import Tables

extension ComparisonContext {
    /// Rows of a variant that stand in the report; `mittelfluss diff` shows all.
    private static let mostChanges = 30

    /// What the variants change in the inputs.
    func changesSection() -> ReportSection {
        var section = ReportSection(
            id: "changes",
            title: say("Was die Varianten ändern", "What the variants change"))
        for variant in facts.variants {
            section.add(
                .element(
                    "h3", .name(title(of: variant)),
                    .element("span", ["class": "quiet"], .text(" (\(variant.name.onOneLine))"))))
            let reader = variant.differences.map { TableReader<DifferencesColumn>($0) }
            guard let reader, !reader.rows.isEmpty else {
                section.say(say("Nichts.", "Nothing."))
                continue
            }
            section.add(table(of: reader, title(of: variant)))
            let more = reader.rows.count - Self.mostChanges
            if more > 0 {
                let number = report.number.whole(more)
                section.say(
                    say(
                        "Und \(number) weitere Werte; „mittelfluss diff“ zeigt alle.",
                        "And \(number) more values; “mittelfluss diff” shows all."))
            }
        }
        return section
    }

    private func table(of reader: TableReader<DifferencesColumn>, _ title: String) -> Markup {
        var table = PageTable([
            .text(say("Einstellung oder Zelle", "Setting or cell")), .text(say("Datei", "File")),
            .text(say("Basis", "Base")), .text(say("Variante", "Variant")),
        ])
        for row in reader.rows.prefix(Self.mostChanges) {
            let subject = [reader.text(.subject, row), reader.text(.column, row)]
                .filter { !$0.isEmpty }.joined(separator: " · ")
            table.add([
                .name(subject), .text(reader.text(.file, row).onOneLine),
                value(reader.text(.old, row)), value(reader.text(.new, row)),
            ])
        }
        return table.markup(
            label: say("Geänderte Eingaben: \(title)", "Changed inputs: \(title)"))
    }

    private func value(_ text: String) -> Markup {
        text.isEmpty
            ? .element("span", ["class": "quiet"], .text(say("(nichts)", "(nothing)")))
            : .name(text)
    }
}
