// SPDX-License-Identifier: GPL-3.0-or-later
import Programme
import Runs
import Sensitivity
import Words

extension RequestProblem {
    /// What cannot be done, and what to ask for instead.
    var message: Text {
        switch self {
        case .unknownTarget(let target, let known):
            .requireUnknown(target, known: known.isEmpty ? "–" : known.joined(separator: ", "))
        case .targetNeedsDraws(let target): .requireNeedsDraws(target)
        case .comparisonNeedsDraws: .compareNeedsDraws
        case .pointsNeedDraws: .pointsNeedDraws
        case .drawsNotInBlocks(let draws, let length, let nearest):
            .drawsNotInBlocks(draws, length: length, nearest: nearest)
        case .firstDrawNotInBlocks(let first, let length, let nearest):
            .firstDrawNotInBlocks(first, length: length, nearest: nearest)
        case .variantTwice(let name): .variantTwice(name)
        case .unknownSubject(let id, let candidates):
            unknownSubjectText(id, candidates: candidates)
        case .tooManyPointDraws(let points, let draws):
            .tooManyPointDraws(points: points, draws: draws, most: SweepGrid.mostDraws)
        case .closedMonthMissing: .asOfMissing
        case .closedMonthOutside(let month, let first, let last):
            .asOfOutside(month, first: first, last: last)
        case .noScenarioId(let name, let proposed):
            NewScenarioWords.noScenarioId(name.onOneLine, proposed: proposed)
        case .variantNotCopied(let path): NewScenarioWords.variantNotCopied(path.onOneLine)
        case .notCopied: NewScenarioWords.notCopied
        case .workbookEnding(let path): WorkbookWords.needsEnding(path.onOneLine)
        case .noWorkbook(let path): WorkbookWords.noWorkbook(path.onOneLine)
        case .sweep(let fault): fault.message
        }
    }
}

extension SweepFault {
    fileprivate var message: Text {
        switch self {
        case .syntax(let text): .varySyntax(text)
        case .range(let text): .varyRange(text, most: SweepGrid.mostPoints)
        case .valueTwice(let path, let value): .varyValueTwice(path: path, value: value)
        case .decimalComma(let path, let values):
            .varyComma(
                path: path, values: values, number: values.replacing(",", with: "."),
                list: values.replacing(",", with: ", "))
        case .pathTwice(let path): .varyPathTwice(path)
        case .notVaried(let path): .varyFixed(path)
        case .tooManyPoints(let path): .tooManyPoints(path: path, most: SweepGrid.mostPoints)
        case .sampleTooLarge(let wanted, let grid): .sampleTooLarge(wanted, grid: grid)
        case .tooManyPaths(let found): .tooManyPaths(found)
        case .tooManyDraws(let points, let draws):
            .tooManyPointDraws(points: points, draws: draws, most: SweepGrid.mostDraws)
        }
    }
}
