// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
    /// What is wrong with a file as a whole.
    public enum FileFault: Hashable, Sendable {
        /// A file of the scenario is missing; with one beside it that may be meant.
        case missingFile(name: String, beside: String?)
        /// The bytes are no UTF-8 text.
        case notUTF8
        /// The bytes are text in the encoding of older Windows programs.
        case windows1252
        /// The bytes are text in an encoding of two bytes a character.
        case utf16
        /// A NUL byte, which no text has.
        case nulByte
        /// A workbook, or another packed file, where a text belongs.
        case packedFile
        /// A file of more bytes than any scenario has.
        case fileTooLarge(mebibytes: Int)
        /// A folder, a device or a pipe where a file belongs.
        case notAFile(name: String)
        /// The file has nothing in it.
        case emptyFile
    }
}

extension Problem.FileFault {
    /// Its stable id.
    public var id: String {
        switch self {
        case .missingFile: "missing-file"
        case .notUTF8: "not-utf8"
        case .windows1252: "windows-1252"
        case .utf16: "utf-16"
        case .nulByte: "nul-byte"
        case .packedFile: "packed-file"
        case .fileTooLarge: "file-too-large"
        case .notAFile: "not-a-file"
        case .emptyFile: "empty-file"
        }
    }
}
