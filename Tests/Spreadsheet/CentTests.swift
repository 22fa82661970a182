// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Planning
import Programme
import ScenarioFiles
import Study
import Tables
import Testing
import TestSupport
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
        let example = try PlannedExample(settings: [
            "budget.total=10000000000000", "budget.years={2021: 10000000000000}",
            "budget.carry_over={}", "distribution.headroom=19",
            "estimation.complexity={low: 300000, medium: 700000.3, high: 999999}",
            "distribution.splits.1.maximum={}",
        ])
        let tables = example.tables(of: try await example.run(draws: 2, seed: 1))
        let assigned = example.plan.allocations.map(\.description)
        #expect(example.plan.allocations.max() ?? .zero > Cents(100_000_000_000_000))
        let workbook = Workbook(
            tables,
            facts: WorkbookFacts(
                scenario: "tiny", title: Text(de: "Klein", en: "Small"), seed: 1,
                firstDraw: 0, draws: 2, version: "1"), language: .de)
        let column = TableReader<PackagesColumn>(among: tables).position(of: .allocatedEUR)
        let sheet = try #require(workbook.sheets.first { $0.name == "Arbeitspakete" })
        let cells = try (0..<sheet.body.count).map { row in
            guard case .number(let value, _) = sheet.body.row(row)[column] else { return "" }
            return try read(written(value))
        }
        #expect(cells == assigned)
        #expect(try workbook.bytes().count > 10_000)
    }
}
