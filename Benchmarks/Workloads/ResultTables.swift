// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Study
import ResultFiles
import Tables

/// Makes all tables of a run, a row for every draw included.
public struct MakingTables: Workload {
    let programme: Programme
    let plan: FundingPlan
    let result: StudyResult

    /// The tables of a study of the scenario of that scale.
    public init(_ scale: WorkScale, draws: Int) async throws {
        let study = try WholeStudy(scale, draws: draws)
        (programme, plan) = (study.programme, study.plan)
        result = try await study.run()
    }

    /// The tables in their order.
    public func run() -> [Table] {
        RunTables(programme: programme, plan: plan, result: result, perDraw: true).all
    }

    /// The hash of all headings and cells.
    public func hash(of tables: [Table]) -> UInt64 {
        var fingerprint = Fingerprint()
        for table in tables {
            for column in table.columns { fingerprint.add(column.id) }
            for cell in table.rows.joined() { fingerprint.add(cell) }
        }
        return fingerprint.value
    }
}

/// Writes all tables of a run as CSV, into memory.
public struct WritingTables: Workload {
    let tables: [Table]

    /// The tables of a study of the scenario of that scale.
    public init(_ scale: WorkScale, draws: Int) async throws {
        tables = try await MakingTables(scale, draws: draws).run()
    }

    /// The files' bytes.
    public func run() -> [[UInt8]] { tables.map { $0.csv(.standard, language: .de) } }

    /// The hash of all bytes.
    public func hash(of files: [[UInt8]]) -> UInt64 {
        var fingerprint = Fingerprint()
        for file in files { fingerprint.add(file) }
        return fingerprint.value
    }
}

extension Fingerprint {
    mutating func add(_ cell: Table.Cell) {
        switch cell {
        case .empty: add("")
        case .text(let text): add(text)
        case .localized(let text): add(text.de + text.en)
        case .count(let count): add(Int64(count))
        case .euros(let amount): add(amount)
        case .euroStatistic(let number), .number(let number): add(number)
        case .decimal(let number): add(number.description)
        case .truth(let isTrue): add(isTrue ? "true" : "false")
        case .date(let day): add(String(describing: day))
        }
    }
}
