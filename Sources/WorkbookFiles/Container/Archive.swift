// SPDX-License-Identifier: GPL-3.0-or-later
import CZip
import Foundation
import Programme

/// The files in an archive (ZIP), read within limits. It never writes anything anywhere.
final class Archive {
    private let handle: OpaquePointer
    private let bytes: UnsafeMutableRawBufferPointer
    private let limits: WorkbookLimits
    /// By the name in lower case, as names of parts differ in more than that.
    private var indices: [String: UInt64] = [:]
    /// The names of the files in the order of the archive.
    private(set) var names: [String] = []
    private var unpacked = 0

    /// Opens an archive and looks at its directory.
    init(_ contents: [UInt8], _ limits: WorkbookLimits) throws(WorkbookFault) {
        self.limits = limits
        bytes = .allocate(byteCount: max(1, contents.count), alignment: 16)
        bytes.copyBytes(from: contents)
        var code: Int32 = 0
        guard let handle = czip_open(bytes.baseAddress, contents.count, &code) else {
            bytes.deallocate()
            throw .brokenArchive
        }
        self.handle = handle
        try readDirectory()
    }

    deinit {
        zip_discard(handle)
        bytes.deallocate()
    }

    private func readDirectory() throws(WorkbookFault) {
        let count = Int(zip_get_num_entries(handle, 0))
        guard count <= limits.entries else {
            throw .tooManyEntries(found: count, limit: limits.entries)
        }
        for index in 0..<UInt64(max(0, count)) {
            guard let raw = zip_get_name(handle, index, 0) else { throw .brokenArchive }
            let name = String(cString: raw)
            guard Self.isSafe(name) else { throw .unsafePath(name) }
            guard indices.updateValue(index, forKey: name.lowercased()) == nil else {
                throw .duplicateEntry(name)
            }
            names.append(name)
        }
    }

    /// Whether a name leads to a place within the archive, and to one only.
    private static func isSafe(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return !name.hasPrefix("/") && !name.contains("\\") && !name.contains(":")
            && !parts.contains("..") && !parts.contains(".")
    }

    /// Whether there is a file of this name.
    func has(_ name: String) -> Bool { indices[name.lowercased()] != nil }

    /// The contents of a file.
    ///
    /// - Throws: `missingPart` where it is not there, and whatever is wrong with it.
    func read(_ name: String) throws(WorkbookFault) -> Data {
        guard let index = indices[name.lowercased()] else { throw .missingPart(name) }
        let size = try checkedSize(of: name, at: index)
        guard let file = zip_fopen_index(handle, index, 0) else { throw .brokenPart(name) }
        defer { zip_fclose(file) }
        var data = Data(capacity: size)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Int(zip_fread(file, &buffer, UInt64(buffer.count)))
            // Also where the checksum is another than the directory says.
            guard count >= 0 else { throw .brokenPart(name) }
            guard count > 0 else { break }
            data.append(contentsOf: buffer[..<count])
            unpacked += count
            // The directory may lie about the size.
            try check(size: data.count, of: name)
        }
        return data
    }

    /// The size that the directory gives, if such a file is to be read.
    private func checkedSize(of name: String, at index: UInt64) throws(WorkbookFault) -> Int {
        var status = zip_stat_t()
        zip_stat_init(&status)
        guard zip_stat_index(handle, index, 0, &status) == 0,
            let size = Int(exactly: status.size), let packed = Int(exactly: status.comp_size)
        else { throw .brokenPart(name) }
        guard status.encryption_method == UInt16(ZIP_EM_NONE) else { throw .encryptedEntry(name) }
        guard [ZIP_CM_STORE, ZIP_CM_DEFLATE].contains(Int32(status.comp_method)) else {
            throw .unknownCompression(name)
        }
        try check(size: size, of: name)
        if size > 1 << 20, size / limits.ratio > packed {
            throw .suspiciousRatio(name, limit: limits.ratio)
        }
        return size
    }

    private func check(size: Int, of name: String) throws(WorkbookFault) {
        guard size <= limits.partMebibytes << 20 else {
            throw .partTooLarge(name, mebibytes: limits.partMebibytes)
        }
        guard unpacked <= limits.unpackedMebibytes << 20 else {
            throw .unpackedTooLarge(mebibytes: limits.unpackedMebibytes)
        }
    }
}
