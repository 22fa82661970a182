// SPDX-License-Identifier: GPL-3.0-or-later

/// What scripts and spreadsheets rely on: the columns of each table in their order, and what stands
/// in them. More columns may follow.
enum TableContract {
    /// By file; a sweep has the varied paths before its columns.
    static let columns = [
        "packages.csv": """
        package, project, project_name, component, place, line, level, field, ministry, pool, \
        kind, priority, person_days, estimate_eur, cap_eur, allocated_eur, received_eur, \
        given_eur, spent_eur, lapsed_eur, remaining_eur, planned_months, ready_months, \
        start_months, finish_months, planned_date, ready_date, start_date, finish_date, state
        """,
        "allocation.csv": """
        line, level, field, place, packages, estimate_eur, allocated_eur, share, \
        spent_plan_eur, spent_mean_eur, spent_p10_eur, spent_p90_eur
        """,
        "places.csv": """
        place, field, projects, allocated_eur, spent_plan_eur, online_plan, connected_plan, \
        online_mean, connected_mean
        """,
        "capacity.csv": "month, pool, capacity_days, demand_days, used_days",
        "controls.csv": """
        date, package, line, reason, rest_eur, binding_eur, free_eur, need_eur, offered_eur, \
        given_eur, received_eur
        """,
        "ledger.csv": "no, date, kind, from, to, amount_eur, reason",
        "months.csv": "month, line, measure, unit, plan, mean, standard_error, p10, p50, p90",
        "outcomes.csv": """
        outcome, dimension, key, unit, draws, plan, mean, standard_error, p10, p50, p90
        """,
        "targets.csv": """
        target, outcome, bound, value, unit, plan_meets, probability, standard_error
        """,
        "limits.csv": "limit, outcome, unit, plan, lifted, difference",
        "sweep.csv": "outcome, unit, draws, mean, standard_error, p10, p50, p90",
        "sensitivity.csv": """
        outcome, path, low, high, morris_mu_star, morris_sigma, sobol_first, sobol_first_low, \
        sobol_first_high, sobol_total, sobol_total_low, sobol_total_high, tornado_low, \
        tornado_high
        """,
        "draws.csv": """
        draw, spent_eur, lapsed_eur, remaining_eur, granted_eur, reassigned_eur, live, efa, \
        efa_online, nationwide, coverage, municipal, municipal_share, finished, started, starved
        """,
        "findings.csv": "rule, severity, subject, amount_eur, source, message",
        "comparison.csv": """
        variant, outcome, dimension, key, unit, draws, base_mean, variant_mean, \
        difference_mean, difference_standard_error, difference_p10, difference_p50, \
        difference_p90, probability_better
        """,
        "columns.csv": "file, column, unit, meaning_de, meaning_en",
        "deviation.csv": """
        dimension, key, planned_value_eur, earned_value_eur, actual_cost_eur, schedule_index, \
        cost_index, baseline_spent_eur, forecast_plan_eur, forecast_mean_eur, forecast_p10_eur, \
        forecast_p50_eur, forecast_p90_eur
        """,
        "course.csv": """
        month, line, baseline_eur, actual_eur, forecast_plan_eur, forecast_p10_eur, \
        forecast_p50_eur, forecast_p90_eur
        """,
        "proposals.csv": """
        month, kind, from, to, amount_eur, scope, idle_eur, usable_eur
        """,
        "bridge.csv": """
        step, outcome, unit, draws, mean, change, change_standard_error, change_p10, change_p50, \
        change_p90
        """,
        "learned.csv": """
        dimension, key, observations, known, before_p10, before_mean, before_p90, after_p10, \
        after_mean, after_p90
        """,
        "accepted.csv": "month, kind, from, to, amount_eur",
        "effect.csv": """
        variant, outcome, dimension, key, unit, draws, base_mean, variant_mean, \
        difference_mean, difference_standard_error, difference_p10, difference_p50, \
        difference_p90, probability_better
        """,
    ].mapValues { $0.split(separator: ", ").map(String.init) }

    /// What can stand in a cell.
    enum Content: Equatable {
        case text, whole, euros, six, date, month, truth
        /// As a person wrote it.
        case number
        /// What exists once, in the unit of its row: counts are whole.
        case single
        /// A statistic in the unit of its row: counts have six decimals.
        case statistic
    }

    /// What stands in a column of a file, by its name.
    static func content(of column: String, in file: String) -> Content {
        if column.hasSuffix("_eur") { return .euros }
        if column.hasSuffix("_months") || column.hasSuffix("_days") { return .six }
        if column.hasSuffix("_date") || column == "date" { return .date }
        if column == "month" { return .month }
        if file == "sensitivity.csv", ["low", "high"].contains(column) { return .number }
        if file == "targets.csv", column == "standard_error" { return .six }
        if file == "limits.csv", ["plan", "lifted", "difference"].contains(column) {
            return .single
        }
        return contents.first { $0.columns.contains(column) }?.content ?? .text
    }

    private static let contents: [(content: Content, columns: Set<String>)] = [
        (
            .whole,
            [
                "packages", "projects", "draws", "no", "online_plan", "connected_plan", "draw",
                "point", "live", "efa", "efa_online", "nationwide", "finished", "started",
                "starved", "observations", "known",
            ]
        ),
        (
            .six,
            [
                "priority", "share", "online_mean", "connected_mean", "probability",
                "probability_better", "coverage", "municipal", "municipal_share", "sobol_first",
                "sobol_first_low", "sobol_first_high", "sobol_total", "sobol_total_low",
                "sobol_total_high", "schedule_index", "cost_index", "before_p10", "before_mean",
                "before_p90", "after_p10", "after_mean", "after_p90",
            ]
        ),
        (.truth, ["plan_meets", "distinguishable"]),
        (.single, ["plan", "value", "to_date_plan"]),
        (
            .statistic,
            [
                "mean", "standard_error", "p10", "p50", "p90", "to_date_mean", "to_date_p10",
                "to_date_p50", "to_date_p90", "base_mean", "variant_mean", "difference_mean",
                "difference_standard_error", "difference_p10", "difference_p50", "difference_p90",
                "difference_low", "difference_high", "morris_mu_star", "morris_sigma",
                "tornado_low", "tornado_high", "base", "change", "change_standard_error",
                "change_p10", "change_p50", "change_p90",
            ]
        ),
    ]
}
