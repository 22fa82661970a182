// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension ValueWords {
    /// What a rule that made a finding, or the kind of a warning, is called.
    public static let findings = rules.merging(warnings) { first, _ in first }

    /// What the kinds of warnings are called, by their ids.
    public static let warnings: [String: Text] = [
        "unused-pool": Text(
            de: "Ungenutzter IT-Dienstleister", en: "IT provider that nothing uses"),
        "field-without-projects": Text(
            de: "Themenfeld ohne Projekte", en: "Field without projects"),
        "line-without-projects": Text(
            de: "Programmsäule ohne Projekte", en: "Line without projects"),
        "component-without-packages": Text(
            de: "Aufwandsart ohne Arbeitspakete", en: "Component without packages"),
        "unused-role": Text(de: "Ungenutzte Rolle", en: "Role that nothing uses"),
        "unused-delay": Text(de: "Ungenutzte Verzögerung", en: "Delay that nothing waits for"),
        "exception-not-needed": Text(de: "Unnötige Ausnahme", en: "Exception that is not needed"),
        "efa-minimum-without-lines": Text(
            de: "Mindestzahl der Länder ohne Wirkung", en: "Minimum of Länder without effect"),
        "share-without-infrastructure": Text(
            de: "Infrastrukturanteil ohne Wirkung", en: "Infrastructure share without effect"),
        "join-without-effect": Text(de: "Anschluss ohne Wirkung", en: "Joining without effect"),
        "sharing-without-effect": Text(
            de: "Aushilfe ohne Wirkung", en: "Sharing of capacity without effect"),
        "start-before-programme": Text(
            de: "Beginn vor dem Programm", en: "Start before the programme"),
        "nothing-to-fund": Text(
            de: "Kein Arbeitspaket bekommt Geld", en: "No package may get money"),
        "pool-without-capacity": Text(
            de: "IT-Dienstleister ohne Kapazität", en: "IT provider without capacity"),
        "land-never-joins": Text(de: "Land schließt sich nie an", en: "Land that never joins"),
        "start-after-deadline": Text(de: "Beginn nach der Frist", en: "Start after the deadline"),
        "deadline-out-of-reach": Text(de: "Frist nicht erreichbar", en: "Deadline out of reach"),
        "estimates-far-above-budget": Text(
            de: "Schätzungen weit über dem Budget", en: "Estimates far above the budget"),
        "most-money-in-reserve": Text(
            de: "Das meiste Geld bleibt in der Reserve",
            en: "Most of the money stays in the reserve"),
        "minimum-above-cap": Text(
            de: "Mindestbetrag über der Obergrenze", en: "Minimum above the cap"),
        "maximum-without-effect": Text(
            de: "Höchstbetrag ohne Wirkung", en: "Maximum without effect"),
        "maximum-of-zero": Text(de: "Höchstbetrag null", en: "Maximum of nothing"),
        "reserve-without-control-date": Text(
            de: "Reserve ohne Stichtag", en: "Reserve without a control date"),
        "large-headroom": Text(de: "Sehr hohe Obergrenzen", en: "Very high caps"),
        "steep-growth": Text(
            de: "Sehr steiler Kapazitätszuwachs", en: "Very steep growth of capacity"),
        "large-uncertainty": Text(de: "Sehr große Unsicherheit", en: "Very large uncertainty"),
        "no-scopes": Text(de: "Umschichtung ohne Gruppen", en: "Reassignment without groups"),
        "line-without-money": Text(de: "Programmsäule ohne Geld", en: "Line without money"),
        "reserve-never-serves": Text(
            de: "Reserve dient niemandem", en: "Reserve that serves nobody"),
        "tranche-after-deadline": Text(
            de: "Tranche nach der Frist", en: "Tranche after the deadline"),
        "carry-over-without-tranche": Text(
            de: "Übertrag ohne Tranche", en: "Carry-over without a tranche"),
        "carry-over-without-years": Text(de: "Übertrag ohne Jahre", en: "Carry-over without years"),
        "koenigstein-sum": Text(
            de: "Königsteiner Anteile ergeben nicht 100 %",
            en: "Königstein shares that are not 100 %"),
        "no-control-date": Text(de: "Kein Stichtag", en: "No control date"),
        "control-dates-after-deadline": Text(
            de: "Stichtage nach der Frist", en: "Control dates after the deadline"),
        "newcomers-never-ask": Text(de: "Nachrücker fragen nie", en: "Newcomers that never ask"),
        "target-always-met": Text(de: "Ziel immer erfüllt", en: "Target always met"),
        "target-never-met": Text(de: "Ziel nie erfüllbar", en: "Target never met"),
        "no-draws": Text(de: "Keine Ziehungen", en: "No draws"),
        "no-progress": Text(de: "Fortschritt fehlt", en: "Progress missing"),
        "ignored-sheet": Text(de: "Blatt nicht gelesen", en: "Sheet not read"),
        "hidden-rows": Text(de: "Ausgeblendete Zeilen", en: "Hidden rows"),
        "no-milestones": Text(de: "Meilensteine fehlen", en: "Milestones missing"),
        "misnamed-book": Text(de: "Datei der Bücher nicht gelesen", en: "File of books not read"),
        "beyond-estimate": Text(de: "Aufwand über der Schätzung", en: "Effort beyond the estimate"),
    ]
}
