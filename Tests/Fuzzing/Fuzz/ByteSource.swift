// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads numbers from bytes; zeros after their end.
struct ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func byte() -> UInt8 {
        guard position < bytes.count else { return 0 }
        position += 1
        return bytes[position - 1]
    }

    /// A number of 0 to 63 bits; how many a byte says, so that small ones are as frequent as large.
    mutating func number() -> Int64 {
        let bits = Int64(byte() % 64)
        guard bits > 0 else { return 0 }
        var value: UInt64 = 0
        for _ in 0..<(bits + 7) / 8 { value = value << 8 | UInt64(byte()) }
        return Int64(value & (1 << UInt64(bits) - 1))
    }
}
