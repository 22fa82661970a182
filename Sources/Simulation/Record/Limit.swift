// SPDX-License-Identifier: GPL-3.0-or-later

/// What can limit a programme, in canonical order (model, section 10: "What limits").
public enum Limit: String, CaseIterable, Sendable {
    case money, capacity, agreements
}
