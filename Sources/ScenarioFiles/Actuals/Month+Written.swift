// SPDX-License-Identifier: GPL-3.0-or-later
import Programme

extension Month {
    /// The month of a text: `2021-06`, or a day in it, `2021-06-30`; nil for anything else.
    public init?(containing text: String) {
        guard let day = readDay(text) else { return nil }
        self = day.month
    }
}
