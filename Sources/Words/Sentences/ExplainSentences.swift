// SPDX-License-Identifier: GPL-3.0-or-later

extension Phrase {
    /// What `explain` says of the estimate, the rules and the distribution.
    static let explainPlanWords: [Phrase: Words] = [
        .explainPackage: Words(de: "Arbeitspaket {1}", en: "Work package {1}"),
        .explainProject: Words(de: "Projekt {1}", en: "Project {1}"),
        .explainNames: Words(
            de: "{1}. Säule: {2}. Themenfeld: {3}. Umsetzung: {4}. Szenario: {5}.",
            en: "{1}. Line: {2}. Field: {3}. Built by: {4}. Scenario: {5}."),
        .explainAmounts: Words(
            de: "Geschätzt {1}, zugewiesen {2}; im Planfall ausgegeben {3}.",
            en: "Estimated {1}, assigned {2}; spent in the plan case {3}."),
        .explainEstimate: Words(de: "Die Schätzung: {1}", en: "The estimate: {1}"),
        .explainScale: Words(
            de: "Umfang {1} = Faktor {2} der Komplexität „{3}“ × {4} hoch {5} ({6}).",
            en: "Scale {1} = factor {2} of complexity “{3}” × {4} to the power of {5} ({6})."),
        .explainScales: Words(
            de: "Summe über {1} Arbeitspakete. `mittelfluss explain` mit der Kennung eines "
                + "Pakets zeigt dessen Umfang und Rollen.",
            en: "Sum over {1} packages. `mittelfluss explain` with a package's id shows its scale "
                + "and roles."),
        .explainScaleAlone: Words(
            de: "Umfang {1} = Faktor {2} der Komplexität „{3}“.",
            en: "Scale {1} = factor {2} of complexity “{3}”."),
        .explainDriverBase: Words(de: "Basiskomponenten", en: "base components"),
        .explainDriverInterfaces: Words(de: "Schnittstellen", en: "interfaces"),
        .explainDriverMunicipalities: Words(de: "Kommunen", en: "municipalities"),
        .explainRole: Words(de: "Rolle", en: "Role"),
        .explainRate: Words(de: "Satz (€)", en: "Rate"),
        .explainDays: Words(de: "PT von–bis", en: "Days from–to"),
        .explainMiddle: Words(de: "PT Mitte", en: "Middle"),
        .explainCost: Words(de: "Kosten (€)", en: "Cost (EUR)"),
        .explainRange: Words(
            de: "Kosten von–bis: {1} bis {2}; die Schätzung ist die Mitte der Personentage.",
            en: "Cost from–to: {1} to {2}; the estimate takes the middle of the person-days."),
        .explainSources: Words(de: "Eingaben: {1}.", en: "Inputs: {1}."),
        .explainCap: Words(
            de: "Obergrenze der Zuweisung (Schätzung × {1}, soweit keine Regel sie senkt): {2}.",
            en: "Most that may be assigned (estimate × {1}, unless a rule lowers it): {2}."),
        .explainRules: Words(de: "Die Regeln", en: "The rules"),
        .explainDistribution: Words(de: "Die Verteilung: {1}", en: "The distribution: {1}"),
        .explainBudget: Words(
            de: "Verteilt werden {3}: das Budget von {1} ohne die Programmreserve von {2}.",
            en: "{3} are distributed: the budget of {1} without the programme reserve of {2}."),
        .explainNoSplits: Words(
            de: "Ausgeschlossen: nimmt an der Verteilung nicht teil.",
            en: "Excluded: takes no part in the distribution."),
        .explainSplit: Words(
            de: "{1}. {2}, Schlüssel {3}: {4}", en: "{1}. {2}, key {3}: {4}"),
        .explainByMinistry: Words(de: "Nach Ressort", en: "By ministry"),
        .explainByProject: Words(de: "Nach Projekt", en: "By project"),
        .explainByPackage: Words(de: "Nach Arbeitspaket", en: "By package"),
        .explainKeyEffort: Words(de: "Schätzung", en: "estimate"),
        .explainKeyPriority: Words(de: "Schätzung × Priorität", en: "estimate × priority"),
        .explainKeyEqual: Words(de: "gleiche Teile", en: "equal parts"),
        .explainKeyPopulation: Words(de: "Einwohner", en: "population"),
        .explainKeyMunicipalities: Words(de: "Zahl der Kommunen", en: "number of municipalities"),
        .explainKeyKoenigstein: Words(de: "Königsteiner Schlüssel", en: "Königstein key"),
        .explainKeyTable: Words(de: "feste Anteile", en: "fixed shares"),
        .explainKeyRanking: Words(de: "Rangfolge nach Priorität", en: "ranking by priority"),
        .explainUnder: Words(de: "unter {1}", en: "under {1}"),
        .explainGroup: Words(de: "Gruppe", en: "Group"),
        .explainWeight: Words(de: "Gewicht", en: "Weight"),
        .explainShare: Words(de: "Anteil", en: "Share"),
        .explainMost: Words(de: "Höchstens (€)", en: "Most (EUR)"),
        .explainGets: Words(de: "Erhält (€)", en: "Gets (EUR)"),
        .explainOthers: Words(de: "{1} weitere", en: "{1} others"),
        .explainUntaken: Words(de: "in die Reserve", en: "to the reserve"),
        .explainFree: Words(
            de: "{1}: {2} der Gewichte ohne Grenze × {3} = {4}, auf den Cent nach Hare/Niemeyer.",
            en: "{1}: {2} of the weights without bound × {3} = {4}, to the cent by Hare/Niemeyer."),
        .explainAtCap: Words(
            de: "{1} erhält {2}: die Summe der Obergrenzen ihrer Arbeitspakete, mehr nicht.",
            en: "{1} gets {2}: the sum of its packages' caps, and no more."),
        .explainAtOwnCap: Words(
            de: "{1} erhält {2}: die Obergrenze dieses Arbeitspakets, mehr nicht.",
            en: "{1} gets {2}: the cap of this package, and no more."),
        .explainAtMaximum: Words(
            de: "{1} erhält {2}: der Höchstbetrag, den das Szenario festlegt.",
            en: "{1} gets {2}: the maximum that the scenario sets."),
        .explainAtMinimum: Words(
            de: "{1} erhält {2}: der Mindestbetrag, den das Szenario festlegt.",
            en: "{1} gets {2}: the minimum that the scenario sets."),
        .explainMinimumAboveCap: Words(
            de: "Der Mindestbetrag von {1}, den das Szenario festlegt, liegt darüber und wirkt "
                + "nicht.",
            en: "The minimum of {1} that the scenario sets lies above it and has no effect."),
        .explainTurn: Words(
            de: "{1}: Rang {2} nach Priorität; nötig waren {3}, übrig waren {4}: erhält {5}.",
            en: "{1}: rank {2} by priority; {3} were needed, {4} were left: it gets {5}."),
    ]

