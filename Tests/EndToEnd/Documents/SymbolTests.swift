// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Testing

/// The table at the end of the rule book leads from a symbol to a name that the code has.
@Suite struct SymbolTests {
    @Test func `each name that the rule book gives to a symbol is declared in the code`() throws {
        let model = try Document("docs/model.md")
        let section = try #require(model.section { $0.words == "Names in the code" })
        let names = section.matches(of: /`([A-Za-z]+(?:\.[A-Za-z]+)?)`/)
            .map { String($0.output.1) }.filter { $0 != "apportion" }
        #expect(names.count > 50)
        let declared = try Self.declarations()
        for name in names {
            let parts = name.split(separator: ".").map(String.init)
            guard let members = declared[parts[0]] else {
                #expect(Bool(false), "\(parts[0]) is not declared")
                continue
            }
            if parts.count == 2 { #expect(members.contains(parts[1]), "\(name)") }
        }
    }

    /// The declarations of all files: a type with whatever its files declare, functions too.
    ///
    /// A member is looked for in all files that declare or extend its type, which is enough to find
    /// a name that was changed.
    private static func declarations() throws -> [String: Set<String>] {
        let root = Program.repository.appending(path: "Sources")
        let type = #/\b(?:struct|class|enum|actor|extension|func) (\w+)/#
        let member = #/\b(?:let|var|func|case) (\w+)/#
        var declared: [String: Set<String>] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
        where path.hasSuffix(".swift") {
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            let members = Set(text.matches(of: member).map { String($0.output.1) })
            for match in text.matches(of: type) {
                declared[String(match.output.1), default: []].formUnion(members)
            }
        }
        return declared
    }
}
