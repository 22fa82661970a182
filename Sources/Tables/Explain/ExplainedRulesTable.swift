// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Words

/// The columns of `explain_rules` in their order; its shape says what they mean.
public enum ExplainedRulesColumn: String, TableColumns {
    case rule
    case amountEUR = "amount_eur"
    case source
    case message

    /// Their table.
    public static let table = Table.Name.explainRules
}

/// The rules of the decision that concern a project or package, with what they do to it (model,
/// section 4).
enum ExplainedRulesTable {
    /// A rule.
    struct Row: Sendable {
        let rule: String
        let source: Text
        let amount: Cents?
        let message: Text
    }

    static func table(_ ground: ExplainedGround) -> Table {
        let candidates = [
            ground.purpose, ground.kommuneViaLand, ground.commitment, ground.infrastructure,
            ground.agreement,
        ]
        return shape.table(candidates.compactMap(\.self))
    }

    typealias Shape = TableShape<ExplainedRulesColumn, Row>

    static let shape = Shape(
        columns: [
            .init(.rule, .text, de: "Regel", en: "Rule") { .text($0.rule) },
            .init(
                .amountEUR, .euros, de: "Betrag, der ihretwegen ohne eigene Mittel bleibt",
                en: "Amount that it leaves without money of its own"
            ) { $0.amount.map { .euros($0) } ?? .empty },
            .init(
                .source, .text, de: "Fundstelle der Regel im Beschluss",
                en: "Where the decision says so"
            ) { .localized($0.source) },
            .init(
                .message, .text, de: "Was die Regel hier bewirkt", en: "What the rule does here"
            ) { .localized($0.message) },
        ])
}

extension ExplainedGround {
    private var components: [Component] {
        Set(packages.map { plan.packages[$0].component }).sorted()
            .map { programme.components[$0] }
    }

    fileprivate var purpose: ExplainedRulesTable.Row? {
        let names = components.map(\.id).joined(separator: ", ")
        return .init(
            rule: "purpose", source: programme.ruleSource(number: 1), amount: nil,
            message: Text(
                de: "Die Säule „\(line.name.de)“ bezahlt nur Aufwandsarten, die sie nennen; hier: "
                    + "\(names).",
                en: "The line “\(line.name.en)” pays only for components that list it; here: "
                    + "\(names)."))
    }

    fileprivate var kommuneViaLand: ExplainedRulesTable.Row? {
        let municipal = components.filter { $0.level == .kommune }
        guard !municipal.isEmpty else { return nil }
        let names = municipal.map(\.id).joined(separator: ", ")
        return .init(
            rule: "kommune-via-land", source: programme.ruleSource(number: 2), amount: nil,
            message: Text(
                de: "Unmittelbar vom Bund erhalten sie nichts. Die Mittel für \(names) gehen an "
                    + "das jeweilige Land, das seine Kommunen unterstützt.",
                en: "They get nothing directly from the Bund. The money for \(names) goes to the "
                    + "Land, which supports its municipalities."))
    }

    fileprivate var commitment: ExplainedRulesTable.Row? {
        guard line.isForAll else { return nil }
        let finding = finding(.efaCommitment)
        let (committed, least) = (project.committed, programme.rules.efaMinimum)
        var verdict = Text(de: "Die Regel ist erfüllt.", en: "The rule is met.")
        if finding != nil {
            verdict = Text(
                de: "Das Projekt und alle seine Arbeitspakete erhalten keine Mittel.",
                en: "The project and all its packages get no money.")
        } else if committed < least {
            verdict = Text(
                de: "Das Projekt ist als Ausnahme („Einer für Viele“) zugelassen.",
                en: "The project is allowed as an exception (“Einer für Viele”).")
        }
        let all = Text.outOfLaender(programme.laender.count)
        return .init(
            rule: Finding.Rule.efaCommitment.rawValue,
            source: programme.ruleSource(number: Finding.Rule.efaCommitment.number),
            amount: finding.map { _ in packages.map { plan.packages[$0].estimate }.sum() },
            message: Text(
                de: "Zugesagt haben \(committed) von \(all.de), nötig sind mindestens "
                    + "\(least). \(verdict.de)",
                en: "\(committed) of \(all.en) have committed, at least "
                    + "\(least) are needed. \(verdict.en)"))
    }

    fileprivate var infrastructure: ExplainedRulesTable.Row? {
        let all = plan.packages.filter { $0.project == projectIndex }
        func isInfrastructure(_ package: WorkPackage) -> Bool {
            programme.components[package.component].kind == .infrastructure
        }
        let own = packages.map { plan.packages[$0] }.filter(isInfrastructure)
        guard !own.isEmpty, finding(.efaCommitment) == nil else { return nil }
        let others = all.filter { !isInfrastructure($0) }.map(\.estimate).sum()
        let share = programme.rules.infrastructureShare
        let allowed = share.floor(of: others)
        let caps = own.map(\.cap).sum()
        let wanted = own.map { programme.distribution.headroom.floor(of: $0.estimate) }.sum()
        return .init(
            rule: Finding.Rule.noInfrastructure.rawValue,
            source: programme.ruleSource(number: Finding.Rule.noInfrastructure.number),
            amount: caps < wanted ? wanted - caps : nil,
            message: Text(
                de: "Bezahlt wird sie höchstens mit \(share.percent.de) % der übrigen geschätzten "
                    + "Kosten des Projekts: \(share.percent.de) % von \(others.text.de) sind "
                    + "\(allowed.text.de). Davon entfallen hierauf höchstens \(caps.text.de).",
                en: "It is paid by at most \(share.percent.en) % of the project's other "
                    + "estimated costs: \(share.percent.en) % of "
                    + "\(others.text.en) are \(allowed.text.en). Of it this may get at most "
                    + "\(caps.text.en)."))
    }

    fileprivate var agreement: ExplainedRulesTable.Row? {
        guard line.needsAgreement else { return nil }
        return .init(
            rule: "agreement", source: programme.ruleSource(number: 4), amount: nil,
            message: Text(
                de: "Die Arbeit beginnt erst nach Dachabkommen, Einzelvereinbarung von Ressort "
                    + "und Land und Bewilligung des Antrags.",
                en: "Work starts only after the framework agreement, the bilateral agreement of "
                    + "ministry and Land, and the approval of the application."))
    }

    private func finding(_ rule: Finding.Rule) -> Finding? {
        plan.findings.first { $0.rule == rule && $0.project == projectIndex }
    }
}
