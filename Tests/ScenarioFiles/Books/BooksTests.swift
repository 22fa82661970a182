// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Money
import Programme
import Testing
@testable import ScenarioFiles

/// The books of `Tests/Cases`, read.
@Suite struct BooksTests {
    @Test(arguments: BooksCase.names)
    func `books of a course are read without a problem`(name: String) throws {
        let books = try BooksCase(name)
        let (actuals, warnings) = try books.read()
        #expect(actuals.cutOffMonths == (try books.expected()["t0"] as? Int))
        #expect(actuals.inputHashes.keys.sorted() == books.files.keys.sorted())
        let missing = [("progress.csv", "no-progress"), ("milestones.csv", "no-milestones")]
            .filter { books.files[$0.0] == nil }
        #expect(warnings.map(\.kind.id) == missing.map(\.1))
    }

    @Test(arguments: BooksCase.names.filter { $0 != "tiny-coarse" })
    func `what was paid adds up to what each package has spent`(name: String) throws {
        let books = try BooksCase(name)
        let actuals = try books.read().actuals
        var spent = Array(repeating: Cents.zero, count: books.plan.packages.count)
        for payment in actuals.payments {
            guard case .package(let package) = payment.subject else {
                Issue.record("\(payment)")
                continue
            }
            spent[package] += payment.amount
        }
        let expected = try books.expected()["plan_packages"] as? [[String: Any]] ?? []
        guard !expected.isEmpty else {
            #expect(name == "konjunkturpaket-2020")
            return
        }
        let cents = expected.map { $0["spent_t0_cents"] as? Int64 }
        #expect(spent.map(\.count) == cents)
    }

    @Test func `the reference's payments add up to what its course has paid`() throws {
        let books = try BooksCase("konjunkturpaket-2020")
        let amounts = books.rows("payments.csv").dropFirst().compactMap { row in
            row.split(separator: ",").last.flatMap { ExactDecimal($0)?.euros }
        }
        let paid = try books.read().actuals.payments
        #expect(amounts.count > 1000)
        #expect(paid.map(\.amount).sum() == amounts.sum())
    }

    @Test func `accounts cumulated since January give what was paid in each month`() throws {
        let books = try BooksCase("tiny-coarse")
        let actuals = try books.read().actuals
        var months: [Int: [String: Int64]] = [:]
        for payment in actuals.payments {
            guard case .packages(let name, let packages) = payment.subject else {
                Issue.record("\(payment)")
                continue
            }
            months[payment.month, default: [:]][name] = payment.amount.count
            #expect(packages.allSatisfy { !books.plan.packages[$0].isExcluded })
            #expect(packages.isEmpty == false)
        }
        let expected = try books.expected()["payments_cents"] as? [[String: Int64]] ?? []
        #expect(expected.count == 14)
        for (month, packages) in expected.enumerated() {
            // Each account of this case is a project in one place.
            var sums: [String: Int64] = [:]
            for (id, cents) in packages {
                let parts = id.split(separator: "/")
                sums["\(parts[0])//\(parts[2])", default: 0] += cents
            }
            #expect(months[month, default: [:]] == sums, "\(month)")
        }
    }

    @Test func `coarse names stand for their packages that are not excluded`() throws {
        let books = try BooksCase.tiny([
            "payments.csv": """
            package,month,amount_eur
            A,2021-01,1
            A/bau,2021-01,2
            A//BUND,2021-01,4
            A/konzept/XA,2021-01,8
            """
        ])
        let found = try books.read().actuals.payments.map { payment -> [String] in
            switch payment.subject {
            case .package(let package): [books.plan.packages[package].id]
            case .packages(let name, let packages):
                [name] + packages.map { books.plan.packages[$0].id }
            }
        }
        let own = books.plan.packages.filter { $0.id.hasPrefix("A/") && !$0.isExcluded }
            .map(\.id)
        #expect(own.count > 3)
        #expect(
            found == [
                ["A"] + own, ["A/bau", "A/bau/XA"], ["A//BUND", "A/basis/BUND"],
                ["A/konzept/XA"],
            ])
    }

    @Test func `the German dialect says the same as the standard one`() throws {
        var books = try BooksCase("mixed-6")
        let german = try books.read().actuals
        for file in books.files.keys where file.hasSuffix(".csv") {
            let text = (books.files[file] ?? "").replacing("\u{FEFF}", with: "")
                .replacing(",", with: ".").replacing(";", with: ",")
            books.files[file] = text.replacing(#/(\d\d)\.(\d\d)\.(\d{4})/#) {
                "\($0.output.3)-\($0.output.2)-\($0.output.1)"
            }
        }
        #expect(BooksContents(try books.read().actuals) == BooksContents(german))
    }

    @Test func `milestones and progress of tiny stand where the calendar has them`() throws {
        let books = try BooksCase("tiny")
        let actuals = try books.read().actuals
        let programme = books.programme
        let milestones = try #require(actuals.milestones)
        // 2020-10 is month 0; 14 November is the 14th of 30 days.
        #expect(milestones[0].subject == .framework)
        #expect(milestones[0].months == 1 + 13.0 / 30)
        let family = try #require(programme.fields.firstIndex { $0.id == "familie" })
        #expect(milestones[1].subject == .agreement(field: family, lead: .land(0)))
        #expect(milestones[1].months == 4 + 19.0 / 28)
        let finished = try #require(
            actuals.progress?.first { $0.package == books.package("C/konzept/XC") })
        #expect(finished.startedMonths == 5 + 10.0 / 31)
        #expect(finished.finishedMonths == 9 + 4.0 / 31)
        #expect(finished.remainingDays == nil)
        #expect(actuals.movements.map(\.month) == [4, 5, 8, 8])
        #expect(actuals.movements.allSatisfy { $0.giver == .reserve })
    }

    @Test func `the small example's books are read`() throws {
        let books = try BooksCase("tiny")
        let (actuals, warnings) = try readActuals(
            in: repository + "/scenarios/tiny/actuals-2021-06", of: books.programme,
            plan: books.plan)
        #expect(actuals.lastClosedMonth == 8)
        #expect(warnings == [])
        #expect(actuals.payments.count == 15)
        #expect(actuals.note != nil)
    }
}
