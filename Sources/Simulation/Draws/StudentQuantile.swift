// SPDX-License-Identifier: GPL-3.0-or-later

/// The quantile of Student's t distribution: what an interval takes in place of the normal
/// quantile where few means tell their own spread.
///
/// - Parameter degreesOfFreedom: ≥ 1, one less than there are means.
public func studentQuantile(_ probability: Double, degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom > 0, "the spread of one mean is unknown")
    return ScientificLibrary.studentQuantile(probability, Double(degreesOfFreedom))
}
