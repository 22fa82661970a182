// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme

/// What `mittelfluss estimate` shows: person-days and cost from–to, internal and external.
enum EstimateTable {
    typealias Row = PackageGroup<EstimateRange>
    typealias Part = EstimateRange.Part

    static func table(_ programme: Programme, _ packages: [WorkPackage]) -> Table {
        let units = UnitEffort.all(of: programme)
        let ranges = packages.map { EstimateRange(of: $0, unit: units[$0.component]) }
        return shape.table(
            Row.all(
                by: [.lineAndLevel, .field, .kind, .component, .total], in: programme,
                of: packages, from: EstimateRange()
            ) { $0 += ranges[$1] })
    }

    static let shape = TableShape<Row>(
        name: "estimate",
        columns: Row.columns + middle
            + columns(days: "days", cost: "cost", de: "insgesamt", en: "in total", \.total)
            + columns(
                days: "internal_days", cost: "internal", de: "intern (eigenes Personal)",
                en: "internal (own staff)", \.internal)
            + columns(
                days: "external_days", cost: "external", de: "extern (Auftragnehmer)",
                en: "external (contractors)", \.external))

    private static let middle: [TableShape<Row>.Column] = [
        .init(
            "packages", .count, de: "Zahl der Arbeitspakete, ausgeschlossene eingerechnet",
            en: "Number of work packages, excluded ones included"
        ) { .count($0.sum.packages) },
        .init(
            "person_days", .days, de: "Geschätzter Aufwand: Mitte zwischen von und bis",
            en: "Estimated effort: the middle of from and to"
        ) { .number($0.sum.personDays) },
        .init(
            "estimate_eur", .euros, de: "Geschätzte Kosten: Mitte zwischen von und bis",
            en: "Estimated cost: the middle of from and to"
        ) { .euros($0.sum.estimate) },
    ]

    private static func columns(
        days: String, cost: String, de: String, en: String,
        _ part: @escaping @Sendable (EstimateRange) -> Part
    ) -> [TableShape<Row>.Column] {
        [
            .init(
                "\(days)_from", .days, de: "Personentage \(de), mindestens",
                en: "Person-days \(en), at least"
            ) { .number(part($0.sum).leastDays) },
            .init(
                "\(days)_to", .days, de: "Personentage \(de), höchstens",
                en: "Person-days \(en), at most"
            ) { .number(part($0.sum).mostDays) },
            .init(
                "\(cost)_from_eur", .euros, de: "Kosten \(de), mindestens",
                en: "Cost \(en), at least"
            ) { .euros(part($0.sum).leastCost) },
            .init(
                "\(cost)_to_eur", .euros, de: "Kosten \(de), höchstens", en: "Cost \(en), at most"
            ) { .euros(part($0.sum).mostCost) },
        ]
    }
}
