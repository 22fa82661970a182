// SPDX-License-Identifier: GPL-3.0-or-later
import Runs
import Sensitivity
import Words

extension RequestProblem {
    /// What cannot be done, and what to ask for instead.
    func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        return switch self {
        case .unknownTarget(let target, let known):
            Phrase.requireUnknown.text(
                language, target, known.isEmpty ? "–" : known.joined(separator: ", "))
        case .targetNeedsDraws(let target): Phrase.requireNeedsDraws.text(language, target)
        case .comparisonNeedsDraws: Phrase.compareNeedsDraws.text(language)
        case .pointsNeedDraws: Phrase.pointsNeedDraws.text(language)
        case .drawsNotInBlocks(let draws, let length, let nearest):
            Phrase.drawsNotInBlocks.text(
                language, number.whole(draws), "\(length)", "\(nearest)")
        case .firstDrawNotInBlocks(let first, let length, let nearest):
            Phrase.firstDrawNotInBlocks.text(language, "\(first)", "\(length)", "\(nearest)")
        case .variantTwice(let name): Phrase.variantTwice.text(language, name)
        case .unknownSubject(let id, let candidates):
            unknownSubjectText(id, candidates: candidates, language: language)
        case .tooManyPointDraws(let points, let draws):
            Phrase.tooManyPointDraws.text(
                language, number.points(points), number.draws(draws),
                number.draws(SweepGrid.mostDraws))
        case .sweep(let fault): fault.message(language)
        }
    }
}

extension SweepFault {
    fileprivate func message(_ language: Language) -> String {
        let number = NumberStyle(language)
        let most = number.whole(SweepGrid.mostPoints)
        return switch self {
        case .syntax(let text): Phrase.varySyntax.text(language, text)
        case .range(let text): Phrase.varyRange.text(language, text, most)
        case .valueTwice(let path, let value): Phrase.varyValueTwice.text(language, path, value)
        case .decimalComma(let path, let values):
            Phrase.varyComma.text(
                language, path, values, values.replacing(",", with: "."),
                values.replacing(",", with: ", "))
        case .pathTwice(let path): Phrase.varyPathTwice.text(language, path)
        case .notVaried(let path): Phrase.varyFixed.text(language, path)
        case .tooManyPoints(let path): Phrase.tooManyPoints.text(language, path, most)
        case .sampleTooLarge(let wanted, let grid):
            Phrase.sampleTooLarge.text(language, number.whole(wanted), number.points(grid))
        case .tooManyPaths(let found): Phrase.tooManyPaths.text(language, number.whole(found))
        case .tooManyDraws(let points, let draws):
            Phrase.tooManyPointDraws.text(
                language, number.points(points), number.draws(draws),
                number.draws(SweepGrid.mostDraws))
        }
    }
}
