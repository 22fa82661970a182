// SPDX-License-Identifier: GPL-3.0-or-later
import Crypto
import Tables
import Words

/// A file of a run before it is written.
public struct OutputFile: Hashable, Sendable {
    /// Its name in the folder, with that of a folder in it before a slash.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]
    /// SHA-256 of its contents, in hexadecimal.
    public let hash: String

    /// A file with its contents.
    public init(name: String, bytes: [UInt8]) {
        self.init(name: name, bytes: bytes, hash: Self.hash(of: bytes))
    }

    private init(name: String, bytes: [UInt8], hash: String) {
        self.name = name
        self.bytes = bytes
        self.hash = hash
    }

    /// A table as a CSV file.
    public init(_ table: Table, dialect: CSVDialect, language: Language) {
        self.init(name: table.name + ".csv", bytes: table.csv(dialect, language: language))
    }

    /// The same file in a folder within the folder.
    public func placed(in folder: String) -> OutputFile {
        OutputFile(name: "\(folder)/\(name)", bytes: bytes, hash: hash)
    }

    private static func hash(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count < 2 ? "0" + digits : digits
        }.joined()
    }
}
