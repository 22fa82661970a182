// SPDX-License-Identifier: GPL-3.0-or-later
import Money
import Simulation

/// Distributes an amount among parts with weights, some with a least and some with a most amount.
public struct Apportionment: Workload {
    /// The amount; in each repetition a cent more.
    public let total: Cents
    let parts: [ApportionmentPart]
    let repetitions: Int

    /// An apportionment among so many parts.
    ///
    /// Each fifth part has a least amount and each third a most amount near its share, so that
    /// about half of these bounds bind; the parts take more than there is.
    public init(parts count: Int, repetitions: Int) {
        let average: Int64 = 15_789_473
        total = Cents(average * Int64(count) + 7)
        parts = (0..<count).map { index in
            let weight = Int64(nameHash("part \(index)") % 1_000_003)
            var part = ApportionmentPart(weight: weight)
            if index % 5 == 0 { part.least = Cents(average / 3) }
            if index % 3 == 0 { part.most = Cents(average) }
            return part
        }
        self.repetitions = repetitions
    }

    /// The shares of the last repetition.
    public func run() throws -> [Cents] {
        var shares: [Cents] = []
        for extra in 0..<repetitions {
            shares = try apportion(total + Cents(Int64(extra)), among: parts)
        }
        return shares
    }

    /// What the shares of the last repetition must sum up to.
    public var lastTotal: Cents { total + Cents(Int64(repetitions - 1)) }

    /// The hash of the shares.
    public func hash(of shares: [Cents]) -> UInt64 { Fingerprint.of(shares) }
}
