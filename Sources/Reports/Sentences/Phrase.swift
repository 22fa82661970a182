// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences and words of the console; what they say stands in `Phrase.words`.
public enum Phrase: String, CaseIterable, Sendable {
    case million, thousand, euro
    case moneyHeading, budget, estimate, estimateShare, assigned, reserve
    case outcomeHeading, plan, tenth, median, ninetieth, means
    case targetHeading, targetMet, targetMissed, targetProbability, targetAtLeast, targetAtMost
    case limitHeading, limitNone, limitRaises, limitMoney, limitCapacity, limitAgreements
    case filesHeading, drawsLine, oneDrawLine, noDraws, progress, progressWithoutTime
    case spent, lapsed, remaining, granted, reassigned, live, efa, efaOnline, nationwide
    case coverage, municipal, municipalShare, finished, started, starved
    case unitProjects, unitPackages
    case total, packages, daysRange, amountsHeading, tranche, costRange, cost, amount, shareOfBudget
    case `internal`, external
    case byLine, byLineAndLevel, byLevel, byField, byPlace, byKind, byComponent
    case finding, warning, rule, cases, amountConcerned
    case verdictClean, verdictFindings, verdictWarnings, strictRefuses
    case seeHelp, requiredMissed, requireUnknown, requireNeedsDraws
    case brokenInvariant, interrupted, unexpected, notEnoughMemory
    case notAFolder, notOurs, cannotWrite, diskFull, noPermission, readOnly, noSuchFolder
    case nameTooLong, inputOutput, otherError, cannotPrint

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

    /// All sentences by phrase.
    static let words = summaryWords.merging(outcomeWords) { $1 }.merging(tableWords) { $1 }
        .merging(failureWords) { $1 }
}
