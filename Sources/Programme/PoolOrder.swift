// SPDX-License-Identifier: GPL-3.0-or-later

extension Programme {
    /// Brings the pools into the order of their ids.
    ///
    /// They have no place in the model's canonical order, so the order of their rows must not show
    /// in any table, not even in the last digit of a sum over pools.
    public mutating func sortPools() {
        let order = pools.indices.sorted { pools[$0].id < pools[$1].id }
        var positions = Array(repeating: 0, count: order.count)
        for (position, row) in order.enumerated() { positions[row] = position }
        pools = order.map { pools[$0] }
        for land in laender.indices { laender[land].pool = positions[laender[land].pool] }
        capacity.bundPool = positions[capacity.bundPool]
        if let rows = origins.rows[.pools], rows.count == order.count {
            origins.rows[.pools] = order.map { rows[$0] }
        }
    }
}
