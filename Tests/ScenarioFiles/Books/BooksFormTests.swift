// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import Testing
@testable import ScenarioFiles

/// What the same books may look like.
@Suite struct BooksFormTests {
    @Test(arguments: ["tiny", "tiny-coarse", "mixed-4", "mixed-6", "tiny-scope"])
    func `permuting rows changes nothing`(name: String) throws {
        let books = try BooksCase(name)
        let usual = BooksContents(try books.read().actuals)
        for shift in [1, 7] {
            var other = books
            for file in books.files.keys where file.hasSuffix(".csv") {
                other.change(file) { rows in
                    let cut = rows.isEmpty ? 0 : shift % rows.count
                    return Array((rows[cut...] + rows[..<cut]).reversed())
                }
            }
            #expect(other.files != books.files)
            #expect(BooksContents(try other.read().actuals) == usual, "\(shift)")
        }
    }

    @Test(arguments: ["tiny", "tiny-coarse", "mixed-2"])
    func `a payment split in two rows changes nothing`(name: String) throws {
        var books = try BooksCase(name)
        let usual = BooksContents(try books.read().actuals)
        books.change("payments.csv") { rows in
            rows.flatMap { row -> [String] in
                let isGerman = row.contains(";")
                let parts = row.split(separator: isGerman ? ";" : ",").map(String.init)
                let amount = parts[2].replacing(",", with: ".")
                guard let cents = ExactDecimal(amount)?.euros, parts[0] != "total" else {
                    return [row]
                }
                let first = Cents(cents.count / 3)
                return [first, cents - first].map { part in
                    let text = isGerman ? "\(part)".replacing(".", with: ",") : "\(part)"
                    return [parts[0], parts[1], text].joined(separator: isGerman ? ";" : ",")
                }
            }
        }
        #expect(BooksContents(try books.read().actuals) == usual)
    }

    /// Payments in months in which others of the same name follow, so that sums are carried.
    @Test(arguments: ["tiny", "mixed-1", "mixed-4"], ["year-to-date", "to-date"])
    func `cumulated sums say the same as monthly amounts`(name: String, amounts: String) throws {
        var books = try BooksCase(name)
        let usual = try books.read().actuals
        var sums: [Int: Cents] = [:]
        var years: [Int: Int] = [:]
        var rows = ["package,month,amount_eur,refund"]
        for payment in usual.payments {
            guard case .package(let package) = payment.subject else { continue }
            let month = books.programme.calendar.month(payment.month)
            let isNewYear = amounts == "year-to-date" && years[package] != month.year
            let sum = (isNewYear ? .zero : sums[package] ?? .zero) + payment.amount
            (sums[package], years[package]) = (sum, month.year)
            let mark = payment.amount < .zero ? "true" : ""
            rows.append("\(books.plan.packages[package].id),\(month),\(sum),\(mark)")
        }
        books.files["payments.csv"] = rows.joined(separator: "\n") + "\n"
        books.files["actuals.yaml"]? += "amounts: \(amounts)\n"
        #expect(BooksContents(try books.read().actuals) == BooksContents(usual))
        let hasRefunds = rows.contains { $0.hasSuffix("true") }
        #expect(hasRefunds == (name == "mixed-4"))
        guard hasRefunds else { return }
        books.change("payments.csv") { $0.map { $0.replacing("true", with: "") } }
        #expect(Set(try books.problems().map(\.id)) == ["sum-goes-down"])
    }

    @Test(arguments: ["tiny", "mixed-4"], GermanExcel.FileType.allCases.dropFirst())
    func `what a German Excel saves says the same`(
        name: String, type: GermanExcel.FileType
    ) throws {
        var books = try BooksCase(name)
        let usual = BooksContents(try books.read().actuals)
        for (file, text) in books.files where file.hasSuffix(".csv") {
            let saved = GermanExcel(type: type, emptyColumns: 2, emptyRows: 2).saved(text)
            books.files[file] = String(decoding: saved, as: UTF8.self)
        }
        #expect(books.files["payments.csv"]?.contains(";") == true)
        #expect(BooksContents(try books.read().actuals) == usual)
    }

    @Test func `months are months or any day in them, in both dialects`() throws {
        for (header, months) in [
            ("package,month,amount_eur", ["2021-02", "2021-02-01", "2021-02-28"]),
            ("package;month;amount_eur", ["2021-02", "2021-02-28", "28.02.2021", "1.2.2021"]),
        ] {
            let separator = header.contains(";") ? ";" : ","
            let rows = months.map { ["D/konzept/BUND", $0, "10"].joined(separator: separator) }
            let books = try BooksCase.tiny([
                "payments.csv": ([header] + rows).joined(separator: "\n")
            ])
            let payments = try books.read().actuals.payments
            #expect(payments.map(\.month) == [4])
            #expect(payments.map(\.amount) == [Cents(Int64(1000 * months.count))])
        }
    }

