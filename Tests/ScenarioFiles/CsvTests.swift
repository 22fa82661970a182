// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import ScenarioFiles

@Suite("Tables as RFC 4180 says")
struct CsvTests {
    @Test(
        "cells",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]]),
            ("a,b\n\"x,\"\"y\"\"\",\"1\n2\"", [["a", "b"], ["x,\"y\"", "1\n2"]]),
            ("a,b\n\n,\n1,\n\n", [["a", "b"], ["1", ""]]),
            ("a", [["a"]]),
        ])
    func cells(text: String, expected: [[String]]) {
        let bytes = Array(text.utf8)
        var reader = CsvReader(
            bytes, file: "t.csv", dialect: Dialect(of: bytes), log: ProblemLog())
        #expect(reader.read()?.map { $0.map(\.text) } == expected)
    }

    @Test("lines count through quoted line breaks, columns in characters")
    func places() throws {
        let bytes = Array("ä,b\n\"1\n2\",ü,c\nö,d".utf8)
        var reader = CsvReader(bytes, file: "t.csv", dialect: .standard, log: ProblemLog())
        let rows = reader.read()
        let origins = try #require(rows).map { $0.map(\.origin.description) }
        #expect(
            origins == [
                ["t.csv:1:1", "t.csv:1:3"], ["t.csv:2:1", "t.csv:3:4", "t.csv:3:6"],
                ["t.csv:4:1", "t.csv:4:3"],
            ])
    }

    @Test(
        "quotes that go wrong",
        arguments: [
            ("a\n\"x", "unclosed-quote", 2, 1), ("a\n\"x\"y", "text-after-quote", 2, 4),
            ("a\nx\"y", "stray-quote", 2, 2),
        ])
    func quotes(text: String, id: String, line: Int, column: Int) throws {
        let log = ProblemLog()
        var reader = CsvReader(Array(text.utf8), file: "t", dialect: .standard, log: log)
        let rows = reader.read()
        #expect(rows == nil)
        let problem = try #require(log.report?.problems.first)
        #expect(problem.id == id)
        #expect(problem.origin == Origin(file: "t", line: line, column: column))
    }

    @Test(
        "dates",
        arguments: [
            ("2021-06-01", "2021-06-01"), ("2020-12", "2020-12-01"), ("2020-02-29", "2020-02-29"),
            ("2021-02-29", nil), ("2021-13-01", nil), ("2021-6-1", nil), ("", nil),
        ] as [(String, String?)])
    func dates(text: String, expected: String?) {
        #expect(readDay(text)?.description == expected)
    }

    @Test(
        "German dates",
        arguments: [("01.06.2021", "2021-06-01"), ("31.6.2021", nil)] as [(String, String?)])
    func germanDates(text: String, expected: String?) {
        #expect(readGermanDay(text)?.description == expected)
    }

    @Test(
        "numbers",
        arguments: [
            ("1.5", 1.5), ("-2e3", -2000), (".5", 0.5), ("1.", nil), ("nan", nil), ("0x10", nil),
            ("1,5", nil), ("1e309", .infinity),
        ] as [(String, Double?)])
    func numbers(text: String, expected: Double?) { #expect(readNumber(text) == expected) }

    @Test("edit distance", arguments: [("familei", "familie", 1), ("abc", "", 3), ("BY", "BW", 1)])
    func distances(left: String, right: String, expected: Int) {
        #expect(editDistance(Array(left), Array(right)) == expected)
    }
}
