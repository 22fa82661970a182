// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Day {
    /// As Germans write it: 31.12.2022.
    var text: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(two(number)).\(two(month.number)).\(month.year)"
    }
}
