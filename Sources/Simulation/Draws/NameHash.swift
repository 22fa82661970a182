// SPDX-License-Identifier: GPL-3.0-or-later

/// The hash `h` of an uncertain quantity's name: FNV-1a, 64 bit, of its UTF-8 bytes (model,
/// section 6).
///
/// Names are hashed once when the programme is compiled; the draws only see the hash.
///
/// - Complexity: O(length of the name).
public func nameHash(_ name: String) -> UInt64 {
    let offsetBasis: UInt64 = 0xcbf2_9ce4_8422_2325
    let prime: UInt64 = 0x100_0000_01b3
    return name.utf8.reduce(offsetBasis) { ($0 ^ UInt64($1)) &* prime }
}
