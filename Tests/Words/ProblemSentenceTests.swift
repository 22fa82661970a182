// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Testing
@testable import Words

@Suite("Sentences about problems")
struct ProblemSentenceTests {
    private static let near = Candidates(nearest: ["x"])
    private static let place = Origin(file: "f", line: 1, column: 2)

    private static let first: [Problem.Kind] = [
        .file(.missingFile(name: "x", beside: nil)),
        .file(.missingFile(name: "x", beside: "x.yml")),
        .file(.missingFile(name: "x", beside: "x.xlsx")),
        .file(.notUTF8),
        .file(.windows1252),
        .file(.utf16),
        .file(.nulByte),
        .file(.fileTooLarge(mebibytes: 1)),
        .file(.notAFile(name: "x")),
        .file(.emptyFile),
        .yaml(.yamlSyntax(.other)),
        .yaml(.tooManyValues),
        .yaml(.tooManyItems(found: 1, limit: 1)),
        .yaml(.nestedTooDeep(levels: 1)),
        .key(.duplicateKey("x")),
        .key(.settingSyntax("x")),
        .key(.unknownListItem("x", near)),
        .key(.noKeysBelow(path: "x")),
        .table(.unclosedQuote),
        .table(.textAfterQuote),
        .table(.strayQuote),
        .table(.raggedRow(found: 1, expected: 2, rows: 1)),
        .table(.raggedRow(found: 1, expected: 2, rows: 2)),
        .header(.separatorLine("x")),
        .header(.otherSeparator(.tabulator)),
        .header(.otherSeparator(.bar)),
        .header(.noHeader(.pools, foundIn: 2)),
        .header(.noHeader(.pools, foundIn: nil)),
        .header(.missingColumn("x", table: .pools)),
        .header(.unknownColumn("x", near)),
        .header(.duplicateColumn("x")),
        .header(.tooManyColumns(found: 1, limit: 1)),
        .table(.tooManyRows(table: .pools, found: 1, limit: 1)),
        .table(.emptyTable(.pools)),
        .value(.emptyCell(column: "x")),
        .value(.emptyText),
        .number(.decimalSign(value: "x", needsComma: true)),
        .number(.thousandsSign(value: "x", plain: "y")),
        .value(.becameDate(value: "x", isId: true)),
        .value(.becameDate(value: "x", isId: false)),
        .number(.roundedNumber(value: "x", isId: true)),
        .number(.roundedNumber(value: "x", isId: false)),
        .number(.notANumber(value: "x")),
        .number(.quotedNumber(value: "x")),
        .value(.quotedTruth(value: "x")),
        .value(.hiddenCharacter(value: "x", UnseenCharacter(.space, scalar: 0xA0, position: 1))),
        .number(.notWhole(value: "x")),
        .number(.notCents(value: "x")),
        .number(.tooPrecise(value: "x", places: 1)),
        .number(.outOfRange(value: "x", .share)),
        .value(.notADate(value: "x")),
        .value(.notAMonth(value: "x")),
        .value(.notAYear(value: "x")),
        .value(.notATruthValue(value: "x")),
        .identifier(.invalidId(value: "x")),
        .identifier(.reservedId(value: "x", for: .federation)),
        .identifier(.reservedId(value: "x", for: .allLines)),
        .identifier(.reservedId(value: "x", for: .chartsFolder)),
        .identifier(.duplicateId(value: "x", first: place)),
        .value(.duplicateEntry(value: "x")),
        .identifier(.unknownId(value: "x", of: .land, near)),
        .identifier(.lostZeros(value: "x", of: .land, found: "y")),
        .value(.unknownValue(value: "x", near)),
        .value(.wrongShape(expected: .list)),
        .key(.unknownKey("x", near)),
        .key(.emptyValue("x", .requiredKey)),
        .key(.emptyValue("x", .optionalKey)),
        .key(.emptyValue("x", .entry)),
        .key(.noEntries("x")),
        .key(.missingKey("x")),
        .key(.neededForReallocation("x")),
    ]

