// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension MonthLoop {
    /// Step 2: what each package could do, and what that asks of its pool; step 3: the pools' own
    /// capacity. Who needs no pool does what it could.
    ///
    /// Where a pool serves by priority and nobody asks how much is asked of it, step 4 is done at
    /// the same time, because then the packages behind the last one that works are not visited.
    func demandWork(in month: Int) {
        let (pools, end) = (state.pools, Double(month + 1))
        for group in active.groups {
            pools.teamShare[group] = 1
            pools.boundary[group] = active.positions(ofGroup: group).upperBound
        }
        for pool in pools.capacityDays.indices {
            pools.capacityDays[pool] =
                compiled.liftedLimit == .capacity
                ? .infinity : compiled.capacityDays(ofPool: pool, in: month) * pools.factor[pool]
            if stopsAtBoundary {
                serveUntilExhausted(pool, until: end)
            } else {
                pools.demandDays[pool] = demandDays(ofGroup: pool, until: end)
            }
        }
        for group in pools.capacityDays.count..<active.groups.upperBound {
            _ = demandDays(ofGroup: group, until: end)
        }
    }

    /// Σ θ_i · d_i of a group's packages, which do all that they could for now, person-days.
    private func demandDays(ofGroup group: Int, until end: Double) -> Double {
        let (own, work) = (active.packages, active.workDays)
        var demand = 0.0
        for position in active.positions(ofGroup: group) {
            work[position] = own[position].possibleDays(until: end)
            demand += own[position].technicalShare * work[position]
        }
        return demand
    }

    /// Whether nobody needs to know all that is asked of an overloaded pool.
    private var stopsAtBoundary: Bool {
        let rules = compiled.programme.capacity
        return rules.order == .priority && !rules.sharing && recorder == nil
    }

    /// Steps 2 and 4 for a pool that serves by priority: the highest first, until the capacity is
    /// used up; the last one in part. Ends as soon as one has found less left than it needs *and*
    /// the demand is above the capacity: both, as a sum and a chain of differences round otherwise.
    private func serveUntilExhausted(_ pool: Int, until end: Double) {
        let (own, work, pools) = (active.packages, active.workDays, state.pools)
        let (positions, capacity) = (active.positions(ofGroup: pool), pools.capacityDays[pool])
        var (demand, left) = (0.0, capacity)
        var position = positions.lowerBound
        while position < positions.upperBound {
            let package = own[position]
            work[position] = package.possibleDays(until: end)
            let needed = package.technicalShare * work[position]
            guard needed <= left else { break }
            left -= needed
            demand += needed
            position = position.advanced(by: 1)
        }
        let last = position
        while position < positions.upperBound, demand <= capacity {
            work[position] = own[position].possibleDays(until: end)
            demand += own[position].technicalShare * work[position]
            position = position.advanced(by: 1)
        }
        pools.demandDays[pool] = demand
        pools.isOverloaded[pool] = demand > capacity
        guard demand > capacity, last < positions.upperBound else { return }
        work[last] = left / own[last].technicalShare
        pools.boundary[pool] = last.advanced(by: 1)
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
        guard !stopsAtBoundary else { return }
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
        for position in active.positions(ofGroup: pool) {
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
            for position in active.positions(ofGroup: pool) {
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
        for position in active.positions(ofGroup: pool) {
            active.workDays[position] = min(
                own[position].usableDays, share * own[position].teamDays(until: end))
        }
    }
}
