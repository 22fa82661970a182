// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// What an import says of budget plans.
public enum BudgetWords {
    /// The variant with the money.
    ///
    /// - Parameters:
    ///   - total: the money of all years, EUR with a decimal point.
    ///   - years: each year with its money, written the same, and where it stands.
    public static func variant(
        total: String, years: [(year: Int, amount: String, sources: [String])]
    ) -> Text {
        let lines = years.flatMap { year in
            year.sources.map { "      # \($0)" } + ["      \(year.year): \(year.amount)"]
        }.joined(separator: "\n")
        let settings = """
            title: {de: "Geld aus Haushaltsplänen", en: "Money from budget plans"}
            set:
              budget:
                total: \(total)
                years:
            \(lines)

            """
        return Text(
            de: """
                # Das Geld gewählter Titel; woher jeder Betrag kommt, steht auch in sources.csv.
                # Anwenden mit --with, oder nach budget in scenario.yaml übernehmen. Hat das
                # Szenario andere Jahre, nimmt zum Beispiel „2019: null“ unter years eines weg.
                \(settings)
                """,
            en: """
                # The money of chosen titles; where each amount comes from stands in sources.csv,
                # too. Apply it using --with, or take it over into budget of scenario.yaml. Where
                # the scenario has other years, “2019: null” below years takes one away, say.
                \(settings)
                """)
    }

    /// What a file comes to.
    public static func balance(
        of file: String, year: Int, isSupplement: Bool, _ revenue: Cents, _ expenditure: Cents,
        isChecked: Bool
    ) -> Text {
        let sign = isChecked ? "=" : "|"
        let kind = isSupplement ? Text(de: ", Nachtrag", en: ", supplement") : Text("")
        let note =
            isChecked
            ? Text("")
            : Text(
                de: " (Auszug: nicht verglichen)", en: " (a part of a plan: not compared)")
        let name = file.onOneLine
        return Text(
            de: "\(name) (\(year)\(kind.de)): Einnahmen \(revenue.text.de) \(sign) Ausgaben "
                + "\(expenditure.text.de)\(note.de).",
            en: "\(name) (\(year)\(kind.en)): revenue \(revenue.text.en) \(sign) expenditure "
                + "\(expenditure.text.en)\(note.en).")
    }

    /// The money of a year.
    public static func year(
        _ year: Int, _ amount: Cents, titles: [String], absent: [String]
    ) -> Text {
        let found = titles.isEmpty ? "–" : titles.joined(separator: ", ")
        let missing = absent.joined(separator: ", ")
        let note =
            absent.isEmpty
            ? Text("")
            : Text(
                de: "; nicht in diesem Jahr: \(missing)", en: "; not in this year: \(missing)")
        return Text(
            de: "\(year): \(amount.text.de) (\(found)\(note.de)).",
            en: "\(year): \(amount.text.en) (\(found)\(note.en)).")
    }

    /// Where the results lie, and what comes next.
    public static func written(to folder: String) -> Text {
        let folder = folder.onOneLine
        return Text(
            de: "\(folder)/budget.yaml ist eine Variante mit diesem Geld (--with), "
                + "\(folder)/sources.csv nennt Datei und Zeile jedes Betrags.",
            en: "\(folder)/budget.yaml is a variant with this money (--with), "
                + "\(folder)/sources.csv names file and line of each amount.")
    }
}