    @Test(
        arguments: [
            ("standard", "1234.5", 123_450), ("standard", "-0.05", -5), ("standard", "12", 1200),
            ("standard", "\"1,234,567.89\"", 123_456_789), ("standard", "1'234.50", 123_450),
            ("german", "1234,56", 123_456), ("german", "1.234,56", 123_456),
            ("german", "-12.345.678,90", -1_234_567_890), ("german", "1.234.567", 123_456_700),
            ("german", "1 234,5", 123_450), ("german", "1\u{A0}234,50", 123_450),
        ])
    func `amounts as spreadsheets show them`(
        dialect: String, text: String, cents: Int64
    ) throws {
        let separator = dialect == "german" ? ";" : ","
        let books = try BooksCase.tiny([
            "payments.csv": [
                ["package", "month", "amount_eur"], ["D/konzept/BUND", "2021-01", text],
            ].map { $0.joined(separator: separator) }.joined(separator: "\n")
        ])
        #expect(try books.read().actuals.payments.map(\.amount.count) == [cents])
    }

    @Test(
        arguments: [
            ("german", "1.234", "decimal-sign"), ("german", "1234.56", "decimal-sign"),
            ("german", "1,234.56", "thousands-sign"),
            ("standard", "\"1.234,56\"", "thousands-sign"),
            ("standard", "\"1,234\"", "decimal-sign"), ("german", "1,234", "not-cents"),
            ("german", "1,23E+05", "rounded-number"), ("german", "1.234,56 €", "not-a-number"),
        ])
    func `amounts that could mean something else are asked about`(
        dialect: String, text: String, id: String
    ) throws {
        let separator = dialect == "german" ? ";" : ","
        let books = try BooksCase.tiny([
            "payments.csv": [
                ["package", "month", "amount_eur"], ["D/konzept/BUND", "2021-01", text],
            ].map { $0.joined(separator: separator) }.joined(separator: "\n")
        ])
        #expect(try books.problems().map(\.id) == [id])
    }

    @Test func `payments stand by month, then in the order of the first row of a name`() throws {
        let books = try BooksCase.tiny([
            "payments.csv": """
            package,month,amount_eur
            D,2021-03,1
            A/konzept/XA,2021-01,2
            B/konzept/XB,2021-01,4
            D,2021-01,8
            A/konzept/XA,2021-01,16
            B/konzept/XB,2021-02,0
            """
        ])
        let payments = try books.read().actuals.payments
        #expect(payments.map(\.month) == [3, 3, 3, 5])
        #expect(payments.map(\.amount.count) == [800, 1800, 400, 100])
        // The last row that adds.
        #expect(payments.map(\.origin.line) == [5, 6, 4, 2])
        #expect(payments.allSatisfy { $0.origin.column > 1 })
    }

    @Test func `accounts of the same package are one payment`() throws {
        let books = try BooksCase.tiny([
            "accounts.csv": "account,package\n1,D/konzept/BUND\n2,D/konzept/BUND\n3,D//BUND\n",
            "payments.csv": "account,month,amount_eur\n1,2021-01,5\n3,2021-01,1\n2,2021-01,7\n",
        ])
        let payments = try books.read().actuals.payments
        #expect(payments.map(\.amount.count) == [1200, 100])
        #expect(payments.map(\.origin.line) == [4, 3])
    }

    @Test func `months without a row have paid nothing`() throws {
        let books = try BooksCase.tiny(
            [
                "payments.csv": """
                package,month,amount_eur
                D,2020-11,10
                D,2021-02,4
                D,2021-05,9
                """
            ], amounts: "year-to-date")
        let payments = try books.read().actuals.payments
        #expect(payments.map(\.month) == [1, 4, 7])
        #expect(payments.map(\.amount.count) == [1000, 400, 500])
    }

    @Test func `nothing has happened yet`() throws {
        let books = try BooksCase.tiny(["actuals.yaml": "as_of: 2020-10-31\n"])
        let (actuals, warnings) = try books.read()
        #expect(actuals.cutOffMonths == 1)
        #expect(actuals.payments.isEmpty && actuals.movements.isEmpty)
        #expect(actuals.allocations == nil && actuals.progress == nil)
        #expect(actuals.milestones == nil)
        #expect(warnings.map(\.kind.id) == ["no-progress", "no-milestones"])
    }

    @Test func `the last month of the programme can be closed`() throws {
        let books = try BooksCase.tiny(["actuals.yaml": "as_of: 2022-12\n"])
        #expect(try books.read().actuals.cutOffMonths == books.programme.calendar.monthCount)
    }
}
