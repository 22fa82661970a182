// SPDX-License-Identifier: GPL-3.0-or-later
import Money

extension Problem {
    /// What the planning finds at the nodes of the distribution.
    public enum DistributionFault: Hashable, Sendable {
        /// A node has less than its groups' minimums.
        case minimumsExceedNode(split: Int, minimums: Cents, available: Cents)
        /// A group with a bound occurs under several nodes.
        case boundUnderSeveralNodes(id: String, split: Int)
        /// A group with a bound occurs under no node.
        case boundUnderNoNode(id: String, split: Int)
        /// `BUND` and Länder at one node with a key that only Länder have.
        case bundAmongLaender(key: String)
    }
}

extension Problem.DistributionFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .minimumsExceedNode: "minimums-exceed-node"
        case .boundUnderSeveralNodes: "bound-under-several-nodes"
        case .boundUnderNoNode: "bound-under-no-node"
        case .bundAmongLaender: "bund-among-laender"
        }
    }
}
