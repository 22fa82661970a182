// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// Up to where Mittelfluss computes.
///
/// All limits lie far beyond any programme that a government has had. They are there so that no sum
/// of cents leaves `Int64`, nothing that is not finite enters the simulation, and a file that is no
/// scenario is refused before it fills the memory. A message that refuses a value names its limit.
public enum Limits {
    /// The size of a file, in MiB.
    public static let fileMebibytes = 64
    /// The size of a YAML file, in MiB.
    public static let yamlMebibytes = 4
    /// Values of a YAML file, written out.
    public static let yamlValues = 200_000
    /// Lists and maps of a YAML file within each other.
    public static let yamlLevels = 50
    /// Lines, splits, delays, targets and other items of scenario.yaml, of each kind.
    public static let items = 1000
    /// Columns of a table.
    public static let columns = 1000
    /// Problems that are told one by one.
    public static let problems = 1000

    /// Rows of a table.
    public static func rows(of table: TableName) -> Int {
        switch table {
        case .laender, .components, .roles, .published: 1000
        case .pools, .fields: 10_000
        case .projects, .efforts: 1_000_000
        case .capacity: 10_000
        case .accounts: 100_000
        case .payments, .allocations, .movements, .progress, .milestones, .proposals: 1_000_000
        }
    }

    /// Work packages of a programme.
    public static let packages = 10_000_000
    /// Months from the start to the horizon, and of any duration: a hundred years.
    public static let months = 1200
    /// Draws of a study.
    public static let draws = 1_000_000

    /// The estimate of a package, C_i: 10 trillion EUR, as the budget.
    public static let estimate = Cents.largestBudget
    /// What a package's team costs in a month, q_i: as much.
    public static let monthlyCost = Cents.largestBudget
    /// What all packages cost together, with headroom: 70 trillion EUR. Up to there each cent of an
    /// amount in EUR has a number of its own in a spreadsheet, which computes in `Double`.
    public static let estimates = Cents(7_000_000_000_000_000)
    /// What all packages cost together with the greatest effort that the uncertainties allow: ten
    /// quadrillion EUR.
    public static let total = Cents(1_000_000_000_000_000_000)
    /// Months that a package's team works at its estimate.
    public static let workMonths = 1e6
    /// A pool's capacity in any month, person-days.
    public static let capacityDays = 1e12
    /// How far the standard normal quantile of a random number lies from 0: Φ⁻¹(2⁻⁵³) = −8.21.
    public static let deviations = 8.3
}

extension Bounds {
    /// 0…1,200 months.
    public static let months = Bounds(least: 0, greatest: Double(Limits.months))
}
