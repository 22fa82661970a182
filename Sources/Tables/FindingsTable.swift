// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Words

/// The columns of `findings.csv` in their order; its shape says what they mean.
public enum FindingsColumn: String, TableColumns {
    case rule
    case severity
    case subject
    case amountEUR = "amount_eur"
    case source
    case message

    /// Their table.
    public static let table = Table.Name.findings
}

/// `findings.csv`: where a rule of the decision applied before any money was assigned, and what is
/// odd.
enum FindingsTable {
    /// A finding or a warning.
    struct Row: Sendable {
        let rule: String
        let severity: String
        let subject: String
        let amount: Cents?
        let source: Text
        let message: Text
    }

    /// The findings, then the warnings.
    static func table(_ programme: Programme, _ plan: FundingPlan) -> Table {
        shape.table(plan.findings.map { row($0, programme) } + plan.warnings.map(row))
    }

    private static func row(_ finding: Finding, _ programme: Programme) -> Row {
        Row(
            rule: finding.rule.rawValue, severity: "finding",
            subject: programme.projects[finding.project].id, amount: finding.amount,
            source: programme.ruleSource(number: finding.rule.number),
            message: programme.message(of: finding))
    }

    private static func row(_ warning: Warning) -> Row {
        let place = warning.origin.withoutFolder.description
        return Row(
            rule: warning.kind.id, severity: "warning", subject: warning.kind.subject,
            amount: warning.kind.amount, source: Text(de: place, en: place),
            message: warning.kind.sentence)
    }

    typealias Shape = TableShape<FindingsColumn, Row>

    static let shape = Shape(
        columns: [
            .init(
                .rule, .text,
                de: "Regel: efa-commitment (zu wenige Zusagen der Länder) oder no-infrastructure "
                    + "(Infrastruktur nur mittelbar); bei Warnungen deren Kennung",
                en: "Rule: efa-commitment (too few Länder committed) or no-infrastructure "
                    + "(infrastructure only indirectly); of warnings their id"
            ) { .text($0.rule) },
            .init(
                .severity, .text, de: "finding: eine Regel griff; warning: ein Hinweis",
                en: "finding: a rule applied; warning: something to look at"
            ) { .text($0.severity) },
            .init(
                .subject, .text,
                de: "Kennung des betroffenen Projekts, bei Warnungen auch anderer Einträge",
                en: "Id of the project concerned; of warnings, of other entries too"
            ) { .text($0.subject) },
            .init(
                .amountEUR, .euros,
                de: "Betrag, der wegen der Regel ohne eigene Mittel bleibt oder um den es geht",
                en: "Amount that the rule leaves without money of its own, or that is concerned"
            ) { $0.amount.map { .euros($0) } ?? .empty },
            .init(
                .source, .text,
                de: "Fundstelle der Regel im Beschluss, bei Warnungen Datei, Zeile und Spalte",
                en: "Where the decision says so; of warnings file, line and column"
            ) { .localized($0.source) },
            .init(
                .message, .text, de: "Was festgestellt wurde, mit den Zahlen",
                en: "What was found, with the numbers"
            ) { .localized($0.message) },
        ])
}

extension Origin {
    /// The place without the folder in which the scenario happens to lie.
    fileprivate var withoutFolder: Origin {
        var origin = self
        guard !file.hasPrefix("--") else { return origin }
        origin.file = file.split(separator: "/").last.map(String.init) ?? file
        return origin
    }
}

extension Finding.Rule {
    /// The number of the decision's minutes that the rule follows.
    var number: Int {
        switch self {
        case .efaCommitment: 5
        case .noInfrastructure: 6
        }
    }
}

extension Programme {
    fileprivate func message(of finding: Finding) -> Text {
        let amount = finding.amount.text
        switch finding.rule {
        case .efaCommitment:
            let committed = projects[finding.project].committed
            let all = Text.outOfLaender(laender.count)
            return Text(
                de: "Zusagen: \(committed) von \(all.de), nötig sind mindestens "
                    + "\(rules.efaMinimum) („Einer für Alle“). Das Projekt erhält keine Mittel; "
                    + "geschätzt waren \(amount.de).",
                en: "Commitments: \(committed) of \(all.en), at least "
                    + "\(rules.efaMinimum) are needed (“Einer für Alle”). The project gets no "
                    + "money; its estimate was \(amount.en).")
        case .noInfrastructure:
            let percent = rules.infrastructureShare.percent
            return Text(
                de: "IT-Infrastruktur wird nur mittelbar bezahlt, höchstens mit \(percent.de) % "
                    + "der übrigen geschätzten Kosten des Projekts. Ohne Mittel bleiben "
                    + "\(amount.de).",
                en: "IT infrastructure is paid only indirectly, by at most \(percent.en) % of the "
                    + "project's other estimated costs. Without money remain \(amount.en).")
        }
    }
}

extension ExactDecimal {
    /// A share in percent.
    var percent: Text {
        let percent = ExactDecimal(mantissa: mantissa * 100, scale: scale).description
        return Text(de: percent.replacing(".", with: ","), en: percent)
    }
}
