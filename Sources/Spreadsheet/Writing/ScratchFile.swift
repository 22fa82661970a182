// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// A file without a name: the library writes to it by the path of its descriptor, and nothing is
/// left of it, however the process ends.
struct ScratchFile: ~Copyable {
    private let descriptor: Int32

    init() throws(WorkbookFailure) {
        // mkstemp puts letters and digits of its own in place of six X at the end.
        let replaced = String(repeating: "X", count: 6)
        var template = Array((NSTemporaryDirectory() + "/mittelfluss-\(replaced)").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .system(code: errno) }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(template)
    }

    deinit { close(descriptor) }

    /// Where to write.
    var path: String { "/dev/fd/\(descriptor)" }

    /// What was written.
    func bytes() throws(WorkbookFailure) -> [UInt8] {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0 else { throw .system(code: errno) }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let room = UnsafeMutableRawBufferPointer(buffer)
            while count < Int(size), let start = room.baseAddress {
                let done = pread(descriptor, start + count, Int(size) - count, off_t(count))
                if done < 0, errno == EINTR { continue }
                guard done > 0 else {
                    code = done < 0 ? errno : EIO
                    return
                }
                count += done
            }
        }
        guard code == 0 else { throw .system(code: code) }
        return bytes
    }
}