    /// What `explain` says of the plan case.
    static let explainCourseWords: [Phrase: Words] = [
        .explainMovements: Words(
            de: "Die Bewegungen im Planfall", en: "The movements in the plan case"),
        .explainMovement: Words(de: "Buchung", en: "Movement"),
        .explainIn: Words(de: "Zugang (€)", en: "In (EUR)"),
        .explainOut: Words(de: "Abgang (€)", en: "Out (EUR)"),
        .explainBalance: Words(de: "Bestand (€)", en: "Balance (EUR)"),
        .explainAssign: Words(de: "Zuweisung", en: "assigned"),
        .explainPay: Words(de: "Zahlung", en: "paid"),
        .explainGrant: Words(de: "aus der Reserve", en: "from the reserve"),
        .explainReassign: Words(de: "Umschichtung", en: "reassigned"),
        .explainLapse: Words(de: "Verfall", en: "lapsed"),
        .explainFrom: Words(de: "von {1}", en: "from {1}"),
        .explainTo: Words(de: "an {1}", en: "to {1}"),
        .explainReason: Words(de: "Grund: {1}", en: "reason: {1}"),
        .explainReasonFinished: Words(de: "war fertig", en: "was finished"),
        .explainReasonLate: Words(
            de: "bis zur Frist nicht mehr ausgebbar", en: "could not be spent by the deadline"),
        .explainReasonSlow: Words(de: "kam zu langsam voran", en: "went too slowly"),
        .explainReasonWaiting: Words(
            de: "wartete länger als geplant", en: "waited longer than planned"),
        .explainReasonReserve: Words(de: "Reserve", en: "reserve"),
        .explainReasonFree: Words(de: "freie Mittel", en: "free money"),
        .explainReasonRest: Words(de: "übriger Rest", en: "the rest"),
        .explainReasonNewcomer: Words(de: "an einen Nachrücker", en: "to a newcomer"),
        .explainBalanceSheet: Words(
            de: "{1} zugewiesen + {2} erhalten − {3} abgegeben − {4} ausgegeben − {5} verfallen = "
                + "{6} übrig.",
            en: "{1} assigned + {2} received − {3} given − {4} spent − {5} lapsed = {6} left."),
        .explainTimes: Words(de: "Die Zeiten im Planfall", en: "The times in the plan case"),
        .explainRelease: Words(
            de: "Freigabe des Projekts am {1}: {2}.", en: "Release of the project on {1}: {2}."),
        .explainReleaseAgreement: Words(
            de: "{1} Monate bis zum Dachabkommen, {2} bis zur Einzelvereinbarung, {3} bis zur "
                + "Bewilligung",
            en: "{1} months to the framework agreement, {2} to the bilateral agreement, {3} to "
                + "the approval"),
        .explainReleaseApproval: Words(
            de: "{1} Monate bis zur Bewilligung", en: "{1} months to the approval"),
        .explainReleaseStart: Words(de: "nicht vor dem {1}", en: "not before {1}"),
        .explainPredecessor: Words(de: "Vorgänger {1}: {2}.", en: "Predecessor {1}: {2}."),
        .explainFinishedOn: Words(de: "fertig am {1}", en: "finished on {1}"),
        .explainNeverFinished: Words(de: "nicht fertig", en: "not finished"),
        .explainExcluded: Words(
            de: "ausgeschlossen, gilt mit der Freigabe als fertig",
            en: "excluded, counts as finished at the release"),
        .explainDelay: Words(
            de: "Danach wartet es {1} Monate (Verzögerung „{2}“).",
            en: "After that it waits {1} months (delay “{2}”)."),
        .explainPlanned: Words(de: "Geplant (Netzplan)", en: "Planned (network plan)"),
        .explainReady: Words(de: "Bereit", en: "Ready"),
        .explainStart: Words(de: "Begonnen", en: "Started"),
        .explainFinish: Words(de: "Fertig", en: "Finished"),
        .explainDeadline: Words(de: "Frist", en: "Deadline"),
        .explainNever: Words(de: "nie", en: "never"),
        .explainMonths: Words(de: "Monat {1}", en: "month {1}"),
        .explainEffort: Words(
            de: "Aufwand im Planfall: {1} Personentage, das {2}-fache der Schätzung; er kostet "
                + "{3}, höchstens {4} im Monat.",
            en: "Effort in the plan case: {1} person-days, {2} times the estimate; it costs {3}, "
                + "at most {4} a month."),
        .explainPackages: Words(de: "Pakete (€)", en: "Packages (EUR)"),
        .explainReceived: Words(de: "Erhalten", en: "Received"),
        .explainGiven: Words(de: "Abgegeben", en: "Given"),
        .explainLaender: Words(de: "Länder (Planfall)", en: "Länder (plan case)"),
        .explainJoins: Words(de: "tritt bei", en: "joins"),
        .explainLeads: Words(de: "setzt um", en: "builds it"),
        .explainStaysOut: Words(de: "tritt nicht bei", en: "does not join"),
        .explainProbability: Words(de: "Wahrsch.", en: "Probability"),
    ]

