// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Tables
import Words

/// What became of the money of some packages, or of a reserve, in cents.
struct MoneyFates {
    var spent: Int64 = 0
    var lapsed: Int64 = 0
    var left: Int64 = 0
    var total: Int64 { spent + lapsed + left }

    static func += (sum: inout MoneyFates, part: MoneyFates) {
        sum.spent += part.spent
        sum.lapsed += part.lapsed
        sum.left += part.left
    }
}

/// The way of the money in the plan case: what reached each line, level and field, and its fate.
struct MoneyFlow {
    /// By line, level and field, in the order in which the packages' table names them.
    private(set) var lines: [String] = []
    private(set) var levels: [String] = []
    private(set) var fields: [String] = []
    private(set) var packages: [Cell: MoneyFates] = [:]
    /// What stayed in a line's reserve and was never granted.
    private(set) var reserves: [String: MoneyFates] = [:]

    /// A combination that has packages.
    struct Cell: Hashable {
        let line: String
        let level: String
        let field: String
    }

    init(
        packages reader: TableReader<PackagesColumn>, ledger: TableReader<LedgerColumn>,
        levels order: [String],
        fields names: [String]
    ) {
        for row in reader.rows {
            let cell = Cell(
                line: reader.text(.line, row), level: reader.text(.level, row),
                field: reader.text(.field, row))
            packages[cell, default: MoneyFates()] += MoneyFates(
                spent: reader.cents(.spentEUR, row), lapsed: reader.cents(.lapsedEUR, row),
                left: reader.cents(.remainingEUR, row))
        }
        for row in ledger.rows {
            let (amount, from) = (ledger.cents(.amountEUR, row), ledger.text(.from, row))
            if ledger.text(.kind, row) == "open" {
                let line = String(ledger.text(.to, row).dropFirst("reserve/".count))
                lines.append(line)
                reserves[line, default: MoneyFates()].left += amount
            } else if from.hasPrefix("reserve/") {
                let line = String(from.dropFirst("reserve/".count))
                reserves[line, default: MoneyFates()].left -= amount
                if ledger.text(.kind, row) == "lapse" {
                    reserves[line, default: MoneyFates()].lapsed += amount
                }
            }
        }
        let used = Set(packages.keys.map(\.level))
        levels = order.filter(used.contains)
        let usedFields = Set(packages.keys.map(\.field))
        fields = names.filter(usedFields.contains)
    }

    /// The sum over the packages of a line, level or field, where they are named.
    func sum(line: String? = nil, level: String? = nil, field: String? = nil) -> MoneyFates {
        packages.reduce(into: MoneyFates()) { sum, entry in
            let isMeant =
                (line == nil || entry.key.line == line)
                && (level == nil || entry.key.level == level)
                && (field == nil || entry.key.field == field)
            if isMeant { sum += entry.value }
        }
    }
}

extension ReportContext {
    /// The flow of the money from the programme to what became of it.
    func flowSection() -> ReportSection {
        var section = ReportSection(
            id: "flow", title: Text(de: "Der Weg des Geldes", en: "The flow of the money")[language]
        )
        let names = reader(NamesColumn.self)
        let fields = names.rows.filter { names.text(.kind, $0) == "field" }
            .map { names.text(.id, $0) }
        let flow = MoneyFlow(
            packages: reader(PackagesColumn.self), ledger: reader(LedgerColumn.self),
            levels: ["bund", "land", "kommune"], fields: fields)
        guard !flow.lines.isEmpty else { return section }
        let drawing = FlowDrawing(flow: flow, context: self)
        section.add(
            drawing.chart, table: drawing.table,
            note: Text(
                de: "Planfall, in \(moneyUnit): jeder Strom zeigt, was nach Zuweisung, Bewilligung "
                    + "und Umschichtung auf seinem Weg liegt. „Reserve“ ist, was nie bewilligt "
                    + "wurde.",
                en: "Plan case, in \(moneyUnit): each stream shows what lies on its way after "
                    + "assignment, grants and reassignment. “Reserve” is what was never "
                    + "granted.")[language],
            self)
        return section
    }
}

