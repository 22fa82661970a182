// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Programme

/// The keys of scenario.yaml (model, section 2): what the reader checks and the schema repeats.
package enum ScenarioKeys {
    package static let all: [KeySpec] = [
        .required("id", .scenarioId),
        .required("title", text),
        .required(
            "calendar",
            .record([
                .required("start", .month), .required("deadline", .lastDay),
                .optional("horizon", .month),
            ])),
        .required("budget", budget),
        .required("distribution", distribution),
        .optional(
            "principles",
            .record(
                Principle.allCases.map {
                    .required($0.rawValue, .number(Bounds(least: 0, greatest: 1e9)))
                })),
        .optional("rules", rules),
        .required("estimation", estimation),
        .required(
            "agreements",
            .record([
                .required("framework", .durations), .required("bilateral", .durations),
                .required("approval", .durations),
            ])),
        .optional("delays", .names(.durations)),
        .required("capacity", capacity),
        .optional("reallocation", reallocation),
        .optional(
            "simulation",
            .record([
                .optional("draws", .whole(Bounds(least: 0, greatest: Double(Limits.draws)))),
                .optional("seed", .seed),
                .optional("sampling", .choice(Sampling.allCases.map(\.rawValue))),
            ])),
        .optional("targets", .list(target)),
        .optional("sensitivity", .list(sensitivity)),
    ]

    /// A text in both languages.
    static let text = ValueShape.record([.required("de", .text), .required("en", .text)])

    private static let largest = Double(Cents.largestBudget.count) / 100

    private static let budget = ValueShape.record([
        .required("total", .amount(Bounds(least: 0, greatest: largest, excludesLeast: true))),
        .required(
            "years", .years(.amount(Bounds(least: 0, greatest: largest))), needsEntry: true),
        .optional("carry_over", .years(.number(.share))),
        .optional("carry_years", .whole(Bounds(least: 0, greatest: 2))),
        .optional("reserve", .exact(.share)),
        .required("lines", .list(line), needsEntry: true),
    ])

    private static let line = ValueShape.record([
        .required("id", .identifier), .required("name", text), .optional("efa", .truth),
        .optional("agreement", .truth), .optional("start", .day),
    ])

    private static let distribution = ValueShape.record([
        .optional("headroom", .exact(Bounds(least: 0, greatest: 1000, excludesLeast: true))),
        .required("splits", .list(split), needsEntry: true),
    ])

    private static let split = ValueShape.record([
        .required("by", .choice(Split.Grouping.allCases.map(\.rawValue))),
        .required("key", .choice(Split.Key.allCases.map(\.rawValue))),
        .optional("shares", .names(.exact(.notNegative)), needsEntry: true),
        .optional("minimum", .names(.amount(Bounds(least: 0, greatest: largest)))),
        .optional("maximum", .names(.amount(Bounds(least: 0, greatest: largest)))),
    ])

    private static let rules = ValueShape.record([
        .optional("source", text),
        .optional(
            "efa",
            .record([
                .optional("minimum", .whole(Bounds(least: 1))),
                .optional("exceptions", .list(.text)),
            ])),
        .optional("infrastructure", .record([.optional("indirect_share", .exact(.share))])),
    ])

    private static let estimation = ValueShape.record([
        .required(
            "complexity", .names(.number(Bounds(least: 0.001, greatest: 1e6))), needsEntry: true),
        .optional("team_elasticity", .number(.share)),
        .optional(
            "uncertainty",
            .record([
                .optional("programme", .number(spread)), .optional("field", .number(spread)),
                .optional("capacity", .number(spread)),
                .optional("overrun", .number(Bounds(least: 1, greatest: 1000))),
            ])),
    ])

    /// The σ of a lognormal distribution; at 10 the greatest value is e⁸³ times the median.
    private static let spread = Bounds(least: 0, greatest: 10)

    private static let capacity = ValueShape.record([
        .required("bund_pool", .text),
        .optional("order", .choice(CapacityRules.Order.allCases.map(\.rawValue))),
        .optional("sharing", .truth), .optional("sharing_efficiency", .number(.share)),
    ])

    private static let reallocation = ValueShape.record([
        .optional("policy", .choice(Reallocation.Policy.allCases.map(\.rawValue))),
        .optional("reserve", .choice(Reallocation.ReserveTiming.allCases.map(\.rawValue))),
        .optional("interval", .whole(Bounds(least: 1, greatest: 12))),
        .optional("first", .month), .optional("last", .month),
        .optional("grace", .number(.months)), .optional("slow", .number(.share)),
        .optional("notice", .number(.months)),
        .optional(
            "ask_ahead",
            .number(Bounds(least: 0, greatest: Double(Limits.months), excludesLeast: true))),
        .optional("scopes", .list(.choice(Reallocation.Scope.allCases.map(\.rawValue)))),
        .optional("newcomers", .month),
    ])

    private static let target = ValueShape.record([
        .required("id", .identifier), .required("outcome", .choice(Target.outcomes)),
        .optional("at_least", .exact(.none)), .optional("at_most", .exact(.none)),
    ])

    private static let sensitivity = ValueShape.record([
        .required("path", .text), .required("low", .exact(.none)),
        .required("high", .exact(.none)),
    ])
}
