// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// Two scenarios and what differs between their files.
public struct ScenarioDifferences: Sendable {
    /// The base.
    public let base: Programme
    /// The variant.
    public let variant: Programme
    /// Every setting and cell that differs, in the order of the files and of what stands in them.
    public let differences: [InputDifference]
}

/// Compares the files of two scenarios after variants and settings have been applied: values, not
/// lines. `1.0` and `1`, `2021-07` and `01.07.2021`, or an empty cell and no column are the same;
/// a value that is written down differs from a default that is not.
///
/// - Throws: `Problems` or `FileFailure` where either cannot be read.
public func inputDifferences(
    from base: ScenarioSource, to variant: ScenarioSource
) throws -> ScenarioDifferences {
    let old = try ScenarioFamily(base)
    let new = try ScenarioFamily(variant)
    return ScenarioDifferences(
        base: old.base, variant: new.base, differences: inputDifferences(from: old, to: new))
}

/// The same for scenarios that are read already.
public func inputDifferences(
    from old: ScenarioFamily, to new: ScenarioFamily
) -> [InputDifference] {
    var differences: [InputDifference] = []
    if let left = old.raw.root, let right = new.raw.root {
        var settings = SettingDifferences()
        settings.compare(left, right, at: [])
        differences = settings.differences
    }
    for name in TableName.allCases {
        differences += tableDifferences(from: old.raw.table(name), to: new.raw.table(name))
    }
    return differences
}
