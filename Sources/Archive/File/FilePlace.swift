// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What the system says of the place of a file.
struct FilePlace: Sendable {
    /// Whether file and folder may be written.
    var isWritable: Bool
    /// Whether it lies on another machine's disk.
    var isOnNetwork: Bool
    /// Whether something else than a file lies there: a folder, a pipe, a device.
    var isOtherThing = false
    /// How many seconds we wait for others that write.
    var patience = 10.0

    init(isWritable: Bool = true, isOnNetwork: Bool = false) {
        (self.isWritable, self.isOnNetwork) = (isWritable, isOnNetwork)
    }

    /// Asks the system. A file that is not there yet is as its folder is.
    init(_ path: String) {
        let folder = (path as NSString).deletingLastPathComponent
        let around = folder.isEmpty ? "." : folder
        let isThere = FileManager.default.fileExists(atPath: path)
        isWritable = access(around, W_OK) == 0 && (!isThere || access(path, W_OK) == 0)
        isOnNetwork = Self.isNetwork(around)
        var status = stat()
        isOtherThing = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFREG
    }

    /// The name by which SQLite opens a file that cannot change, without files beside it.
    func unchangingName(of path: String) -> String {
        var allowed = CharacterSet.urlPathAllowed
        allowed.remove(charactersIn: "?#%")
        let encoded = path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path
        return "file:\(encoded)?immutable=1"
    }

    /// Whether a folder lies on a network, as the system's table of mounts says; where there is no
    /// such table, not.
    private static func isNetwork(_ folder: String) -> Bool {
        guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else {
            return false
        }
        let resolved = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path
        return isNetwork(resolved, mounts: mounts)
    }

    /// The same by a table of mounts: of those around the folder the innermost, and the last of
    /// several at one place, decides.
    static func isNetwork(_ folder: String, mounts: String) -> Bool {
        var innermost = (length: -1, kind: "")
        for line in mounts.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count > 2 else { continue }
            let place = parts[1].replacing("\\040", with: " ")
            let isAround = place == "/" || folder == place || folder.hasPrefix(place + "/")
            if isAround, place.count >= innermost.length {
                innermost = (place.count, String(parts[2]))
            }
        }
        // A file system of a program (sshfs, davfs) may be anywhere; fuseblk is a disk.
        return networkKinds.contains(innermost.kind) || innermost.kind.hasPrefix("fuse.")
    }

    private static let networkKinds: Set = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "ceph", "lustre", "gpfs", "beegfs",
        "glusterfs", "ncpfs", "drvfs",
    ]
}
