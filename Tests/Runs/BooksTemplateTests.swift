// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import ResultFiles
import Runs
import ScenarioFiles
import Testing
import TestSupport
import Words

@Suite struct BooksTemplateTests {
    private static let closed = Month(year: 2021, number: 6)

    private func planned(_ settings: [String] = []) throws -> PlannedScenario {
        try PlannedScenario(ScenarioSource(path: Repository.tiny, settings: settings))
    }

    /// The files of a template in memory, below `books/`.
    private func files(
        _ planned: PlannedScenario, _ format: FileFormat
    ) throws -> [String: [UInt8]] {
        let files = try BooksTemplate(planned, closed: Self.closed).files(format)
        return Dictionary(uniqueKeysWithValues: files.map { ("books/" + $0.name, $0.bytes) })
    }

    @Test(arguments: Language.allCases, CSVDialect.allCases)
    func `empty books are read, and say that nothing has happened`(
        language: Language, dialect: CSVDialect
    ) throws {
        let planned = try planned()
        let files = try files(planned, FileFormat(language: language, dialect: dialect))
        let names = ["actuals", "payments", "movements", "progress", "milestones", "capacity"]
        #expect(
            files.keys.sorted()
                == names.map { "books/\($0).\($0 == "actuals" ? "yaml" : "csv")" }.sorted())
        let (actuals, warnings) = try readActuals(
            in: "books", from: MemoryFiles(files), of: planned.programme, plan: planned.plan)
        #expect(warnings == [])
        #expect(actuals.cutOffMonths == 9)
        #expect(actuals.payments == [] && actuals.movements == [] && actuals.capacity == [])
        #expect(actuals.milestones == [])
        #expect(actuals.note == nil && actuals.allocations == nil)
        let progress = try #require(actuals.progress)
        #expect(
            progress.map(\.package)
                == planned.plan.packages.indices.filter { !planned.plan.packages[$0].isExcluded })
        #expect(progress.allSatisfy { $0.startedMonths == nil && $0.finishedMonths == nil })
    }

    @Test func `once money was paid, what nobody filled is told as missing`() throws {
        let planned = try planned()
        var files = try files(planned, FileFormat(language: .en, dialect: .standard))
        let row = "D/konzept/BUND,2020-11,1\n"
        files["books/payments.csv", default: []] += Array(row.utf8)
        func warnings() throws -> [String] {
            try readActuals(
                in: "books", from: MemoryFiles(files), of: planned.programme, plan: planned.plan
            ).warnings.map(\.kind.id)
        }
        #expect(try warnings() == ["no-progress", "no-milestones"])
        let text = String(decoding: files["books/progress.csv"] ?? [], as: UTF8.self)
        let filled = text.replacing("D/konzept/BUND,,,", with: "D/konzept/BUND,2020-11-02,,")
        #expect(filled != text)
        files["books/progress.csv"] = Array(filled.utf8)
        #expect(try warnings() == ["no-milestones"])
    }

    @Test func `what needs no agreement waits for an approval alone`() throws {
        let planned = try planned(["budget.lines.foederal.agreement=false"])
        let files = try files(planned, FileFormat(language: .en, dialect: .standard))
        let text = String(decoding: files["books/milestones.csv"] ?? [], as: UTF8.self)
        #expect(
            PlainCSV(text).rows.map { "\($0["kind"] ?? "") \($0["subject"] ?? "")" }
                == ["approval A", "approval B", "approval C", "approval D"])
    }

    @Test func `a month outside the programme is refused`() throws {
        let planned = try planned()
        for (month, isRefused) in [
            (Month(year: 2020, number: 9), true), (Month(year: 2020, number: 10), false),
            (Month(year: 2022, number: 12), false), (Month(year: 2023, number: 1), true),
        ] {
            let found = (try? BooksTemplate(planned, closed: month)) == nil
            #expect(found == isRefused, "\(month)")
        }
        #expect(throws: RequestProblem.self) { try BooksTemplate(planned, closed: nil) }
    }
}
