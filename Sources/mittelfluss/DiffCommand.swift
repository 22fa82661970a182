// SPDX-License-Identifier: GPL-3.0-or-later
import ArgumentParser
import Runs
import ScenarioFiles
import ScenarioWorkbooks

/// `mittelfluss diff`: every setting and cell in which a variant differs from its base.
struct DiffCommand: InterruptibleCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Zeigt, was eine Variante an den Eingaben ändert. "
            + "(What a variant changes in the inputs.)")

    @OptionGroup var options: ScenarioOptions

    @Argument(
        help: ArgumentHelp(
            "Variante: Datei, Name oder mehrere mit +; oder ein zweites Szenario (variant: file, "
                + "name, or several joined by +; or a second scenario).",
            valueName: "variant"))
    var variant: ComposedVariant

    @Option(
        help: ArgumentHelp(
            "Ordner für differences.csv, oder neue Arbeitsmappe .xlsx, die selbst eine Variante "
                + "ist (folder for differences.csv, or a new workbook that is a variant).",
            valueName: "dir"))
    var out: String?

    func run(_ interruption: Interruption) throws {
        let files = SnapshotFiles(of: WorkbookDoor())
        let base = options.source(adding: nil, in: files)
        let other = options.source(comparing: variant, in: files)
        let found = try asking(options.lang) { try inputDifferences(from: base, to: other) }
        if let out, out.lowercased().hasSuffix(".xlsx") {
            let file = try newWorkbook(out, options.lang)
            let bytes = try asking(options.lang) {
                try VariantWorkbook(from: base, to: other, at: out).bytes(options.lang)
            }
            try file.write(bytes, interruption, options.lang)
        } else if let out {
            let files = try asking(options.lang) { try found.files(options.format) }
            try openFolder(out, options.lang).replace(with: files, interruption, options.lang)
        }
        try printResults(
            differencesText(
                base: found.base.id, variant: found.variant.id, table: found.table,
                language: options.lang),
            options)
    }
}
