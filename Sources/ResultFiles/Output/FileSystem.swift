// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// The operating system's calls that results are written with; failures carry their number.
public enum FileSystem {
    /// What stands at a path.
    enum Kind: Hashable { case nothing, folder, other }

    static func failure(at path: String) -> OutputFailure {
        OutputFailure(.system(code: errno), path: path)
    }

    /// What stands at a path; a link is `other`.
    static func kind(of path: String) throws(OutputFailure) -> Kind {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            if errno == ENOENT { return .nothing }
            throw errno == ENOTDIR ? OutputFailure(.notAFolder, path: path) : failure(at: path)
        }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }

    /// The names in a folder, without `.` and `..`.
    static func names(in folder: String) throws(OutputFailure) -> [String] {
        guard let stream = opendir(folder) else { throw failure(at: folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The path without links and dots; nil where nothing stands.
    static func resolved(_ path: String) -> String? {
        guard let pointer = realpath(path, nil) else { return nil }
        defer { free(pointer) }
        return String(cString: pointer)
    }

    /// Makes a folder and those around it.
    static func createFolders(_ path: String) throws(OutputFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
            var status = stat()
            if stat(made, &status) == 0 {
                if status.st_mode & S_IFMT == S_IFDIR { continue }
                throw OutputFailure(.notAFolder, path: made)
            }
            guard mkdir(made, 0o777) == 0 || errno == EEXIST else { throw failure(at: made) }
        }
    }

    /// Gives a folder the access rights of another; where that does not go, it keeps its own.
    static func copyMode(from folder: String, to other: String) {
        var status = stat()
        if stat(folder, &status) == 0 { chmod(other, status.st_mode & 0o7777) }
    }

    /// Makes the folder that a file shall lie in, and those around it.
    public static func makeFolders(around path: String) throws(OutputFailure) {
        guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
        try createFolders(String(path[..<slash]))
    }

    /// Writes a new file and waits until the disk has it.
    static func write(_ bytes: [UInt8], to path: String) throws(OutputFailure) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure(at: path) }
        let code = writeAll(bytes, to: file)
        let syncCode = code == 0 && fsync(file) != 0 ? errno : code
        let closeCode = close(file) != 0 && errno != EINTR ? errno : 0
        let first = syncCode != 0 ? syncCode : closeCode
        guard first == 0 else { throw OutputFailure(.system(code: first), path: path) }
    }

    /// Writes all bytes to an open file; 0, or the error's number.
    public static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
                let count = Foundation.write(file, start, rest.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    /// Waits until the disk has a folder's entries; file systems that cannot are left alone.
    static func syncFolder(_ path: String) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    /// Removes a file, or a folder with all that is in it; what cannot be removed stays.
    static func remove(_ path: String) {
        guard let kind = try? kind(of: path), kind != .nothing else { return }
        guard kind == .folder else {
            unlink(path)
            return
        }
        for name in (try? names(in: path)) ?? [] { remove("\(path)/\(name)") }
        rmdir(path)
    }

    /// Swaps two folders in one step; false where the system has no such step.
    static func exchange(_ first: String, _ second: String) throws(OutputFailure) -> Bool {
        #if os(Linux)
        // Not in Swift's Glibc: the name is looked up when it is needed.
        typealias RenameAt2 =
            @convention(c) (
                Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
            ) -> Int32
        let exchangeFlag: UInt32 = 2  // RENAME_EXCHANGE of linux/fs.h
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "renameat2") else { return false }
        let renameAt2 = unsafeBitCast(symbol, to: RenameAt2.self)
        if renameAt2(AT_FDCWD, first, AT_FDCWD, second, exchangeFlag) == 0 { return true }
        // Kernels and file systems that lack it say so in one of these ways.
        if [ENOSYS, EINVAL, ENOTSUP].contains(errno) { return false }
        throw failure(at: second)
        #else
        return false
        #endif
    }
}
