// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A scenario's files as they stand, before anything but their form is checked; variants change it.
package struct RawScenario: Sendable {
    /// The values of scenario.yaml; nil where it could not be read.
    package var root: SettingNode?
    /// Where scenario.yaml begins.
    var start: Origin
    var tables: [TableName: Table]
    /// The variants composed onto it.
    var variants: [VariantFile] = []
    /// What of the workbook that the files are made of is read otherwise than one might think.
    var warnings: [Warning] = []
    /// The comments of the YAML files, by line.
    var comments: [Origin: String] = [:]

    /// The name of the file that holds everything that is not a table.
    package static let settingsFile = "scenario.yaml"

    /// The names of all files that a scenario can have.
    static let fileNames =
        [settingsFile] + (TableName.allCases + [.published]).map(\.fileName)

    /// Reads the files of a folder.
    init(folder: PathName, files: inout InputFiles) throws(FileFailure) {
        let log = files.log
        files.open(folder)
        warnings = files.packed?.warnings ?? []
        let path = folder.appending(Self.settingsFile)
        let first = Origin(file: path.text, line: 1, column: 1)
        start = log.place(of: first)
        log.register(path.text)
        for name in TableName.allCases { log.register(folder.appending(name.fileName).text) }
        if let bytes = try files.read(path, as: path.name, isYaml: true) {
            var reader = YamlReader(file: path.text, log: log)
            let text = String(decoding: bytes, as: UTF8.self)
            root = reader.read(text)?.placed(in: log)
            comments = YamlComments(text).byLine(of: path.text, log)
        }
        tables = [:]
        for name in TableName.allCases {
            let file = folder.appending(name.fileName)
            let bytes = try files.read(file, as: name.fileName)
            tables[name] = TableReader(name: name, file: file.text, log: log).read(bytes)
                .placed(in: log)
        }
        try readPublished(in: folder, files: &files)
    }

    /// Reads the one table that a scenario need not have.
    private mutating func readPublished(
        in folder: PathName, files: inout InputFiles
    ) throws(FileFailure) {
        let name = TableName.published
        let file = folder.appending(name.fileName)
        guard files.kind(of: file) != .nothing else { return }
        files.log.register(file.text)
        let bytes = try files.read(file, as: name.fileName)
        tables[name] = TableReader(name: name, file: file.text, log: files.log).read(bytes)
            .placed(in: files.log)
    }

    func table(_ name: TableName) -> Table {
        tables[name] ?? Table(name: name, file: name.fileName, isComplete: false)
    }

    /// What stands in a table; nil where the scenario does not have it.
    package func contents(of name: TableName) -> TableContents? {
        tables[name].map { table in
            let specs = table.columns.map { name.spec($0) }
            return TableContents(
                columns: specs.compactMap(\.self),
                rows: table.rows.map { row in
                    zip(row, specs).compactMap { cell, spec in spec.map { cell.standardText($0) } }
                })
        }
    }

    /// The comment beside a value of a YAML file, or above it.
    package func comment(at origin: Origin) -> String? {
        var line = origin
        line.column = 0
        return comments[line]
    }
}
