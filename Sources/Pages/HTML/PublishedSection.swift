// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

extension ReportContext {
    /// Assumptions and results against published figures; nil where the scenario names none.
    func publishedSection() -> ReportSection? {
        guard let reader = TableReader<PublishedColumn>(ifAmong: tables), !reader.rows.isEmpty
        else { return nil }
        var section = ReportSection(
            id: "published",
            title: Text(
                de: "Annahmen gegen veröffentlichte Zahlen",
                en: "Assumptions against published")[language])
        section.say(
            Text(
                de: "Veröffentlichte Zahlen mit ihrer Quelle; daneben, womit dieser Lauf rechnet "
                    + "(Eingabe) oder was bei ihm herauskommt (berechnet, Planfall; in Klammern "
                    + "acht von zehn Ziehungen). Aus veröffentlichten Zahlen wird nichts "
                    + "berechnet.",
                en: "Published figures with their sources; beside them what this run computes from "
                    + "(input) or what comes out of it (computed, plan case; in brackets eight "
                    + "draws of ten). Nothing is computed from published figures.")[language])
        var table = PageTable([
            .text(Text(de: "Größe", en: "Quantity")[language]),
            .number(Text(de: "Veröffentlicht", en: "Published")[language]),
            .number(Text(de: "Hier", en: "Here")[language]),
            .text(Text(de: "Was es hier ist", en: "What it is here")[language]),
            .number(Text(de: "Unterschied", en: "Difference")[language]),
            .text(Text(de: "Quelle", en: "Source")[language]),
        ])
        for row in reader.rows {
            let unit = reader.text(.unit, row)
            func text(_ column: PublishedColumn) -> String {
                exact(reader.number(column, row), unit: unit)
            }
            var ours = text(.ours)
            if reader.number(.p10, row) != nil {
                ours +=
                    " (" + text(.p10) + Text(de: " bis ", en: " to ")[language] + text(.p90) + ")"
            }
            let difference = reader.number(.difference, row) ?? 0
            let sign = difference > 0 ? "+" : difference < 0 ? "−" : "±"
            table.add([
                .name(reader.text(.name, row, language)), .text(text(.published)), .text(ours),
                .text(word(reader.text(.basis, row), in: ValueWords.bases)),
                .text(sign + exact(difference.magnitude, unit: unit)),
                .name(reader.text(.source, row)),
            ])
        }
        section.add(
            table.markup(
                label: Text(
                    de: "Veröffentlichte und eigene Zahlen",
                    en: "Published figures and ours")[language]))
        return section
    }

    /// A value with its unit, to the cent where it is not a large amount.
    private func exact(_ value: Double?, unit: String) -> String {
        guard let value else { return "–" }
        switch unit {
        case "EUR":
            return
                (value.magnitude < 1e8
                ? number.exactAmount(cents: Int64(value.rounded())) : money(value)).unbroken
        case "share": return number.percent(value).unbroken
        case "days":
            let days = number.decimal(value, places: value == value.rounded() ? 0 : 1)
            return (days + Text(de: " PT", en: " person-days")[language]).unbroken
        default: return number.decimal(value, places: value == value.rounded() ? 0 : 1)
        }
    }
}
