// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// What so few draws do not tell; nil where they are enough, or none.
public func fewDrawsWarning(
    _ draws: Int, _ sampling: Sampling, _ language: Language
) -> String? {
    guard draws > 0, draws < sampling.leastDraws else { return nil }
    let number = NumberStyle(language)
    let enough = String(sampling == .stratified ? sampling.leastDraws : 100)
    switch sampling {
    case .independent:
        let phrase: Phrase = draws < Sampling.leastDrawsForTenths ? .fewDrawsForTenths : .fewDraws
        return phrase.text(language, number.draws(draws), enough)
    case .stratified:
        let blocks = draws / sampling.blockLength
        let phrase: Phrase = blocks == 1 ? .oneBlock : .fewBlocks
        return phrase.text(
            language, number.whole(blocks), String(sampling.blockLength), enough)
    }
}

/// The same as it stands on standard error.
public func fewDrawsMessage(
    _ draws: Int, _ sampling: Sampling, _ language: Language
) -> String? {
    fewDrawsWarning(draws, sampling, language).map {
        "\(language == .de ? "Warnung" : "warning") [few-draws]: \($0)"
    }
}
