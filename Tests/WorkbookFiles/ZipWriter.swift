// SPDX-License-Identifier: GPL-3.0-or-later
import CZip
import Foundation

/// A file of an archive, with what may be wrong with it.
struct ZipEntry {
    var name: String
    var bytes: [UInt8]
    /// 0: stored; others are only claimed.
    var method: UInt16 = 0
    /// 1: encrypted.
    var flags: UInt16 = 0
    /// Added to the checksum.
    var damage: UInt32 = 0

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
    init(_ name: String, _ bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
}

/// An archive as APPNOTE.TXT describes it, with what a careless or hostile program might write.
func storedZip(_ entries: [ZipEntry]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
        let offset = archive.count
        let common =
            le(20 as UInt16) + le(entry.flags) + le(entry.method) + le(0 as UInt32)
            + le(crc32(of: entry.bytes) &+ entry.damage) + le(UInt32(entry.bytes.count))
            + le(UInt32(entry.bytes.count)) + le(UInt16(entry.name.utf8.count))
        archive += le(0x0403_4B50 as UInt32) + common + le(0 as UInt16) + entry.name.utf8
        archive += entry.bytes
        directory += le(0x0201_4B50 as UInt32) + le(20 as UInt16) + common
        directory += [UInt8](repeating: 0, count: 12) + le(UInt32(offset)) + entry.name.utf8
    }
    let start = archive.count
    archive += directory + le(0x0605_4B50 as UInt32) + le(0 as UInt32)
    archive += le(UInt16(entries.count)) + le(UInt16(entries.count))
    return archive + le(UInt32(directory.count)) + le(UInt32(start)) + le(0 as UInt16)
}

private func le<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian, Array.init)
}

private func crc32(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
        (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
            rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
        }
    }
}

/// An archive as libzip packs it.
func packedZip(_ entries: [ZipEntry]) throws -> [UInt8] {
    struct Refused: Error {}
    var error = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &error),
        let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error)
    else { throw Refused() }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    for entry in entries {
        // The library frees what it takes over with `free`.
        guard let copy = malloc(max(1, entry.bytes.count)) else { throw Refused() }
        UnsafeMutableRawBufferPointer(start: copy, count: entry.bytes.count)
            .copyBytes(from: entry.bytes)
        let source = zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1)
        guard zip_file_add(archive, entry.name, source, 0) >= 0 else { throw Refused() }
    }
    guard zip_close(archive) == 0, zip_source_open(target) == 0 else { throw Refused() }
    defer { zip_source_close(target) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = zip_source_read(target, &buffer, UInt64(buffer.count)), count > 0 {
        result += buffer[..<Int(count)]
    }
    return result
}
