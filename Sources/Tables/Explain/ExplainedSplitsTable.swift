// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Planning
import Programme

/// The columns of `explain_splits` in their order; its shape says what they mean.
public enum ExplainedSplitsColumn: String, TableColumns {
    case split
    case by
    case key
    case node
    case nodeEUR = "node_eur"
    case group
    case onWay = "on_way"
    case packages
    case weight
    case weightShare = "weight_share"
    case freeShare = "free_share"
    case freeEUR = "free_eur"
    case minimumEUR = "minimum_eur"
    case maximumEUR = "maximum_eur"
    case bound
    case turn
    case needEUR = "need_eur"
    case leftEUR = "left_eur"
    case amountEUR = "amount_eur"

    /// Their table.
    public static let table = Table.Name.explainSplits
}

/// The splits on the way from the budget down to a package: every group of each node, and what no
/// group took (model, section 5). A node's amounts add up to what it had.
enum ExplainedSplitsTable {
    /// A group of a node, or (without one) what no group took.
    struct Row: Sendable {
        let step: SplitStep
        let path: String
        let freeAmount: Cents
        let freeWeight: Int128
        let weight: Table.Cell
        let group: SplitStep.Group?
        let isOnTheWay: Bool

        /// What the scenario grants the group at least; nil without.
        var minimum: Cents? { group.flatMap { step.split.minimum[$0.id] } }

        var share: GroupShare? { group?.share }

        /// The part of the node's weights; nil where no weights decide.
        var weightShare: Double? {
            guard let share, share.turn == nil else { return nil }
            let total = step.groups.reduce(Int128(0)) { $0 + Int128($1.share.weight) }
            return total > 0 ? Double(share.weight) / Double(total) : 0
        }

        /// The part of the weights of those groups that no bound holds; nil for the others.
        var freeShare: Double? {
            guard let group, group.share.turn == nil, step.bound(of: group) == nil,
                freeWeight > 0
            else { return nil }
            return Double(group.share.weight) / Double(freeWeight)
        }
    }

    static func table(_ ground: ExplainedGround, _ steps: [SplitStep]) -> Table {
        shape.table(
            steps.filter(ground.tells).flatMap { rows(of: $0, in: ground, among: steps) })
    }

    private static func rows(
        of step: SplitStep, in ground: ExplainedGround, among steps: [SplitStep]
    ) -> [Row] {
        let own = Set(ground.packages)
        let free = step.groups.filter { step.bound(of: $0) == nil }
        let path = step.path(among: steps)
        let freeWeight = free.reduce(Int128(0)) { $0 + Int128($1.share.weight) }
        func row(_ group: SplitStep.Group?) -> Row {
            Row(
                step: step, path: path, freeAmount: free.map(\.amount).sum(),
                freeWeight: freeWeight,
                weight: group.map { ground.weight(of: $0, in: step) } ?? .empty, group: group,
                isOnTheWay: group?.packages.contains { own.contains($0) } ?? false)
        }
        return step.groups.map(row) + (step.untaken > .zero ? [row(nil)] : [])
    }

    typealias Shape = TableShape<ExplainedSplitsColumn, Row>

    static let shape = Shape(
        columns: node + group + weights + bounds + ranking + result)

    private static let node: [Shape.Column] = [
        .init(.split, .count, de: "Nummer der Aufteilung, ab 1", en: "Number of the split, from 1")
        { .count($0.step.position + 1) },
        .init(.by, .text, de: "Wonach aufgeteilt wird", en: "What the groups differ in") {
            .text($0.step.split.grouping.rawValue)
        },
        .init(.key, .text, de: "Verteilungsschlüssel", en: "Key by which it is split") {
            .text($0.step.split.key.rawValue)
        },
        .init(
            .node, .text, de: "Was aufgeteilt wird: der Weg dorthin, leer für das ganze Budget",
            en: "What is split: the way to it, empty for the whole budget"
        ) { .text($0.path.isEmpty ? nil : $0.path) },
        .init(.nodeEUR, .euros, de: "Betrag, der aufgeteilt wird", en: "Amount that is split") {
            .euros($0.step.amount)
        },
    ]

    private static let group: [Shape.Column] = [
        .init(
            .group, .text, de: "Kennung der Gruppe; leer: was keine nimmt und in die Reserve geht",
            en: "Id of the group; empty: what none takes and goes to the reserve"
        ) { .text($0.group?.id) },
        .init(
            .onWay, .truth, de: "Ob das Gefragte dazugehört",
            en: "Whether what is explained belongs to it"
        ) { .truth($0.isOnTheWay) },
        .init(
            .packages, .count, de: "Zahl der Arbeitspakete, ohne ausgeschlossene",
            en: "Number of packages, excluded ones left out"
        ) { $0.group.map { .count($0.packages.count) } ?? .empty },
    ]