    /// What the states mean, said after their words, and what is said of an id that does not exist.
    static let explainStateWords: [Phrase: Words] = [
        .explainStateHeading: Words(
            de: "Stand am Ende des Monats der Frist",
            en: "State at the end of the deadline's month"),
        .explainStateExcluded: Words(
            de: "Es bleibt auf Dauer ohne Mittel.", en: "It stays without money for good."),
        .explainStateFinished: Words(de: "Die Arbeit ist getan.", en: "The work is done."),
        .explainStateUnfunded: Words(
            de: "Die Verteilung gab dem Projekt nichts, und es erhielt auch später nichts.",
            en: "The distribution gave the project nothing, nor did it get anything later."),
        .explainStateNotJoined: Words(
            de: "Die Wahrscheinlichkeit des Beitritts liegt nicht über ½, im Planfall also nein.",
            en: "The probability of joining is not above ½, which the plan case takes for no."),
        .explainStateWaitingAgreement: Words(
            de: "Die Freigabe des Projekts liegt nach der Frist.",
            en: "The release of the project lies after the deadline."),
        .explainStateWaitingPredecessor: Words(
            de: "Mindestens ein Vorgänger ist nicht fertig.",
            en: "At least one predecessor is not finished."),
        .explainStateWaitingDelay: Words(
            de: "Es wird erst nach der Frist bereit.",
            en: "It becomes ready only after the deadline."),
        .explainStateStarved: Words(
            de: "Es ist nicht fertig, aber sein Rest reicht keinen Tag mehr.",
            en: "It is not finished, but what it has left lasts for no day."),
        .explainStateWaitingCapacity: Words(
            de: "Er hatte keine Kraft, oder das Haushaltsjahr hatte kein Geld frei.",
            en: "It had none to give, or the fiscal year had no cash to spare."),
        .explainStateRunning: Words(
            de: "Es hat begonnen und ist zur Frist nicht fertig.",
            en: "It has started and is not finished by the deadline."),
        .explainUnknown: Words(
            de: "Das Projekt oder Arbeitspaket „{1}“ gibt es in diesem Szenario nicht{2}",
            en: "There is no project or package “{1}” in this scenario{2}"),
    ]
}
