// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// The files of books as they stand, before anything but their form is checked.
struct RawBooks {
    /// The checked values of actuals.yaml.
    private(set) var settings: Settings
    /// The tables that are there, and payments.csv, which must be.
    private(set) var tables: [TableName: Table] = [:]
    /// Files that are not there, and others that lie beside them unread.
    private(set) var warnings: [Warning] = []
    private let folder: PathName

    /// The name of the file that says up to when the books are closed.
    static let settingsFile = "actuals.yaml"

    /// The names of all files that books can have.
    static let fileNames = [settingsFile] + TableName.books.map(\.fileName)

    /// Reads the files of a folder.
    init(folder: PathName, files: inout InputFiles) throws(FileFailure) {
        self.folder = folder
        let log = files.log
        let path = folder.appending(Self.settingsFile)
        for name in Self.fileNames { log.register(folder.appending(name).text) }
        let start = Origin(file: path.text, line: 1, column: 1)
        var checker = SettingsChecker(log: log, start: start)
        var isReadable = false
        if let bytes = try files.read(path, as: path.name, isYaml: true) {
            var reader = YamlReader(file: path.text, log: log)
            if let root = reader.read(String(decoding: bytes, as: UTF8.self)) {
                checker.check(root, keys: BooksKeys.all)
                isReadable = true
            }
        }
        settings = checker.settings
        settings.isReadable = isReadable
        for name in TableName.books where Self.isNeeded(name, tables) || isThere(name, files) {
            try read(name, files: &files)
        }
        warn(files)
    }

    /// Whether books without the table are no books.
    private static func isNeeded(_ name: TableName, _ tables: [TableName: Table]) -> Bool {
        switch name {
        case .payments: true
        case .accounts:
            tables[.payments].map {
                $0.index(of: "account") != nil && $0.index(of: "package") == nil
            } ?? false
        default: false
        }
    }

    private func isThere(_ name: TableName, _ files: InputFiles) -> Bool {
        files.kind(of: folder.appending(name.fileName)) != .nothing
    }

    private mutating func read(_ name: TableName, files: inout InputFiles) throws(FileFailure) {
        let file = folder.appending(name.fileName)
        let bytes = try files.read(file, as: name.fileName)
        tables[name] = TableReader(name: name, file: file.text, log: files.log).read(bytes)
    }

    /// Whether a table is not there, or, when money has been spent, as `actuals-template` made it.
    private func isUnfilled(_ name: TableName) -> Bool {
        guard let table = tables[name] else { return true }
        let hasPayments = tables[.payments].map { !$0.rows.isEmpty } ?? false
        guard hasPayments, !table.rows.isEmpty else { return false }
        let ids = ["package", "kind", "subject", "pool"]
        return table.rows.allSatisfy { row in
            zip(table.columns, row).allSatisfy { ids.contains($0) || $1.text.isEmpty }
        }
    }

    private mutating func warn(_ files: InputFiles) {
        for name in TableName.books where isUnfilled(name) {
            let file = folder.appending(name.fileName)
            let origin = Origin(file: file.text)
            if name == .progress { warnings.append(Warning(.books(.noProgress), at: origin)) }
            if name == .milestones { warnings.append(Warning(.books(.noMilestones), at: origin)) }
            guard tables[name] == nil, let near = files.near(file) else { continue }
            warnings.append(
                Warning(
                    .books(.misnamedBook(near, meant: file.name)),
                    at: Origin(file: folder.appending(near).text)))
        }
    }
}
