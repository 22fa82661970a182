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
    fractions: UnsafeMutableBufferPointer<UInt64>, ranking: UnsafeMutableBufferPointer<Int32>
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
        ranking[index] = Int32(truncatingIfNeeded: index)
        missing -= Int64(share)
    }
    if missing > 0 { selectLargest(Int(missing), of: fractions, ranking: ranking) }
    for position in 0..<Int(missing) { shares[Int(ranking[position])] += 1 }
    return total
}

/// Brings the positions of the `count` largest fractions to the front, ties in order of position.
private func selectLargest(
    _ count: Int, of fractions: UnsafeMutableBufferPointer<UInt64>,
    ranking: UnsafeMutableBufferPointer<Int32>
) {
    func precedes(_ left: Int32, _ right: Int32) -> Bool {
        let (a, b) = (fractions[Int(left)], fractions[Int(right)])
        return a != b ? a > b : left < right
    }
    var (low, high) = (0, ranking.count - 1)
    while low < high {
        let pivot = ranking[low + (high - low) / 2]
        var (left, right) = (low, high)
        while left <= right {
            while precedes(ranking[left], pivot) { left += 1 }
            while precedes(pivot, ranking[right]) { right -= 1 }
            if left <= right {
                ranking.swapAt(left, right)
                left += 1
                right -= 1
            }
        }
        if count - 1 <= right {
            high = right
        } else if count - 1 >= left {
            low = left
        } else {
            return
        }
    }
}
