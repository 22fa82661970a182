// SPDX-License-Identifier: GPL-3.0-or-later
import CZlib
import Crypto
import Foundation

/// Bytes as the archive stores them: compressed by zlib.
enum Packing {
    /// Packs bytes; the same bytes are packed the same. Nil where zlib fails.
    static func packed(_ bytes: Data) -> Data? {
        var size = compressBound(uLong(bytes.count))
        var result = Data(count: Int(size))
        let code = result.withUnsafeMutableBytes { target in
            bytes.withUnsafeBytes { source in
                compress2(
                    target.bindMemory(to: Bytef.self).baseAddress, &size,
                    source.bindMemory(to: Bytef.self).baseAddress, uLong(bytes.count), 6)
            }
        }
        guard code == Z_OK else { return nil }
        return result.prefix(Int(size))
    }

    /// Gives bytes back; nil where they are not what was packed.
    static func unpacked(_ packed: Data, count: Int) -> Data? {
        // Room for one byte more: what is larger than it should be must not pass. Nor may a
        // damaged number ask for any amount of memory: zlib shrinks by a factor of 1,032 at most.
        guard count >= 0, count <= packed.count * 1_100 + 64 else { return nil }
        var size = uLong(count + 1)
        var result = Data(count: count + 1)
        let code = result.withUnsafeMutableBytes { target in
            packed.withUnsafeBytes { source in
                uncompress(
                    target.bindMemory(to: Bytef.self).baseAddress, &size,
                    source.bindMemory(to: Bytef.self).baseAddress, uLong(packed.count))
            }
        }
        guard code == Z_OK, Int(size) == count else { return nil }
        return result.prefix(count)
    }

    /// SHA-256 in hexadecimal.
    static func hash(_ bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}