/// The picture of the flow, and its numbers.
private struct FlowDrawing {
    private let context: ReportContext
    private var layout = SankeyLayout(gap: 0.027)
    private var names: [String] = []
    private var colors: [String] = []

    init(flow: MoneyFlow, context: ReportContext) {
        self.context = context
        build(flow)
    }

    private mutating func node(_ name: String, column: Int, color: String = "#7b93ab") -> Int {
        names.append(name)
        colors.append(color)
        return layout.addNode(name, column: column)
    }

    private mutating func build(_ flow: MoneyFlow) {
        let language = context.language
        let programme = node(
            Text(de: "Programm", en: "Programme")[language], column: 0, color: Palette.text)
        let lines = flow.lines.map { node(context.name("line", $0), column: 1) }
        let levels = flow.levels.map {
            node(context.word($0, in: ValueWords.levels), column: 2)
        }
        let reserve = node(
            Text(de: "Reserve", en: "Reserve")[language], column: 2, color: Palette.left)
        let fields = flow.fields.map { node(context.name("field", $0), column: 3) }
        let spent = node(
            Text(de: "Ausgegeben", en: "Spent")[language], column: 4, color: Palette.spent)
        let left = node(Text(de: "Übrig", en: "Left")[language], column: 4, color: Palette.left)
        let lapsed = node(
            Text(de: "Verfallen", en: "Lapsed")[language], column: 4, color: Palette.lapsed)
        var kept = MoneyFates()
        for (line, id) in zip(lines, flow.lines) {
            let held = flow.reserves[id] ?? MoneyFates()
            kept += held
            layout.addLink(from: programme, to: line, flow.sum(line: id).total + held.total)
            layout.addLink(from: line, to: reserve, held.total)
            for (level, name) in zip(levels, flow.levels) {
                layout.addLink(from: line, to: level, flow.sum(line: id, level: name).total)
            }
        }
        for (field, id) in zip(fields, flow.fields) {
            for (level, name) in zip(levels, flow.levels) {
                layout.addLink(from: level, to: field, flow.sum(level: name, field: id).total)
            }
            let fates = flow.sum(field: id)
            layout.addLink(from: field, to: spent, fates.spent)
            layout.addLink(from: field, to: left, fates.left)
            layout.addLink(from: field, to: lapsed, fates.lapsed)
        }
        layout.addLink(from: reserve, to: left, kept.left)
        layout.addLink(from: reserve, to: lapsed, kept.lapsed)
        layout.arrange()
    }

    var chart: Chart {
        let title = Text(
            de: "Vom Programm über Säulen, Ebenen und Themenfelder zum Verbleib",
            en: "From the programme through lines, levels and fields to what became of "
                + "it")[context.language]
        let parts = layout.nodes.indices.filter { layout.nodes[$0].column == 4 }
            .map { "\(names[$0]) \(context.money(Double(layout.nodes[$0].amount)))" }
        let alternative =
            Text(
                de: "Flussdiagramm der Mittel; am Ende: ",
                en: "Flow of the money; in the end: ")[context.language]
            + parts.joined(separator: ", ") + "."
        let drawing = SankeyChart(
            layout: layout,
            label: { (names[$0], context.amount(Double(layout.nodes[$0].amount))) },
            tip: { index in
                let link = layout.links[index]
                return "\(names[link.from]) → \(names[link.to])\n"
                    + context.money(Double(link.amount))
            },
            color: { colors[$0] })
        let spec = drawing.spec(
            ChartFrame(language: context.language, title: title, height: 620), alternative)
        return Chart(id: "flow-money", title: title, alternative: alternative, spec: spec)
    }

    var table: PageTable {
        var table = PageTable([
            .text(Text(de: "Von", en: "From")[context.language]),
            .text(Text(de: "Nach", en: "To")[context.language]),
            .number(context.moneyUnit),
        ])
        for link in layout.links {
            table.add([names[link.from], names[link.to], context.amount(Double(link.amount))])
        }
        return table
    }
}