    private static let weights: [Shape.Column] = [
        .init(
            .weight, .mixed,
            de: "Gewicht: geschätzte Kosten (mal Priorität), Einwohner, Kommunen oder Anteil",
            en: "Weight: estimated cost (times priority), population, municipalities or share"
        ) { $0.weight },
        .init(
            .weightShare, .share, de: "Anteil an allen Gewichten", en: "Part of all weights"
        ) { .number($0.weightShare) },
        .init(
            .freeShare, .share,
            de: "Anteil an den Gewichten der Gruppen, die keine Grenze hält",
            en: "Part of the weights of those groups that no bound holds"
        ) { .number($0.freeShare) },
        .init(
            .freeEUR, .euros, de: "Betrag, den sich diese Gruppen teilen",
            en: "Amount that those groups share"
        ) { .euros($0.freeAmount) },
    ]

    private static let bounds: [Shape.Column] = [
        .init(
            .minimumEUR, .euros, de: "Mindestbetrag der Gruppe, den das Szenario festlegt",
            en: "Least that the group gets, as the scenario says"
        ) { row in row.minimum.map { .euros($0) } ?? .empty },
        .init(
            .maximumEUR, .euros,
            de: "Höchstbetrag: Summe der Obergrenzen ihrer Pakete, oder was das Szenario festlegt",
            en: "Most: the sum of its packages' caps, or what the scenario says"
        ) { row in row.share.map { .euros($0.most) } ?? .empty },
        .init(
            .bound, .text,
            de: "Was den Betrag bestimmt statt des Gewichts: minimum, maximum (aus dem Szenario), "
                + "cap (Obergrenze der Pakete); leer: das Gewicht",
            en: "What decides instead of the weight: minimum, maximum (of the scenario), cap (of "
                + "the packages); empty: the weight"
        ) { row in .text(row.group.flatMap { row.step.bound(of: $0) }) },
    ]

    private static let ranking: [Shape.Column] = [
        .init(
            .turn, .count,
            de: "Rang nach Priorität, wo Projekte ganz oder gar nicht bedient werden",
            en: "Rank by priority where projects are served wholly or not at all"
        ) { row in row.share?.turn.map { .count($0.place) } ?? .empty },
        .init(
            .needEUR, .euros, de: "Was für das Projekt übrig sein muss",
            en: "What must be left for the project"
        ) { row in row.share?.turn.map { .euros($0.need) } ?? .empty },
        .init(
            .leftEUR, .euros, de: "Was übrig war, als es an die Reihe kam",
            en: "What was left when its turn came"
        ) { row in row.share?.turn.map { .euros($0.left) } ?? .empty },
    ]

    private static let result: [Shape.Column] = [
        .init(.amountEUR, .euros, de: "Was die Gruppe erhält", en: "What the group gets") {
            .euros($0.share?.amount ?? $0.step.untaken)
        }
    ]
}

extension SplitStep {
    /// What decides a group's amount instead of its weight; nil: the weight does.
    fileprivate func bound(of group: Group) -> String? {
        guard group.share.turn == nil else { return nil }
        if group.amount == group.share.most {
            return split.maximum[group.id] == group.share.most ? "maximum" : "cap"
        }
        return group.amount == group.share.least && group.share.least > .zero ? "minimum" : nil
    }

    /// The groups that lead to the node, from the top.
    fileprivate func path(among steps: [SplitStep]) -> String {
        guard let package = groups.first?.packages.first else { return "" }
        let above = steps.filter { $0.position < position }
        let ids = above.compactMap { $0.groups.first { $0.packages.contains(package) }?.id }
        return ids.joined(separator: " › ")
    }
}

extension ExplainedGround {
    /// A group's weight as the scenario or the estimate has it.
    fileprivate func weight(of group: SplitStep.Group, in step: SplitStep) -> Table.Cell {
        let land = programme.laender.first { $0.id == group.id }
        return switch step.split.key {
        case .effort, .priority: .euros(Cents(group.share.weight))
        case .equal: .count(1)
        case .population: land.map { .count($0.population) } ?? .empty
        case .municipalities: land.map { .count($0.municipalities) } ?? .empty
        case .koenigstein: land.map { .number($0.koenigstein.double) } ?? .empty
        case .table: .number(step.split.shares[group.id]?.double ?? 0)
        case .ranking: .empty
        }
    }
}
