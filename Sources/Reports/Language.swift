// SPDX-License-Identifier: GPL-3.0-or-later

/// The languages of messages and reports.
public enum Language: String, CaseIterable, Sendable { case de, en }
