// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Programme
import ResultFiles
import Words

/// Standard output for results, standard error for messages.
enum Console {
    /// Why nothing more can be printed.
    struct Failure: Error, Sendable {
        /// The operating system's error number.
        let code: Int32

        /// What went wrong.
        var message: Text { .cannotPrint(because: systemError(code)) }
    }

    /// Prints results. A reader that has seen enough (`| head`) is no failure.
    static func print(_ text: String) throws(Failure) {
        let code = FileSystem.writeAll(Array(text.utf8), to: STDOUT_FILENO)
        guard code == 0 || code == EPIPE else { throw Failure(code: code) }
    }

    /// Prints a message; where nobody can read it, nothing happens.
    /// Control characters that a scenario brought along are signs that one sees.
    static func error(_ text: String) {
        control(text.withVisibleControls + "\n")
    }

    /// Writes to standard error as it is: what moves the cursor too.
    static func control(_ text: String) {
        _ = FileSystem.writeAll(Array(text.utf8), to: STDERR_FILENO)
    }
}
