// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Words

extension OutputFailure {
    /// What went wrong and what to do.
    public func message(_ language: Language) -> String {
        let path = path.onOneLine
        return switch reason {
        case .notAFolder: Phrase.notAFolder.text(language, path)
        case .notOurs: Phrase.notOurs.text(language, path)
        case .notWritten(let name):
            Phrase.notWritten.text(language, name.onOneLine, path)
        case .interrupted: Phrase.interrupted.text(language)
        case .system(let code):
            Phrase.cannotWrite.text(language, path, systemError(code, language))
        }
    }
}

/// What an error number of the operating system means.
public func systemError(_ code: Int32, _ language: Language) -> String {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: Phrase.diskFull.text(language)
    case EACCES, EPERM: Phrase.noPermission.text(language)
    case EROFS: Phrase.readOnly.text(language)
    case ENOENT: Phrase.noSuchFolder.text(language)
    case ENAMETOOLONG: Phrase.nameTooLong.text(language)
    case EIO: Phrase.inputOutput.text(language)
    default: Phrase.otherError.text(language, "\(code) (\(String(cString: strerror(code))))")
    }
}
