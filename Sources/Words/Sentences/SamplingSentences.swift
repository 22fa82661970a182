// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What is said of how draws are made, and of what they do not tell.
    static let samplingWords: [Phrase: Words] = [
        .stratified: Words(de: "geschichtet", en: "stratified"),
        .fewDraws: Words(
            de: "{1} sagen wenig: Mittelwerte, Bandbreiten und Wahrscheinlichkeiten sind nur "
                + "grob bekannt; nehmen Sie --draws {2} oder mehr.",
            en: "{1} tell little: means, bands and probabilities are known only roughly; use "
                + "--draws {2} or more."),
        .fewDrawsForTenths: Words(
            de: "Nur {1}: Mittelwerte und Wahrscheinlichkeiten sind kaum bekannt, P10 und P90 "
                + "gibt es erst ab 10; nehmen Sie --draws {2} oder mehr.",
            en: "Only {1}: means and probabilities are hardly known, P10 and P90 need at least "
                + "10; use --draws {2} or more."),
        .fewBlocks: Words(
            de: "{1} Blöcke zu {2} Ziehungen sind wenige: Standardfehler und Intervalle sind "
                + "selbst nur grob bekannt; nehmen Sie --draws {3} oder mehr.",
            en: "{1} blocks of {2} draws are few: standard errors and intervals are themselves "
                + "known only roughly; use --draws {3} or more."),
        .oneBlock: Words(
            de: "Ein einzelner Block von {2} Ziehungen zeigt nicht, wie genau seine Mittelwerte "
                + "sind: Standardfehler fehlen; nehmen Sie --draws {3} oder mehr.",
            en: "A single block of {2} draws does not show how exact its means are: standard "
                + "errors are missing; use --draws {3} or more."),
        .precisionMissed: Words(
            de: "Genauigkeit nicht erreicht: ± {1} statt {2}.",
            en: "Precision not reached: ± {1} instead of {2}."),
        .precisionUnknown: Words(
            de: "Genauigkeit nicht erreicht: So wenige Ziehungen zeigen keine, verlangt sind ± "
                + "{1}.",
            en: "Precision not reached: so few draws show none, ± {1} is asked for."),
        .drawsNotInBlocks: Words(
            de: "Geschichtet gezogen wird in Blöcken zu {2} Ziehungen, {1} sind kein Vielfaches "
                + "davon; nehmen Sie --draws {3} oder --sampling independent.",
            en: "Stratified draws come in blocks of {2}, {1} is no multiple of it; use --draws "
                + "{3} or --sampling independent."),
        .firstDrawNotInBlocks: Words(
            de: "Geschichtet gezogen wird in Blöcken zu {2} Ziehungen, sie beginnen bei "
                + "Vielfachen davon und nicht bei {1}; nehmen Sie --first-draw {3} oder "
                + "--sampling independent.",
            en: "Stratified draws come in blocks of {2}, which begin at multiples of it and not "
                + "at {1}; use --first-draw {3} or --sampling independent."),
    ]
}
