// SPDX-License-Identifier: GPL-3.0-or-later
import Money

/// FNV-1a, 64 bit, over the bytes of a result, numbers with their lowest byte first.
public struct Fingerprint: Sendable {
    /// The hash of what was added so far.
    public private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of nothing.
    public init() {}

    /// Adds bytes.
    public mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { add(byte) }
    }

    /// Adds a text and, so that `ab`, `c` is not `a`, `bc`, a byte that no text contains.
    public mutating func add(_ text: String) {
        add(text.utf8)
        add(0xff as UInt8)
    }

    /// Adds the eight bytes of a number.
    public mutating func add(_ number: Int64) { add(UInt64(bitPattern: number)) }

    /// Adds the eight bytes of a number, so that −0 is not 0.
    public mutating func add(_ number: Double) { add(number.bitPattern) }

    /// Adds an amount in cents.
    public mutating func add(_ amount: Cents) { add(amount.count) }

    private mutating func add(_ bits: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) {
            add(UInt8(truncatingIfNeeded: bits >> shift))
        }
    }

    private mutating func add(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}

extension Fingerprint {
    /// The hash of numbers.
    static func of(_ numbers: some Sequence<Double>) -> UInt64 {
        var fingerprint = Fingerprint()
        for number in numbers { fingerprint.add(number) }
        return fingerprint.value
    }

    /// The hash of amounts.
    static func of(_ amounts: some Sequence<Cents>) -> UInt64 {
        var fingerprint = Fingerprint()
        for amount in amounts { fingerprint.add(amount) }
        return fingerprint.value
    }
}
