// SPDX-License-Identifier: GPL-3.0-or-later

/// The outcomes that summaries show, in this order.
public let mainOutcomes = [
    "spent", "lapsed", "remaining", "live", "efa_online", "efa", "coverage", "finished",
]
