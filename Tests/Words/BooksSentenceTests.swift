// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme
import Testing
@testable import Words

@Suite struct BooksSentenceTests {
    private static let near = Candidates(nearest: ["x"])
    private static let place = Origin(file: "f", line: 1, column: 2)
    private static let month = Month(year: 2021, number: 2)
    private static let day = Day(month, 3)

    static let faults: [Problem.BooksFault] =
        [
            .folderExpected(folder: "x"), .closedOutside(month: month, first: month, last: month),
            .monthOutside(month: month, first: month, last: month),
            .dateTooLate(day: day, last: day), .packageAndAccount, .notAPackageName("x"),
            .noSuchPackage("x", near), .packageNeeded("x"), .twice("x", first: place),
            .sumGoesDown(name: "x", before: Cents(2), after: Cents(1)),
            .refundAboveZero(Cents(1)), .controlTotal(stated: Cents(1), sum: Cents(2)),
            .tooMuchPaid(limit: Cents(1)),
            .assignedAboveBudget(line: "x", assigned: Cents(2), budget: Cents(1)),
            .wrongGiver("x", isGrant: true), .wrongGiver("x", isGrant: false),
            .acrossLines(from: "x", to: "y"), .givesToItself("x"),
            .finishedBeforeStarted(started: day, finished: day), .noSuchAgreement("x", near),
            .joinsAndDeclines("x", first: place),
        ] + Problem.BooksEntry.allCases.map { .excluded("x", $0) }
        + Problem.MilestoneKind.allCases.map { .wrongSubject("x", kind: $0) }
        + Problem.MilestoneKind.allCases.map { .wrongSubject("", kind: $0) }

    @Test(arguments: faults)
    func `a fault says what is wrong and what to do`(fault: Problem.BooksFault) {
        let text = Problem.Kind.books(fault).sentence
        #expect(text == fault.sentence)
        for part in [text.de, text.en] {
            #expect(part.contains("; "), "\(part)")
            #expect(part.last == "." || part.last == "?", "\(part)")
        }
        #expect(text.de != text.en)
        #expect(Problem.Kind.books(fault).id == fault.id)
    }

    @Test func `an excluded package names the exceptions that must change first`() {
        for entry in Problem.BooksEntry.allCases {
            let text = Problem.BooksFault.excluded("x", entry).sentence
            #expect(text.de.contains("rules.efa.exceptions"))
            #expect(text.en.contains("rules.efa.exceptions"))
        }
    }

    @Test func `a control total tells the difference`() {
        let text = Problem.BooksFault.controlTotal(stated: Cents(150_000), sum: Cents(149_999))
            .sentence
        #expect(text.de.contains("Differenz 0,01 EUR"))
        #expect(text.en.contains("a difference of 0.01 EUR"))
    }
}
