// SPDX-License-Identifier: GPL-3.0-or-later
import GRDB

extension ArchiveFault {
    /// Does something with an archive, and says in our words what SQLite complains of.
    static func translating<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as DatabaseError {
            throw ArchiveFault(error, path: path)
        }
    }

    private init(_ error: DatabaseError, path: String) {
        self =
            switch error.resultCode.primaryResultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
            case .SQLITE_FULL, .SQLITE_IOERR: .diskFull(path: path)
            case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
            case .SQLITE_NOTADB: .notAnArchive(path: path)
            case .SQLITE_CORRUPT: .damaged(path: path)
            default:
                .database(
                    path: path, code: Int(error.extendedResultCode.rawValue),
                    message: error.message ?? "")
            }
    }
}
