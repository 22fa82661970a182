// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import TestSupport

/// LibreOffice without a window, with a profile of its own in German that recalculates every
/// formula of a workbook that it opens.
struct Office {
    private static let places = ["/usr/bin/soffice", "/usr/local/bin/soffice"]

    /// Whether it is installed; tests that need it run only then.
    static var isInstalled: Bool { binary != nil }

    private static var binary: String? {
        places.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private let folder: URL

    /// In a folder in which it may write.
    init(in folder: URL) throws {
        self.folder = folder
        let user = folder.appending(path: "profile/user")
        try FileManager.default.createDirectory(at: user, withIntermediateDirectories: true)
        try Data(Self.settings.utf8).write(
            to: user.appending(path: "registrymodifications.xcu"))
    }

    /// Saves all sheets of a workbook as German CSV with full precision; by the sheet's name.
    func sheets(of workbook: String) throws -> [String: [[String]]] {
        try convert(
            [workbook],
            to: "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,"
                + "false,false,false,-1", into: "sheets")
        let prefix = URL(filePath: workbook).deletingPathExtension().lastPathComponent + "-"
        let names = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "sheets").path)
        return try names.reduce(into: [:]) { sheets, name in
            let sheet = String(name.dropFirst(prefix.count).dropLast(4))
            sheets[sheet] = try Self.rows(of: folder.appending(path: "sheets/\(name)"))
        }
    }

    /// The ranges with filters of a workbook, as `Sheet.A4:Sheet.D9` with quotes where needed.
    func filters(of workbook: String) throws -> [String] {
        try convert([workbook], to: "fods", into: "flat")
        let name = URL(filePath: workbook).deletingPathExtension().lastPathComponent
        let text = try String(
            contentsOf: folder.appending(path: "flat/\(name).fods"), encoding: .utf8)
        return text.matches(of: /<table:database-range [^>]*>/).map { String($0.output) }
            .filter { $0.contains("display-filter-buttons=\"true\"") }
            .compactMap { $0.firstMatch(of: /target-range-address="([^"]*)"/) }
            .map { String($0.1).replacing("&apos;", with: "'") }
    }

    /// Opens CSV files as a German spreadsheet or an English one reads them, and saves them as a
    /// German one does.
    func saveAsGerman(_ files: [String], separator: Character, language: Int, into name: String)
        throws
    {
        let sign = separator.asciiValue ?? 44
        try convert(
            files, to: "csv:Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true",
            reading: "CSV:\(sign),34,76,1,,\(language),false,true", into: name)
    }

    /// Opens a workbook and saves it again; where it then lies.
    func saved(_ workbook: String, into name: String) throws -> URL {
        try convert([workbook], to: "xlsx:Calc MS Excel 2007 XML", into: name)
        return folder.appending(path: name)
            .appending(path: URL(filePath: workbook).lastPathComponent)
    }

    /// Opens a workbook, replaces pieces of it as a flat document, each of which stands once, and
    /// saves it as a workbook; where it then lies.
    func edited(
        _ workbook: String, replacing pieces: [(old: String, new: String)], into name: String
    ) throws -> URL {
        try convert([workbook], to: "fods", into: name)
        let stem = URL(filePath: workbook).deletingPathExtension().lastPathComponent
        let flat = folder.appending(path: "\(name)/\(stem).fods")
        var text = try String(contentsOf: flat, encoding: .utf8)
        for piece in pieces {
            guard text.ranges(of: piece.old).count == 1 else { throw NotOnce(text: piece.old) }
            text = text.replacing(piece.old, with: piece.new)
        }
        try Data(text.utf8).write(to: flat)
        return try saved(flat.path, into: name + "/saved").deletingPathExtension()
            .appendingPathExtension("xlsx")
    }

    /// A piece of a document that does not stand there once.
    struct NotOnce: Error { let text: String }

    private func convert(
        _ files: [String], to format: String, reading: String? = nil, into name: String
    ) throws {
        let process = Process()
        process.executableURL = URL(filePath: Self.binary ?? "")
        process.arguments =
            ["-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)"]
            + ["--headless"] + (reading.map { ["--infilter=\($0)"] } ?? [])
            + ["--convert-to", format, "--outdir", folder.appending(path: name).path] + files
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
    }

    /// The cells of a file with semicolons; none of those read here holds one.
    static func rows(of file: URL) throws -> [[String]] {
        PlainCSV(try String(contentsOf: file, encoding: .utf8), separator: ";").lines.map { cells in
            cells.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: "\"")) }
        }
    }

    private static let settings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
        <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        <item oor:path="/org.openoffice.Setup/L10N">
        <prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>de-DE</value></prop></item>
        </oor:items>
        """
}
