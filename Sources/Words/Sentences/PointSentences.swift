// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What sweeps and sensitivity analyses say.
    static let pointWords: [Phrase: Words] = [
        .shortLive: Words(de: "Online", en: "Live"),
        .shortEfaOnline: Words(de: "EfA online", en: "EfA online"),
        .morePoints: Words(
            de: "… und {1} weitere Punkte in sweep.csv", en: "… and {1} more points in sweep.csv"),
        .pointUnits: Words(
            de: "Mittelwerte ± Standardfehler; Geld in {1}, Online und EfA online in Projekten.",
            en: "Means ± standard errors; money in {1}, live and EfA online in projects."),
        .oneMorePoint: Words(
            de: "… und 1 weiterer Punkt in sweep.csv", en: "… and 1 more point in sweep.csv"),
        .onePoint: Words(de: "1 Punkt", en: "1 point"),
        .severalPoints: Words(de: "{1} Punkte", en: "{1} points"),
        .oneDraw: Words(de: "1 Ziehung", en: "1 draw"),
        .severalDraws: Words(de: "{1} Ziehungen", en: "{1} draws"),
        .announcePoint: Words(de: "1 Punkt mit {1}.", en: "1 point of {1}."),
        .announceMostPointDraws: Words(
            de: "1 Punkt mit höchstens {1}.", en: "1 point of at most {1}."),
        .announcePoints: Words(de: "{1} mit je {2}: {3}.", en: "{1} of {2} each: {3}."),
        .announceMostPoints: Words(
            de: "{1} mit je höchstens {2}: höchstens {3}.",
            en: "{1} of at most {2} each: at most {3}."),
        .replacesOthers: Words(
            de: "{1}: Die Ergebnisse eines anderen Befehls dort werden ersetzt; mit --out bleiben "
                + "sie stehen.",
            en: "{1}: the results of another command there will be replaced; with --out they "
                + "stay."),
        .miscountedDraws: Words(
            de: "Es sind {1} Ziehungen statt {2}: ein Fehler des Programms. Nichts wurde "
                + "geschrieben.",
            en: "There are {1} draws instead of {2}: a fault of the program. Nothing was written."),
        .pointDraws: Words(
            de: "{1}, {2} (in jedem Punkt dieselben; Startwert {3}) in {4} s",
            en: "{1}, {2} (the same at each point; seed {3}) in {4} s"),
        .varySyntax: Words(
            de: "--vary {1}: schreiben Sie PFAD=WERTE, etwa budget.reserve=0:0.1:0.05 oder "
                + "reallocation.interval=1,3,6.",
            en: "--vary {1}: write PATH=VALUES, for example budget.reserve=0:0.1:0.05 or "
                + "reallocation.interval=1,3,6."),
        .varyRange: Words(
            de: "--vary: „{1}“ ist keine Folge von höchstens {2} Zahlen; schreiben Sie "
                + "von:bis:Schritt mit einem Schritt über 0, etwa 0:1:0.1.",
            en: "--vary: “{1}” is no sequence of at most {2} numbers; write from:to:step with a "
                + "step above 0, for example 0:1:0.1."),
        .varyComma: Words(
            de: "--vary {1}: „{2}“ kann eine Zahl mit Dezimalkomma meinen oder zwei Werte; "
                + "schreiben Sie {1}={3} für die Zahl oder \"{1}={4}\" für die beiden Werte.",
            en: "--vary {1}: “{2}” may be a number with a decimal comma or two values; write "
                + "{1}={3} for the number or \"{1}={4}\" for the two values."),
        .varyValueTwice: Words(
            de: "--vary {1}: Der Wert {2} steht zweimal da; nennen Sie ihn einmal.",
            en: "--vary {1}: the value {2} stands there twice; name it once."),
        .varyPathTwice: Words(
            de: "--vary {1}: Der Pfad steht zweimal da; nennen Sie alle Werte hinter einem.",
            en: "--vary {1}: the path stands there twice; name all values behind one."),
        .varyFixed: Words(
            de: "--vary {1}: Das ist in allen Punkten gleich oder ändert kein Ergebnis; nehmen "
                + "Sie --seed, --draws oder --set.",
            en: "--vary {1}: this is the same at all points or changes no outcome; use --seed, "
                + "--draws or --set."),
        .varyMissing: Words(
            de: "Es fehlt --vary PFAD=WERTE: was soll sich ändern?",
            en: "--vary PATH=VALUES is missing: what shall change?"),
        .tooManyPoints: Words(
            de: "--vary {1}: mehr als {2} Punkte; nehmen Sie weniger Werte oder --sample.",
            en: "--vary {1}: more than {2} points; use fewer values or --sample."),
        .sampleTooLarge: Words(
            de: "--sample {1}: Das Gitter hat nur {2}; lassen Sie --sample weg.",
            en: "--sample {1}: the grid has {2} only; leave --sample away."),
        .tooManyPaths: Words(
            de: "{1} Pfade sind zu viele für --sample: Die Sobol-Folge der GSL hat 40 Dimensionen.",
            en: "{1} paths are too many for --sample: GSL’s Sobol’ sequence has 40 dimensions."),
        .tooManyPointDraws: Words(
            de: "{1} mit je {2}: zusammen mehr als {3}; nehmen Sie weniger Punkte oder --draws.",
            en: "{1} of {2} each: more than {3} together; use fewer points or --draws."),
        .unknownOutcome: Words(
            de: "--outcome {1}: Dieses Ergebnis gibt es nicht; gültig: {2}.",
            en: "--outcome {1}: there is no such outcome; valid: {2}."),
        .pointsNeedDraws: Words(
            de: "Ohne Ziehungen gibt es keine Mittelwerte; nehmen Sie --draws 1 oder mehr.",
            en: "Without draws there are no means; use --draws 1 or more."),
        .sensitivityHeading: Words(
            de: "{1}: im Szenario {2}", en: "{1}: {2} in the scenario"),
        .factorHeading: Words(de: "Annahme", en: "Assumption"),
        .rangeHeading: Words(de: "Spanne", en: "Range"),
        .atLow: Words(de: "unten", en: "at low"),
        .atHigh: Words(de: "oben", en: "at high"),
        .effectHeading: Words(de: "Wirkung", en: "Effect"),
        .aloneHeading: Words(de: "allein", en: "alone"),
        .withOthersHeading: Words(de: "mit anderen", en: "with others"),
        .sensitivityLegend: Words(
            de: "Wichtigste Annahme zuerst. unten, oben: Mittelwert, wenn nur diese Annahme am "
                + "Ende ihrer Spanne liegt. Wirkung: mittlere Änderung über die ganze Spanne "
                + "(Morris μ*). allein, mit anderen: Teil der Varianz, den sie allein erklärt oder "
                + "an dem sie beteiligt ist (Sobol-Indizes; 95-%-Intervalle in sensitivity.csv).",
            en: "The most important assumption first. At low, at high: mean with this assumption "
                + "alone at the end of its range. Effect: mean change over the whole range "
                + "(Morris’ μ*). Alone, with others: part of the variance that it explains alone "
                + "or has a share in (Sobol’ indices; 95 % intervals in sensitivity.csv)."),
        .wholeFactors: Words(
            de: "Ganze Zahlen, jede gleich wahrscheinlich: {1}.",
            en: "Whole numbers, each equally likely: {1}."),
    ]
}
