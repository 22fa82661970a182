// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The files of this machine.
public struct DiskFiles: FileSource {
    /// The files of this machine.
    public init() {}

    /// What reading a file gives; never waits, and never takes more than a limit.
    public func contents(of path: String, limit: Int) -> FileContents {
        var status = stat()
        guard stat(path, &status) == 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .nothing : .refused
        }
        // Opening a device may do something; reading a pipe might never end.
        guard status.st_mode & S_IFMT == S_IFREG else { return .notAFile }
        guard status.st_size <= limit else { return .tooLarge }
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return .refused }
        defer { close(file) }
        var data = Data(capacity: Int(status.st_size) + 1)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        // Files of the system tell no size, and others may grow while they are read.
        while data.count <= limit {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .refused }
            guard count > 0 else { return .bytes(data) }
            data.append(contentsOf: buffer[..<count])
        }
        return .tooLarge
    }

    /// What lies at a path.
    public func kind(of path: String) -> FileKind {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return .nothing
        }
        return isFolder.boolValue ? .folder : .file
    }

    /// The names in a folder, sorted; none where it does not exist.
    public func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }
}
