// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The number of cores that this process may use.
func availableCores() -> Int { ProcessInfo.processInfo.activeProcessorCount }
