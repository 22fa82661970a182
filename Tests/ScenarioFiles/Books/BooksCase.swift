// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Planning
import Programme
import ScenarioFiles

/// Books of `Tests/Cases` with the scenario to which they belong, to be changed in memory.
struct BooksCase {
    static let names = [
        "tiny", "tiny-coarse", "tiny-scope", "mixed-1", "mixed-2", "mixed-4", "mixed-6",
        "konjunkturpaket-2020",
    ]

    let programme: Programme
    let plan: FundingPlan
    /// The text of each file of the books, by its name.
    var files: [String: String]
    private let path: String

    init(_ name: String) throws {
        path = "\(repository)/Tests/Cases/actuals-\(name)"
        let scenario =
            name.hasPrefix("mixed")
            ? "Tests/Cases/\(name)"
            : "scenarios/" + (name.hasPrefix("tiny") ? "tiny" : name)
        programme = try readProgramme(ScenarioSource(path: "\(repository)/\(scenario)"))
        plan = try makePlan(for: programme)
        files = [:]
        for file in try FileManager.default.contentsOfDirectory(atPath: path + "/actuals") {
            files[file] = try String(
                contentsOfFile: "\(path)/actuals/\(file)", encoding: .utf8)
        }
    }

    /// Books of `tiny` up to June 2021, as their rows say, and nothing else.
    static func tiny(_ files: [String: String] = [:], amounts: String? = nil) throws -> BooksCase {
        var books = try BooksCase("tiny")
        let settings = "as_of: 2021-06\n" + (amounts.map { "amounts: \($0)\n" } ?? "")
        books.files = ["actuals.yaml": settings, "payments.csv": "package,month,amount_eur\n"]
        books.files.merge(files) { $1 }
        return books
    }

    /// What an independent implementation makes of them.
    func expected() throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: path + "/expected.json"))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    func read() throws -> (actuals: Actuals, warnings: [Warning]) {
        let files = Dictionary(
            uniqueKeysWithValues: files.map { ("books/" + $0.key, Array($0.value.utf8)) })
        return try readActuals(
            in: "books", from: MemoryFiles(files), of: programme, plan: plan)
    }

    /// What is wrong with them.
    func problems() throws -> [Problem] {
        do {
            _ = try read()
            return []
        } catch let problems as Problems {
            return problems.problems
        }
    }

    /// The problems as lines: id, file, line, column.
    func problemLines() throws -> [String] {
        try problems().map {
            "\($0.id) \($0.origin.file.replacing("books/", with: "")) "
                + "\($0.origin.line):\($0.origin.column)"
        }
    }

    /// The rows of a table, its header first.
    func rows(_ file: String) -> [String] {
        (files[file] ?? "").split(whereSeparator: \.isNewline).map(String.init)
    }

    /// Puts other rows below the header of a table.
    mutating func change(_ file: String, _ change: ([String]) -> [String]) {
        let rows = rows(file)
        guard let header = rows.first else { return }
        files[file] = ([header] + change(Array(rows.dropFirst()))).joined(separator: "\n") + "\n"
    }

    /// The position of a package.
    func package(_ id: String) -> Int? { plan.packages.firstIndex { $0.id == id } }
}

/// Books without the places in which they were written and without an order of rows.
struct BooksContents: Equatable {
    var month: Int
    var payments: [String]
    var allocations: [Cents]?
    var movements: [String]
    var progress: Set<String>?
    var milestones: Set<String>?
    var capacity: Set<String>

    init(_ actuals: Actuals) {
        month = actuals.lastClosedMonth
        payments = actuals.payments.map { "\($0.month) \($0.subject) \($0.amount)" }.sorted()
        allocations = actuals.allocations
        movements = actuals.movements.map { "\($0.month) \($0.giver) \($0.taker) \($0.amount)" }
            .sorted()
        progress = actuals.progress.map {
            Set(
                $0.map {
                    "\($0.package) \(String(describing: $0.startedMonths)) "
                        + "\(String(describing: $0.finishedMonths)) "
                        + "\(String(describing: $0.remainingDays))"
                })
        }
        milestones = actuals.milestones.map { Set($0.map { "\($0.subject) \($0.months)" }) }
        capacity = Set(actuals.capacity.map { "\($0.pool) \($0.days)" })
    }
}
