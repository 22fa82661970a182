// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences and words of the console; what they say stands in `Phrase.words`.
public enum Phrase: String, CaseIterable, Sendable {
    case million, thousand, euro
    case moneyHeading, budget, estimate, estimateShare, assigned, reserve
    case outcomeHeading, plan, tenth, median, ninetieth, means
    case targetHeading, targetMet, targetMissed, targetProbability, targetAtLeast, targetAtMost
    case limitHeading, limitNone, limitRaises
    case filesHeading, drawsLine, oneDrawLine, noDraws, progress, progressWithoutTime
    case total, packages, daysRange, amountsHeading, tranche, costRange, cost, amount, shareOfBudget
    case `internal`, external
    case byLine, byLineAndLevel, byLevel, byField, byPlace, byKind, byComponent
    case finding, warning, rule, cases, amountConcerned
    case verdictClean, verdictFindings, verdictWarnings, strictRefuses
    case moreMessages, seeHelp, requiredMissed, requireUnknown, requireNeedsDraws
    case brokenInvariant, interrupting, interrupted, interruptedAtOnce
    case unexpected, notEnoughMemory, tooManyPackages
    case notAFolder, notOurs, notWritten
    case cannotWrite, diskFull, noPermission, readOnly, noSuchFolder
    case nameTooLong, inputOutput, otherError, cannotPrint
    case explainPackage, explainProject, explainNames, explainAmounts, explainEstimate
    case explainScale, explainScales, explainScaleAlone, explainDriverBase
    case explainDriverInterfaces, explainDriverMunicipalities, explainRole, explainRate
    case explainDays, explainMiddle, explainCost, explainRange, explainSources, explainCap
    case explainRules, explainDistribution, explainBudget, explainNoSplits, explainSplit
    case explainByMinistry, explainByProject, explainByPackage, explainKeyEffort
    case explainKeyPriority, explainKeyEqual, explainKeyPopulation, explainKeyMunicipalities
    case explainKeyKoenigstein, explainKeyTable, explainKeyRanking, explainUnder, explainGroup
    case explainWeight, explainShare, explainMost, explainGets, explainOthers, explainUntaken
    case explainFree, explainAtCap, explainAtOwnCap, explainAtMaximum, explainAtMinimum,
        explainMinimumAboveCap, explainTurn
    case explainMovements, explainMovement, explainIn, explainOut, explainBalance, explainAssign
    case explainPay, explainGrant, explainReassign, explainLapse, explainFrom, explainTo
    case explainReason, explainReasonFinished, explainReasonLate, explainReasonSlow
    case explainReasonWaiting, explainReasonReserve, explainReasonFree, explainReasonRest
    case explainReasonNewcomer, explainBalanceSheet, explainTimes, explainRelease
    case explainReleaseAgreement, explainReleaseApproval, explainReleaseStart, explainPredecessor
    case explainFinishedOn, explainNeverFinished, explainExcluded, explainDelay, explainPlanned
    case explainReady, explainStart, explainFinish, explainDeadline, explainNever, explainMonths
    case explainEffort, explainPackages, explainReceived, explainGiven
    case explainLaender, explainJoins, explainLeads, explainStaysOut, explainProbability
    case explainStateHeading, explainStateExcluded, explainStateFinished, explainStateUnfunded
    case explainStateNotJoined, explainStateWaitingAgreement, explainStateWaitingPredecessor
    case explainStateWaitingDelay, explainStateStarved, explainStateWaitingCapacity
    case explainStateRunning, explainUnknown
    case comparedWith, comparisonBase, comparisonDifference, comparisonBetter, comparisonLegend
    case comparisonLegendBlocks, sameDraws, sameDraw
    case comparisonBetterLegend, comparisonFilesEach, comparisonDraws
    case variantTwice, compareNeedsDraws
    case differencesHeading, differencesIn, noDifferences, noValue
    case differenceValue, differenceAdded, differenceRemoved
    case shortLive, shortEfaOnline, morePoints, pointUnits, announcePoints, pointDraws
    case announceMostPoints, announcePoint, announceMostPointDraws, oneMorePoint
    case onePoint, severalPoints, oneDraw, severalDraws, replacesOthers, miscountedDraws
    case varySyntax, varyRange, varyComma, varyValueTwice, varyPathTwice, varyFixed, varyMissing
    case tooManyPoints, sampleTooLarge, tooManyPaths, tooManyPointDraws
    case unknownOutcome, pointsNeedDraws, sensitivityHeading, factorHeading, rangeHeading
    case atLow, atHigh, effectHeading, aloneHeading, withOthersHeading, sensitivityLegend
    case wholeFactors
    case fewDraws, fewDrawsForTenths, fewBlocks, oneBlock, precisionMissed, precisionUnknown
    case drawsNotInBlocks, firstDrawNotInBlocks, stratified

    /// The words in a language, with `{1}`, `{2}` … replaced by the arguments.
    public func text(_ language: Language, _ arguments: String...) -> String {
        let words = Phrase.words[self] ?? Words(de: rawValue, en: rawValue)
        var rest = (language == .de ? words.de : words.en)[...]
        var result = ""
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let number = Int(rest[open...].dropFirst().prefix { $0 != "}" }) ?? 0
            result += arguments.indices.contains(number - 1) ? arguments[number - 1] : ""
            rest = rest[close...].dropFirst()
        }
        return result + rest
    }

    /// What is said in both languages.
    struct Words: Hashable, Sendable {
        let de: String
        let en: String
    }

    /// The lists in which the sentences stand.
    static let lists = [
        summaryWords, tableWords, failureWords, explainPlanWords,
        explainCourseWords, explainStateWords, comparisonWords, pointWords,
        samplingWords,
    ]

    /// All sentences by phrase.
    static let words = lists.reduce(into: [:]) { $0.merge($1) { $1 } }
}
