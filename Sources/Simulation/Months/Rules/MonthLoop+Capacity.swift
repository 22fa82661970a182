// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension MonthLoop {
    /// Step 2: what each package could do, and what that asks of its pool; step 3: the pools' own
    /// capacity.
    func demandWork(in month: Int) {
        let (own, work, pools) = (active.packages, active.workDays, state.pools)
        let end = Double(month + 1)
        for pool in pools.capacityDays.indices {
            var demand = 0.0
            for position in active.positions(ofPool: pool) {
                let package = own[position]
                work[position] = min(package.teamDays(until: end), package.usableDays)
                demand += package.technicalShare * work[position]
            }
            pools.demandDays[pool] = demand
            pools.teamShare[pool] = 1
            pools.capacityDays[pool] =
                compiled.liftedLimit == .capacity
                ? .infinity : compiled.capacityDays(ofPool: pool, in: month) * pools.factor[pool]
        }
    }

    /// Step 3: idle capacity helps the pools that have more to do than they can (decision no. 5).
    func shareIdleCapacity(in month: Int) {
        let (pools, rules) = (state.pools, compiled.programme.capacity)
        guard rules.sharing, compiled.liftedLimit != .capacity else { return }
        var idle = 0.0
        var unmet = 0.0
        for pool in pools.capacityDays.indices {
            let surplus = pools.capacityDays[pool] - pools.demandDays[pool]
            idle += max(0, surplus)
            unmet += max(0, -surplus)
        }
        idle *= rules.sharingEfficiency
        guard unmet > 0 else { return }
        for pool in pools.capacityDays.indices {
            let lacking = pools.demandDays[pool] - pools.capacityDays[pool]
            guard lacking > 0 else { continue }
            // All of it, not almost: the sum of what is shared may differ by a rounding.
            if idle >= unmet {
                pools.capacityDays[pool] = pools.demandDays[pool]
            } else {
                pools.capacityDays[pool] += min(lacking, idle * lacking / unmet)
            }
        }
    }

    /// Step 4: a pool that has more to do than it can serves by priority, or all in proportion.
    func serveOverloadedPools(in month: Int) {
        for pool in state.pools.capacityDays.indices {
            let isOverloaded = state.pools.demandDays[pool] > state.pools.capacityDays[pool]
            state.pools.isOverloaded[pool] = isOverloaded
            guard isOverloaded else { continue }
            switch compiled.programme.capacity.order {
            case .priority: serveByPriority(pool)
            case .proportional: serveInProportion(pool, in: month)
            }
        }
    }

    /// The highest priority first, until the capacity is used up; the last one in part.
    private func serveByPriority(_ pool: Int) {
        let (own, work) = (active.packages, active.workDays)
        var left = state.pools.capacityDays[pool]
        for position in active.positions(ofPool: pool) {
            let share = own[position].technicalShare
            let needed = share * work[position]
            if needed <= left {
                left -= needed
            } else {
                work[position] = left / share
                left = 0
            }
        }
    }

    /// Every team gets the same share λ, nobody more than it can use.
    ///
    /// λ rises while those that can use less than their share leave the rest to the others, so it
    /// is found after as many rounds as new ones turn out to be such.
    private func serveInProportion(_ pool: Int, in month: Int) {
        let (own, end) = (active.packages, Double(month + 1))
        var share = 0.0
        var modest = -1
        while true {
            var (teams, used, count) = (0.0, 0.0, 0)
            for position in active.positions(ofPool: pool) {
                let technical = own[position].technicalShare
                let usable = own[position].usableDays
                let full = own[position].teamDays(until: end)
                if usable < share * full {
                    used += technical * usable
                    count += 1
                } else {
                    teams += technical * full
                }
            }
            guard count > modest, teams > 0 else { break }
            modest = count
            share = min(1, (state.pools.capacityDays[pool] - used) / teams)
        }
        state.pools.teamShare[pool] = share
        for position in active.positions(ofPool: pool) where own[position].technicalShare > 0 {
            active.workDays[position] = min(
                own[position].usableDays, share * own[position].teamDays(until: end))
        }
    }
}
