// SPDX-License-Identifier: GPL-3.0-or-later

/// The hash `h` of an uncertain quantity's name: FNV-1a, 64 bit, of its UTF-8 bytes (model,
/// section 6).
///
/// Names are hashed once when the programme is compiled; the draws only see the hash.
///
/// - Complexity: O(length of the name).
///
/// - Parameter hash: that of what stands before the name; without it the name is all.
public func nameHash(_ name: String, after hash: UInt64 = 0xcbf2_9ce4_8422_2325) -> UInt64 {
    let prime: UInt64 = 0x100_0000_01b3
    return name.utf8.reduce(hash) { ($0 ^ UInt64($1)) &* prime }
}
