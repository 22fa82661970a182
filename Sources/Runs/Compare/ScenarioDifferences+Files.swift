// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import ScenarioFiles
import Tables

extension ScenarioDifferences {
    /// What differs, as a table.
    public var table: Table { DifferenceTables(differences).differences }

    /// The differences as files: `differences.csv`.
    public func files(_ format: FileFormat) throws -> [OutputFile] {
        var record = RunRecord(
            scenario: base.id, variants: Array(variant.variants.dropFirst(base.variants.count)),
            title: variant.title,
            inputs: base.inputHashes.merging(variant.inputHashes) { base, _ in base },
            seed: base.simulation.seed, firstDraw: 0, draws: 0)
        record.sampling = base.simulation.sampling
        return try RenderedResults(
            tables: DifferenceTables(differences).all, record: record, format: format
        ).files()
    }
}
