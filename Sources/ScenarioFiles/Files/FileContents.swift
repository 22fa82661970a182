// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

/// What reading a file gives.
public enum FileContents: Sendable {
    /// Its bytes.
    case bytes(Data)
    /// Nothing lies there.
    case nothing
    /// A folder, a device or a pipe.
    case notAFile
    /// More bytes than were allowed.
    case tooLarge
    /// The system refuses.
    case refused
}
