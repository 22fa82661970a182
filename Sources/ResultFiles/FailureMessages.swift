// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import Words

extension OutputFailure {
    /// What went wrong and what to do.
    public var message: Text {
        let path = path.onOneLine
        return switch reason {
        case .notAFolder: .notAFolder(path)
        case .notOurs: .notOurs(path)
        case .notEmpty: .notEmpty(path)
        case .notWritten(let name): .notWritten(name.onOneLine, in: path)
        case .fileExists: WorkbookWords.exists(path)
        case .interrupted: .interrupted
        case .system(let code): .cannotWrite(path, because: systemError(code))
        }
    }
}

/// What an error number of the operating system means.
public func systemError(_ code: Int32) -> Text {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .diskFull
    case EACCES, EPERM: .noPermission
    case EROFS: .readOnly
    case ENOENT: .noSuchFolder
    case ENAMETOOLONG: .nameTooLong
    case EIO: .inputOutput
    default: .otherError("\(code) (\(String(cString: strerror(code))))")
    }
}
