// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

// What sweeps and sensitivity analyses say.

extension Text {
    package static let shortLive = Text(de: "Online", en: "Live")
    package static let shortEfaOnline = Text(de: "EfA online", en: "EfA online")

    package static func morePoints(_ count: Int) -> Text {
        Text(
            de: "… und \(number(count).de) weitere Punkte in sweep.csv",
            en: "… and \(number(count).en) more points in sweep.csv")
    }

    package static func pointUnits(money unit: Text) -> Text {
        Text(
            de: "Mittelwerte ± Standardfehler; Geld in \(unit.de), Online und EfA online in "
                + "Projekten.",
            en: "Means ± standard errors; money in \(unit.en), live and EfA online in projects.")
    }

    package static let oneMorePoint = Text(
        de: "… und 1 weiterer Punkt in sweep.csv",
        en: "… and 1 more point in sweep.csv")

    package static func announcePoint(draws: Int) -> Text {
        Text(de: "1 Punkt mit \(Text.draws(draws).de).", en: "1 point of \(Text.draws(draws).en).")
    }

    package static func announceMostPointDraws(draws: Int) -> Text {
        Text(
            de: "1 Punkt mit höchstens \(Text.draws(draws).de).",
            en: "1 point of at most \(Text.draws(draws).en).")
    }

    package static func announcePoints(_ points: Int, draws: Int, all: Int) -> Text {
        Text(
            de: "\(Text.points(points).de) mit je \(Text.draws(draws).de): \(Text.draws(all).de).",
            en: "\(Text.points(points).en) of \(Text.draws(draws).en) each: \(Text.draws(all).en).")
    }

    package static func announceMostPoints(_ points: Int, draws: Int, all: Int) -> Text {
        Text(
            de: "\(Text.points(points).de) mit je höchstens \(Text.draws(draws).de): höchstens "
                + "\(Text.draws(all).de).",
            en: "\(Text.points(points).en) of at most \(Text.draws(draws).en) each: at most "
                + "\(Text.draws(all).en).")
    }

    package static func replacesOthers(in folder: String) -> Text {
        Text(
            de: "\(folder): Die Ergebnisse eines anderen Befehls dort werden ersetzt; mit --out "
                + "bleiben sie stehen.",
            en: "\(folder): the results of another command there will be replaced; with --out they "
                + "stay.")
    }

    package static func miscountedDraws(found: Int, expected: Int) -> Text {
        Text(
            de: "Es sind \(number(found).de) Ziehungen statt \(number(expected).de): ein Fehler "
                + "des Programms. Nichts wurde geschrieben.",
            en: "There are \(number(found).en) draws instead of \(number(expected).en): a fault of "
                + "the program. Nothing was written.")
    }

    package static func pointDraws(points: Int, draws: Int, seed: Text, seconds: Double) -> Text {
        Text(
            de: "\(Text.points(points).de), \(Text.draws(draws).de) (in jedem Punkt dieselben; "
                + "Startwert \(seed.de)) in \(Text.seconds(seconds).de) s",
            en: "\(Text.points(points).en), \(Text.draws(draws).en) (the same at each point; seed "
                + "\(seed.en)) in \(Text.seconds(seconds).en) s")
    }

    package static func varySyntax(_ words: String) -> Text {
        Text(
            de: "--vary \(words): schreiben Sie PFAD=WERTE, etwa budget.reserve=0:0.1:0.05 oder "
                + "reallocation.interval=1,3,6.",
            en: "--vary \(words): write PATH=VALUES, for example budget.reserve=0:0.1:0.05 or "
                + "reallocation.interval=1,3,6.")
    }

    package static func varyRange(_ words: String, most: Int) -> Text {
        Text(
            de: "--vary: „\(words)“ ist keine Folge von höchstens \(number(most).de) Zahlen; "
                + "schreiben Sie von:bis:Schritt mit einem Schritt über 0, etwa 0:1:0.1.",
            en: "--vary: “\(words)” is no sequence of at most \(number(most).en) numbers; write "
                + "from:to:step with a step above 0, for example 0:1:0.1.")
    }

    package static func varyComma(
        path: String, values: String, number: String, list: String
    ) -> Text {
        Text(
            de: "--vary \(path): „\(values)“ kann eine Zahl mit Dezimalkomma meinen oder zwei "
                + "Werte; schreiben Sie \(path)=\(number) für die Zahl oder \"\(path)=\(list)\" "
                + "für die beiden Werte.",
            en: "--vary \(path): “\(values)” may be a number with a decimal comma or two values; "
                + "write \(path)=\(number) for the number or \"\(path)=\(list)\" for the two "
                + "values.")
    }

