// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// docs/dependencies.md names what this very build was made of.
@Suite struct VersionTests {
    /// A row of the table: what, which version, which revision.
    struct Row: Hashable {
        let name, version, revision: String

        /// The version of those who wrote it, without what a distribution adds.
        var upstream: String {
            let withoutEpoch = version.split(separator: ":").last.map(String.init) ?? version
            return String(withoutEpoch.prefix { $0.isNumber || $0 == "." })
        }

        /// Whether Debian packs it.
        var isOfSystem: Bool { name.hasPrefix("lib") || name.hasPrefix("zlib") }
    }

    private let told: [Row]
    private let built: [Row]

    init() throws {
        told = Self.rows(of: try Document("docs/dependencies.md").text)
        let scratch = try #require(Self.scratch, "no workspace-state.json above the test's binary")
        built = Self.rows(of: try Self.versions(of: scratch))
    }

    @Test func `the Swift packages are exactly those of the table`() {
        let (told, built) = (Self.packages(told), Self.packages(built))
        #expect(built.count >= 4)
        #expect(told == built, "make versions writes the table anew")
    }

    @Test func `the manifest asks for exactly the versions of the table`() throws {
        let manifest = try String(
            contentsOf: Program.repository.appending(path: "Package.swift"), encoding: .utf8)
        let asked = manifest.matches(of: #/\.package\(\s*url: "([^"]+)", (\w+): "([^"]+)"/#)
        #expect(asked.count >= 3)
        for (_, url, how, version) in asked.map(\.output) {
            let name = url.split(separator: "/").last.map { $0.lowercased() } ?? ""
            #expect(how == "exact", "\(url)")
            #expect(told.contains { $0.name == name && $0.version == version }, "\(url) \(version)")
        }
    }

    @Test func `toolchain and libraries are those of the table, or it is said`() throws {
        let isDebian12 = (try? String(contentsOfFile: "/etc/os-release", encoding: .utf8))
            .map { $0.contains("ID=debian") && $0.contains("VERSION_ID=\"12\"") }
        for row in told where row.isOfSystem || row.name == "Swift" {
            guard let own = built.first(where: { $0.name == row.name }) else {
                Issue.record("\(row.name) is not known here", severity: .warning)
                continue
            }
            if row.isOfSystem, isDebian12 == true { #expect(own.upstream == row.upstream) }
            if own != row {
                Issue.record("built with \(own), the table has \(row)", severity: .warning)
            }
        }
    }

    @Test func `rows and upstream versions are read`() {
        let rows = Self.rows(of: "| yams | 6.2.2 | 47ab |\n| zlib1g-dev | 1:1.2.13.dfsg-1 | |\n")
        #expect(rows.map(\.name) == ["yams", "zlib1g-dev"])
        #expect(rows.map(\.upstream) == ["6.2.2", "1.2.13."])
        #expect(rows.map(\.isOfSystem) == [false, true])
    }

    private static func packages(_ rows: [Row]) -> Set<Row> {
        Set(rows.filter { !$0.isOfSystem && $0.name != "Swift" })
    }

    private static func rows(of text: String) -> [Row] {
        text.matches(of: /(?m)^\| ([A-Za-z0-9.-]+) \| ([^|]*\d[^|]*) \|([^|]*)\|$/).map { match in
            Row(
                name: String(match.output.1),
                version: match.output.2.trimmingCharacters(in: .whitespaces),
                revision: match.output.3.trimmingCharacters(in: .whitespaces))
        }
    }

    /// The folder of the build that this test is part of.
    private static var scratch: String? {
        var folder = URL(filePath: CommandLine.arguments[0]).standardizedFileURL
        for _ in 0..<8 {
            folder.deleteLastPathComponent()
            let state = folder.appending(path: "workspace-state.json").path
            if FileManager.default.fileExists(atPath: state) { return folder.path }
        }
        return nil
    }

    private static func versions(of scratch: String) throws -> String {
        let process = Process()
        process.executableURL = Program.repository.appending(path: ".ci/versions")
        process.arguments = [scratch]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }
}
