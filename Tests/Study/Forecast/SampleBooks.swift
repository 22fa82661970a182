// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme

/// Reads the books of a case: as they should be, without a word where they are not.
struct SampleBooks {
    private let folder: URL
    private let programme: Programme
    private let packages: [WorkPackage]
    private let positions: [String: Int]

    init(_ folder: URL, _ programme: Programme, _ plan: FundingPlan) {
        self.folder = folder
        self.programme = programme
        packages = plan.packages
        positions = Dictionary(uniqueKeysWithValues: zip(packages.map(\.id), 0...))
    }

    func read() throws -> Actuals {
        let settings = try String(
            contentsOf: folder.appending(path: "actuals.yaml"), encoding: .utf8
        )
        .split(separator: "\n").map { $0.split(separator: ":", maxSplits: 1) }
        func setting(_ key: String) -> String? {
            settings.first { $0[0] == key }.map { $0[1].trimmingCharacters(in: .whitespaces) }
        }
        let last = month(setting("as_of") ?? "")
        var books = Actuals(lastClosedMonth: last)
        books.payments = try payments(isYearToDate: setting("amounts") == "year-to-date", last)
        if let rows = try rows("allocations.csv") {
            var allocations = Array(repeating: Cents.zero, count: packages.count)
            for row in rows { allocations[package(row["package"])] = cents(row["amount_eur"]) }
            books.allocations = allocations
        }
        books.movements = try movements()
        books.progress = try rows("progress.csv").map { $0.map(progress) }
        books.milestones = try rows("milestones.csv").map { $0.map(milestone) }
        books.capacity = try (rows("capacity.csv") ?? []).map { row in
            Actuals.PoolCapacity(
                pool: programme.pools.firstIndex { $0.id == row["pool"] } ?? -1,
                days: number(row["days"]) ?? -1, origin: row.origin)
        }
        return books
    }

    // MARK: Rows

    private struct Row {
        let cells: [String: String]
        let origin: Origin
        subscript(column: String) -> String { cells[column] ?? "" }
    }

    private func rows(_ file: String) throws -> [Row]? {
        let url = folder.appending(path: file)
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        let text = try String(contentsOf: url, encoding: .utf8)
            .replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
        let lines = text.split(separator: "\n")
        let separator: Character = lines[0].contains(";") ? ";" : ","
        func cells(_ line: Substring) -> [String] {
            line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
        let header = cells(lines[0])
        return lines.dropFirst().enumerated().map { index, line in
            let pairs = zip(header, cells(line)).map { ($0, $1) }
            return Row(
                cells: Dictionary(uniqueKeysWithValues: pairs),
                origin: Origin(file: file, line: index + 2))
        }
    }

    private func movements() throws -> [Actuals.Movement] {
        let all = try (rows("movements.csv") ?? []).map { row in
            Actuals.Movement(
                month: month(row["month"]),
                giver: row["kind"] == "grant" ? .reserve : .package(package(row["from"])),
                taker: package(row["to"]), amount: cents(row["amount_eur"]), origin: row.origin)
        }
        return (0...(all.map(\.month).max() ?? 0)).flatMap { month in
            all.filter { $0.month == month }
        }
    }

    private func progress(_ row: Row) -> Actuals.PackageProgress {
        let finished = row["finished"].isEmpty ? nil : day(row["finished"])
        let started = row["started"].isEmpty ? nil : day(row["started"])
        return Actuals.PackageProgress(
            package: package(row["package"]),
            startedMonths: started.map(programme.calendar.time(atStartOf:)),
            finishedMonths: finished.map(programme.calendar.time(atEndOf:)),
            remainingDays: number(row["remaining_days"]), origin: row.origin)
    }

    private func milestone(_ row: Row) -> Actuals.Milestone {
        let parts = row["subject"].split(separator: "/").map(String.init)
        func project() -> Int { programme.projects.firstIndex { $0.id == parts[0] } ?? -1 }
        func land(_ id: String) -> Int { programme.laender.firstIndex { $0.id == id } ?? -1 }
        let subject: Actuals.Milestone.Subject
        switch row["kind"] {
        case "framework": subject = .framework
        case "agreement":
            let field = programme.fields.firstIndex { $0.id == parts[0] } ?? -1
            subject = .agreement(
                field: field, lead: parts[1] == "BUND" ? .bund : .land(land(parts[1])))
        case "approval": subject = .approval(project: project())
        case "join": subject = .join(project: project(), land: land(parts[1]))
        default: subject = .decline(project: project(), land: land(parts[1]))
        }
        return Actuals.Milestone(
            subject: subject, months: programme.calendar.time(atStartOf: day(row["date"])),
            origin: row.origin)
    }

    // MARK: Payments

    private func payments(isYearToDate: Bool, _ last: Int) throws -> [Actuals.Payment] {
        let accounts = try (rows("accounts.csv") ?? []).map { ($0["account"], $0["package"]) }
        let rows = try (rows("payments.csv") ?? [])
        var names: [String] = []
        var sums: [String: [Int: Int64]] = [:]
        var origins: [String: Origin] = [:]
        for row in rows {
            let account = accounts.first { $0.0 == row["account"] }?.1
            let name = account ?? row["package"]
            guard !["total"].contains(row["account"]), name != "total" else { continue }
            if sums[name] == nil { names.append(name) }
            sums[name, default: [:]][month(row["month"]), default: 0] +=
                cents(row["amount_eur"])
                .count
            origins[name] = row.origin
        }
        if isYearToDate { sums = sums.mapValues(monthly) }
        return (0...last).flatMap { month in
            names.compactMap { name in
                guard let amount = sums[name]?[month], amount != 0 else { return nil }
                return Actuals.Payment(
                    month: month, subject: subject(name), amount: Cents(amount),
                    origin: origins[name] ?? Origin(file: "payments.csv"))
            }
        }
    }

    /// Sums since January as amounts of the months.
    private func monthly(_ sums: [Int: Int64]) -> [Int: Int64] {
        var before: (year: Int, sum: Int64) = (0, 0)
        var amounts: [Int: Int64] = [:]
        for month in sums.keys.sorted() {
            let (year, sum) = (programme.calendar.month(month).year, sums[month] ?? 0)
            amounts[month] = sum - (before.year == year ? before.sum : 0)
            before = (year, sum)
        }
        return amounts
    }

    private func subject(_ name: String) -> Actuals.Payment.Subject {
        if let package = positions[name] { return .package(package) }
        let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let named = packages.indices.filter { index in
            let own = packages[index].id.split(separator: "/").map(String.init)
            let isNamed = zip(parts, own).allSatisfy { $0.isEmpty || $0 == $1 }
            return isNamed && !packages[index].isExcluded
        }
        return .packages(name: name, named)
    }

    // MARK: Values

    private func package(_ id: String) -> Int { positions[id] ?? -1 }

    private func number(_ text: String) -> Double? { Double(text.replacing(",", with: ".")) }

    private func cents(_ text: String) -> Cents {
        ExactDecimal(text.replacing(",", with: "."))?.euros ?? .zero
    }

    private func month(_ text: String) -> Int { programme.calendar.index(of: day(text).month) }

    /// A month means its first day here.
    private func day(_ text: String) -> Day {
        let german = text.split(separator: ".").compactMap { Int($0) }
        if german.count == 3 { return Day(Month(year: german[2], number: german[1]), german[0]) }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return Day(Month(year: parts[0], number: parts[1]), parts.count > 2 ? parts[2] : 1)
    }
}
