// SPDX-License-Identifier: GPL-3.0-or-later
import Planning
import Programme

/// The columns of `estimate` in their order; its shape says what they mean.
public enum EstimateColumn: String, GroupedColumns {
    case dimension
    case key
    case packages
    case personDays = "person_days"
    case estimateEUR = "estimate_eur"
    case daysFrom = "days_from"
    case daysTo = "days_to"
    case costFromEUR = "cost_from_eur"
    case costToEUR = "cost_to_eur"
    case internalDaysFrom = "internal_days_from"
    case internalDaysTo = "internal_days_to"
    case internalFromEUR = "internal_from_eur"
    case internalToEUR = "internal_to_eur"
    case externalDaysFrom = "external_days_from"
    case externalDaysTo = "external_days_to"
    case externalFromEUR = "external_from_eur"
    case externalToEUR = "external_to_eur"

    /// Their table.
    public static let table = Table.Name.estimate

    /// The columns of a part of the work.
    public struct Part: Sendable {
        /// Person-days, at least and at most.
        public let (daysFrom, daysTo): (EstimateColumn, EstimateColumn)
        /// Cost, at least and at most.
        public let (costFrom, costTo): (EstimateColumn, EstimateColumn)

        /// All of it.
        public static let all = Part(
            days: (.daysFrom, .daysTo), cost: (.costFromEUR, .costToEUR))
        /// What own staff does.
        public static let `internal` = Part(
            days: (.internalDaysFrom, .internalDaysTo), cost: (.internalFromEUR, .internalToEUR))
        /// What contractors do.
        public static let external = Part(
            days: (.externalDaysFrom, .externalDaysTo), cost: (.externalFromEUR, .externalToEUR))

        private init(
            days: (EstimateColumn, EstimateColumn), cost: (EstimateColumn, EstimateColumn)
        ) {
            (daysFrom, daysTo) = days
            (costFrom, costTo) = cost
        }
    }
}

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

    typealias Shape = TableShape<EstimateColumn, Row>

    static let shape = Shape(
        columns: Shape.groupColumns() + middle
            + columns(.all, de: "insgesamt", en: "in total", \.total)
            + columns(
                .internal, de: "intern (eigenes Personal)", en: "internal (own staff)", \.internal)
            + columns(
                .external, de: "extern (Auftragnehmer)", en: "external (contractors)", \.external))

    private static let middle: [Shape.Column] = [
        .init(
            .packages, .count, de: "Zahl der Arbeitspakete, ausgeschlossene eingerechnet",
            en: "Number of work packages, excluded ones included"
        ) { .count($0.sum.packages) },
        .init(
            .personDays, .days, de: "Geschätzter Aufwand: Mitte zwischen von und bis",
            en: "Estimated effort: the middle of from and to"
        ) { .number($0.sum.personDays) },
        .init(
            .estimateEUR, .euros, de: "Geschätzte Kosten: Mitte zwischen von und bis",
            en: "Estimated cost: the middle of from and to"
        ) { .euros($0.sum.estimate) },
    ]

    private static func columns(
        _ keys: EstimateColumn.Part, de: String, en: String,
        _ part: @escaping @Sendable (EstimateRange) -> Part
    ) -> [Shape.Column] {
        [
            .init(
                keys.daysFrom, .days, de: "Personentage \(de), mindestens",
                en: "Person-days \(en), at least"
            ) { .number(part($0.sum).leastDays) },
            .init(
                keys.daysTo, .days, de: "Personentage \(de), höchstens",
                en: "Person-days \(en), at most"
            ) { .number(part($0.sum).mostDays) },
            .init(
                keys.costFrom, .euros, de: "Kosten \(de), mindestens",
                en: "Cost \(en), at least"
            ) { .euros(part($0.sum).leastCost) },
            .init(
                keys.costTo, .euros, de: "Kosten \(de), höchstens", en: "Cost \(en), at most"
            ) { .euros(part($0.sum).mostCost) },
        ]
    }
}
