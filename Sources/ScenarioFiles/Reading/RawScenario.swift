// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A scenario's files as they stand, before anything but their form is checked; variants change it.
struct RawScenario: Sendable {
    /// The values of scenario.yaml; nil where it could not be read.
    var root: SettingNode?
    /// Where scenario.yaml begins.
    var start: Origin
    var tables: [TableName: Table]
    /// The variants composed onto it.
    var variants: [VariantFile] = []

    /// The name of the file that holds everything that is not a table.
    static let settingsFile = "scenario.yaml"

    /// The names of all files that a scenario can have.
    static let fileNames =
        [settingsFile] + (TableName.allCases + [.published]).map(\.fileName)

    /// Reads the files of a folder.
    init(folder: PathName, files: inout InputFiles) throws(FileFailure) {
        let log = files.log
        let path = folder.appending(Self.settingsFile)
        start = Origin(file: path.text, line: 1, column: 1)
        log.register(path.text)
        for name in TableName.allCases { log.register(folder.appending(name.fileName).text) }
        if let bytes = try files.read(path, as: path.name, isYaml: true) {
            var reader = YamlReader(file: path.text, log: log)
            root = reader.read(String(decoding: bytes, as: UTF8.self))
        }
        tables = [:]
        for name in TableName.allCases {
            let file = folder.appending(name.fileName)
            let bytes = try files.read(file, as: name.fileName)
            tables[name] = TableReader(name: name, file: file.text, log: log).read(bytes)
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
    }

    func table(_ name: TableName) -> Table {
        tables[name] ?? Table(name: name, file: name.fileName, isComplete: false)
    }
}
