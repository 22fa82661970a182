// SPDX-License-Identifier: GPL-3.0-or-later

/// What some packages together are estimated to need.
public struct EstimateGroup: Sendable {
    /// Person-days and cost from–to.
    public struct Span: Hashable, Sendable {
        /// Person-days, least and most.
        public var days: ClosedRange<Double>
        /// Cost in cents, least and most.
        public var cents: ClosedRange<Int64>

        /// Person-days and cost from–to.
        public init(days: ClosedRange<Double>, cents: ClosedRange<Int64>) {
            self.days = days
            self.cents = cents
        }
    }

    /// The id that they share; empty for all.
    public var key: String
    /// How many packages.
    public var packages: Int
    /// What they are estimated to cost, in cents.
    public var estimateCents: Int64
    /// All work.
    public var all: Span
    /// Work of public servants.
    public var `internal`: Span
    /// Work of contractors.
    public var external: Span

    /// What some packages together need.
    public init(
        key: String, packages: Int, estimateCents: Int64, all: Span, internal: Span, external: Span
    ) {
        self.key = key
        self.packages = packages
        self.estimateCents = estimateCents
        self.all = all
        self.internal = `internal`
        self.external = external
    }
}

/// By what `estimate` shows sums.
public enum EstimateDimension: CaseIterable, Sendable {
    case line, level, field, kind, component

    fileprivate var heading: Phrase {
        switch self {
        case .line: .byLine
        case .level: .byLevel
        case .field: .byField
        case .kind: .byKind
        case .component: .byComponent
        }
    }
}

/// What `estimate` prints: person-days and cost, from–to, internal and external.
///
/// - Parameter total: all packages.
public func estimateText(
    title: String, total: EstimateGroup, groups: [(EstimateDimension, [EstimateGroup])],
    language: Language
) -> String {
    let scale = MoneyScale(upTo: total.all.cents.upperBound)
    var sum = total
    sum.key = Phrase.total.text(language)
    let blocks =
        [title.onOneLine.wrapped(to: TextGrid.widest)]
        + groups.map { dimension, groups in
            estimateLines(dimension.heading, groups + [sum], scale, language)
        }
    return blocks.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
}

private func estimateLines(
    _ heading: Phrase, _ groups: [EstimateGroup], _ scale: MoneyScale, _ language: Language
) -> [String] {
    let number = NumberStyle(language)
    var grid = TextGrid([.left, .right, .right, .left, .right, .right])
    let unit = scale.unit(language)
    grid.add([
        heading.text(language), Phrase.packages.text(language), unit, "",
        Phrase.daysRange.text(language), Phrase.costRange.text(language, unit),
    ])
    for group in groups {
        let parts: [(Phrase, EstimateGroup.Span)] = [
            (.all, group.all), (.internal, group.internal), (.external, group.external),
        ]
        let firsts = [
            group.key, number.whole(group.packages),
            scale.text(cents: Double(group.estimateCents), number),
        ]
        for (index, (name, span)) in parts.enumerated() {
            grid.add(
                (index == 0 ? firsts : ["", "", ""]) + [
                    name.text(language),
                    "\(number.decimal(span.days.lowerBound, places: 0))–"
                        + number.decimal(span.days.upperBound, places: 0),
                    "\(scale.text(cents: Double(span.cents.lowerBound), number))–"
                        + scale.text(cents: Double(span.cents.upperBound), number),
                ])
        }
    }
    return grid.linesWithHeading()
}
