// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The number of cores that this process may use.
func availableCores() -> Int { ProcessInfo.processInfo.activeProcessorCount }

/// The machine has too little memory for the outcomes of so many draws.
public struct NotEnoughMemory: Error, Hashable, Sendable {
    /// What all draws need, in bytes.
    public let needed: UInt64
    /// What the machine has, in bytes.
    public let available: UInt64
    /// The draws that there is memory for.
    public let possibleDraws: Int
}

/// Refuses draws whose outcomes would not fit into nine tenths of the machine's memory.
func checkMemory(
    for draws: Int, outcomeCount: Int,
    available: UInt64 = ProcessInfo.processInfo.physicalMemory
) throws(NotEnoughMemory) {
    let bytesPerDraw = UInt64(outcomeCount * MemoryLayout<Double>.stride)
    let possible = available / 10 * 9 / bytesPerDraw
    guard UInt64(draws) > possible else { return }
    throw NotEnoughMemory(
        needed: UInt64(draws) * bytesPerDraw, available: available,
        possibleDraws: Int(clamping: possible))
}
