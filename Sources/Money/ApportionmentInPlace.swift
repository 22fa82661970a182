// SPDX-License-Identifier: GPL-3.0-or-later

/// `apportion` by amounts that are weights and caps at once, in memory that the caller keeps.
///
/// Where there is enough, everyone gets its amount; otherwise `total · amount / Σ amounts` rounded
/// down, and the missing cents to the largest fractions, ties in order. No cap binds then, as the
/// quotient is below 1.
///
/// - Parameters:
///   - total: what there is, not negative.
///   - amounts: weights and caps, not negative, their sum within `Int64`.
///   - shares: what each gets; as long as the amounts, like the two work spaces.
/// - Returns: the sum of the shares.
/// - Complexity: O(n) on average.
@discardableResult
public func apportionWithinAmounts(
    _ total: Int64, _ amounts: UnsafeMutableBufferPointer<Int64>,
    into shares: UnsafeMutableBufferPointer<Int64>,
    fractions: UnsafeMutableBufferPointer<UInt64>, ranking: UnsafeMutableBufferPointer<UInt64>
) -> Int64 {
    var sum: Int64 = 0
    for amount in amounts { sum += amount }
    guard total < sum else {
        for index in amounts.indices { shares[index] = amounts[index] }
        return sum
    }
    var missing = total
    for index in amounts.indices {
        let product = UInt64(amounts[index]).multipliedFullWidth(by: UInt64(total))
        let (share, rest) = UInt64(sum).dividingFullWidth(product)
        shares[index] = Int64(share)
        fractions[index] = rest
        ranking[index] = rest
        missing -= Int64(share)
    }
    if missing > 0 { giveOne(Int(missing), to: shares, byLargest: fractions, ranking: ranking) }
    return total
}

/// Gives a cent each to the parts with the largest fractions, ties in order.
private func giveOne(
    _ count: Int, to shares: UnsafeMutableBufferPointer<Int64>,
    byLargest fractions: UnsafeMutableBufferPointer<UInt64>,
    ranking: UnsafeMutableBufferPointer<UInt64>
) {
    let least = largest(count, of: ranking)
    var left = count
    for index in fractions.indices where fractions[index] > least {
        shares[index] += 1
        left -= 1
    }
    for index in fractions.indices where left > 0 && fractions[index] == least {
        shares[index] += 1
        left -= 1
    }
}

/// The value of a rank from above, 1 for the largest; moves the values.
private func largest(_ rank: Int, of values: UnsafeMutableBufferPointer<UInt64>) -> UInt64 {
    var (low, high) = (0, values.count - 1)
    while low < high {
        let pivot = values[low + (high - low) / 2]
        var (left, right) = (low, high)
        while left <= right {
            while values[left] > pivot { left += 1 }
            while values[right] < pivot { right -= 1 }
            if left <= right {
                values.swapAt(left, right)
                left += 1
                right -= 1
            }
        }
        if rank - 1 <= right {
            high = right
        } else if rank - 1 >= left {
            low = left
        } else {
            break
        }
    }
    return values[rank - 1]
}
