// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import ResultFiles
import ScenarioFiles
import Tables

/// `mittelfluss diff`: every setting and cell in which a variant differs from its base.
struct DiffCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Zeigt, was eine Variante an den Eingaben ändert. "
            + "(What a variant changes in the inputs.)")

    @OptionGroup var options: ScenarioOptions

    @Argument(
        help: ArgumentHelp(
            "Variante: Datei, Name oder mehrere mit + (file, name, or several joined by +).",
            valueName: "variant"))
    var variant: ComposedVariant

    @Option(
        help: ArgumentHelp(
            "Ordner für differences.csv (folder for differences.csv).", valueName: "dir"))
    var out: String?

    func run(_ interruption: Interruption) throws {
        let found = try reading(options.lang) {
            try inputDifferences(from: options.source, to: options.source(adding: variant))
        }
        let tables = DifferenceTables(found.differences)
        if let out { try write(tables, of: found, to: out, interruption) }
        try printResults(
            differencesText(
                base: found.base.id, variant: found.variant.id, table: tables.differences,
                language: options.lang),
            options)
    }

    private func write(
        _ tables: DifferenceTables, of found: ScenarioDifferences, to path: String,
        _ interruption: Interruption
    ) throws {
        var record = RunRecord(
            scenario: found.base.id, variants: found.addedVariants,
            title: found.variant.title.byLanguage, inputs: found.inputHashes,
            seed: found.base.simulation.seed, firstDraw: 0, draws: 0)
        record.sampling = found.base.simulation.sampling
        let results = ResultFiles(tables.all, record: record, options)
        try openFolder(path, options.lang).replace(with: results.files, interruption, options.lang)
    }
}

extension ScenarioDifferences {
    /// The ids of what is composed onto the base.
    fileprivate var addedVariants: [String] {
        Array(variant.variants.dropFirst(base.variants.count))
    }

    /// The hashes of all files that were read.
    fileprivate var inputHashes: [String: String] {
        base.inputHashes.merging(variant.inputHashes) { base, _ in base }
    }
}
