// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import Words

@Suite("Sentences about problems")
struct ProblemSentenceTests {
    private static let near = Candidates(nearest: ["x"])
    private static let place = Origin(file: "f", line: 1, column: 2)

    private static let first: [Problem.Kind] = [
        .missingFile(name: "x", beside: nil),
        .missingFile(name: "x", beside: "x.yml"),
        .missingFile(name: "x", beside: "x.xlsx"),
        .notUTF8,
        .windows1252,
        .utf16,
        .nulByte,
        .fileTooLarge(mebibytes: 1),
        .notAFile(name: "x"),
        .emptyFile,
        .yamlSyntax(.other),
        .tooManyValues,
        .tooManyItems(found: 1, limit: 1),
        .nestedTooDeep(levels: 1),
        .duplicateKey("x"),
        .settingSyntax("x"),
        .unknownListItem("x", near),
        .noKeysBelow(path: "x"),
        .unclosedQuote,
        .textAfterQuote,
        .strayQuote,
        .raggedRow(found: 1, expected: 2, rows: 1),
        .raggedRow(found: 1, expected: 2, rows: 2),
        .separatorLine("x"),
        .otherSeparator(.tabulator),
        .otherSeparator(.bar),
        .noHeader(.pools, foundIn: 2),
        .noHeader(.pools, foundIn: nil),
        .missingColumn("x", table: .pools),
        .unknownColumn("x", near),
        .duplicateColumn("x"),
        .tooManyColumns(found: 1, limit: 1),
        .tooManyRows(table: .pools, found: 1, limit: 1),
        .emptyTable(.pools),
        .emptyCell(column: "x"),
        .emptyText,
        .decimalSign(value: "x", needsComma: true),
        .thousandsSign(value: "x", plain: "y"),
        .becameDate(value: "x", isId: true),
        .becameDate(value: "x", isId: false),
        .roundedNumber(value: "x", isId: true),
        .roundedNumber(value: "x", isId: false),
        .notANumber(value: "x"),
        .quotedNumber(value: "x"),
        .quotedTruth(value: "x"),
        .hiddenCharacter(value: "x", UnseenCharacter(.space, scalar: 0xA0, position: 1)),
        .notWhole(value: "x"),
        .notCents(value: "x"),
        .tooPrecise(value: "x", places: 1),
        .outOfRange(value: "x", .share),
        .notADate(value: "x"),
        .notAMonth(value: "x"),
        .notAYear(value: "x"),
        .notATruthValue(value: "x"),
        .invalidId(value: "x"),
        .reservedId(value: "x", for: .federation),
        .reservedId(value: "x", for: .allLines),
        .reservedId(value: "x", for: .chartsFolder),
        .duplicateId(value: "x", first: place),
        .duplicateEntry(value: "x"),
        .unknownId(value: "x", of: .land, near),
        .lostZeros(value: "x", of: .land, found: "y"),
        .unknownValue(value: "x", near),
        .wrongShape(expected: .list),
        .unknownKey("x", near),
        .emptyValue("x", .requiredKey),
        .emptyValue("x", .optionalKey),
        .emptyValue("x", .entry),
        .noEntries("x"),
        .missingKey("x"),
        .neededForReallocation("x"),
    ]

    private static let second: [Problem.Kind] = [
        .tranchesSum(sum: .zero, total: .zero),
        .yearOutside(year: 1, first: 1, last: 1),
        .efaMinimum(value: 1, laender: 1),
        .datesReversed(earlier: "x", earlierDate: "x", later: "x", laterDate: "x"),
        .horizonTooFar(months: 1, limit: 1),
        .durationsOrder(values: ["x", "y"]),
        .sharesAllZero,
        .weightsAllZero,
        .sharesTooFine,
        .lastSplit(grouping: "x"),
        .groupingTwice("x"),
        .keyNeedsGrouping(key: "x", needed: "x", grouping: "x"),
        .sharesMissing,
        .sharesWithoutTable(key: "x"),
        .boundWithRanking,
        .minimumAboveMaximum(id: "x", minimum: .zero, maximum: .zero),
        .leastAboveGreatest(least: "x", greatest: "x"),
        .cycle(["x", "y"]),
        .componentWithoutEfforts("x"),
        .duplicateEffort(component: "x", role: "x", first: place),
        .municipalityLeads(value: "x"),
        .municipalWorkAtBund(component: "x"),
        .priorityMissing,
        .priorityTwice,
        .scoresMissing(["x", "y"]),
        .principlesMissing,
        .principlesWithoutScores,
        .targetBound,
        .folderExpected(folder: "x"),
        .notANumberPath("x", near),
        .notVaried("x"),
        .emptyRange(value: "x"),
        .tooManyRanges(found: 21, limit: 20),
        .noRanges,
        .atPoint("x=1", .sharesAllZero),
        .extendsCycle(["x", "y"]),
        .extendsMissing(path: "x"),
        .variantTwice("x"),
        .noMatchingRow(table: .pools),
        .computedPriority,
        .unclearChange,
        .notScalable(column: "x"),
        .minimumsExceedNode(split: 1, minimums: .zero, available: .zero),
        .boundUnderSeveralNodes(id: "x", split: 1),
        .boundUnderNoNode(id: "x", split: 1),
        .bundAmongLaender(key: "x"),
        .tooManyPackages(found: 1, limit: 1),
        .estimateTooLarge(package: "x"),
        .quantityTooLarge(.estimates, of: "x", found: 1),
        .quantityTooLarge(.uncertainEstimates, of: "x", found: 1e30),
        .quantityTooLarge(.monthlyCost, of: "x", found: 1e15),
        .quantityTooLarge(.workMonths, of: "x", found: 1e7),
        .quantityTooLarge(.capacity, of: "x", found: .infinity),
    ]

    @Test("every kind has an id and a sentence in both languages")
    func everyKind() {
        for kind in Self.first + Self.second {
            #expect(kind.id != "problem", "\(kind)")
            let sentence = sentence(for: kind)
            #expect(sentence.de != sentence.en, "\(kind)")
            #expect(!sentence.de.hasPrefix("Unbekannter"), "\(kind)")
            for text in [sentence.de, sentence.en] {
                #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
            }
        }
    }

    @Test("nouns and shapes", arguments: Problem.Noun.allCases)
    func nouns(noun: Problem.Noun) { #expect(noun.words.de != noun.words.en) }

    @Test("a whole line names place, id, value and remedy")
    func line() {
        let kind = Problem.Kind.unknownId(
            value: "familei", of: .field, Candidates(nearest: ["familie"]))
        let problem = Problem(kind, at: Origin(file: "projects.csv", line: 2, column: 23))
        #expect(
            message(for: problem, in: .de)
                == "projects.csv:2:23: Fehler [unknown-id]: Ein Themenfeld „familei“ gibt es "
                + "nicht; meinten Sie `familie`?")
        #expect(
            message(for: problem, in: .en)
                == "projects.csv:2:23: error [unknown-id]: There is no field “familei”; "
                + "did you mean `familie`?")
    }

    @Test("failed files")
    func failures() {
        let failure = FileFailure.noScenario(path: "nirgends")
        #expect(sentence(for: failure).de.contains("„nirgends“ gibt es nicht"))
        #expect(message(for: failure, in: .en).hasPrefix("error [no-scenario]:"))
    }
}
