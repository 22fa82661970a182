// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ResultFiles
import ScenarioFiles
import TestSupport
import Testing
import Words
@testable import Runs

/// New scenarios: the smallest one, and copies.
@Suite struct NewScenarioTests {
    private func written(
        _ scenario: NewScenario, _ language: Language = .de, _ dialect: CSVDialect = .de
    ) throws -> ScenarioSource {
        let files = try scenario.files(FileFormat(language: language, dialect: dialect))
        let memory = Dictionary(uniqueKeysWithValues: files.map { ("x/\($0.name)", $0.bytes) })
        return ScenarioSource(path: "x", files: MemoryFiles(memory))
    }

    @Test(arguments: Language.allCases, [CSVDialect.de, .standard])
    func `the smallest programme runs at once and nothing about it is odd`(
        _ language: Language, _ dialect: CSVDialect
    ) throws {
        let source = try written(NewScenario(folder: "a/neu", from: nil), language, dialect)
        let planned = try PlannedScenario(source)
        #expect(planned.programme.id == "neu")
        #expect(planned.warnings.isEmpty)
        #expect(planned.programme.lines.count == 2 && planned.programme.laender.count == 3)
        #expect(planned.programme.projects.count == 4)
        #expect(planned.programme.budget.total.count == 120_000_000)
    }

    @Test func `both languages and dialects are the same programme`() throws {
        let scenario = try NewScenario(folder: "neu", from: nil)
        let german = try written(scenario)
        let english = try written(scenario, .en, .standard)
        #expect(try inputDifferences(from: german, to: english).differences.isEmpty)
    }

    @Test(arguments: ["tiny", "konjunkturpaket-2020"])
    func `a copy differs in id and title alone`(_ name: String) throws {
        let source = ScenarioSource(path: Repository.scenario(name))
        let copy = try written(NewScenario(folder: "kopie", from: source))
        let differences = try inputDifferences(from: source, to: copy).differences
        #expect(Set(differences.map(\.subject)) == ["id", "title.de", "title.en"])
    }

    /// As Windows writes them: with a mark of UTF-8 and two signs at each line's end.
    @Test(arguments: [("", "\n"), ("\u{FEFF}", "\n"), ("", "\r\n"), ("\u{FEFF}", "\r\n")])
    func `settings keep their line ends`(_ start: String, _ end: String) throws {
        let scenario = try written(NewScenario(folder: "neu", from: nil))
        let memory = MemoryFiles(
            scenario.everything(below: "x") { start + $0.replacing("\n", with: end) })
        let source = ScenarioSource(path: "x", files: memory)
        let files = try NewScenario(folder: "kopie", from: source)
            .files(FileFormat(language: .de, dialect: .de))
        let settings = try #require(files.first { $0.name == "scenario.yaml" })
        let text = String(decoding: settings.bytes, as: UTF8.self)
        #expect(text.contains("id: \"kopie\"\(end)"))
        let ends = settings.bytes.count { $0 == 13 }
        #expect(ends == (end == "\n" ? 0 : settings.bytes.count { $0 == 10 }))
    }

    @Test(arguments: ["null", "12", "true", "-"])
    func `an id that YAML would take for something else is a text`(_ name: String) throws {
        #expect(
            try PlannedScenario(written(NewScenario(folder: name, from: nil))).programme.id == name)
    }

    @Test(arguments: [
        ("Förder Programm", "foerder-programm"), ("a+b", "a-b"), ("v1.5", "v1-5"),
        ("§§", "programm"),
        ("", "programm"),
    ])
    func `a folder whose name is no id is refused with one that is`(
        _ name: String, _ proposed: String
    ) throws {
        #expect {
            try NewScenario(folder: name.isEmpty ? "" : "x/\(name)", from: nil)
        } throws: { error in
            guard case .noScenarioId(name, let found) = error as? RequestProblem else {
                return false
            }
            return found == proposed
        }
    }

    @Test func `a variant is not copied`() throws {
        let variant = Repository.root.appending(path: "scenarios/variants/more-money.yaml").path
        #expect(throws: RequestProblem.self) {
            try NewScenario(folder: "x", from: ScenarioSource(path: variant))
        }
    }

    @Test func `settings without a line for the id are not written over`() throws {
        let memory = MemoryFiles(
            try written(NewScenario(folder: "neu", from: nil)).everything(below: "x") { text in
                text.replacing("id: \"neu\"", with: "\"id\": neu")
            })
        #expect(throws: RequestProblem.self) {
            try NewScenario(folder: "y", from: ScenarioSource(path: "x", files: memory))
                .files(FileFormat(language: .de, dialect: .de))
        }
    }
}

extension ScenarioSource {
    /// The files of a folder; scenario.yaml changed.
    fileprivate func everything(
        below folder: String, _ change: (String) -> String
    ) -> [String: [UInt8]] {
        files.names(in: folder).reduce(into: [:]) { result, name in
            guard case .bytes(let data) = files.contents(of: "\(folder)/\(name)", limit: .max)
            else { return }
            let text = String(decoding: data, as: UTF8.self)
            result["\(folder)/\(name)"] =
                name == "scenario.yaml" ? Array(change(text).utf8) : Array(data)
        }
    }
}
