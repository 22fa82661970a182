// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What of the settings does not fit together.
    public enum SettingFault: Hashable, Sendable {
        /// The years' money is not the total.
        case tranchesSum(sum: Cents, total: Cents)
        /// The default of `rules.efa.minimum` is above the number of Länder.
        case efaMinimum(value: Int, laender: Int)
        /// Draws that are no whole number of the sampling's blocks.
        case drawsNotInBlocks(draws: Int, nearest: Int, blockLength: Int)
        /// Neither or both of `at_least` and `at_most`.
        case targetBound
    }
}

extension Problem.SettingFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .tranchesSum: "tranches-sum"
        case .efaMinimum: "efa-minimum"
        case .drawsNotInBlocks: "draws-not-in-blocks"
        case .targetBound: "target-bound"
        }
    }
}
