// SPDX-License-Identifier: GPL-3.0-or-later

/// A piece of work by its name, before anything is prepared for it.
public struct CatalogueEntry: Sendable {
    /// What is measured, for the tables of results.
    public let name: String
    /// How many equal operations a run consists of: 1, a thousand or a million.
    public let operations: Int
    /// Prepares the work; what this takes is not measured.
    public let prepare: @Sendable () async throws -> any Workload

    init(
        _ name: String, operations: Int = 1,
        _ prepare: @escaping @Sendable () async throws -> any Workload
    ) {
        self.name = name
        self.operations = operations
        self.prepare = prepare
    }
}

/// All that is measured, from the cent to the tables.
public func catalogue(_ scale: WorkScale) -> [CatalogueEntry] {
    let (thousand, million) = (scale(1_000, small: 10), scale(1_000_000, small: 1_000))
    let draws = scale(100, small: 20)
    return [
        CatalogueEntry("apportion, 40 parts", operations: thousand) {
            Apportionment(parts: 40, repetitions: thousand)
        },
        CatalogueEntry("apportion, 600 parts", operations: thousand) {
            Apportionment(parts: 600, repetitions: thousand)
        },
        CatalogueEntry("apportion, 19000 parts") {
            Apportionment(parts: scale(19_000, small: 1_900), repetitions: 1)
        },
        CatalogueEntry("uniform of a name", operations: million) {
            UniformsOfNames(count: million)
        },
        CatalogueEntry("quantile from a table", operations: million) {
            QuantilesFromTables(count: million)
        },
        CatalogueEntry("read the reference") { ReadingScenario(scale) },
        CatalogueEntry("plan the reference") { try MakingPlan(scale) },
        CatalogueEntry("compile the reference") { try CompilingPlan(scale) },
        CatalogueEntry("close the books of the reference") { try ClosingBooks(scale) },
        CatalogueEntry("draw of tiny", operations: thousand) {
            try SuccessiveDraws(.small, draws: thousand)
        },
        CatalogueEntry("draw of the reference") { try SuccessiveDraws(scale, draws: 1) },
        CatalogueEntry("study of 100 draws, all cores") { try WholeStudy(scale, draws: draws) },
        CatalogueEntry("tables of 100 draws") { try await MakingTables(scale, draws: draws) },
        CatalogueEntry("CSV of 100 draws") { try await WritingTables(scale, draws: draws) },
    ]
}
