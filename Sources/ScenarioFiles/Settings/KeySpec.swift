// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

/// A key that a YAML file may have.
package struct KeySpec: Sendable {
    /// The key.
    package var name: String
    /// Whether it must be there.
    package var isRequired: Bool
    /// What its value must be.
    package var shape: ValueShape
    /// Whether its list or map must have at least one entry.
    var needsEntry = false

    /// A key without which there is a problem.
    package static func required(
        _ name: String, _ shape: ValueShape, needsEntry: Bool = false
    ) -> KeySpec {
        KeySpec(name: name, isRequired: true, shape: shape, needsEntry: needsEntry)
    }

    /// A key that may be left out.
    package static func optional(
        _ name: String, _ shape: ValueShape, needsEntry: Bool = false
    ) -> KeySpec {
        KeySpec(name: name, isRequired: false, shape: shape, needsEntry: needsEntry)
    }
}

/// What a key's value must be.
package indirect enum ValueShape: Sendable {
    case text
    /// Letters, digits, `-`, `_` and `.`.
    case identifier
    /// Letters, digits and hyphens.
    case scenarioId
    case truth, month, day
    /// A day that ends something; a month means its last one.
    case lastDay
    case number(Bounds)
    /// A number of which every decimal counts.
    case exact(Bounds)
    /// The same, of any size: three digits after a point could be thousands.
    case threshold
    case whole(Bounds)
    /// 0…2⁶⁴−1.
    case seed
    /// EUR in whole cents.
    case amount(Bounds)
    case choice([String])
    /// Least, likeliest and greatest months.
    case durations
    case list(ValueShape)
    case record([KeySpec])
    /// Any years, each with such a value.
    case years(ValueShape)
    /// Any names, each with such a value.
    case names(ValueShape)
    /// Not checked here.
    case anything
}
