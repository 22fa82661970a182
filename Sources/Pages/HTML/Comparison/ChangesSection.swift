// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables

extension ComparisonContext {
    /// Rows of a variant that stand in the report; `mittelfluss diff` shows all.
    private static let mostChanges = 30

    /// What the variants change in the inputs.
    func changesSection() -> ReportSection {
        var section = ReportSection(
            id: "changes",
            title: Text(de: "Was die Varianten ändern", en: "What the variants change")[language])
        for variant in facts.variants {
            section.add(
                .element(
                    "h3", .name(title(of: variant)),
                    .element("span", ["class": "quiet"], .text(" (\(variant.name.onOneLine))"))))
            let reader = variant.differences.map { TableReader<DifferencesColumn>($0) }
            guard let reader, !reader.rows.isEmpty else {
                section.say(Text(de: "Nichts.", en: "Nothing.")[language])
                continue
            }
            section.add(table(of: reader, title(of: variant)))
            let more = reader.rows.count - Self.mostChanges
            if more > 0 {
                let number = report.number.whole(more)
                section.say(
                    Text(
                        de: "Und \(number) weitere Werte; „mittelfluss diff“ zeigt alle.",
                        en: "And \(number) more values; “mittelfluss diff” shows all.")[language])
            }
        }
        return section
    }

    private func table(of reader: TableReader<DifferencesColumn>, _ title: String) -> Markup {
        var table = PageTable([
            .text(Text(de: "Einstellung oder Zelle", en: "Setting or cell")[language]),
            .text(Text(de: "Datei", en: "File")[language]),
            .text(Text(de: "Basis", en: "Base")[language]),
            .text(Text(de: "Variante", en: "Variant")[language]),
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
            label: Text(
                de: "Geänderte Eingaben: \(title)",
                en: "Changed inputs: \(title)")[language])
    }

    private func value(_ text: String) -> Markup {
        text.isEmpty
            ? .element(
                "span", ["class": "quiet"], .text(Text(de: "(nichts)", en: "(nothing)")[language]))
            : .name(text)
    }
}
