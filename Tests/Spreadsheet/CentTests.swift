// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Planning
import Programme
import ScenarioFiles
import Study
import Tables
import Testing
@testable import Spreadsheet

/// A spreadsheet computes in `Double`: no cent may be lost on the way to the file and back.
@Suite struct CentTests {
    /// What stands in the file: 16 digits, as libxlsxwriter writes a number.
    private func written(_ value: Double) -> String { String(format: "%.16G", value) }

    /// The cents that a spreadsheet reads, to two decimals.
    private func read(_ text: String) throws -> String {
        String(format: "%.2f", try #require(Double(text)))
    }

    @Test func `each cent of what can be computed has a number of its own`() throws {
        let largest = Limits.estimates.count
        var bits: UInt64 = 20_200_918
        var amounts: [Int64] = [0, 1, 99, 100, largest, -largest, Cents.largestBudget.count]
        for _ in 0..<20_000 {
            bits = bits &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            amounts.append(Int64(bits >> 8) % largest >> Int64(bits & 31))
        }
        for cents in amounts {
            guard case .number(let value, _) = SheetCell.euros(cents),
                case .number(let next, _) = SheetCell.euros(cents - 1)
            else { return #expect(Bool(false), "no numbers") }
            #expect(try read(written(value)) == Cents(cents).description)
            #expect(written(value) != written(next))
        }
    }

    /// The packages' sheet of `tiny` with the largest budget that there may be.
    @Test func `ten trillion EUR come to the sheet to the cent`() async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let programme = try readProgramme(
            ScenarioSource(
                path: root.appending(path: "scenarios/tiny").path,
                settings: [
                    "budget.total=10000000000000", "budget.years={2021: 10000000000000}",
                    "budget.carry_over={}", "distribution.headroom=19",
                    "estimation.complexity={low: 300000, medium: 700000.3, high: 999999}",
                    "distribution.splits.1.maximum={}",
                ]))
        let plan = try makePlan(for: programme)
        let result = try await runStudy(programme, plan, StudyOptions(draws: 2, seed: 1))
        let tables = RunTables(programme: programme, plan: plan, result: result, perDraw: false)
        let assigned = plan.allocations.map(\.description)
        #expect(plan.allocations.max() ?? .zero > Cents(100_000_000_000_000))
        let workbook = Workbook(
            tables.all,
            facts: WorkbookFacts(
                scenario: "tiny", title: Text(de: "Klein", en: "Small"), seed: 1,
                firstDraw: 0, draws: 2, version: "1"), language: .de)
        let packages = try #require(tables.all.first { $0.name == "packages" })
        let column = try #require(packages.columns.firstIndex { $0.id == "allocated_eur" })
        let sheet = try #require(workbook.sheets.first { $0.name == "Arbeitspakete" })
        let cells = try (0..<sheet.body.count).map { row in
            guard case .number(let value, _) = sheet.body.row(row)[column] else { return "" }
            return try read(written(value))
        }
        #expect(cells == assigned)
        #expect(try workbook.bytes().count > 10_000)
    }
}
