// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Candidates {
    /// All words are shown up to this number.
    static let few = 20

    /// Nobody misspells longer words.
    private static let longest = 200

    /// What of the valid words may have been meant by a wrong one; O(words · length²).
    public init(for wrong: String, among words: some Collection<String>) {
        let limit = max(1, (wrong.count + 1) / 3)
        let lowered = Array(wrong.lowercased().unicodeScalars)
        let distances = words.lazy.filter { abs($0.count - lowered.count) <= limit }
            .filter { _ in lowered.count <= Self.longest }
            .map { ($0, editDistance(lowered, Array($0.lowercased().unicodeScalars))) }
        let near = distances.filter { $0.1 <= limit }
        let best = near.map(\.1).min()
        self.init(
            nearest: near.filter { $0.1 == best }.prefix(3).map(\.0),
            all: words.count <= Self.few ? Array(words) : [])
    }
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
func editDistance<Sign: Equatable>(_ left: [Sign], _ right: [Sign]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            let replaced = previous[column] + (left[row] == right[column] ? 0 : 1)
            var best = min(replaced, previous[column + 1] + 1, current[column] + 1)
            let isSwap =
                row > 0 && column > 0 && left[row] == right[column - 1]
                && left[row - 1] == right[column]
            if isSwap { best = min(best, before[column - 1] + 1) }
            current.append(best)
        }
        (before, previous) = (previous, current)
    }
    return previous[right.count]
}
