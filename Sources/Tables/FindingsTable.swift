// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// `findings.csv`: where a rule of the decision applied before any money was assigned.
enum FindingsTable {
    /// A finding with its project.
    struct Row: Sendable {
        let finding: Finding
        let project: String
        let message: Text
    }

    static func table(_ programme: Programme, _ findings: [Finding]) -> Table {
        shape.table(
            findings.map {
                Row(
                    finding: $0, project: programme.projects[$0.project].id,
                    message: programme.message(of: $0))
            })
    }

    static let shape = TableShape<Row>(
        name: "findings",
        columns: [
            .init(
                "rule", .text,
                de: "Regel: efa-commitment (zu wenige Zusagen der Länder) oder no-infrastructure "
                    + "(Infrastruktur nur mittelbar)",
                en: "Rule: efa-commitment (too few Länder committed) or no-infrastructure "
                    + "(infrastructure only indirectly)"
            ) { .text($0.finding.rule.rawValue) },
            .init(
                "severity", .text, de: "finding: eine Regel griff; warning: ein Hinweis",
                en: "finding: a rule applied; warning: something to look at"
            ) { _ in .text("finding") },
            .init(
                "subject", .text, de: "Kennung des betroffenen Projekts",
                en: "Id of the project concerned"
            ) { .text($0.project) },
            .init(
                "amount_eur", .euros, de: "Betrag, der wegen der Regel ohne eigene Mittel bleibt",
                en: "Amount that the rule leaves without money of its own"
            ) { .euros($0.finding.amount) },
            .init(
                "source", .text, de: "Fundstelle der Regel im Beschluss",
                en: "Where the decision says so"
            ) { .localized($0.finding.rule.source) },
            .init(
                "message", .text, de: "Was festgestellt wurde, mit den Zahlen",
                en: "What was found, with the numbers"
            ) { .localized($0.message) },
        ])
}

extension Finding.Rule {
    /// The number of the decision's minutes that the rule follows.
    private var number: Int {
        switch self {
        case .efaCommitment: 5
        case .noInfrastructure: 6
        }
    }

    fileprivate var source: Text {
        let decision = "IT-Planungsrat, Beschluss 2020/39 (18.09.2020)"
        return Text(de: "\(decision), Nr. \(number)", en: "\(decision), no. \(number)")
    }
}

extension Programme {
    fileprivate func message(of finding: Finding) -> Text {
        let amount = finding.amount.text
        switch finding.rule {
        case .efaCommitment:
            let committed = projects[finding.project].committed
            return Text(
                de: "Zusagen: \(committed) von \(laender.count) Ländern, nötig sind mindestens "
                    + "\(rules.efaMinimum) („Einer für Alle“). Das Projekt erhält keine Mittel; "
                    + "geschätzt waren \(amount.de).",
                en: "Commitments: \(committed) of \(laender.count) Länder, at least "
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
    fileprivate var percent: Text {
        let percent = ExactDecimal(mantissa: mantissa * 100, scale: scale).description
        return Text(de: percent.replacing(".", with: ","), en: percent)
    }
}

extension Cents {
    /// With groups of three digits: `1.234.567,05 EUR`, `1,234,567.05 EUR`.
    var text: Text {
        let plain = description
        var whole = Array(plain.dropLast(3))
        for place in stride(from: whole.count - 3, to: count < 0 ? 1 : 0, by: -3) {
            whole.insert(",", at: place)
        }
        let en = String(whole) + plain.suffix(3)
        let de = en.map { $0 == "," ? "." : $0 == "." ? "," : $0 }
        return Text(de: String(de) + " EUR", en: en + " EUR")
    }
}
