// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What is said of how draws are made, and of what they do not tell.

extension Text {
    package static let stratified = Text(de: "geschichtet", en: "stratified")

    package static func fewDraws(_ draws: Int, enough: Int) -> Text {
        Text(
            de: "\(Text.draws(draws).de) sagen wenig: Mittelwerte, Bandbreiten und "
                + "Wahrscheinlichkeiten sind nur grob bekannt; nehmen Sie --draws \(enough) oder "
                + "mehr.",
            en: "\(Text.draws(draws).en) tell little: means, bands and probabilities are known "
                + "only roughly; use --draws \(enough) or more.")
    }

    package static func fewDrawsForTenths(_ draws: Int, enough: Int) -> Text {
        Text(
            de: "Nur \(Text.draws(draws).de): Mittelwerte und Wahrscheinlichkeiten sind kaum "
                + "bekannt, P10 und P90 gibt es erst ab 10; nehmen Sie --draws \(enough) oder "
                + "mehr.",
            en: "Only \(Text.draws(draws).en): means and probabilities are hardly known, P10 and "
                + "P90 need at least 10; use --draws \(enough) or more.")
    }

    package static func fewBlocks(_ blocks: Int, length: Int, enough: Int) -> Text {
        Text(
            de: "\(number(blocks).de) Blöcke zu \(length) Ziehungen sind wenige: Standardfehler "
                + "und Intervalle sind selbst nur grob bekannt; nehmen Sie --draws \(enough) oder "
                + "mehr.",
            en: "\(number(blocks).en) blocks of \(length) draws are few: standard errors and "
                + "intervals are themselves known only roughly; use --draws \(enough) or more.")
    }

    package static func oneBlock(length: Int, enough: Int) -> Text {
        Text(
            de: "Ein einzelner Block von \(length) Ziehungen zeigt nicht, wie genau seine "
                + "Mittelwerte sind: Standardfehler fehlen; nehmen Sie --draws \(enough) oder "
                + "mehr.",
            en: "A single block of \(length) draws does not show how exact its means are: standard "
                + "errors are missing; use --draws \(enough) or more.")
    }

    package static func precisionMissed(reached: Text, wanted: Text) -> Text {
        Text(
            de: "Genauigkeit nicht erreicht: ± \(reached.de) statt \(wanted.de).",
            en: "Precision not reached: ± \(reached.en) instead of \(wanted.en).")
    }

    package static func precisionUnknown(wanted: Text) -> Text {
        Text(
            de: "Genauigkeit nicht erreicht: So wenige Ziehungen zeigen keine, verlangt sind ± "
                + "\(wanted.de).",
            en: "Precision not reached: so few draws show none, ± \(wanted.en) is asked for.")
    }

    package static func drawsNotInBlocks(_ draws: Int, length: Int, nearest: Int) -> Text {
        Text(
            de: "Geschichtet gezogen wird in Blöcken zu \(length) Ziehungen, \(number(draws).de) "
                + "sind kein Vielfaches davon; nehmen Sie --draws \(nearest) oder --sampling "
                + "independent.",
            en: "Stratified draws come in blocks of \(length), \(number(draws).en) is no multiple "
                + "of it; use --draws \(nearest) or --sampling independent.")
    }

    package static func firstDrawNotInBlocks(
        _ first: UInt64, length: Int, nearest: UInt64
    ) -> Text {
        Text(
            de: "Geschichtet gezogen wird in Blöcken zu \(length) Ziehungen, sie beginnen bei "
                + "Vielfachen davon und nicht bei \(first); nehmen Sie --first-draw \(nearest) "
                + "oder --sampling independent.",
            en: "Stratified draws come in blocks of \(length), which begin at multiples of it and "
                + "not at \(first); use --first-draw \(nearest) or --sampling independent.")
    }
}
