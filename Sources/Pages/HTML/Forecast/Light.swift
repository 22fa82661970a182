// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Words

/// What an index tells in a word; no meaning hangs on its colour alone.
enum Light: String, CaseIterable {
    case ahead, good, behind, far, unknown

    /// From here on an index is good, from the second behind, above the last ahead.
    static let leastGood = 0.95
    static let leastBehind = 0.8
    static let mostGood = 1.05

    /// The light of an index; nil where nothing was planned or paid.
    init(_ index: Double?) {
        switch index {
        case nil: self = .unknown
        case let index? where index < Self.leastBehind: self = .far
        case let index? where index < Self.leastGood: self = .behind
        case let index? where index > Self.mostGood: self = .ahead
        default: self = .good
        }
    }

    /// What it says of the schedule.
    var schedule: Text {
        switch self {
        case .ahead: Text(de: "voraus", en: "ahead")
        case .good: Text(de: "im Plan", en: "on schedule")
        case .behind: Text(de: "zurück", en: "behind")
        case .far: Text(de: "weit zurück", en: "far behind")
        case .unknown: Text(de: "nichts geplant", en: "nothing planned")
        }
    }

    /// What it says of the cost.
    var cost: Text {
        switch self {
        case .ahead: Text(de: "günstiger", en: "cheaper")
        case .good: Text(de: "wie geschätzt", en: "as estimated")
        case .behind: Text(de: "teurer", en: "dearer")
        case .far: Text(de: "viel teurer", en: "much dearer")
        case .unknown: Text(de: "nichts gezahlt", en: "nothing paid")
        }
    }

    private var sign: String {
        switch self {
        case .ahead, .good: "●"
        case .behind: "▲"
        case .far: "■"
        case .unknown: "○"
        }
    }

    /// An index with two decimals; with more where they would tell another light: `0,9498`.
    static func text(of index: Double, _ number: NumberStyle) -> String {
        let power = [2: 1e2, 3: 1e3, 4: 1e4, 5: 1e5]
        let places = (2...5).first { places in
            guard let size = power[places] else { return false }
            return Light((index * size).rounded(.toNearestOrEven) / size) == Light(index)
        }
        return number.decimal(index, places: places ?? 6)
    }

    /// A word with its sign, the index behind it.
    func markup(_ words: Text, _ index: Double?, _ report: ReportContext) -> Markup {
        let number = index.map { " (\(Self.text(of: $0, report.number)))" } ?? ""
        return .element(
            "span", ["class": "light \(rawValue)"],
            .element("span", ["aria-hidden": "true"], .text(sign)),
            .text("\u{A0}" + (words[report.language] + number).unbroken))
    }
}

extension DeviationPart {
    /// The light of its schedule, and of its cost.
    var schedule: Light { Light(scheduleIndex) }
    var cost: Light { Light(costIndex) }
}

extension ForecastContext {
    /// Both lights of a part, for two cells.
    func lights(of part: DeviationPart) -> [Markup] {
        [
            part.schedule.markup(part.schedule.schedule, part.scheduleIndex, report),
            part.cost.markup(part.cost.cost, part.costIndex, report),
        ]
    }

    /// The headings of those cells.
    var lightColumns: [PageTable.Column] {
        [
            .text(Text(de: "Termin (EV / PV)", en: "Schedule (EV / PV)")[language]),
            .text(Text(de: "Kosten (EV / AC)", en: "Cost (EV / AC)")[language]),
        ]
    }

    /// The headings of planned value, earned value and what was paid: three columns, never one.
    var valueColumns: [PageTable.Column] {
        [
            .number(
                Text(de: "Planwert PV", en: "Planned value PV")[language] + " (\(report.moneyUnit))"
            ),
            .number(
                Text(de: "Fertigstellungswert EV", en: "Earned value EV")[language]
                    + " (\(report.moneyUnit))"),
            .number(Text(de: "Ausgezahlt AC", en: "Paid AC")[language] + " (\(report.moneyUnit))"),
        ]
    }

    /// The cells below those headings.
    func values(of part: DeviationPart) -> [Markup] {
        [part.plannedValue, part.earnedValue, part.paid].map { .text(report.amount($0)) }
    }

    /// Traffic lights by field.
    func lightsSection() -> ReportSection {
        var section = ReportSection(
            id: "lights",
            title: Text(de: "Ampel nach Themenfeld", en: "Traffic lights by field")[language])
        let fields = parts(by: "field")
        section.say(count(of: fields))
        var table = PageTable(
            [.text(Text(de: "Themenfeld", en: "Field")[language])] + lightColumns + valueColumns)
        for field in fields {
            table.add([.name(name(of: field))] + lights(of: field) + values(of: field))
        }
        if let total {
            table.add([.text(name(of: total))] + lights(of: total) + values(of: total), isSum: true)
        }
        section.add(table.markup(label: section.title))
        section.say(thresholds, style: "quiet")
        return section
    }

    private func count(of fields: [DeviationPart]) -> String {
        let lights = Light.allCases.compactMap { light -> String? in
            let count = fields.count { $0.schedule == light }
            guard count > 0 else { return nil }
            return "\(report.number.whole(count)) \(light.schedule[report.language])"
        }.joined(separator: ", ")
        return Text(
            de:
                "Termin der Themenfelder am Ende von \(closedMonth), gegen den Planfall ohne "
                + "Bücher: \(lights).",
            en:
                "Schedule of the fields at the end of \(closedMonth), against the plan case "
                + "without books: \(lights).")[language]
    }

    private var thresholds: String {
        let bounds = [Light.leastBehind, Light.leastGood, Light.mostGood]
            .map { report.number.decimal($0, places: 2) }
        let (far, good, ahead) = (bounds[0], bounds[1], bounds[2])
        return Text(
            de:
                "Kennzahl ab \(good): im Plan, wie geschätzt (●); über \(ahead): voraus, "
                + "günstiger (●);"
                + " unter \(good): zurück, teurer (▲); unter \(far): weit zurück, viel teurer (■). "
                + "Aus Kosten errechnet, keine Messung des Fortschritts, die jemand vorgenommen "
                + "hat.",
            en: "Index from \(good): on schedule, as estimated (●); above \(ahead): ahead, cheaper "
                + "(●); below \(good): behind, dearer (▲); below \(far): far behind, much dearer "
                + "(■). Worked out from cost, no measure of progress that someone took.")[language]
    }
}
