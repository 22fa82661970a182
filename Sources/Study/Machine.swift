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

/// The machine has too little memory for so many work packages.
public struct TooManyPackages: Error, Hashable, Sendable {
    /// The packages.
    public let packages: Int
    /// What they need, in bytes.
    public let needed: UInt64
    /// What the machine has, in bytes.
    public let available: UInt64
}

/// Refuses packages that would not fit into nine tenths of the machine's memory with their plan,
/// their tables and a few draws: better now than ended by the system in the middle.
public func checkMemory(
    forPackages count: Int, available: UInt64 = ProcessInfo.processInfo.physicalMemory
) throws(TooManyPackages) {
    // Measured: 758 MB for ten times the reference's 18,834 packages, 107 MB for these.
    let bytesPerPackage: UInt64 = 4000
    let needed = UInt64(count) * bytesPerPackage
    guard needed > available / 10 * 9 else { return }
    throw TooManyPackages(packages: count, needed: needed, available: available)
}
