// SPDX-License-Identifier: GPL-3.0-or-later

/// The version of the program, as `mittelfluss --version` and the runs' records state it; the
/// Makefile reads it from this line.
public let programVersion = "0.1.0"
