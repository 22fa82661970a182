// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ScenarioFiles
import Testing

/// A scenario's workbook in LibreOffice: opened, edited, saved, read again.
@Suite(.enabled(if: Office.isInstalled, "LibreOffice is not installed"))
struct ScenarioWorkbookOfficeTests {
    private let program: Program
    private let office: Office

    init() throws {
        program = try Program()
        office = try Office(in: program.folder)
    }

    @Test(arguments: ["tiny", "konjunkturpaket-2020"])
    func `saving it changes nothing`(name: String) throws {
        let scenario = Program.repository.appending(path: "scenarios/\(name)").path
        #expect(try program.run("workbook", scenario, "--out", "plan.xlsx").code == 0)
        let plan = program.folder.appending(path: "plan.xlsx").path
        let saved = try office.saved(plan, into: "saved").path
        #expect(FileManager.default.fileExists(atPath: saved))
        #expect(try differences(from: scenario, to: saved) == [])
    }

    @Test func `edited cells arrive, and nothing else`() throws {
        #expect(try program.run("workbook", Program.tiny, "--out", "plan.xlsx").code == 0)
        let plan = program.folder.appending(path: "plan.xlsx").path
        // A number, a date and a text, each of which stands once.
        let edited = try office.edited(
            plan,
            replacing: [
                ("office:value=\"612.5\"", "office:value=\"615.25\""),
                ("office:date-value=\"2020-11-16\"", "office:date-value=\"2021-01-04\""),
                ("<text:p>Kita-Platz</text:p>", "<text:p>Kita-Portal</text:p>"),
            ], into: "edited"
        ).path
        #expect(
            try differences(from: Program.tiny, to: edited) == [
                "scenario.yaml budget.lines.bund.start: 2020-11-16 → 2021-01-04",
                "projects.csv B name: Kita-Platz → Kita-Portal",
                "roles.csv expert day_rate: 612.5 → 615.25",
            ])
    }

    /// What differs between a scenario and the files of a workbook.
    private func differences(from scenario: String, to workbook: String) throws -> [String] {
        let imported = try program.run("import", "workbook", workbook, "--out", "imported")
        #expect(imported.code == 0, "\(imported.messages)")
        let found = try inputDifferences(
            from: ScenarioSource(path: scenario),
            to: ScenarioSource(path: program.folder.appending(path: "imported").path))
        return found.differences.map { difference in
            let place = [difference.file, difference.subject, difference.column]
                .filter { !$0.isEmpty }.joined(separator: " ")
            return "\(place): \(difference.old ?? "–") → \(difference.new ?? "–")"
        }
    }
}