    private static let second: [Problem.Kind] = [
        .setting(.tranchesSum(sum: .zero, total: .zero)),
        .calendar(.yearOutside(year: 1, first: 1, last: 1)),
        .setting(.efaMinimum(value: 1, laender: 1)),
        .calendar(.datesReversed(earlier: "x", earlierDate: "x", later: "x", laterDate: "x")),
        .calendar(.horizonTooFar(months: 1, limit: 1)),
        .calendar(.durationsOrder(values: ["x", "y"])),
        .split(.sharesAllZero),
        .priority(.weightsAllZero),
        .split(.sharesTooFine),
        .split(.lastSplit(grouping: "x")),
        .split(.groupingTwice("x")),
        .split(.keyNeedsGrouping(key: "x", needed: "x", grouping: "x")),
        .split(.sharesMissing),
        .split(.sharesWithoutTable(key: "x")),
        .split(.boundWithRanking),
        .split(.minimumAboveMaximum(id: "x", minimum: .zero, maximum: .zero)),
        .number(.leastAboveGreatest(least: "x", greatest: "x")),
        .work(.cycle(["x", "y"])),
        .work(.componentWithoutEfforts("x")),
        .work(.duplicateEffort(component: "x", role: "x", first: place)),
        .work(.municipalityLeads(value: "x")),
        .work(.municipalWorkAtBund(component: "x")),
        .priority(.priorityMissing),
        .priority(.priorityTwice),
        .priority(.scoresMissing(["x", "y"])),
        .priority(.principlesMissing),
        .priority(.principlesWithoutScores),
        .setting(.targetBound),
        .variant(.folderExpected(folder: "x")),
        .range(.notANumberPath("x", near)),
        .range(.notVaried("x")),
        .range(.emptyRange(value: "x")),
        .range(.tooManyRanges(found: 21, limit: 20)),
        .range(.noRanges),
        .atPoint("x=1", .split(.sharesAllZero)),
        .variant(.extendsCycle(["x", "y"])),
        .variant(.extendsMissing(path: "x", Candidates(nearest: [], all: []))),
        .variant(.variantTwice("x")),
        .variant(.noMatchingRow(table: .pools)),
        .variant(.computedPriority),
        .variant(.unclearChange),
        .variant(.notScalable(column: "x")),
        .distribution(.minimumsExceedNode(split: 1, minimums: .zero, available: .zero)),
        .distribution(.boundUnderSeveralNodes(id: "x", split: 1)),
        .distribution(.boundUnderNoNode(id: "x", split: 1)),
        .distribution(.bundAmongLaender(key: "x")),
        .limit(.tooManyPackages(found: 1, limit: 1)),
        .limit(.estimateTooLarge(package: "x")),
        .limit(.quantityTooLarge(.estimates, of: "x", found: 1)),
        .limit(.quantityTooLarge(.uncertainEstimates, of: "x", found: 1e30)),
        .limit(.quantityTooLarge(.monthlyCost, of: "x", found: 1e15)),
        .limit(.quantityTooLarge(.workMonths, of: "x", found: 1e7)),
        .limit(.quantityTooLarge(.capacity, of: "x", found: .infinity)),
    ]

    @Test("every kind has a sentence in both languages that ends")
    func everyKind() {
        for kind in Self.first + Self.second {
            let sentence = kind.sentence
            #expect(sentence.de != sentence.en, "\(kind)")
            for text in [sentence.de, sentence.en] {
                #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
            }
        }
    }

    @Test("nouns and shapes", arguments: Problem.Noun.allCases)
    func nouns(noun: Problem.Noun) { #expect(noun.words.de != noun.words.en) }

    @Test("a whole line names place, id, value and remedy")
    func line() {
        let kind = Problem.Kind.identifier(
            .unknownId(
                value: "familei", of: .field, Candidates(nearest: ["familie"])))
        let problem = Problem(kind, at: Origin(file: "projects.csv", line: 2, column: 23))
        #expect(
            problem.message.de
                == "projects.csv:2:23: Fehler [unknown-id]: Ein Themenfeld „familei“ gibt es "
                + "nicht; meinten Sie `familie`?")
        #expect(
            problem.message.en
                == "projects.csv:2:23: error [unknown-id]: There is no field “familei”; "
                + "did you mean `familie`?")
    }

    @Test("failed files")
    func failures() {
        let failure = FileFailure.noScenario(path: "nirgends")
        #expect(failure.sentence.de.contains("„nirgends“ gibt es nicht"))
        #expect(failure.message.en.hasPrefix("error [no-scenario]:"))
    }
}