    package static func varyValueTwice(path: String, value: String) -> Text {
        Text(
            de: "--vary \(path): Der Wert \(value) steht zweimal da; nennen Sie ihn einmal.",
            en: "--vary \(path): the value \(value) stands there twice; name it once.")
    }

    package static func varyPathTwice(_ path: String) -> Text {
        Text(
            de: "--vary \(path): Der Pfad steht zweimal da; nennen Sie alle Werte hinter einem.",
            en: "--vary \(path): the path stands there twice; name all values behind one.")
    }

    package static func varyFixed(_ path: String) -> Text {
        Text(
            de: "--vary \(path): Das ist in allen Punkten gleich oder ändert kein Ergebnis; nehmen "
                + "Sie --seed, --draws oder --set.",
            en: "--vary \(path): this is the same at all points or changes no outcome; use --seed, "
                + "--draws or --set.")
    }

    package static let varyMissing = Text(
        de: "Es fehlt --vary PFAD=WERTE: was soll sich ändern?",
        en: "--vary PATH=VALUES is missing: what shall change?")

    package static func tooManyPoints(path: String, most: Int) -> Text {
        Text(
            de: "--vary \(path): mehr als \(number(most).de) Punkte; nehmen Sie weniger Werte oder "
                + "--sample.",
            en: "--vary \(path): more than \(number(most).en) points; use fewer values or "
                + "--sample.")
    }

    package static func sampleTooLarge(_ sample: Int, grid points: Int) -> Text {
        Text(
            de: "--sample \(number(sample).de): Das Gitter hat nur \(Text.points(points).de); "
                + "lassen Sie --sample weg.",
            en: "--sample \(number(sample).en): the grid has \(Text.points(points).en) only; leave "
                + "--sample away.")
    }

    package static func tooManyPaths(_ count: Int) -> Text {
        Text(
            de: "\(number(count).de) Pfade sind zu viele für --sample: Die Sobol-Folge der GSL hat "
                + "40 Dimensionen.",
            en: "\(number(count).en) paths are too many for --sample: GSL’s Sobol’ sequence has 40 "
                + "dimensions.")
    }

    package static func tooManyPointDraws(points: Int, draws: Int, most: Int) -> Text {
        Text(
            de: "\(Text.points(points).de) mit je \(Text.draws(draws).de): zusammen mehr als "
                + "\(Text.draws(most).de); nehmen Sie weniger Punkte oder --draws.",
            en: "\(Text.points(points).en) of \(Text.draws(draws).en) each: more than "
                + "\(Text.draws(most).en) together; use fewer points or --draws.")
    }

    package static func unknownOutcome(_ id: String, known: String) -> Text {
        Text(
            de: "--outcome \(id): Dieses Ergebnis gibt es nicht; gültig: \(known).",
            en: "--outcome \(id): there is no such outcome; valid: \(known).")
    }

    package static let pointsNeedDraws = Text(
        de: "Ohne Ziehungen gibt es keine Mittelwerte; nehmen Sie --draws 1 oder mehr.",
        en: "Without draws there are no means; use --draws 1 or more.")

    package static func sensitivityHeading(outcome: String, base: String) -> Text {
        Text(de: "\(outcome): im Szenario \(base)", en: "\(outcome): \(base) in the scenario")
    }

    package static let factorHeading = Text(de: "Annahme", en: "Assumption")
    package static let rangeHeading = Text(de: "Spanne", en: "Range")
    package static let atLow = Text(de: "unten", en: "at low")
    package static let atHigh = Text(de: "oben", en: "at high")
    package static let effectHeading = Text(de: "Wirkung", en: "Effect")
    package static let aloneHeading = Text(de: "allein", en: "alone")
    package static let withOthersHeading = Text(de: "mit anderen", en: "with others")

    package static let sensitivityLegend = Text(
        de: "Wichtigste Annahme zuerst. unten, oben: Mittelwert, wenn nur diese Annahme am Ende "
            + "ihrer Spanne liegt. Wirkung: mittlere Änderung über die ganze Spanne (Morris μ*). "
            + "allein, mit anderen: Teil der Varianz, den sie allein erklärt oder an dem sie "
            + "beteiligt ist (Sobol-Indizes; 95-%-Intervalle in sensitivity.csv).",
        en: "The most important assumption first. At low, at high: mean with this assumption alone "
            + "at the end of its range. Effect: mean change over the whole range (Morris’ μ*). "
            + "Alone, with others: part of the variance that it explains alone or has a share in "
            + "(Sobol’ indices; 95 % intervals in sensitivity.csv).")

    package static func wholeFactors(_ paths: String) -> Text {
        Text(
            de: "Ganze Zahlen, jede gleich wahrscheinlich: \(paths).",
            en: "Whole numbers, each equally likely: \(paths).")
    }
}
